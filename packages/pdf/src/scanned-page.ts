import { deskewed } from './deskew.ts'
import type { Ruling } from './drawing.ts'
import { imageRulings, withoutRulings } from './image-rulings.ts'
import { smoothed } from './smooth-image.ts'
import type { PageImage, RecognisedLine } from './image.ts'
import type { Piece } from './piece.ts'
import { readable } from './read-pieces.ts'

/** The lines of a recognised page as pieces, a word each, in points. */
export function recognisedPieces(lines: readonly RecognisedLine[], dpi: number): readonly Piece[] {
  const scale = 72 / dpi
  return lines.flatMap((line) => {
    const size = sizeOf(line) * scale
    const baseline = (line.baseline[0] + line.baseline[1]) / 2
    return line.words.flatMap(({ text, box: [x, , width], confidence }): readonly Piece[] => {
      const letters = readable(text)
      if (letters === '') return []
      return [
        {
          text: letters,
          left: x * scale,
          right: (x + width) * scale,
          baseline: baseline * scale,
          size,
          font: 'recognised',
          spaced: { before: true, after: true },
          confidence,
        },
      ]
    })
  })
}

/** The size of a line's letters: their boxes reach over about 0.9 of it where a word has tall letters and tails. */
function sizeOf({ words, rise }: RecognisedLine): number {
  if (rise > 0) return rise / 0.72
  const heights = words.map(({ box }) => box[3]).toSorted((a, b) => a - b)
  return (heights[Math.floor(heights.length / 2)] ?? 12) / 0.85
}

/** A picture as a recogniser reads it best: set level, without rulings and grain; and the rulings it had, in points. */
export function prepared(picture: PageImage): { readonly image: PageImage; readonly rulings: readonly Ruling[] } {
  const level = deskewed(picture)
  const rulings = imageRulings(level)
  return { image: smoothed(withoutRulings(level, rulings)), rulings }
}
