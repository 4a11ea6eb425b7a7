import type { Cell, Row } from '@kehoach/core'

/** A cell in its row of the grid; `cell` is null where a cell of an earlier row goes on, or where the row has none. */
export interface Placed {
  readonly cell: Cell | null
  readonly column: number
  readonly span: number
  readonly merge: 'restart' | 'continue' | null
}

/** A table as Word wants it: every row of the same number of columns. */
export interface Grid {
  readonly columns: number
  readonly placed: readonly (readonly Placed[])[]
}

/** Word opens no table of more columns. */
export const mostColumns = 63

/**
 * The grid of a table: rows filled to the same number of columns, spans that leave the table or run into another cell cut.
 * In a stored row a cell that an earlier span covers is not repeated; in Word it is, as a cell that goes on. Cells
 * beyond the 63rd column stand in the last one.
 */
export function gridOf(rows: readonly Row[]): Grid {
  const open: Open = new Map()
  const loose = rows.map(({ cells }, at) => placeRow(cells, open, rows.length - at))
  const columns = Math.max(1, ...loose.map(endOf))
  return { columns, placed: loose.map((row) => filled(row, columns)) }
}

/** Cells that go on in the next row, by their first column. */
type Open = Map<number, { readonly span: number; readonly left: number }>

function placeRow(cells: readonly Cell[], open: Open, rowsLeft: number): readonly Placed[] {
  const above = [...open].toSorted(([a], [b]) => a - b)
  open.clear()
  // Cells of earlier rows that leave no column to this one end here
  while (cells.length > 0 && spanOf(above) >= mostColumns) above.pop()
  const row: Placed[] = []
  let column = 0
  const goOn = (): void => {
    for (let next = above[0]; next !== undefined && next[0] === column; next = above[0]) {
      const [at, { span, left }] = next
      row.push({ cell: null, column: at, span, merge: 'continue' })
      if (left > 1) open.set(at, { span, left: left - 1 })
      column += span
      above.shift()
    }
  }
  const fill = (to: number): void => {
    if (to > column) row.push({ cell: null, column, span: to - column, merge: null })
    column = Math.max(column, to)
  }
  for (const cell of fitting(cells, above)) {
    goOn()
    const room = (above[0]?.[0] ?? mostColumns) - column
    const span = Math.max(1, Math.min(cell.colSpan, room))
    const height = Math.min(cell.rowSpan, rowsLeft)
    row.push({ cell, column, span, merge: height > 1 ? 'restart' : null })
    if (height > 1) open.set(column, { span, left: height - 1 })
    column += span
  }
  while (above[0] !== undefined) {
    fill(above[0][0])
    goOn()
  }
  return row
}

/** The cells of a row that find room; the last of them holds the words of those that do not. */
function fitting(
  cells: readonly Cell[],
  above: readonly (readonly [number, { readonly span: number }])[],
): readonly Cell[] {
  const room = mostColumns - spanOf(above)
  const wide = cells.reduce((sum, { colSpan }) => sum + colSpan, 0) > room
  if (!wide) return cells
  const single = cells.map((cell) => ({ ...cell, colSpan: 1 }))
  const kept = cells.length > room ? single.slice(0, room) : single
  const rest = cells.slice(room).map(({ text }) => text)
  const last = kept.at(-1)
  if (rest.length === 0 || last === undefined) return kept
  return [...kept.slice(0, -1), { ...last, text: [last.text, ...rest].join('; ') }]
}

const spanOf = (above: readonly (readonly [number, { readonly span: number }])[]): number =>
  above.reduce((sum, [, { span }]) => sum + span, 0)

const endOf = (row: readonly Placed[]): number => {
  const last = row.at(-1)
  return last === undefined ? 0 : last.column + last.span
}

function filled(row: readonly Placed[], columns: number): readonly Placed[] {
  const end = endOf(row)
  return end < columns ? [...row, { cell: null, column: end, span: columns - end, merge: null }] : row
}
