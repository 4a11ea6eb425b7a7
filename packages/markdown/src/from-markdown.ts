import type { Outcome, Plan } from '@kehoach/core'
import { recognise } from '@kehoach/recognise'
import { fromCanonical } from './from-canonical.ts'
import { markdownBlocks } from './markdown-blocks.ts'

/** Whether a text is in the canonical form: its front matter says so. */
export function isCanonical(text: string): boolean {
  return /^\ufeff?---\r?\nkehoach: *["']?\d/u.test(text)
}

/** The plan that a Markdown text holds: exactly, where it is canonical; recognised, where it is anybody's. */
export function fromMarkdown(text: string): Outcome<Plan> {
  return isCanonical(text) ? fromCanonical(text) : recognise(markdownBlocks(text))
}
