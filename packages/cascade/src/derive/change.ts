import type { Question } from '@kehoach/core'

/** What a phase asks about the text it changed: `about` are the words of the text that a person looks at. */
export type Ask = Pick<Question, 'ruleId' | 'about' | 'data'>

/** A text as a phase leaves it, the rules that changed it, and what only a person can say. */
export interface Changed {
  readonly text: string
  readonly rules: readonly string[]
  readonly asks: readonly Ask[]
}

/** A text that a phase leaves as it is. */
export const unchanged = (text: string): Changed => ({ text, rules: [], asks: [] })

/** Phases one after the other over one text. */
export function inOrder(text: string, phases: readonly ((text: string) => Changed)[]): Changed {
  return phases.reduce<Changed>((done, phase) => {
    const next = phase(done.text)
    return { text: next.text, rules: [...done.rules, ...next.rules], asks: [...done.asks, ...next.asks] }
  }, unchanged(text))
}

/** An open question in its place in the text: `[… phòng, đơn vị …]`. */
export function mark(question: string): string {
  return `[… ${question} …]`
}

/** A text without its end mark, and the end mark: what is added stands before it. */
export function beforeEnd(text: string): readonly [string, string] {
  const end = /(?:\.\/\.|[.;]+)$/u.exec(text)?.[0] ?? ''
  return [text.slice(0, text.length - end.length), end]
}
