import { appendixLabelAt, isRecipientsHead } from '@kehoach/recognise'
import { isDocType } from './doc-type.ts'
import { linesOf, segmentsOf, type Line } from './line.ts'
import type { Piece } from './piece.ts'

/** The parts of a page: in head and foot a line is a thing of its own, in the body lines make paragraphs. */
export type Zone = 'head' | 'body' | 'foot'

/** A line with the part of the document that it stands in. */
export interface ZonedLine {
  readonly line: Line
  readonly zone: Zone
}

/**
 * The rows of a page, outside its tables, in reading order. A head (agency and number, Quốc hiệu and date) and a foot
 * (Nơi nhận, signature) stand in two columns: the left one is read first, then the right. Decree 30/2020/NĐ-CP, Annex I,
 * part I, section IV. `footOpen`: the page before ended in a foot.
 */
export function inReadingOrder(rows: readonly Line[], isFirst: boolean, footOpen: boolean): readonly ZonedLine[] {
  const { columnsEnd, headEnd, footAt, footEnd } = boundsOf(rows, isFirst, footOpen)
  const zoned = (zone: Zone, lines: readonly Line[]): readonly ZonedLine[] => lines.map((line) => ({ line, zone }))
  return [
    ...zoned('head', columnsApart(rows.slice(0, columnsEnd))),
    ...zoned('head', rows.slice(columnsEnd, headEnd)),
    ...zoned('body', rows.slice(headEnd, footAt)),
    ...zoned('foot', columnsApart(rows.slice(footAt, footEnd))),
    ...zoned('body', rows.slice(footEnd)),
  ]
}

/** The rows of a page that are neither head nor foot. */
export function bodyRows(rows: readonly Line[], isFirst: boolean): readonly Line[] {
  const { headEnd, footAt, footEnd } = boundsOf(rows, isFirst, false)
  return [...rows.slice(headEnd, footAt), ...rows.slice(footEnd)]
}

interface Bounds {
  readonly columnsEnd: number
  readonly headEnd: number
  readonly footAt: number
  readonly footEnd: number
}

function boundsOf(rows: readonly Line[], isFirst: boolean, footOpen: boolean): Bounds {
  const columnsEnd = headRows(rows, isFirst)
  const headEnd = titleEnd(rows, columnsEnd)
  const goesOn = footOpen && headEnd === 0 && rows.length < 14 && !rows.slice(0, 2).some(beginsAppendix)
  const footAt = goesOn ? 0 : startOfFoot(rows, headEnd)
  const after = rows.findIndex((row, at) => at > footAt && beginsAppendix(row))
  return { columnsEnd, headEnd, footAt, footEnd: after < 0 ? rows.length : after }
}

const nation = /C\s?ỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do/u
const dateLine = /ngày[\s\d….]{0,20}tháng[\s\d….]{0,20}năm\s*[\d….]/u

/** The rows of a head in two columns: those above the kind of document, where one of them is a mark of a head. */
function headRows(rows: readonly Line[], isFirst: boolean): number {
  const typeAt = rows.findIndex((row, at) => at < 30 && isDocType(row.text))
  const above = rows.slice(0, typeAt < 0 ? 14 : typeAt)
  const markAt = above.findLastIndex(({ text }) => nation.test(text) || (dateLine.test(text) && typeAt >= 0))
  if (markAt < 0) return isFirst && typeAt > 0 ? typeAt : 0
  if (typeAt >= 0) return typeAt
  const dateAt = rows.findIndex(({ text }, at) => at > markAt && at < markAt + 4 && dateLine.test(text))
  return Math.max(markAt, dateAt) + 1
}

/** The title stands centred under the kind of document. */
function titleEnd(rows: readonly Line[], columnsEnd: number): number {
  const type = rows[columnsEnd]
  if (type === undefined || !isDocType(type.text)) return columnsEnd
  const middle = (type.left + type.right) / 2
  let end = columnsEnd + 1
  while (end < rows.length && end < columnsEnd + 8 && isCentred(rows[end], middle)) end += 1
  return end
}

function isCentred(row: Line | undefined, middle: number): boolean {
  return row !== undefined && Math.abs((row.left + row.right) / 2 - middle) < row.size * 0.8
}

function startOfFoot(rows: readonly Line[], from: number): number {
  const at = rows.findIndex(
    (row, index) => index >= from && segmentsOf(row, 1.2).some(({ text }) => isRecipientsHead(text) || signs(text)),
  )
  return at < 0 ? rows.length : at
}

/** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: with the dot, since abbreviations such as KTXH stand in tables too. */
const signs = (text: string): boolean =>
  /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s?\.\s?\p{Lu}/u.test(text) && text === text.toUpperCase() && text.length < 90

const beginsAppendix = ({ text }: Line): boolean => appendixLabelAt(text) !== null

/** Rows of two columns as the lines of the left one, then those of the right one; as they are where there is no gutter. */
function columnsApart(rows: readonly Line[]): readonly Line[] {
  const pieces = rows.flatMap((row) => row.pieces)
  const gutter = gutterOf(pieces)
  if (gutter === null) return rows
  const isLeft = (piece: Piece): boolean => piece.left < gutter
  return [...linesOf(pieces.filter(isLeft)), ...linesOf(pieces.filter((piece) => !isLeft(piece)))]
}

/** The middle of the widest upright strip that hardly a piece crosses; null where every strip is crossed. */
function gutterOf(pieces: readonly Piece[]): number | null {
  const size = Math.max(0, ...pieces.map((piece) => piece.size))
  // Recognised words stand apart by spaces: only a wider strip is a gutter.
  const least = size * (pieces.some(({ confidence }) => confidence !== null) ? 0.8 : 0.35)
  const allowed = Math.floor(pieces.length * 0.08)
  const ends = pieces
    .flatMap(({ left, right }) => [
      { x: left, step: 1 },
      { x: right, step: -1 },
    ])
    .toSorted((a, b) => a.x - b.x || a.step - b.step)
  let open = 0
  let best: { readonly from: number; readonly to: number; readonly crossed: number } | null = null
  ends.forEach(({ x, step }, at) => {
    open += step
    const next = ends[at + 1]
    if (next === undefined || open > allowed || next.x - x < least || open === pieces.length) return
    const isBetter = best === null || open < best.crossed || (open === best.crossed && next.x - x > best.to - best.from)
    if (isBetter) best = { from: x, to: next.x, crossed: open }
  })
  const found = best as { readonly from: number; readonly to: number } | null
  return found === null ? null : (found.from + found.to) / 2
}
