import type { Ruling } from './drawing.ts'
import type { PageImage } from './image.ts'

/** Darkness is averaged along a line over this many pixels, against grain. */
const span = 25
/** A ruling is thinner than this many pixels: so far from it the paper is light again. Letters are dark on one side. */
const reach = 5
/** How much darker than what lies above and below it a ruling is, of 255. */
const contrast = 60

/** The straight rulings of a picture that stands level, in points: thin, dark, and longer than any stroke of a letter. */
export function imageRulings(image: PageImage): readonly Ruling[] {
  const scale = 72 / image.dpi
  const least = Math.round(image.dpi * 0.4)
  const rulings = (way: Ruling['way'], runs: readonly Run[]): readonly Ruling[] =>
    runs.map(({ line, from, to }) => ({ way, at: (line + 0.5) * scale, from: from * scale, to: to * scale }))
  return [...rulings('across', thinRuns(image, least)), ...rulings('down', thinRuns(turnedOver(image), least))]
}

/** The picture without its long rulings, an inch or more: a recogniser takes them for letters or borders. */
export function withoutRulings(image: PageImage, rulings: readonly Ruling[]): PageImage {
  const pixels = Uint8Array.from(image.pixels)
  const scale = image.dpi / 72
  for (const { way, at, from, to } of rulings.filter((ruling) => ruling.to - ruling.from > 72)) {
    const line = Math.floor(at * scale)
    for (let along = Math.floor(from * scale); along < to * scale; along += 1) {
      for (const beside of [-2, -1, 0, 1, 2]) {
        const index = way === 'across' ? (line + beside) * image.width + along : along * image.width + line + beside
        if (index >= 0 && index < pixels.length) pixels[index] = 255
      }
    }
  }
  return { ...image, pixels }
}

interface Run {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** Rows and columns exchanged. */
function turnedOver({ width, height, pixels, dpi }: PageImage): PageImage {
  const turned = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) turned[x * height + y] = pixels[y * width + x] ?? 255
  return { width: height, height: width, pixels: turned, dpi }
}

/** Runs along rows that are darker than the rows above and below; a run may miss some pixels where lines cross. */
function thinRuns(image: PageImage, least: number): readonly Run[] {
  const { width, height } = image
  const dark = darknessAlong(image)
  const runs: Run[] = []
  for (let y = reach; y < height - reach && runs.length < 20_000; y += 1) {
    let [from, last] = [-1, -1]
    const close = (): void => {
      if (from >= 0 && last - from >= least) runs.push({ line: y, from, to: last + 1 })
    }
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const beside = Math.max(dark[at - reach * width] ?? 0, dark[at + reach * width] ?? 0)
      if ((dark[at] ?? 0) - beside < contrast) continue
      if (from < 0 || x - last > 4) {
        close()
        from = x
      }
      last = x
    }
    close()
  }
  return runs
}

/** How dark the pixels around each one are along its row, 0 white to 255 black. */
function darknessAlong({ width, height, pixels }: PageImage): Uint8Array {
  const dark = new Uint8Array(pixels.length)
  const half = Math.floor(span / 2)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    let sum = 0
    for (let x = -half; x < width; x += 1) {
      if (x + half < width) sum += 255 - (pixels[row + x + half] ?? 255)
      if (x - half - 1 >= 0) sum -= 255 - (pixels[row + x - half - 1] ?? 255)
      if (x >= 0) dark[row + x] = Math.round(sum / span)
    }
  }
  return dark
}
