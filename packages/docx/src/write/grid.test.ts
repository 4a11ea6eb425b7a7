import { cell, type Cell, type Row } from '@kehoach/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidths } from './column-widths.ts'
import { gridOf, mostColumns } from './grid.ts'

const row = (...cells: readonly Cell[]): Row => ({ type: 'row', id: '', cells, position: null })
const wide = (text: string, colSpan: number, rowSpan = 1): Cell => ({ text, colSpan, rowSpan })
const drawn = (rows: readonly Row[]): readonly string[] =>
  gridOf(rows).placed.map((cells) =>
    cells
      .map(
        ({ cell: own, span, merge }) =>
          `${own?.text ?? ''}${merge === null ? '' : merge === 'restart' ? '↓' : '↑'}${span}`,
      )
      .join(' '),
  )

describe('a grid', () => {
  test('a head over two rows', () =>
    expect(
      drawn([
        row(wide('STT', 1, 2), wide('Đơn vị', 2), wide('Hạn', 1, 2)),
        row(cell('chủ trì'), cell('phối hợp')),
        row(cell('1'), cell('a'), cell('b'), cell('c')),
      ]),
    ).toEqual(['STT↓1 Đơn vị2 Hạn↓1', '↑1 chủ trì1 phối hợp1 ↑1', '11 a1 b1 c1']))

  test('short rows are filled, spans below the table cut', () =>
    expect(drawn([row(wide('a', 3)), row(cell('b')), row(wide('c', 1, 9), cell('d'))])).toEqual([
      'a3',
      'b1 2',
      'c1 d1 1',
    ]))

  test('a span over a cell that goes on is cut before it', () =>
    expect(drawn([row(cell('a'), wide('b', 1, 2)), row(wide('c', 3))])).toEqual(['a1 b↓1', 'c1 ↑1']))

  test('more columns than Word opens: the last cell holds the rest', () => {
    const { columns, placed } = gridOf([row(...Array.from({ length: 70 }, (_, at) => cell(String(at))))])
    expect(columns).toBe(mostColumns)
    expect(placed[0]?.at(-1)?.cell?.text).toBe('62; 63; 64; 65; 66; 67; 68; 69')
  })

  test('no rows, rows without cells', () => {
    expect(gridOf([])).toEqual({ columns: 1, placed: [] })
    expect(drawn([row(), row(cell('a'), cell('b'))])).toEqual(['2', 'a1 b1'])
  })

  const anyRows = fc.array(
    fc
      .array(
        fc.record({
          text: fc.constantFrom('a', 'b'),
          colSpan: fc.integer({ min: 1, max: 70 }),
          rowSpan: fc.integer({ min: 1, max: 5 }),
        }),
        { maxLength: 6 },
      )
      .map((cells) => row(...cells)),
    { maxLength: 6 },
  )

  test('whatever the spans: every row fills the grid, no word is lost, no cell goes on under nothing', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { columns, placed } = gridOf(rows)
        expect(columns).toBeLessThanOrEqual(mostColumns)
        let above = new Map<number, number>()
        placed.forEach((cells, at) => {
          expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(columns)
          const words = cells
            .map((each) => each.cell?.text ?? '')
            .join('')
            .replaceAll('; ', '')
          expect(words).toBe(rows[at]?.cells.map(({ text }) => text).join(''))
          for (const { column, span, merge } of cells) if (merge === 'continue') expect(above.get(column)).toBe(span)
          above = new Map(cells.filter(({ merge }) => merge !== null).map(({ column, span }) => [column, span]))
        })
      }),
    ))
})

describe('column widths', () => {
  test('sum to the width; a number’s column is narrow, long texts are wide', () => {
    const long = 'Một nội dung dài hơn nhiều so với số thứ tự của nó trong bảng nhiệm vụ của xã'
    const widths = columnWidths(
      gridOf([row(cell('STT'), cell('Nội dung'), cell('Hạn')), row(cell('1'), cell(long), cell('Quý II'))]),
      9000,
      24,
    )
    expect(widths.reduce((a, b) => a + b, 0)).toBe(9000)
    expect(widths[0]).toBeLessThan(1000)
    expect(widths[1]).toBeGreaterThan((widths[2] ?? 0) * 3)
  })

  test('each is wide enough for its longest word where there is room', () => {
    const widths = columnWidths(gridOf([row(cell('a'.repeat(20)), cell('từ ngữ '.repeat(300)), cell('b'))]), 9000, 24)
    expect(widths[0]).toBeGreaterThan(20 * 24 * 4.4)
  })

  test('a word longer than the page leaves room for the others', () => {
    const widths = columnWidths(gridOf([row(cell('x'.repeat(500)), cell('b'))]), 9000, 24)
    expect(Math.min(...widths)).toBeGreaterThan(300)
  })
})
