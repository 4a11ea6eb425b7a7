import type { Outcome } from '@kehoach/core'
import type { Block } from '@kehoach/recognise'
import { readDocx, type DocxReadOptions } from './read-docx.ts'

/**
 * The blocks of a Word file (.docx, transitional or strict): paragraphs with the labels that Word prints before them,
 * tables of data with their spans, and beside them, as furniture, what is no content: headers, footers, notes, comments,
 * deleted and hidden words, a table of contents. Tables that only lay out a page are read column by column. Nothing is
 * run or fetched. Positions count the paragraphs (`w:p`) of a part from 0.
 *
 * Null where the bytes hold no Word document that can be read; a diagnostic says why.
 */
export async function docxBlocks(
  bytes: Uint8Array,
  options: DocxReadOptions = {},
): Promise<Outcome<readonly Block[] | null>> {
  const { value, diagnostics } = await readDocx(bytes, options)
  return { value: value?.blocks ?? null, diagnostics }
}
