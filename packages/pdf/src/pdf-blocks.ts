import type { Diagnostic, Outcome } from '@kehoach/core'
import type { Block } from '@kehoach/recognise'
import { activeContent } from './active-content.ts'
import type { PdfDocument, PdfEngine } from './engine.ts'
import { stylesOf } from './font-style.ts'
import type { RecogniseText, Rasterise, RecognisedLine } from './image.ts'
import { layOut } from './lay-out.ts'
import { pdfLimits, type PdfLimits } from './limits.ts'
import { blocksOf } from './make-blocks.ts'
import { causeOf, openDocument } from './open-document.ts'
import { readPage, type ReadPage } from './read-page.ts'
import { recognisePages } from './recognise-pages.ts'
import { say } from './say.ts'
import { signedBy } from './signed-by.ts'

/** What reading a PDF needs and may be given. */
export interface PdfOptions {
  /** The engine: the module `pdfjs-dist/legacy/build/pdf.mjs`, all of it. */
  readonly pdfjs: PdfEngine
  readonly limits?: Partial<PdfLimits>
  /** Draws pages and recognises text on them; both are needed to read scans. */
  readonly rasterise?: Rasterise
  readonly recogniseText?: RecogniseText
  /** Called before and after a page is recognised, which takes seconds; the lines carry their confidence. */
  readonly onProgress?: (progress: PdfProgress) => void
}

/** A page that is being recognised, from 1; `lines` once it has been. */
export interface PdfProgress {
  readonly page: number
  readonly done: number
  readonly of: number
  readonly lines: readonly RecognisedLine[] | null
}

/**
 * The blocks of a PDF: paragraphs, tables and furniture. Positions are `{ type: 'pdf', page, box: [x, y, width, height] }`
 * in PDF points (1/72 inch), page from 1, origin in the top left corner of the page as it is shown. Never throws on
 * content; null with an error where nothing can be read. Everything that the text layer holds stands in a block.
 */
export async function pdfBlocks(bytes: Uint8Array, options: PdfOptions): Promise<Outcome<readonly Block[] | null>> {
  const limits = { ...pdfLimits, ...options.limits }
  const opened = await openDocument(bytes, options.pdfjs, limits)
  if ('refused' in opened) return { value: null, diagnostics: [opened.refused] }
  try {
    const [about, signed] = [await activeContent(opened.document, bytes), await signedBy(opened.document)]
    const { pages, diagnostics } = await readPages(opened.document, options.pdfjs, limits)
    const recognised = await recognisePages(bytes, pages, options)
    const laid = await layOut(recognised.pages)
    const value = recognised.pages.length === 0 ? null : blocksOf(laid, await stylesOf(laid, recognised.pages))
    return {
      value,
      diagnostics: [
        ...about,
        ...signed,
        ...diagnostics,
        ...pages.flatMap((page) => page.diagnostics),
        ...recognised.diagnostics,
      ],
    }
  } finally {
    await opened.close().catch(() => undefined)
  }
}

async function readPages(
  document: PdfDocument,
  pdfjs: PdfEngine,
  limits: PdfLimits,
): Promise<{ readonly pages: readonly ReadPage[]; readonly diagnostics: readonly Diagnostic[] }> {
  const pages: ReadPage[] = []
  const diagnostics: Diagnostic[] = []
  let pieces = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    try {
      const page = await readPage(await document.getPage(number), number, pdfjs)
      pieces += page.text.pieces.length
      if (pieces > limits.pieces) {
        diagnostics.push(say('limit-pdf-text', { page: number, limit: limits.pieces }))
        break
      }
      pages.push(page)
    } catch (error) {
      diagnostics.push(say('pdf-page-unreadable', { page: number, reason: causeOf(error).reason }))
    }
  }
  return { pages, diagnostics }
}
