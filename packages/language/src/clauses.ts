import type { Span } from '@kehoach/core'
import { codePoints } from './normalize.ts'

/** A part of a text with its span in code points. */
export interface Clause {
  readonly text: string
  readonly span: Span
}

/** The sentences of a text. A dot in an abbreviation, a number or a date ends none. */
export function sentences(text: string): readonly Clause[] {
  return divided(
    text,
    /(?<=[\p{L}\d)”"%][.!?])(?<!(?<!\p{L})(?:TP|TX|TT|TS|ThS|PGS|GS|BS|KS|KT|TM|TL|TUQ|Q|P|X|H|ĐT|ĐC|st|tr|vv)\.)\s+(?=["“(]?\p{Lu})/gu,
  )
}

/** The parts of a text between sentence ends, semicolons and line ends. */
export function parts(text: string): readonly Clause[] {
  return divided(text, /(?<=[\p{L}\d)”"%…][.!?;])\s+|\n+\s*[-–+]?\s*/gu)
}

function divided(text: string, divider: RegExp): readonly Clause[] {
  const clauses: Clause[] = []
  let from = 0
  const push = (to: number): void => {
    const piece = text.slice(from, to)
    if (piece.trim() !== '')
      clauses.push({
        text: piece.trim(),
        span: [
          codePoints(text, from + piece.length - piece.trimStart().length),
          codePoints(text, from + piece.trimEnd().length),
        ],
      })
  }
  for (const match of text.matchAll(divider)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(text.length)
  return clauses
}
