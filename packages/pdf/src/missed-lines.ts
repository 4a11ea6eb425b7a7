import { thresholdOf } from './deskew.ts'
import type { PageImage, RecognisedLine, RecogniseText } from './image.ts'
import { cutOut, movedLine, type Area } from './image-area.ts'

/** Ink is looked at in squares of this many pixels (a millimetre at 200 dpi). */
const cell = 8

/** Lines of text are between these heights, in inches: less is a speck, more a seal or a picture. */
const heights = { least: 0.05, most: 0.4 }

/** A page has hardly more lines than this that a recogniser misses. */
const most = 80

/** Below this confidence what is found in a missed place is more likely a seal or a stroke than words. */
const sure = 45

/**
 * The lines that a recogniser left out: ink outside the words that it found, recognised place by place. Recognisers lose
 * lone numbers, single lines far from others and whole sparse pages in their analysis of the layout.
 */
export async function missedLines(
  image: PageImage,
  lines: readonly RecognisedLine[],
  recogniseText: RecogniseText,
): Promise<readonly RecognisedLine[]> {
  const found: RecognisedLine[] = []
  for (const area of inkAreas(
    image,
    lines.flatMap(({ words }) => words.map(({ box }) => box)),
  ).slice(0, most)) {
    const read = await recogniseText(cutOut(image, area), { as: 'line' })
    found.push(...read.flatMap((line) => sureLine(line, area)))
  }
  return found
}

function sureLine(line: RecognisedLine, area: Area): readonly RecognisedLine[] {
  const words = line.words.filter(({ text, confidence }) => confidence >= sure && /[\p{L}\p{N}]/u.test(text))
  return words.length === 0 ? [] : [movedLine({ ...line, words }, area)]
}

/** The places of ink outside boxes, as areas of lines: squares that touch, or nearly so along a line. */
function inkAreas(image: PageImage, boxes: readonly Area[]): readonly Area[] {
  const [columns, rows] = [Math.ceil(image.width / cell), Math.ceil(image.height / cell)]
  const ink = inkIn(image, boxes, columns)
  const seen = new Uint8Array(columns * rows)
  const areas: Area[] = []
  for (let start = 0; start < ink.length; start += 1) {
    if ((ink[start] ?? 0) < 5 || seen[start] === 1) continue
    const [left, top, right, bottom] = areaFrom(start, ink, seen, columns, rows)
    const height = ((bottom - top) * cell) / image.dpi
    const count = (right - left) * (bottom - top)
    if (height >= heights.least && height <= heights.most && count >= 2)
      areas.push([left * cell, top * cell, right * cell, bottom * cell])
  }
  return areas.map(([left, top, right, bottom]) => grown([left, top, right - left, bottom - top], image))
}

function inkIn({ width, height, pixels }: PageImage, boxes: readonly Area[], columns: number): Uint8Array {
  const limit = Math.min(thresholdOf(pixels), 150)
  const free = new Uint8Array(pixels.length).fill(1)
  for (const [x, y, boxWidth, boxHeight] of boxes) {
    const [from, to] = [Math.max(0, x - 5), Math.min(width, x + boxWidth + 5)]
    for (let row = Math.max(0, y - 5); row < Math.min(height, y + boxHeight + 5); row += 1)
      free.fill(0, row * width + from, row * width + to)
  }
  const ink = new Uint8Array(columns * Math.ceil(height / cell))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      if (free[at] === 1 && (pixels[at] ?? 255) < limit) {
        const square = Math.floor(y / cell) * columns + Math.floor(x / cell)
        ink[square] = (ink[square] ?? 0) + 1
      }
    }
  }
  return ink
}

/** All squares with ink that are reached from one: neighbours, and up to three squares further along the line. */
function areaFrom(start: number, ink: Uint8Array, seen: Uint8Array, columns: number, rows: number): Area {
  const waiting = [start]
  seen[start] = 1
  let [left, top, right, bottom] = [columns, rows, 0, 0]
  for (let square = waiting.pop(); square !== undefined; square = waiting.pop()) {
    const [x, y] = [square % columns, Math.floor(square / columns)]
    ;[left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)]
    for (let down = -1; down <= 1; down += 1) {
      for (let along = -3; along <= 3; along += 1) {
        const next = square + down * columns + along
        const isInside = x + along >= 0 && x + along < columns && next >= 0 && next < ink.length
        if (!isInside || seen[next] === 1 || (ink[next] ?? 0) < 5) continue
        seen[next] = 1
        waiting.push(next)
      }
    }
  }
  return [left, top, right, bottom]
}

function grown([x, y, width, height]: Area, image: PageImage): Area {
  const [left, top] = [Math.max(0, x - 6), Math.max(0, y - 6)]
  return [left, top, Math.min(image.width, x + width + 6) - left, Math.min(image.height, y + height + 6) - top]
}
