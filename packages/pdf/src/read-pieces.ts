import type { Matrix, PdfTextItem } from './engine.ts'
import { placed, times } from './matrix.ts'
import { boxOf, type Box, type Piece, type Turn } from './piece.ts'

/** The text of a page: what can be laid out, and what nobody can read on it. */
export interface ReadPieces {
  readonly pieces: readonly Piece[]
  /** Text that runs another way than the page's. */
  readonly turned: readonly Piece[]
  /** Text outside the page, or too small to be seen. */
  readonly unseen: readonly Piece[]
  /** How many quarter turns the page was taken to be turned by. */
  readonly turn: Turn
}

interface Page {
  readonly width: number
  readonly height: number
  readonly transform: Matrix
}

/** Which way text runs: its angle in quarter turns; null where it runs aslant. */
type Quarter = Turn | null

/**
 * The pieces of a text layer in the page's own directions. Where most of a page's text runs upwards or downwards (a wide
 * appendix on an upright page) the page is taken as turned. Text that is drawn twice at a place, to look bold, counts once.
 */
export function readPieces(items: readonly unknown[], page: Page): ReadPieces {
  const texts = spacedItems(items).map((item) => ({ ...item, matrix: times(page.transform, item.item.transform) }))
  const quarters = texts.map(({ matrix }) => quarterOf(matrix))
  const main = mainQuarter(texts.map(({ item }, at) => ({ quarter: quarters[at] ?? null, length: item.str.length })))
  const turn = turns[main](page)
  const result = { pieces: [] as Piece[], turned: [] as Piece[], unseen: [] as Piece[], turn: main }
  const seen = new Map<string, Place[]>()
  texts.forEach(({ item, before, after, matrix }, at) => {
    const piece = pieceOf(item, times(turn, matrix), { before, after })
    if (piece.text === '') return
    if (isUnseen(piece, boxOf(pieceOf(item, matrix, { before, after })), page)) {
      result.unseen.push(piece)
      return
    }
    if (quarters[at] !== main) result.turned.push(piece)
    else if (!isDrawnBefore(piece, seen)) result.pieces.push(piece)
  })
  return result
}

interface SpacedItem {
  readonly item: PdfTextItem
  readonly before: boolean
  readonly after: boolean
}

/** The items that hold letters, each with the spaces around it. */
function spacedItems(items: readonly unknown[]): readonly SpacedItem[] {
  const spaced: { item: PdfTextItem; before: boolean; after: boolean }[] = []
  let space = false
  for (const item of items) {
    if (!isTextItem(item) || item.str === '') continue
    const isBlank = item.str.trim() === ''
    const last = spaced.at(-1)
    if (last !== undefined && (isBlank || /^\s/u.test(item.str))) last.after = true
    if (!isBlank) spaced.push({ item, before: space || /^\s/u.test(item.str), after: /\s$/u.test(item.str) })
    space = isBlank
  }
  return spaced
}

function isTextItem(item: unknown): item is PdfTextItem {
  return typeof item === 'object' && item !== null && 'str' in item && typeof item.str === 'string'
}

function pieceOf(item: PdfTextItem, matrix: Matrix, spaced: Piece['spaced']): Piece {
  const [left, baseline] = placed(matrix, 0, 0)
  const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0)
  return {
    text: readable(item.str),
    left,
    right: left + item.width,
    baseline,
    size,
    font: item.fontName,
    spaced,
    confidence: null,
  }
}

/** The letters that a text stands for: composed, ligatures as their letters, marks that nobody sees dropped. */
export function readable(text: string): string {
  return isPlain.test(text) ? text.trim() : rewritten(text)
}

/** Letters of composed Vietnamese with single spaces: nearly every text. */
const isPlain = /^(?: ?[!-~\u00a1-\u00ac\u00ae-\u024f\u1ea0-\u1ef9–—‘’“”…])* ?$/u

function rewritten(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\n\r\f]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]|[\0-\u0008\u000b\u000e-\u001f\u007f]/gu, '')
    .normalize('NFC')
    .replace(/ {2,}/gu, ' ')
    .trim()
}

function quarterOf(matrix: Matrix): Quarter {
  const [across, down] = [matrix[0] ?? 0, matrix[1] ?? 0]
  const length = Math.hypot(across, down)
  if (Math.abs(down) <= length * 0.1) return across >= 0 ? 0 : 2
  if (Math.abs(across) <= length * 0.1) return down < 0 ? 1 : 3
  return null
}

function mainQuarter(runs: readonly { readonly quarter: Quarter; readonly length: number }[]): Turn {
  const lengths = [0, 0, 0, 0]
  for (const { quarter, length } of runs) if (quarter !== null) lengths[quarter] = (lengths[quarter] ?? 0) + length
  const total = runs.reduce((sum, { length }) => sum + length, 0)
  const turned = ([1, 2, 3] as const).find((quarter) => (lengths[quarter] ?? 0) > total * 0.6)
  return turned ?? 0
}

/** How a page is turned so that its main text runs from left to right. */
const turns: Readonly<Record<Turn, (page: Page) => Matrix>> = {
  0: () => [1, 0, 0, 1, 0, 0],
  1: ({ height }) => [0, 1, -1, 0, height, 0],
  2: ({ width, height }) => [-1, 0, 0, -1, width, height],
  3: ({ width }) => [0, -1, 1, 0, 0, width],
}

function isUnseen({ size, left, right }: Piece, [x, y, width, height]: Box, page: Page): boolean {
  if (!(size > 1) || !Number.isFinite(left) || !Number.isFinite(right)) return true
  return x + width < 0 || y + height < 0 || x > page.width || y > page.height
}

/** The same text was drawn before hardly beside this place, to look bold or shaded. */
function isDrawnBefore({ text, left, right, baseline, size }: Piece, seen: Map<string, Place[]>): boolean {
  const near = Math.min(size * 0.06, (right - left) * 0.3)
  const key = (row: number): string => `${row} ${text}`
  const isNear = (place: Place): boolean =>
    Math.abs(place.left - left) <= near && Math.abs(place.baseline - baseline) <= near
  const rows = new Set([baseline - near, baseline, baseline + near].map(Math.round))
  const isAgain = [...rows].some((row) => seen.get(key(row))?.some(isNear))
  const row = key(Math.round(baseline))
  const places = seen.get(row)
  if (places === undefined) seen.set(row, [{ left, baseline }])
  else places.push({ left, baseline })
  return isAgain
}

interface Place {
  readonly left: number
  readonly baseline: number
}
