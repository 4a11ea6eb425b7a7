import { describe, expect, test } from 'vitest'
import { docxBlocks } from './docx-blocks.ts'
import {
  link,
  p,
  paragraph,
  readShort,
  reported,
  rels,
  run,
  spaces,
  t,
  wordFile,
  type WordFile,
} from '../test/word-file.ts'

const hintsOf = async (file: WordFile): Promise<readonly unknown[]> =>
  ((await docxBlocks(wordFile(file))).value ?? []).map((block) => (block.type === 'paragraph' ? block.hints : null))
const field = (mark: string): string => `<w:r><w:fldChar w:fldCharType="${mark}"/></w:r>`
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

describe('text', () => {
  test('runs make one text, with tabs, line breaks and hyphens that do not break', async () =>
    expect(
      await readShort({
        body: paragraph(
          `${run('Số: 12')}<w:r><w:noBreakHyphen/></w:r>${run('KH')}<w:r><w:tab/></w:r>${run('A')}<w:r><w:br/></w:r>${run('B')}<w:r><w:cr/></w:r>${run('C')}<w:r><w:softHyphen/></w:r>${run('D')}<w:r><w:ptab/></w:r>${run('E')}`,
        ),
      }),
    ).toEqual(['Số: 12-KH\tA\nB\nCD\tE']))

  test('wrappers of any kind are looked into: links, tags, content controls of words and of paragraphs, vendor’s own', async () =>
    expect(
      await readShort({
        body:
          paragraph(
            `<w:hyperlink r:id="x">${run('Một ')}</w:hyperlink><w:smartTag>${run('hai ')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('ba ')}</w:sdtContent></w:sdt><w:customXml><w:dir>${run('bốn ')}</w:dir></w:customXml><w:strange>${run('năm')}</w:strange>`,
          ) +
          `<w:sdt><w:sdtContent>${p('Sáu')}<w:sdt><w:sdtContent>${p('Bảy')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>` +
          run('Tám'),
      }),
    ).toEqual(['Một hai ba bốn năm', 'Sáu', 'Bảy', 'Tám']))

  test('symbols of symbol fonts are Unicode; one that is not known stays and is said', async () => {
    const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const file = {
      body: paragraph(sym('Symbol', 'F0B7') + run('A ') + sym('Wingdings', 'F0FE') + sym('Webdings', 'F061')),
    }
    expect(await readShort(file)).toEqual(['•A ☑\uf061'])
    expect(await reported(file)).toEqual(['symbol-unknown'])
  })

  test('text is composed; spaces of all kinds are spaces; marks that nobody sees are gone; words are capital where printed so', async () =>
    expect(
      await readShort({ body: paragraph(run('Kê\u0301 hoa\u0323ch\u00a0\u200bnăm') + run(' xã', '<w:caps/>')) }),
    ).toEqual(['Kế hoạch năm XÃ']))

  test('a capital over several lines belongs to its word', async () =>
    expect(await readShort({ body: p('N', '<w:framePr w:dropCap="drop" w:lines="3"/>') + p('hiệm vụ') })).toEqual([
      'Nhiệm vụ',
    ]))

  test('formulas are text', async () =>
    expect(await readShort({ body: paragraph(`${run('x ')}<m:oMath><m:r><m:t>≥ 5</m:t></m:r></m:oMath>`) })).toEqual([
      'x ≥ 5',
    ]))

  test('strict files read like others, whatever their prefixes', async () => {
    const strict = wordFile({
      body: '',
      parts: {
        'word/document.xml':
          '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/></x:pPr><x:r><x:t>Nội dung</x:t></x:r></x:p></x:body></x:document>',
      },
    })
    expect((await docxBlocks(strict)).value).toMatchObject([{ text: 'Nội dung', hints: { align: 'right' } }])
  })

  test('the main part is found by its relationship, wherever it stands', async () => {
    const moved = wordFile({
      body: '',
      parts: {
        'word/document.xml': '',
        'word/_rels/document.xml.rels': '',
        'tai-lieu/chinh.xml': `<w:document ${spaces}><w:body>${p('Ở đây')}</w:body></w:document>`,
        '_rels/.rels': rels(link('a', 'officeDocument', '/tai-lieu/chinh.xml')),
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/tai-lieu/chinh.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      },
    })
    expect((await docxBlocks(moved)).value).toMatchObject([{ text: 'Ở đây', position: { part: 'tai-lieu/chinh.xml' } }])
  })
})

