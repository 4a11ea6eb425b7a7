import { expect, test } from 'vitest'
import { gridsOf } from './grid.ts'
import type { PageImage } from './image.ts'
import { missedLines } from './missed-lines.ts'
import { deskewed, skewOf, turned } from './deskew.ts'
import { prepared } from './scanned-page.ts'

/** A page of bars as lines of text, with a ruled table of two columns below them. */
function page(): PageImage {
  const [width, height] = [800, 1000]
  const pixels = new Uint8Array(width * height).fill(255)
  const fill = (left: number, top: number, right: number, bottom: number): void => {
    for (let y = top; y < bottom; y += 1) pixels.fill(0, y * width + left, y * width + right)
  }
  for (let line = 0; line < 8; line += 1)
    for (let word = 0; word < 9; word += 1) fill(80 + word * 72, 80 + line * 45, 130 + word * 72, 100 + line * 45)
  for (const y of [600, 680, 760]) fill(100, y, 702, y + 2)
  for (const x of [100, 400, 700]) fill(x, 600, x + 2, 762)
  return { width, height, pixels, dpi: 100 }
}

test.each([0.7, -1.2, 2])('a page turned by %s degrees is set level', (angle) => {
  const aslant = turned(page(), angle)
  expect(Math.abs(skewOf(aslant) + angle)).toBeLessThan(0.15)
  expect(Math.abs(skewOf(deskewed(aslant)))).toBeLessThan(0.15)
})

test('the rulings of a picture make the grid of its table', () => {
  const [grid] = gridsOf(prepared(turned(page(), 0.7)).rulings)
  expect([grid?.columns.length, grid?.rows.length, grid?.cells.length]).toEqual([3, 3, 4])
})

test('ink outside the words that were found is looked at again, place by place', async () => {
  const image = page()
  const words = Array.from({ length: 7 }, (_, line) => ({
    text: 'x',
    box: [80, 80 + line * 45, 640, 20] as const,
    confidence: 90,
  }))
  const seen: number[] = []
  const missed = await missedLines(
    { ...image, pixels: image.pixels.map((grey, at) => (at > 580 * 800 ? 255 : grey)) },
    [{ words, confidence: 90, baseline: [100, 100], rise: 0 }],
    async (part) => {
      seen.push(part.width)
      return [
        {
          words: [{ text: 'sót', box: [12, 12, 40, 20], confidence: 80 }],
          confidence: 80,
          baseline: [32, 32],
          rise: 0,
        },
      ]
    },
  )
  expect(missed.length).toBe(seen.length)
  expect(missed.length).toBeGreaterThan(0)
  const top = missed[0]?.words[0]?.box[1] ?? 0
  expect(Math.abs(top - 395)).toBeLessThan(12)
})
