import { spanning } from '@kehoach/core'
import type { ParagraphBlock } from './block.ts'
import { readLabel } from './label-grammar.ts'
import { docTypeAt } from './landmark.ts'

/**
 * Two pieces of one paragraph. A line that ends in "-" with no blank before it was cut inside a symbol, `KH-` + `UBND`:
 * joined without a space.
 */
export function joined(first: string, second: string): string {
  const cut = /[^\s-]-$/u.test(first) && /^[\p{Lu}\d]/u.test(second)
  return cut ? first + second : `${first} ${second}`
}

/** The paragraph that two blocks are together. */
export function joinBlocks(first: ParagraphBlock, second: ParagraphBlock): ParagraphBlock {
  return { ...first, text: joined(first.text, second.text), position: spanning(first.position, second.position) }
}

/** Whether a text ends as a sentence, a list entry or a heading with a colon does. */
export function endsSentence(text: string): boolean {
  return /[.;:!?…]["”’)\]]*$|\.\/\.?$/u.test(text.trim())
}

/** Whether `next` can only be the rest of `text`: it begins in the middle of a sentence. */
export function continues(text: string, next: string): boolean {
  if (readLabel(next) !== null || docTypeAt(next.replace(/\s*:$/u, '')) !== null) return false
  if (/[^\s-]-$/u.test(text) && /^[\p{Lu}\d]/u.test(next)) return true
  if (endsSentence(text) && !/[,–-]$/u.test(text)) return false
  return /^(?:\p{Ll}|[,;)”])/u.test(next) || /[,–&(]$|\s-$/u.test(text)
}
