import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParts, writeZip, zipParts } from '@kehoach/archive'
import { formatPlan, item, paragraph, plan, recipient, table, type Diagnostic, type Plan } from '@kehoach/core'
import { fromText, outlineOf, type Block } from '@kehoach/recognise'
import { sharedFolder, testWithCorpus } from '@kehoach/test-kit'
import { describe, expect, test } from 'vitest'
import { docxBlocks } from '../src/docx-blocks.ts'
import { fromDocx } from '../src/from-docx.ts'
import { toDocx } from '../src/to-docx.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const cases = readdirSync(fixtures)
const pair = join(sharedFolder, 'corpus/pair-lam-giang')
const pairNames = ['parent', 'c1', 'c2'] as const

describe('documents made by other programs, their sources beside them', () => {
  test.each(cases)('%s', async (name) => {
    const { value, diagnostics } = await docxBlocks(readFileSync(join(fixtures, name, 'document.docx')))
    await expect(shown(value ?? [], diagnostics)).toMatchFileSnapshot(join(fixtures, name, 'expected.txt'))
  })
})

describe('nothing is lost, nothing said twice', () => {
  test.each(cases)('%s', async (name) => accountsFor(readFileSync(join(fixtures, name, 'document.docx'))))

  testWithCorpus('the pair of plans', async () => {
    for (const name of pairNames) await accountsFor(readFileSync(join(pair, `${name}.docx`)))
  })
})

describe('a plan reads alike from every format', () => {
  testWithCorpus('Word and text agree for at least 97 % of items', () => {
    return Promise.all(
      pairNames.map(async (name) => {
        const word = itemsIn((await fromDocx(readFileSync(join(pair, `${name}.docx`)))).value)
        const text = itemsIn(fromText(readFileSync(join(pair, `${name}.txt`), 'utf8')).value)
        return { same: word.filter((each) => text.includes(each)).length, all: Math.max(word.length, text.length) }
      }),
    ).then((counts) => {
      const sum = (key: 'same' | 'all'): number => counts.reduce((total, count) => total + count[key], 0)
      expect(sum('all')).toBeGreaterThan(160)
      expect(sum('same') / sum('all')).toBeGreaterThanOrEqual(0.97)
    })
  })

  test('a plan that was written is read again', async () => {
    const written = plan({
      header: {
        issuer: 'ỦY BAN NHÂN DÂN XÃ NGÀ TRANG',
        number: '12/KH-UBND',
        place: 'Ngà Trang',
        date: { year: 2026, month: 3, day: 4 },
        docType: 'KẾ HOẠCH',
        title: 'Giữ sạch kênh mương năm 2026',
      },
      opening: [paragraph('Căn cứ Luật Tài nguyên nước;'), paragraph('Ủy ban nhân dân xã ban hành Kế hoạch như sau:')],
      body: [
        item('I.', 'MỤC ĐÍCH', [item('1.', 'Giữ nước sạch.'), item('2.', 'Giữ đường sạch.')]),
        item('II.', 'NHIỆM VỤ', [
          item('1.', 'Thôn Đông', [
            item('a)', 'Vớt bèo;'),
            item('b)', 'Nạo bùn:', [item('-', 'kênh Trên;'), item('-', 'kênh Dưới.')]),
          ]),
          table(
            ['STT', 'Việc', 'Hạn'],
            [
              ['1', 'Vớt bèo', 'Quý I'],
              ['2', 'Nạo bùn', 'Quý II'],
            ],
          ),
        ]),
      ],
      closing: [paragraph('Trên đây là Kế hoạch của xã./.')],
      recipients: [recipient('UBND tỉnh;'), recipient('Lưu: VT.')],
      signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Bình', position: null },
    })
    const { value: read } = await fromDocx(toDocx(written).value)
    expect(itemsIn(read)).toEqual(itemsIn(written))
    expect(read).toMatchObject({
      header: { number: '12/KH-UBND', place: 'Ngà Trang', title: 'Giữ sạch kênh mương năm 2026' },
      recipients: [{ text: 'UBND tỉnh;' }, { text: 'Lưu: VT.' }],
      signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Bình' },
      unread: [{ text: '2' }],
    })
    expect(formatPlan(read ?? written)).toContain('Nạo bùn')
  })
})

const itemsIn = (read: Plan | null): readonly string[] =>
  read === null
    ? []
    : outlineOf(read).outline.map(({ path, text }) => `${path.join('.')} ${text.replace(/\s+/gu, ' ')}`)

/** Blocks and what was reported, a line each, as a person reads them. */
function shown(blocks: readonly Block[], diagnostics: readonly Diagnostic[]): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    const at = block.position?.type === 'docx' ? `${block.position.part} ${block.position.paragraph}` : ''
    if (block.type === 'furniture') return [`~ ${block.text}   (${at})`]
    if (block.type === 'paragraph') return [`${block.text}   ${JSON.stringify(block.hints)}`]
    return block.rows.map(
      ({ cells, head }) =>
        `|${head ? '=' : ' '}${cells.map(({ text, colSpan, rowSpan }) => JSON.stringify(text) + (colSpan > 1 ? ` →${colSpan}` : '') + (rowSpan > 1 ? ` ↓${rowSpan}` : '')).join(' | ')}`,
    )
  })
  return [...lines, ...diagnostics.map(({ ruleId, data }) => `! ${ruleId} ${JSON.stringify(data)}`), ''].join('\n')
}

/** The letters that stand in a file's XML are those of its blocks: automatic numbers, which do not, are left out. */
async function accountsFor(bytes: Uint8Array): Promise<void> {
  const parts = (await readParts(bytes, zipParts(bytes).value ?? [])).value ?? new Map<string, Uint8Array>()
  const unnumbered = [...parts].filter(([name]) => name !== 'word/numbering.xml')
  const { value } = await docxBlocks(writeZip(unnumbered.map(([name, content]) => ({ name, bytes: content }))))
  const xml = [...parts].filter(([name]) =>
    /^word\/(?:document|header\d|footer\d|footnotes|endnotes|comments)\.xml$/u.test(name),
  )
  const links = new TextDecoder().decode(parts.get('word/_rels/document.xml.rels'))
  const main = new TextDecoder().decode(parts.get('word/document.xml'))
  const stands = xml.flatMap(([name, content]) =>
    isShown(name, links, main) ? [wordsIn(new TextDecoder().decode(content))] : [],
  )
  const said = (value ?? []).map((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('') : block.text,
  )
  expect(letters(said.join(''))).toEqual(letters(stands.join('')))
}

/** A header or footer is shown where a section names it. */
function isShown(name: string, links: string, main: string): boolean {
  if (!/header|footer/u.test(name)) return true
  const link = [...links.matchAll(/<Relationship [^>]*>/gu)].find(([each]) => each.includes(name.replace('word/', '')))
  const id = /Id="([^"]*)"/u.exec(link?.[0] ?? '')?.[1] ?? '?'
  return main.includes(`r:id="${id}"`)
}

function wordsIn(xml: string): string {
  const once = xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gsu, '')
  return [...once.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</gu)].map(([, text = '']) => decoded(text)).join('')
}

const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** How often each letter stands there, capital or not. */
function letters(text: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const letter of text.normalize('NFC').toLowerCase().replace(/\s/gu, ''))
    counts[letter] = (counts[letter] ?? 0) + 1
  return counts
}