describe('fields', () => {
  test('the result is text, the instruction is not', async () =>
    expect(
      await readShort({
        body:
          paragraph(
            `${run('Bảng ')}${field('begin')}${code('SEQ Bang')}${field('separate')}${run('3')}${field('end')}${run(' nêu')}`,
          ) + paragraph(`<w:fldSimple w:instr="REF muc1">${run('Mục I')}</w:fldSimple>`),
      }),
    ).toEqual(['Bảng 3 nêu', 'Mục I']))

  test('a field inside an instruction is no text; its words stand beside', async () =>
    expect(
      await readShort({
        body: paragraph(
          `${field('begin')}${code('IF ')}${field('begin')}${code('MERGEFIELD x')}${field('separate')}${run('1')}${field('end')}${code(' = 1')}${field('separate')}${run('Có')}${field('end')}`,
        ),
      }),
    ).toEqual(['Có', '~1']))

  test('a table of contents stands beside, its title and what follows do not', async () => {
    const file = {
      body:
        p('MỤC LỤC') +
        paragraph(`${field('begin')}${code('TOC \\o')}${field('separate')}${run('I. MỤC ĐÍCH\t1')}`) +
        p('II. NỘI DUNG\t2') +
        paragraph(field('end')) +
        p('I. MỤC ĐÍCH'),
    }
    expect(await readShort(file)).toEqual(['MỤC LỤC', '~I. MỤC ĐÍCH\t1', '~II. NỘI DUNG\t2', 'I. MỤC ĐÍCH'])
    expect(await reported(file)).toEqual(['contents-set-aside'])
  })

  test('a field that never divides or ends keeps its words in the text, and is said', async () => {
    const file = {
      body:
        paragraph(`${run('A ')}${field('begin')}${code('TOC')}${run('B')}`) +
        paragraph(`${field('begin')}${code('TOC')}${field('separate')}${run('C')}`) +
        p('D'),
    }
    expect(await readShort(file)).toEqual(['A B', 'C', 'D'])
    expect(await reported(file)).toEqual(['field-unclosed'])
  })

  test.each([
    'DDE Excel a b',
    'DDEAUTO x',
    'INCLUDETEXT "C:\\\\secret.docx"',
    'INCLUDEPICTURE "http://x.example/a.png"',
  ])('%s is not run: what stands there is read', async (instruction) => {
    const file = {
      body: paragraph(`${field('begin')}${code(` ${instruction} `)}${field('separate')}${run('cũ')}${field('end')}`),
    }
    expect(await readShort(file)).toEqual(['cũ'])
    expect(await reported(file)).toEqual(['field-not-followed'])
  })
})

