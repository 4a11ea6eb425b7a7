import type { Report } from '@kehoach/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsOf, problemsIn } from '../test/check-package.ts'
import { documentOf, paragraphOf, wordsOf } from '../test/read-part.ts'
import { reportToDocx } from './report.ts'
import { forbiddenIn } from './write/xml.ts'

const report = (columns: readonly string[], rows: readonly (readonly string[])[]): Report => ({
  type: 'report',
  title: 'Bảng đối chiếu xã An Thủy',
  blocks: [
    { type: 'heading', text: '1. Kết quả' },
    { type: 'paragraph', text: 'Đủ 31, thiếu 3.' },
    { type: 'table', columns, rows },
  ],
})
const made = reportToDocx(
  report(
    ['Mục', 'Kết quả'],
    [
      ['II.1', 'đủ'],
      ['II.2', 'thiếu', 'thêm'],
    ],
  ),
)
const xml = documentOf(made.value)

test('title, headings, paragraphs, tables with a repeated head, in the form’s font and page', () => {
  expect(wordsOf(xml)).toBe('Bảng đối chiếu xã An Thủy1. Kết quảĐủ 31, thiếu 3.MụcKết quảII.1đủII.2thiếuthêm')
  expect(paragraphOf(xml, 'Bảng đối chiếu')).toMatch(/<w:jc w:val="center"\/><w:outlineLvl w:val="0"\/>.*<w:b\/>/su)
  expect(paragraphOf(xml, '1. Kết quả')).toMatch(/<w:outlineLvl w:val="1"\/>.*<w:b\/>/su)
  expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1)
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
  expect(partsOf(made.value).get('docProps/core.xml')).toContain('<dc:title>Bảng đối chiếu xã An Thủy</dc:title>')
  expect([...partsOf(made.value).keys()].filter((name) => name.startsWith('customXml'))).toEqual([])
})

test('wide tables lie on their side', () => {
  const wide = reportToDocx(report(['1', '2', '3', '4', '5', '6', '7'], []))
  expect(documentOf(wide.value)).toContain('w:orient="landscape"')
})

test('hostile and empty reports are files that Word opens; what cannot be printed is said', () => {
  const odd = reportToDocx({
    type: 'report',
    title: '',
    blocks: [
      { type: 'table', columns: [], rows: [] },
      { type: 'paragraph', text: '<w:p>\u0000&' },
    ],
  })
  expect(problemsIn(odd.value)).toEqual([])
  expect(odd.diagnostics).toMatchObject([{ ruleId: 'forbidden-characters', data: { count: 1 } }])
  expect(problemsIn(made.value)).toEqual([])
  expect(made.value).toEqual(
    reportToDocx(
      report(
        ['Mục', 'Kết quả'],
        [
          ['II.1', 'đủ'],
          ['II.2', 'thiếu', 'thêm'],
        ],
      ),
    ).value,
  )
})

test('of any report, whatever its words hold: never a broken file, no word of it lost', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<w:p>',
          '"',
          '&amp;',
          ']]>',
          '\u0000',
          '\ud800',
          '\u202eabc',
          'עברית',
          '\n',
          '\t',
          'x'.repeat(300),
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 3 }), (title, text, rows) => {
      const any: Report = {
        type: 'report',
        title,
        blocks: [
          { type: 'heading', text },
          { type: 'paragraph', text },
          { type: 'table', columns: ['Mục', text], rows },
        ],
      }
      const { value } = reportToDocx(any)
      expect(problemsIn(value)).toEqual([])
      const bare = (each: string): string => each.replaceAll(/\s/gu, '')
      const printed = bare(wordsOf(documentOf(value)))
      for (const each of [text, ...rows.flat()].flatMap((whole) => whole.split(/[\r\n]+/u)))
        if (forbiddenIn(each) === 0) expect(printed).toContain(bare(each))
    }),
    { numRuns: 150 },
  )
})
