import type { PageImage } from './image.ts'

/**
 * A picture without specks and grain: each pixel becomes the median of itself and its eight neighbours. Recognisers lose
 * whole pages in grain; strokes of letters at 200 dpi are three pixels wide and stay.
 */
export function smoothed({ width, height, pixels, dpi }: PageImage): PageImage {
  const result = Uint8Array.from(pixels)
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) result[y * width + x] = medianAround(pixels, y * width + x, width)
  }
  return { width, height, pixels: result, dpi }
}

/** The median of nine is the median of the largest low, the middle middle and the smallest high of three triples. */
function medianAround(pixels: Uint8Array, at: number, width: number): number {
  let [largestLow, middles, smallestHigh] = [0, [0, 0, 0] as [number, number, number], 255]
  for (let row = 0; row < 3; row += 1) {
    const from = at + (row - 1) * width
    const [a, b, c] = [pixels[from - 1] ?? 255, pixels[from] ?? 255, pixels[from + 1] ?? 255]
    largestLow = Math.max(largestLow, Math.min(a, b, c))
    smallestHigh = Math.min(smallestHigh, Math.max(a, b, c))
    middles[row] = middle(a, b, c)
  }
  return middle(largestLow, middle(...middles), smallestHigh)
}

const middle = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
