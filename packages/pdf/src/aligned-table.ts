import { isTableHead } from '@kehoach/recognise'
import type { PageRow, PageTable } from './layout.ts'
import { linesOf, segmentsOf, type Line } from './line.ts'
import { around, boxOf, type PageText, type Piece } from './piece.ts'

/** A gap between two columns is at least this wide, in sizes of its letters: twice a space or more. */
const columnGap = 0.7

/**
 * Whether rows of a page look like a table: a head that begins with STT, or three rows below each other with gaps in the
 * same place. Justified text has wide gaps too, but not in the same place.
 */
export function suggestsTable(rows: readonly Line[]): boolean {
  const gaps = rows.map(gapsOf)
  return rows.some(
    (row, at) =>
      (isTableHead(row.text) && (gaps[at]?.length ?? 0) > 0) ||
      (gaps[at] ?? []).some((gap) => isKept(gap, gaps[at + 1] ?? []) && isKept(gap, gaps[at + 2] ?? [])),
  )
}

interface Gap {
  readonly from: number
  readonly to: number
  readonly size: number
}

function gapsOf(row: Line): readonly Gap[] {
  const segments = segmentsOf(row, columnGap)
  return segments.slice(1).map((segment, at) => ({ from: segments[at]?.right ?? 0, to: segment.left, size: row.size }))
}

const isKept = (gap: Gap, others: readonly Gap[]): boolean =>
  others.some(({ from, to }) => Math.min(gap.to, to) - Math.max(gap.from, from) > gap.size * 0.5)

/**
 * A table without ruling lines, by the alignment of its columns: a head that begins with STT and has three columns or
 * more, and the rows below it down to one that runs across the columns. A row begins where its first column has text.
 */
export function alignedTable(
  rows: readonly Line[],
  page: PageText,
): { readonly table: PageTable; readonly taken: ReadonlySet<Line> } | null {
  const headAt = rows.findIndex((row) => isTableHead(row.text) && segmentsOf(row, columnGap).length >= 3)
  if (headAt < 0) return null
  const taken: Line[] = []
  let columns: readonly Gap[] = []
  for (const row of rows.slice(headAt)) {
    const pieces = [...taken, row].flatMap((line) => line.pieces)
    const gutters = guttersOf(pieces, row.size)
    const isTooFar = row.baseline - (taken.at(-1)?.baseline ?? row.baseline) > row.size * 5
    if (gutters.length < 2 || gutters.length < columns.length - 1 || isTooFar) break
    taken.push(row)
    columns = gutters
  }
  const edges = columns.map(({ from, to }) => (from + to) / 2)
  const table = tableOf(
    taken.flatMap((line) => line.pieces),
    edges,
    page,
  )
  return table.rows.length < 3 ? null : { table, taken: new Set(taken) }
}

/** The upright strips that no piece crosses. */
function guttersOf(pieces: readonly Piece[], size: number): readonly Gap[] {
  const gutters: Gap[] = []
  let end = Infinity
  for (const piece of pieces.toSorted((a, b) => a.left - b.left)) {
    if (piece.left - end > size * 0.4) gutters.push({ from: end, to: piece.left, size })
    end = Math.max(end === Infinity ? -Infinity : end, piece.right)
  }
  return gutters
}

function tableOf(pieces: readonly Piece[], edges: readonly number[], page: PageText): PageTable {
  const box = around(pieces.map(boxOf))
  const columns = [box[0], ...edges, box[0] + box[2]]
  const columnOf = (piece: Piece): number => edges.findLastIndex((edge) => edge <= piece.left) + 1
  const starts = linesOf(pieces.filter((piece) => columnOf(piece) === 0)).map(
    ({ baseline, size }) => baseline - size * 0.6,
  )
  const rowAt = (piece: Piece): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= piece.baseline),
    )
  const rows = starts.map((_, row): PageRow => {
    const own = pieces.filter((piece) => rowAt(piece) === row)
    return {
      page,
      box: around(own.map(boxOf)),
      cells: columns.slice(1).map((right, column) => ({
        lines: linesOf(own.filter((piece) => columnOf(piece) === column)),
        width: right - (columns[column] ?? 0),
        colSpan: 1,
        rowSpan: 1,
      })),
    }
  })
  return { type: 'table', page, box, columns, rows }
}
