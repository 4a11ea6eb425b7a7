import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PageImage, RecogniseText, RecognisedLine } from '@kehoach/pdf'

/** A text recogniser and the way to end it: it holds a worker of its own. */
export interface TextRecogniser {
  readonly recogniseText: RecogniseText
  readonly close: () => Promise<void>
}

interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

interface FoundLine {
  readonly confidence: number
  readonly baseline: Box
  readonly rowAttributes?: { readonly rowHeight: number; readonly ascenders: number; readonly descenders: number }
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Box }[]
}

interface Found {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly FoundLine[] }[] }[] | null
}

/**
 * Recognises Vietnamese by tesseract.js with the data of @tesseract.js-data/vie, both from the installed packages: the
 * same picture gives the same text on every machine, and nothing is downloaded or cached.
 */
export async function openRecogniser(): Promise<TextRecogniser> {
  const { createWorker, PSM } = await import('tesseract.js')
  const require = createRequire(import.meta.url)
  const langPath = join(dirname(require.resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')
  const worker = await createWorker('vie', 1, { langPath, gzip: true, cacheMethod: 'none' })
  const modes = { page: PSM.AUTO, block: PSM.SINGLE_BLOCK, line: PSM.SINGLE_LINE }
  return {
    recogniseText: async (image, { as } = { as: 'page' }) => {
      await worker.setParameters({ tessedit_pageseg_mode: modes[as], user_defined_dpi: String(image.dpi) })
      const { data } = await worker.recognize(bitmapOf(image), {}, { blocks: true, text: false })
      return linesOf(data)
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

/** A picture as a portable grey map (PGM, P5). */
export function bitmapOf({ width, height, pixels }: PageImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels])
}

function linesOf({ blocks }: Found): readonly RecognisedLine[] {
  return (blocks ?? [])
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
    .map((line) => ({
      words: line.words.map(({ text, confidence, bbox }) => ({
        text,
        confidence,
        box: [bbox.x0, bbox.y0, bbox.x1 - bbox.x0, bbox.y1 - bbox.y0] as const,
      })),
      confidence: line.confidence,
      baseline: [line.baseline.y0, line.baseline.y1] as const,
      rise: 0,
    }))
}
