import { isStamp, isStampDetail, pageNumberAt } from '@kehoach/recognise'
import type { Line } from './line.ts'
import type { PageText } from './piece.ts'

/** A page's rows outside its tables. */
export interface PageRows {
  readonly page: PageText
  readonly rows: readonly Line[]
}

/**
 * The rows that are no content: page numbers at the edge of a page, headers and footers by their repetition, and what a
 * signing tool prints ("Ký bởi: …"). Decree 30/2020/NĐ-CP, Annex I, part I, I.7: numbers stand centred in the top margin.
 */
export function furnitureRows(pages: readonly PageRows[]): ReadonlySet<Line> {
  const repeated = repeatedRows(pages)
  return new Set(
    pages.flatMap(({ page, rows }) =>
      rows.filter(
        (row, at) => isStampRow(rows, at) || repeated.has(row) || isPageNumber(row, at, rows, page, pages.length),
      ),
    ),
  )
}

/** A stamp gives an e-mail and a body too: such lines are the stamp's only beside its others. */
function isStampRow(rows: readonly Line[], at: number): boolean {
  const text = rows[at]?.text ?? ''
  if (isStamp(text)) return true
  return isStampDetail(text) && rows.slice(Math.max(0, at - 3), at + 4).some((row) => isStamp(row.text))
}

function isPageNumber(row: Line, at: number, rows: readonly Line[], page: PageText, pages: number): boolean {
  const number = pageNumberAt(row.text)
  if (number === null || number > pages + 20 || (at > 1 && at < rows.length - 2)) return false
  const isAtEdge = row.baseline < page.height * 0.13 || row.baseline > page.height * 0.87
  const middle = (row.left + row.right) / 2
  const isPlaced = Math.abs(middle - page.width / 2) < page.width * 0.08 || row.left > page.width * 0.75
  const neighbour = at <= 1 ? rows[at + 1] : rows[at - 1]
  const isApart = neighbour === undefined || Math.abs(neighbour.baseline - row.baseline) > row.size * 1.1
  return isAtEdge && isApart && (isPlaced || number === page.number)
}

/** Rows at the edges that stand at the same height with the same words, but for digits, on half of the pages or more. */
function repeatedRows(pages: readonly PageRows[]): ReadonlySet<Line> {
  const places = new Map<string, { row: Line; page: number }[]>()
  for (const { page, rows } of pages) {
    const edges = new Set([...rows.slice(0, 3), ...rows.slice(-3)])
    for (const row of edges) {
      const isInBand = row.baseline < page.height * 0.12 || row.baseline > page.height * 0.9
      if (!isInBand) continue
      const key = `${Math.round(row.baseline / 4)} ${row.text.replace(/\d+/gu, '#')}`
      places.set(key, [...(places.get(key) ?? []), { row, page: page.number }])
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.5))
  return new Set(
    [...places.values()]
      .filter((rows) => rows.length >= enough)
      .flat()
      .map(({ row }) => row),
  )
}
