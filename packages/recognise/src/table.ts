import type { Row, Table } from '@kehoach/core'
import type { BlockRow, TableBlock } from './block.ts'

/** A table with its head rows told from its body: rows marked as head, or those down to the first with a number. */
export function readTable({ rows, position }: TableBlock): Table {
  const headRows = Math.max(1, rows.filter(({ head }) => head).length, unnumberedBefore(rows))
  const isHeaded = rows.length > 1
  const split = isHeaded ? Math.min(headRows, rows.length - 1) : 0
  return { type: 'table', id: '', head: rows.slice(0, split).map(rowOf), rows: rows.slice(split).map(rowOf), position }
}

/** Rows down to the first that fills its first cell, where the first row's first cell says STT: a head of several lines. */
function unnumberedBefore(rows: readonly BlockRow[]): number {
  if (!/^(?:STT|TT|Số TT|SỐ TT)$/iu.test(rows[0]?.cells[0]?.text.trim() ?? '')) return 0
  const span = rows[0]?.cells[0]?.rowSpan ?? 1
  const below = rows.slice(1, 4).findIndex(({ cells }) => cells[0]?.text.trim() !== '')
  return Math.max(1, span, below < 0 ? 1 : below + 1)
}

function rowOf({ cells, position }: BlockRow): Row {
  return { type: 'row', id: '', cells, position }
}

/** The names of a table's columns: merged heads joined from top to bottom with " - ". */
export function columnsOf(table: Table): readonly string[] {
  return gridOf(table.head)
    .reduce<string[][]>(
      (columns, row) =>
        row.map((text, at) => [...(columns[at] ?? []), ...(columns[at]?.includes(text) || text === '' ? [] : [text])]),
      [],
    )
    .map((texts) => texts.join(' - '))
}

/** The texts of rows by grid column: a cell that spans several stands in each of them. */
export function gridOf(rows: readonly Row[]): readonly (readonly string[])[] {
  const grid: (string | undefined)[][] = rows.map(() => [])
  rows.forEach(({ cells }, at) => {
    let column = 0
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) {
          const row = grid[at + down]
          if (row !== undefined) row[column + right] = cell.text
        }
      }
      column += cell.colSpan
    }
  })
  return grid.map((row) => Array.from(row, (text) => text ?? ''))
}
