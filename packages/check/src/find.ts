import { codePoints } from '@kehoach/language'
import type { Passage } from './passage.ts'

/** A match of an expression in a paragraph, its span in code points. */
export interface Found {
  readonly passage: Passage
  readonly match: RegExpExecArray
  readonly span: readonly [number, number]
}

/** Every match of a global expression in paragraphs, in order. */
export function findAll(passages: readonly Passage[], expression: RegExp): readonly Found[] {
  return passages.flatMap((passage) => {
    let [index, points] = [0, 0]
    return [...passage.text.matchAll(expression)].map((match): Found => {
      // matches come in order: each is counted from the one before
      points += lengthOf(passage.text.slice(index, match.index))
      index = match.index
      return { passage, match, span: [points, points + lengthOf(match[0])] }
    })
  })
}

const lengthOf = (text: string): number => codePoints(text, text.length)

/** A span of UTF-16 offsets in code points. */
export function spanIn(text: string, from: number, to: number): readonly [number, number] {
  return [codePoints(text, from), codePoints(text, to)]
}

/** The span of a whole text. */
export const wholeOf = (text: string): readonly [number, number] => [0, codePoints(text, text.length)]

/** The words of a text before a length, for a sentence that quotes it. */
export function quoted(text: string, most = 60): string {
  const folded = text.replace(/\s+/gu, ' ').trim()
  const letters = [...folded]
  return letters.length <= most
    ? folded
    : `${letters
        .slice(0, most)
        .join('')
        .replace(/\s\S*$/u, '')}…`
}
