import type { PageImage } from './image.ts'

/** Scans lie at most this much aslant, in degrees; more is another matter. */
const most = 3
const step = 0.1

/** A picture turned so that its lines of text run level; the same picture where it is level already. */
export function deskewed(image: PageImage): PageImage {
  const angle = skewOf(image)
  return Math.abs(angle) < step ? image : turned(image, angle)
}

/**
 * How much the lines of a picture climb or fall, in degrees: the angle at which the dark pixels gather in the fewest
 * rows. Clockwise is positive.
 */
export function skewOf(image: PageImage): number {
  const dark = darkPoints(image)
  if (dark.length < 200) return 0
  const sharpness = (angle: number): number => sharpnessAt(dark, angle, image)
  const best = (angles: readonly number[]): number =>
    angles.reduce((top, angle) => (sharpness(angle) > sharpness(top) ? angle : top))
  const range = (from: number, to: number, by: number): readonly number[] =>
    Array.from({ length: Math.round((to - from) / by) + 1 }, (_, at) => from + at * by)
  const rough = best(range(-most, most, 0.5))
  return best(range(rough - 0.4, rough + 0.4, step))
}

/** Some of the dark pixels, spread over the picture: pairs of x and y. */
function darkPoints({ width, height, pixels }: PageImage): Int32Array {
  const limit = thresholdOf(pixels)
  const points: number[] = []
  for (let y = 0; y < height; y += 1) {
    for (let x = (y * 2) % 5; x < width; x += 5) {
      if ((pixels[y * width + x] ?? 255) < limit) points.push(x, y)
    }
  }
  return Int32Array.from(points)
}

function sharpnessAt(points: Int32Array, angle: number, { width, height }: PageImage): number {
  const slope = Math.tan((angle * Math.PI) / 180)
  const rows = new Float64Array(height + 2 * Math.ceil(Math.abs(slope) * width) + 4)
  const offset = Math.ceil(Math.abs(slope) * width) + 1
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] ?? 0) - slope * (points[at] ?? 0)) + offset
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1
  }
  return rows.reduce((sum, count) => sum + count * count, 0)
}

/** The grey that best divides ink from paper (Otsu 1979). */
export function thresholdOf(pixels: Uint8Array): number {
  const counts = new Float64Array(256)
  for (let at = 0; at < pixels.length; at += 7) counts[pixels[at] ?? 0] = (counts[pixels[at] ?? 0] ?? 0) + 1
  const total = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((all, count, grey) => all + count * grey, 0)
  let [dark, darkSum, best, threshold] = [0, 0, -1, 128]
  counts.forEach((count, grey) => {
    dark += count
    darkSum += count * grey
    if (dark === 0 || dark === total) return
    const between = dark * (total - dark) * (darkSum / dark - (sum - darkSum) / (total - dark)) ** 2
    if (between > best) [best, threshold] = [between, grey + 1]
  })
  return threshold
}

export function turned({ width, height, pixels, dpi }: PageImage, angle: number): PageImage {
  const radians = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const [middleX, middleY] = [width / 2, height / 2]
  const result = new Uint8Array(width * height).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const fromX = cos * (x - middleX) - sin * (y - middleY) + middleX
      const fromY = sin * (x - middleX) + cos * (y - middleY) + middleY
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue
      const [right, below] = [fromX - left, fromY - top]
      const at = top * width + left
      const upper = (pixels[at] ?? 255) * (1 - right) + (pixels[at + 1] ?? 255) * right
      const lower = (pixels[at + width] ?? 255) * (1 - right) + (pixels[at + width + 1] ?? 255) * right
      result[y * width + x] = Math.round(upper * (1 - below) + lower * below)
    }
  }
  return { width, height, pixels: result, dpi }
}
