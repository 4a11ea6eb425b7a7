import type { Outcome } from '@kehoach/core'
import { toXlsx, type OutCell, type OutSheet } from './out-sheet.ts'

/** A matrix of results: a row a content, a column a unit, or the other way round. */
export interface Matrix {
  readonly title: string
  /** The head of the column of row heads, `Nội dung`. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly OutCell[] }[]
  /** What the marks mean, and what else stands below the title. */
  readonly notes: readonly string[]
}

/** A matrix as a workbook, with further sheets behind it (what was not read, evidence); heads stay in sight. */
export function matrixToXlsx(matrix: Matrix, further: readonly OutSheet[] = []): Promise<Outcome<Uint8Array>> {
  const { title, corner, columns, rows, notes } = matrix
  const sheet: OutSheet = {
    name: 'Bảng đối chiếu',
    above: [title, ...notes],
    columns: [{ head: corner, width: 60 }, ...columns.map((head) => ({ head, width: Math.min(24, head.length + 4) }))],
    rows: rows.map(({ head, cells }) => [head, ...cells]),
    sticky: 1,
  }
  return toXlsx([sheet, ...further])
}