describe('changes and what is not printed', () => {
  test('inserted words are read, deleted and moved ones stand beside with the place where they stood', async () => {
    const file = {
      body:
        paragraph(
          `${run('Trước ngày ')}<w:del><w:r><w:delText>25</w:delText></w:r></w:del><w:ins>${run('30')}</w:ins>${run('/11')}`,
        ) + paragraph(`<w:moveFrom>${run('đi')}</w:moveFrom>${run('Ở lại ')}<w:moveTo>${run('đến')}</w:moveTo>`),
    }
    const { value, diagnostics } = await docxBlocks(wordFile(file))
    expect(await readShort(file)).toEqual(['Trước ngày 30/11', '~25', 'Ở lại đến', '~đi'])
    expect(value?.[1]?.position).toEqual({ type: 'docx', part: 'word/document.xml', paragraph: 0, span: [11, 11] })
    expect(diagnostics).toMatchObject([
      { ruleId: 'tracked-deletions', severity: 'warning', data: { count: 2 } },
      { ruleId: 'tracked-insertions', data: { count: 2 } },
    ])
  })

  test('a deleted paragraph mark joins two paragraphs; a wholly deleted paragraph counts no number', async () => {
    const mark = '<w:rPr><w:del/></w:rPr>'
    const numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    expect(
      await readShort({
        body:
          p('Giao Công an ', mark) +
          p('chủ trì') +
          p('a', numbered) +
          paragraph('<w:del><w:r><w:delText>b</w:delText></w:r></w:del>', numbered + mark) +
          p('c', numbered),
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    ).toEqual(['Giao Công an chủ trì', '1. a', '2. c', '~b'])
  })

  test('hidden words stand beside, whether the run or its style hides them', async () => {
    const file = {
      body:
        paragraph(run('Thấy') + run('ẩn', '<w:vanish/>')) +
        paragraph(run('khuất', '<w:rStyle w:val="K"/>') + run(' rõ', '<w:rStyle w:val="K"/><w:vanish w:val="0"/>')),
      styles: '<w:style w:type="character" w:styleId="K"><w:rPr><w:vanish/></w:rPr></w:style>',
    }
    expect(await readShort(file)).toEqual(['Thấy', '~ẩn', 'rõ', '~khuất'])
    expect(await reported(file)).toEqual(['hidden-text'])
  })

  test('headers that a section names, notes and comments stand beside; a header that none names is not read', async () => {
    const file = {
      body:
        paragraph(`${run('Giao đơn vị')}<w:r><w:footnoteReference w:id="2"/></w:r><w:commentRangeStart w:id="0"/>`) +
        '<w:sectPr><w:headerReference r:id="h1" w:type="default"/></w:sectPr>',
      links:
        link('h1', 'header', 'header1.xml') +
        link('h2', 'header', 'header2.xml') +
        link('f', 'footnotes', 'footnotes.xml') +
        link('c', 'comments', 'comments.xml'),
      parts: {
        'word/header1.xml': `<w:hdr ${spaces}>${paragraph(field('begin') + code('PAGE') + field('separate') + run('2') + field('end'))}</w:hdr>`,
        'word/header2.xml': `<w:hdr ${spaces}>${p('không dùng')}</w:hdr>`,
        'word/footnotes.xml': `<w:footnotes ${spaces}><w:footnote w:id="0" w:type="separator">${paragraph('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p('Theo luật.')}</w:footnote></w:footnotes>`,
        'word/comments.xml': `<w:comments ${spaces}><w:comment w:id="0" w:author="A">${p('Xem lại')}${p('ngày này')}</w:comment></w:comments>`,
      },
    }
    expect(await readShort(file)).toEqual(['Giao đơn vị', '~2', '~Theo luật.', '~Xem lại', '~ngày này'])
    const { value, diagnostics } = await docxBlocks(wordFile(file))
    expect(value?.at(-1)?.position).toMatchObject({ part: 'word/comments.xml', paragraph: 1, span: [0, 8] })
    expect(diagnostics).toMatchObject([
      { ruleId: 'notes-set-aside', severity: 'info', data: { count: 1 } },
      { ruleId: 'comments', severity: 'info', data: { count: 1 } },
    ])
  })
})

describe('boxes', () => {
  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`

  test('a text box written twice, for new and old programs, is read once, after its paragraph', async () =>
    expect(
      await readShort({
        body:
          paragraph(
            `${run('Thân')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('HỎA TỐC')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('HỎA TỐC')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
          ) + p('Sau'),
      }),
    ).toEqual(['Thân', 'HỎA TỐC', 'Sau']))

  test('an old box alone is read; where the new branch has no words the old one is', async () =>
    expect(
      await readShort({
        body:
          paragraph(`<w:r><w:pict><v:shape><v:textbox>${box('KHẨN')}</v:textbox></v:shape></w:pict></w:r>`) +
          paragraph(
            `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('MẬT')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
          ),
      }),
    ).toEqual(['KHẨN', 'MẬT']))

  test('the words of a watermark stand beside; a picture is said', async () => {
    const file = {
      body: paragraph(
        `${run('Thân')}<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO"/></v:shape></w:pict><w:drawing><a:graphic><pic:pic/></a:graphic></w:drawing></w:r>`,
      ),
    }
    expect(await readShort(file)).toEqual(['Thân', '~DỰ THẢO'])
    expect(await reported(file)).toEqual(['picture-not-read'])
  })
})

