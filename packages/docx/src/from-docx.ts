import type { Outcome, Plan } from '@kehoach/core'
import { recognise } from '@kehoach/recognise'
import { docxBlocks, type DocxReadOptions } from './docx-blocks.ts'

/**
 * The plan in a Word file, with what there is to say about the reading; null, with the reason, where the bytes hold no
 * Word document that can be read. Never throws on content.
 */
export async function fromDocx(bytes: Uint8Array, options: DocxReadOptions = {}): Promise<Outcome<Plan | null>> {
  const { value: blocks, diagnostics } = await docxBlocks(bytes, options)
  if (blocks === null) return { value: null, diagnostics }
  const read = recognise(blocks)
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] }
}
