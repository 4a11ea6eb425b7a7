import { thresholdOf } from './deskew.ts'
import type { Grid } from './grid.ts'
import type { PageImage, RecognisedLine, RecogniseText } from './image.ts'
import { cutOut, movedLine, type Area } from './image-area.ts'

/** Room inside a cell's edges that belongs to its rulings, in pixels. */
const edge = 4

/**
 * The lines of a ruled table on a picture, recognised cell by cell: over a whole table recognisers run the words of
 * neighbouring cells together.
 */
export async function recognisedCells(
  image: PageImage,
  grid: Grid,
  recogniseText: RecogniseText,
): Promise<readonly RecognisedLine[]> {
  const lines: RecognisedLine[] = []
  for (const area of cellAreas(grid, image)) {
    if (!holdsInk(image, area)) continue
    const read = await recogniseText(cutOut(image, area), { as: 'block' })
    lines.push(...read.map((line) => movedLine(line, area)))
  }
  return lines
}

function cellAreas({ columns, rows, cells }: Grid, image: PageImage): readonly Area[] {
  const scale = image.dpi / 72
  return cells.flatMap(({ row, column, rowSpan, colSpan }): readonly Area[] => {
    const left = Math.max(0, Math.round((columns[column] ?? 0) * scale) + edge)
    const top = Math.max(0, Math.round((rows[row] ?? 0) * scale) + edge)
    const width = Math.min(image.width, Math.round((columns[column + colSpan] ?? 0) * scale) - edge) - left
    const height = Math.min(image.height, Math.round((rows[row + rowSpan] ?? 0) * scale) - edge) - top
    return width > 8 && height > 8 ? [[left, top, width, height]] : []
  })
}

function holdsInk({ pixels, width }: PageImage, [left, top, areaWidth, areaHeight]: Area): boolean {
  const limit = Math.min(thresholdOf(pixels), 150)
  let ink = 0
  for (let y = top; y < top + areaHeight; y += 1)
    for (let x = left; x < left + areaWidth; x += 1) if ((pixels[y * width + x] ?? 255) < limit) ink += 1
  return ink > 25
}

/** The picture with the tables left blank. */
export function withoutTables(image: PageImage, grids: readonly Grid[]): PageImage {
  const pixels = Uint8Array.from(image.pixels)
  const scale = image.dpi / 72
  for (const { columns, rows } of grids) {
    const [left, right] = [Math.floor((columns[0] ?? 0) * scale) - 2, Math.ceil((columns.at(-1) ?? 0) * scale) + 3]
    const [top, bottom] = [Math.floor((rows[0] ?? 0) * scale) - 2, Math.ceil((rows.at(-1) ?? 0) * scale) + 3]
    for (let y = Math.max(0, top); y < Math.min(image.height, bottom); y += 1)
      pixels.fill(255, y * image.width + Math.max(0, left), y * image.width + Math.min(image.width, right))
  }
  return { ...image, pixels }
}