describe('hints', () => {
  test('bold as a whole or at the start, italics, place, indent and style', async () =>
    expect(
      await hintsOf({
        body:
          paragraph(
            run('1. ', '<w:b/>') + run('Mục đích', '<w:b/>'),
            '<w:jc w:val="both"/><w:ind w:firstLine="720"/>',
          ) +
          paragraph(run('Sở Y tế', '<w:b/>') + run(' chủ trì')) +
          p('Căn cứ', '<w:ind w:left="720" w:hanging="360"/>', '<w:i/>') +
          p('Lạ', '<w:pStyle w:val="khong-co"/>') +
          p('Đậm', '<w:pStyle w:val="D"/>') +
          p('Nhạt', '<w:pStyle w:val="D"/>', '<w:rStyle w:val="M"/>') +
          p('Thường', '<w:pStyle w:val="D"/>', '<w:b w:val="0"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="N" w:default="1"><w:name w:val="Normal"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="Đề mục"/><w:basedOn w:val="N"/><w:rPr><w:b/></w:rPr></w:style>' +
          '<w:style w:type="character" w:styleId="M"><w:rPr><w:b/></w:rPr></w:style>',
      }),
    ).toEqual([
      { bold: 'all', align: 'justify', indent: 720 },
      { bold: 'start' },
      { italic: 'all', indent: 360 },
      {},
      { bold: 'all', style: 'Đề mục' },
      { style: 'Đề mục' },
      { style: 'Đề mục' },
    ]))

  test('heading levels come from the outline, along basedOn, and from Word’s own names', async () =>
    expect(
      await hintsOf({
        body:
          p('a', '<w:pStyle w:val="A"/>') +
          p('b', '<w:pStyle w:val="B"/>') +
          p('c', '<w:outlineLvl w:val="2"/>') +
          p('d', '<w:outlineLvl w:val="9"/>'),
        styles:
          '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>',
      }),
    ).toMatchObject([{ heading: 1 }, { heading: 1 }, { heading: 3 }, {}]))

  test('pages begin after a break, before a paragraph that says so, with a section; a wide section lies on its side', async () =>
    expect(
      await hintsOf({
        body:
          p('a') +
          paragraph('<w:r><w:br w:type="page"/></w:r>') +
          p('b') +
          p('c', '<w:pageBreakBefore/>') +
          p('d', '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>') +
          p('e') +
          p('g') +
          '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>',
      }),
    ).toEqual([
      {},
      { pageStart: true },
      { pageStart: true },
      {},
      { landscape: true, pageStart: true },
      { landscape: true },
    ]))
})

describe('old fonts', () => {
  const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

  test('.VnTime is decoded run by run, .VnTimeH as capitals, and each font is said with its letters', async () => {
    const file = {
      body: paragraph(run('kÕ ho¹ch ', font('.VnTimeH')) + run('cña x· ®\u00adîc ', font('.VnTime')) + run('duyệt')),
    }
    expect(await readShort(file)).toEqual(['KẾ HOẠCH của xã được duyệt'])
    expect((await docxBlocks(wordFile(file))).diagnostics).toMatchObject([
      { ruleId: 'legacy-font', data: { font: '.VnTimeH', count: 7 } },
      { ruleId: 'legacy-font', data: { font: '.VnTime', count: 9 } },
    ])
  })

  test('VNI letters of two signs are decoded, also cut between runs', async () =>
    expect(
      await readShort({
        body: paragraph(
          run('UÛY BAN NHAÂN DA', font('VNI-Times')) + run('ÂN xaõ ñöôïc giao nhieäm vuï', font('VNI-Times')),
        ),
      }),
    ).toEqual(['ỦY BAN NHÂN DÂN xã được giao nhiệm vụ']))

  test('Unicode typed under the name of an old font stays as it is', async () => {
    const file = { body: p('Ủy ban nhân dân xã', '', font('.VnTime')) + p('Công an', '', font('.VnTime')) }
    expect(await readShort(file)).toEqual(['Ủy ban nhân dân xã', 'Công an'])
    expect(await reported(file)).toEqual([])
  })
})

test('a run without text, a paragraph without runs, a file without words', async () => {
  expect(await reported({ body: paragraph(`<w:r>${t('')}</w:r>`) + paragraph('') })).toEqual(['no-text'])
})
