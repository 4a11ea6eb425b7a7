import { nearest } from '@kehoach/core'
import type { Diagnostic, Parameter } from '@kehoach/core'
import { fieldName, knownFields } from './fields.ts'
import { say } from './say.ts'
import { cellAt, cellName, type Cell, type Table } from './table.ts'

/** How a column was understood: the preview that a person confirms. */
export interface Column {
  /** The cell of its head, `C1`. */
  readonly cell: string
  readonly head: string
  /** `ten`, `ma`, `loai`, `cap`, `cap_tren`, `dia_danh`, `stt`, a parameter's name, or '' for a blank head. */
  readonly field: string
  readonly meaning: 'known' | 'parameter' | 'none'
}

export interface Head {
  /** The last row of the head; the units begin below it. */
  readonly row: number
  readonly columns: readonly Column[]
}

/** How far down a head is looked for: titles and notes may stand above it. */
const searched = 20

/** The head: the first of the upper rows that has a column of names; of a head over merged rows the lowest texts. */
export function headOf(table: Table, parameters: readonly Parameter[]): Head | Diagnostic {
  const rows = table.rows.filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank')).slice(0, searched)
  const first = rows.find(({ cells }) => cells.some(({ text }) => fieldName(text, parameters) === 'ten'))
  if (first === undefined) return withoutName(table, rows[0]?.cells ?? [])
  const last = lastHeadRow(table, first.row)
  const spanned = table.rows.slice(first.row - 1, last)
  const columns = first.cells.map((_, at): Column => {
    const texts = spanned.map(({ cells }) => tidy(cells[at]?.text ?? '')).filter(Boolean)
    const head = texts.at(-1) ?? ''
    const field = fieldName(head, parameters)
    const meaning = field === '' ? 'none' : knownFields.includes(field) ? 'known' : 'parameter'
    return { cell: cellName(first.row, at + 1), head, field, meaning }
  })
  return { row: last, columns }
}

/** A head of several rows has at least one cell merged downwards over all of them. */
function lastHeadRow({ merges }: Table, row: number): number {
  const over = merges.filter(({ top, bottom }) => top <= row && bottom > row).map(({ bottom }) => bottom)
  return Math.min(row + 4, Math.max(row, ...over))
}

function withoutName(table: Table, cells: readonly Cell[]): Diagnostic {
  const heads = cells.map(({ text }) => tidy(text)).filter(Boolean)
  if (heads.length === 0) return say('units-empty')
  return say(
    'units-without-name',
    { columns: heads.join(', ').slice(0, 120), near: nearest('Tên đơn vị', heads) ?? '' },
    table.sheet === '' ? null : cellAt(table.sheet, 1, 1),
  )
}

export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
