import { appendix, cell, item, table, type Row } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { full } from '../../test/full-plan.ts'
import { documentOf, paragraphOf, wordsOf } from '../../test/read-part.ts'
import { toDocx } from '../to-docx.ts'
import { columnsIn, isLandscape } from './appendix.ts'
import { nd30 } from './layout.ts'

const [, first = '', second = ''] = documentOf(toDocx(full).value).split('<w:titlePg/></w:sectPr>')
const rowsIn = (xml: string): readonly string[] => xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []

describe('an appendix', () => {
  test('number 14 pt bold, title in capitals, the line of what it belongs to in italics, a short line', () => {
    expect(paragraphOf(first, 'Phụ lục I')).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="28"\/>/su)
    expect(paragraphOf(first, 'DANH MỤC')).toContain('<w:b/>')
    expect(paragraphOf(second, 'Đề cương')).toContain('<w:caps/>')
    expect(paragraphOf(first, '(Kèm theo')).toMatch(/<w:jc w:val="center"\/>.*<w:i\/>/su)
    expect(first.indexOf('<w:pBdr>')).toBeGreaterThan(first.indexOf('(Kèm theo'))
  })

  test('with a wide table lies on its side, another stands', () => {
    expect(first).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(second).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(
      isLandscape(appendix('Phụ lục', null, [item('1.', 'x', [table(['1', '2', '3', '4', '5', '6'], [])])]), nd30),
    ).toBe(true)
    expect(columnsIn([table(['1', '2', '3', '4', '5'], [])])).toBe(5)
  })
})

describe('its table', () => {
  const rows = rowsIn(first)
  test('head rows are repeated and bold in the middle, no row is divided', () => {
    expect(rows).toHaveLength(32)
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([
      true,
      true,
      ...Array.from({ length: 30 }, () => false),
    ])
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows[0]).toMatch(/<w:vAlign w:val="center"\/>.*<w:jc w:val="center"\/>.*<w:b\/>/su)
  })

  test('merged head cells go over rows and columns', () => {
    expect(rows[0]).toMatch(
      /<w:gridSpan w:val="2"\/><w:vAlign w:val="center"\/><\/w:tcPr><w:p>.{0,400}Đơn vị thực hiện/su,
    )
    expect(rows[0]?.match(/<w:vMerge w:val="restart"\/>/gu)).toHaveLength(5)
    expect(rows[1]?.match(/<w:vMerge w:val="continue"\/>/gu)).toHaveLength(5)
    expect(wordsOf(rows[1] ?? '')).toBe('Chủ trìPhối hợp')
  })

  test('has a description for those who cannot see it', () =>
    expect(first).toContain(
      '<w:tblDescription w:val="Bảng 7 cột: STT; Nội dung; Sản phẩm; Đơn vị thực hiện; Thời gian; Ghi chú"/>',
    ))

  test('a row taller than half a page may be divided, else it would leave a page empty', () => {
    const tall: Row = { type: 'row', id: 'r', position: null, cells: [cell('Một đoạn rất dài. '.repeat(400))] }
    const made = { ...full, appendices: [appendix('Phụ lục', null, [{ ...table(['a'], [['b']]), rows: [tall] }])] }
    const [, xml = ''] = documentOf(toDocx(made).value).split('<w:titlePg/></w:sectPr>')
    expect(rowsIn(xml).map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false])
  })
})
