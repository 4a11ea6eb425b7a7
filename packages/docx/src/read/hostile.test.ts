import { docxLimits } from '@kehoach/archive'
import { describe, expect, test } from 'vitest'
import {
  abstractList,
  cell,
  inList,
  level,
  link,
  list,
  p,
  paragraph,
  readShort,
  rels,
  reported,
  row,
  ruled,
  run,
  spaces,
  table,
  wordFile,
  type WordFile,
} from '../../test/word-file.ts'
import { docxBlocks } from '../docx-blocks.ts'
import { fromDocx } from '../from-docx.ts'
import { formatDiagnostic } from '../messages.ts'

const main = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const ole = (text: string): Uint8Array =>
  Uint8Array.of(
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(64),
    ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
  )

describe('refused, with the rule and advice', () => {
  const refused: readonly (readonly [string, Uint8Array, string])[] = [
    ['bytes that are no zip', new TextEncoder().encode('KẾ HOẠCH'), 'not-a-docx'],
    ['no bytes', new Uint8Array(), 'not-a-docx'],
    ['an old .doc', ole('WordDocument'), 'old-doc'],
    ['a file with a password', ole('EncryptedPackage'), 'encrypted'],
    ['a .docm, whatever it is called', wordFile({ body: p('a'), mainType: main }), 'docm-refused'],
    [
      'a .dotm',
      wordFile({ body: p('a'), mainType: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' }),
      'docm-refused',
    ],
    ['no main part', wordFile({ body: '', parts: { 'word/document.xml': '' } }), 'main-part-missing'],
    ['no relationship to a main part', wordFile({ body: '', parts: { '_rels/.rels': rels('') } }), 'main-part-missing'],
    [
      'a main part outside the file',
      wordFile({
        body: '',
        parts: { '_rels/.rels': rels(link('a', 'officeDocument', 'http://x.example/a.xml', ' TargetMode="External"')) },
      }),
      'main-part-missing',
    ],
    [
      'a main part that leads to itself',
      wordFile({ body: '', parts: { '_rels/.rels': rels(link('a', 'officeDocument', '_rels/.rels')) } }),
      'not-a-word-document',
    ],
    ['no content types', wordFile({ body: p('a'), parts: { '[Content_Types].xml': '' } }), 'content-types-missing'],
    [
      'content types without the main part’s',
      wordFile({ body: p('a'), mainType: 'application/xml' }),
      'not-a-word-document',
    ],
    [
      'a workbook',
      wordFile({
        body: p('a'),
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
      'not-a-word-document',
    ],
  ]

  test.each(refused)('%s', async (_, bytes, ruleId) => {
    const { value, diagnostics } = await fromDocx(bytes)
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ ruleId, severity: 'error', source: 'docx' }])
    const [diagnostic] = diagnostics
    if (diagnostic !== undefined) expect(formatDiagnostic(diagnostic, 'vi')).toMatch(/gửi lại$/u)
  })

  test('a document cut in the middle is not read by half', async () => {
    const bytes = wordFile({ body: '', parts: { 'word/document.xml': `<w:document ${spaces}><w:body>${p('a')}<w:p>` } })
    const { value, diagnostics } = await docxBlocks(bytes)
    expect(value).toBeNull()
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['xml-broken', 'document-broken'])
  })

  test('tables nested two hundred deep go past the depth that is read', async () => {
    let body = p('đáy')
    for (let depth = 0; depth < 200; depth += 1) body = table([row([cell(body)])])
    const { value, diagnostics } = await docxBlocks(wordFile({ body }))
    expect(value).toBeNull()
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['limit-xml-depth', 'document-broken'])
  })

  test('a broken zip is refused by the archive', async () => {
    const { value, diagnostics } = await docxBlocks(wordFile({ body: p('a') }).slice(0, 300))
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ severity: 'error', source: 'archive' }])
  })
})

describe('ignored and said, never opened or fetched', () => {
  const said = async (file: WordFile): Promise<unknown> => (await docxBlocks(wordFile(file))).diagnostics

  test('content from another file', async () => {
    const file = { body: `${p('a')}<w:altChunk r:id="x"/>` }
    expect(await readShort(file)).toEqual(['a'])
    expect(await said(file)).toMatchObject([{ ruleId: 'file-part-not-read', severity: 'warning', data: { count: 1 } }])
  })

  test('a picture, a template and an object outside the file; a link in the text is nothing to say', async () => {
    const outside = ' TargetMode="External"'
    const file = {
      body: p('a'),
      links:
        link('p', 'image', 'http://x.example/a.png', outside) + link('h', 'hyperlink', 'http://x.example', outside),
      parts: { 'word/_rels/settings.xml.rels': rels(link('t', 'attachedTemplate', 'file:///C:/mau.dotm', outside)) },
    }
    expect(await said(file)).toMatchObject([
      { ruleId: 'external-target-ignored', data: { kind: 'image', target: 'http://x.example/a.png' } },
      { ruleId: 'external-target-ignored', data: { kind: 'attachedTemplate', target: 'file:///C:/mau.dotm' } },
    ])
  })

  test('an embedded object, its part, macros and controls', async () =>
    expect(
      await reported({
        body: paragraph(`${run('a')}<w:r><w:object><o:OLEObject r:id="o"/></w:object></w:r>`),
        parts: { 'word/embeddings/oleObject1.bin': 'x', 'word/vbaProject.bin': 'x', 'word/activeX/activeX1.xml': 'x' },
      }),
    ).toEqual(['macros-ignored', 'embedded-parts-ignored', 'controls-ignored', 'embedding-ignored']))

  test('broken styles, numbering and notes: the text is read and the part is named', async () => {
    const file = {
      body: p('a', inList(1)),
      links: link('f', 'footnotes', 'footnotes.xml'),
      parts: {
        'word/styles.xml': '<w:styles',
        'word/numbering.xml': '<a></b>',
        'word/footnotes.xml': '<!DOCTYPE a><a/>',
      },
    }
    expect(await readShort(file)).toEqual(['a'])
    expect(await said(file)).toMatchObject(
      ['word/styles.xml', 'word/numbering.xml', 'word/footnotes.xml'].map((part) => ({
        ruleId: 'part-unreadable',
        data: { part },
      })),
    )
  })
})

