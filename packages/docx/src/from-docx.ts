import type { Outcome, Plan } from '@kehoach/core'
import { recognise } from '@kehoach/recognise'
import { readOrigin } from './origin/read-origin.ts'
import { withOrigin } from './origin/with-origin.ts'
import { readDocx, type DocxReadOptions } from './read-docx.ts'

/**
 * The plan in a Word file, with what there is to say about the reading; null, with the reason, where the bytes hold no
 * Word document that can be read. A file that `toDocx` made gives its parts their ids again, and mandates and origins:
 * untrusted, candidates as any id is. Never throws on content.
 */
export async function fromDocx(bytes: Uint8Array, options: DocxReadOptions = {}): Promise<Outcome<Plan | null>> {
  const { value: content, diagnostics } = await readDocx(bytes, options)
  if (content === null) return { value: null, diagnostics }
  const read = recognise(content.blocks)
  const origin = readOrigin(content.custom)
  return {
    value: origin.value === null ? read.value : withOrigin(read.value, content, origin.value),
    diagnostics: [...diagnostics, ...read.diagnostics, ...origin.diagnostics],
  }
}
