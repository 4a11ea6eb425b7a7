import type { Position } from '@kehoach/core'

/** A place on a page: [x, y, width, height] in PDF points (1/72 inch), origin in the page's top left corner. */
export type Box = readonly [number, number, number, number]

/** A run of text in one font, as the text layer or a text recogniser gives it. Lengths are PDF points. */
export interface Piece {
  readonly text: string
  /** The left and right ends, and the line that letters stand on, from the top of the page. */
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly font: string
  /** Whether the text layer has a space before or after it. */
  readonly spaced: { readonly before: boolean; readonly after: boolean }
  /** How sure a text recogniser was, 0 to 100; null for a text layer. */
  readonly confidence: number | null
}

/** Quarter turns: 1 where text runs upwards, 2 upside down, 3 downwards. */
export type Turn = 0 | 1 | 2 | 3

/** A page with its text, ready to be laid out: width and height are those after the turn. */
export interface PageText {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly turn: Turn
  readonly pieces: readonly Piece[]
}

/** The box of a piece: letters reach above the baseline by about 0.9 of their size, below it by 0.22. */
export function boxOf({ left, right, baseline, size }: Pick<Piece, 'left' | 'right' | 'baseline' | 'size'>): Box {
  return [left, baseline - 0.9 * size, right - left, 1.12 * size]
}

/** The smallest box around boxes. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y, width, height] of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return [left, top, right - left, bottom - top]
}

const rounded = (length: number): number => Math.round(length * 100) / 100

/** A position on a page as it is shown; lengths to a hundredth of a point. */
export function positionOn(
  page: Pick<PageText, 'number' | 'width' | 'height' | 'turn'>,
  boxes: readonly Box[],
): Position {
  const box = shown[page.turn](around(boxes), page)
  return { type: 'pdf', page: page.number, box: [rounded(box[0]), rounded(box[1]), rounded(box[2]), rounded(box[3])] }
}

/** A box of a turned page on the page as it is shown. */
const shown: Readonly<Record<Turn, (box: Box, page: Pick<PageText, 'width' | 'height'>) => Box>> = {
  0: (box) => box,
  1: ([x, y, width, height], page) => [y, page.width - x - width, height, width],
  2: ([x, y, width, height], page) => [page.width - x - width, page.height - y - height, width, height],
  3: ([x, y, width, height], page) => [page.height - y - height, x, height, width],
}