describe('ids and circles', () => {
  test('ids named like an object’s own are ids', async () =>
    expect(
      await readShort({
        body:
          p('a', '<w:pStyle w:val="__proto__"/>') +
          p('b', '<w:pStyle w:val="constructor"/><w:numPr><w:numId w:val="toString"/></w:numPr>') +
          p('c', '<w:pStyle w:val="hasOwnProperty"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="__proto__"><w:basedOn w:val="constructor"/><w:rPr><w:caps/></w:rPr></w:style>',
        numbering:
          abstractList(0, level(0, 'decimal', '%1.')) +
          '<w:num w:numId="__proto__"><w:abstractNumId w:val="0"/></w:num>',
      }),
    ).toEqual(['A', 'b', 'c']))

  test('styles based on each other, lists that borrow from each other', async () =>
    expect(
      await readShort({
        body: p('a', '<w:pStyle w:val="A"/>') + p('b', inList(1)),
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:caps/></w:rPr></w:style>' +
          '<w:style w:type="numbering" w:styleId="L"><w:basedOn w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering: abstractList(0, '<w:numStyleLink w:val="L"/>') + list(1, 0),
      }),
    ).toEqual(['A', 'b']))

  test('a chain of ten thousand styles', async () => {
    const styles = Array.from(
      { length: 10_000 },
      (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`,
    )
    const body = Array.from({ length: 200 }, (_, at) => p('a', `<w:pStyle w:val="s${at}"/>`)).join('')
    expect((await readShort({ body, styles: styles.join('') })).length).toBe(200)
  })

  test('ten thousand levels: Word has nine', async () => {
    const levels = Array.from({ length: 10_000 }, (_, at) => level(at, 'decimal', `%${(at % 9) + 1}.`)).join('')
    expect(
      await readShort({
        body: p('a', inList(1, 9_999)) + p('b', inList(1, 0)),
        numbering: abstractList(0, levels) + list(1, 0),
      }),
    ).toEqual(['1. a', '1. b'])
  })

  test('numbers that are none', async () =>
    expect(
      await readShort({
        body:
          p('a', '<w:numPr><w:ilvl w:val="-3"/><w:numId w:val="1"/></w:numPr>') +
          p('b', '<w:numPr><w:ilvl w:val="1e9"/><w:numId w:val="1"/></w:numPr><w:ind w:left="NaN"/>'),
        numbering:
          abstractList(0, level(0, 'decimal', '%1.').replace('w:start w:val="1"', 'w:start w:val="x"')) + list(1, 0),
      }),
    ).toEqual(['0. a', '1. b']))
})

describe('size', () => {
  test('a paragraph of half a million letters in twenty thousand runs', async () => {
    const body = paragraph(
      Array.from({ length: 20_000 }, (_, at) => run(`${(at * 7919) % 99_991} chữ trong đoạn văn dài, `)).join(''),
    )
    const [text] = await readShort({ body })
    expect(String(text).length).toBeGreaterThan(500_000)
    expect(text).toMatch(/chữ trong đoạn văn dài,$/u)
  })

  test('ten thousand fields that never end and comments whose range never ends', async () => {
    const body = paragraph(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:commentRangeStart w:id="1"/>'.repeat(10_000) + run('a'),
    )
    expect(await readShort({ body })).toEqual(['a'])
  })

  test('one node more than allowed is refused', async () => {
    const bytes = wordFile({ body: p('a').repeat(50) })
    expect(
      (await docxBlocks(bytes, { limits: { ...docxLimits, nodes: 100 } })).diagnostics.map(({ ruleId }) => ruleId),
    ).toEqual(['limit-xml-nodes', 'document-broken'])
  })

  test('a table of four hundred rows that one cell spans', async () => {
    const rows = Array.from({ length: 400 }, (_, at) =>
      row([cell(at === 0 ? 'STT' : '', at === 0 ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'), cell(`v${at}`)]),
    )
    const { value } = await docxBlocks(wordFile({ body: table(rows, ruled) }))
    expect(value?.[0]).toMatchObject({ rows: { 0: { cells: [{ rowSpan: 400 }, {}] }, length: 400 } })
  })
})
