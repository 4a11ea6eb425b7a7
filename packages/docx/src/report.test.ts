import type { Report } from '@kehoach/core'
import { expect, test } from 'vitest'
import { partsOf, problemsIn } from '../test/check-package.ts'
import { documentOf, paragraphOf, wordsOf } from '../test/read-part.ts'
import { reportToDocx } from './report.ts'

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
