import type { Outcome, Plan } from '@kehoach/core'
import { recognise } from '@kehoach/recognise'
import { pdfBlocks, type PdfOptions } from './pdf-blocks.ts'

/** The plan that a PDF holds, with what there is to say about its reading; null where it can't be read. */
export async function fromPdf(bytes: Uint8Array, options: PdfOptions): Promise<Outcome<Plan | null>> {
  const blocks = await pdfBlocks(bytes, options)
  if (blocks.value === null) return { value: null, diagnostics: blocks.diagnostics }
  const { value, diagnostics } = recognise(blocks.value)
  return { value, diagnostics: [...blocks.diagnostics, ...diagnostics] }
}
