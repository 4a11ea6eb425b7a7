import type { PageImage, RecognisedLine } from './image.ts'

/** A part of a picture in pixels: [x, y, width, height]. */
export type Area = readonly [number, number, number, number]

/** A part of a picture with a white margin, which recognisers need around letters. */
export function cutOut({ pixels, width, dpi }: PageImage, [left, top, areaWidth, areaHeight]: Area): PageImage {
  const [fullWidth, fullHeight] = [areaWidth + 2 * margin, areaHeight + 2 * margin]
  const cut = new Uint8Array(fullWidth * fullHeight).fill(255)
  for (let row = 0; row < areaHeight; row += 1) {
    const from = (top + row) * width + left
    cut.set(pixels.subarray(from, from + areaWidth), (row + margin) * fullWidth + margin)
  }
  return { width: fullWidth, height: fullHeight, pixels: cut, dpi }
}

const margin = 10

/** A line of a part that was cut out, at its place in the whole picture. */
export function movedLine(line: RecognisedLine, [left, top]: Area): RecognisedLine {
  const [right, down] = [left - margin, top - margin]
  return {
    ...line,
    words: line.words.map((word) => ({
      ...word,
      box: [word.box[0] + right, word.box[1] + down, word.box[2], word.box[3]] as const,
    })),
    baseline: [line.baseline[0] + down, line.baseline[1] + down],
  }
}
