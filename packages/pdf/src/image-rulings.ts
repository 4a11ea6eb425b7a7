import { thresholdOf } from './deskew.ts'
import type { Ruling } from './drawing.ts'
import type { PageImage } from './image.ts'

/** The straight rulings of a picture that stands level, in points: dark runs much longer than any letter. */
export function imageRulings(image: PageImage): readonly Ruling[] {
  const scale = 72 / image.dpi
  const isDark = darkness(image)
  const least = Math.round(image.dpi * 0.5)
  const across = runsOf(image.height, image.width, (line, at) => isDark(at, line), least)
  const down = runsOf(image.width, image.height, (line, at) => isDark(line, at), least)
  const rulings = (way: Ruling['way'], runs: readonly Run[]): readonly Ruling[] =>
    runs.map(({ line, from, to }) => ({ way, at: (line + 0.5) * scale, from: from * scale, to: to * scale }))
  return [...rulings('across', across), ...rulings('down', down)]
}

/** The picture without its rulings: a recogniser takes them for letters or borders. */
export function withoutRulings(image: PageImage, rulings: readonly Ruling[]): PageImage {
  const pixels = Uint8Array.from(image.pixels)
  const scale = image.dpi / 72
  for (const { way, at, from, to } of rulings) {
    const line = Math.floor(at * scale)
    for (let along = Math.floor(from * scale); along < to * scale; along += 1) {
      for (const beside of [-1, 0, 1]) {
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

function darkness({ width, pixels }: PageImage): (x: number, y: number) => boolean {
  const limit = thresholdOf(pixels)
  return (x, y) => (pixels[y * width + x] ?? 255) < limit
}

/** Dark runs along lines of pixels; a run may miss a pixel or two, since scans are noisy. */
function runsOf(
  lines: number,
  length: number,
  isDark: (line: number, at: number) => boolean,
  least: number,
): readonly Run[] {
  const runs: Run[] = []
  for (let line = 0; line < lines; line += 1) {
    let [from, last, dark] = [-1, -1, 0]
    const close = (): void => {
      if (from >= 0 && last - from >= least && dark > (last - from) * 0.85) runs.push({ line, from, to: last + 1 })
    }
    for (let at = 0; at < length; at += 1) {
      if (!isDark(line, at)) continue
      if (from < 0 || at - last > 3) {
        close()
        from = at
        dark = 0
      }
      dark += 1
      last = at
    }
    close()
    if (runs.length > 20_000) break
  }
  return runs
}
