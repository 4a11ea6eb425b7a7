/** A picture of a page: one byte a pixel, 0 is black and 255 white, row by row from the top. */
export interface PageImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
  readonly dpi: number
}

/** Draws a page of a PDF; `clip` is a part of it, in points from its top left corner. */
export type Rasterise = (
  bytes: Uint8Array,
  options: { readonly page: number; readonly dpi: number; readonly clip?: readonly [number, number, number, number] },
) => Promise<PageImage>

/** A word that a text recogniser found: its box is in pixels, [x, y, width, height], confidence 0 to 100. */
export interface RecognisedWord {
  readonly text: string
  readonly box: readonly [number, number, number, number]
  readonly confidence: number
}

/** A line that a text recogniser found. */
export interface RecognisedLine {
  readonly words: readonly RecognisedWord[]
  readonly confidence: number
  /** The y of its baseline in pixels, at its left and right end. */
  readonly baseline: readonly [number, number]
  /** The height of its letters from the top of capitals to the baseline, in pixels; 0 where not known. */
  readonly rise: number
}

/** Recognises the text of a picture: of a whole page, of a block of lines below each other, or of one line. */
export type RecogniseText = (
  image: PageImage,
  options?: { readonly as: 'page' | 'block' | 'line' },
) => Promise<readonly RecognisedLine[]>
