import type { Position } from '@kehoach/core'

/** What a cell was in its file: a number loses leading zeros, a formula shows what it gave when it was last saved. */
export type CellKind = 'blank' | 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error'

export interface Cell {
  /** As text: a date as `05/01/2026`; of merged cells each has the text of the first. */
  readonly text: string
  readonly kind: CellKind
}

export interface TableRow {
  /** The row's number in the sheet, from 1. */
  readonly row: number
  readonly hidden: boolean
  readonly cells: readonly Cell[]
}

/** A block of merged cells, rows and columns from 1. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** One sheet, or a CSV file, as rows of cells; a CSV file's sheet has no name. */
export interface Table {
  readonly sheet: string
  readonly rows: readonly TableRow[]
  readonly merges: readonly Merge[]
}

/** A table of plain rows: for callers that have them already. */
export function tableOf(rows: readonly (readonly string[])[], sheet = ''): Table {
  const cell = (text: string): Cell => ({ text, kind: text === '' ? 'blank' : 'text' })
  return { sheet, merges: [], rows: rows.map((cells, at) => ({ row: at + 1, hidden: false, cells: cells.map(cell) })) }
}

/** A cell as Excel calls it: column 1 of row 3 is `A3`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}

/** Row and column of a cell's name; null where it is none. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(name) ?? []
  if (row === '') return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(row), column }
}

export function cellAt(sheet: string, row: number, column: number): Position {
  return { type: 'sheet', sheet, cell: cellName(row, column) }
}
