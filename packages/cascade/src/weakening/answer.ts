import type { Deadline, Plan } from '@kehoach/core'
import { deadlines } from '@kehoach/language'
import { amountsIn, type Amount } from '../amounts.ts'
import type { Indexed } from '../passages.ts'
import { yearOf } from '../year.ts'

/** What the answering passages say, as values. */
export interface Answer {
  readonly text: string
  /** The headings above the passages: they name who does it and what it is about. */
  readonly headings: string
  readonly amounts: readonly Amount[]
  readonly deadlines: readonly Deadline[]
  /** How many villages the unit has, as far as its plan tells; null where it does not. */
  readonly villages: number | null
}

/** The values of the passages that answer an obligation, taken together. */
export function answerOf(answers: readonly Indexed[], child: Plan, villages: number | null): Answer {
  const text = answers.map(({ passage }) => passage.text).join('\n')
  return {
    text,
    headings: answers.map(({ passage }) => passage.heading).join('\n'),
    amounts: amountsIn(text),
    deadlines: deadlines(text, { year: yearOf(child) }),
    villages,
  }
}

const village = /^(?:thôn|ấp|bản|khu|tổ|buôn|làng|khóm)$/u

/** The most villages that any sentence counts: "14/14 thôn", "09 thôn". */
export function villagesOf(texts: readonly string[]): number | null {
  const counts = texts.flatMap((text) =>
    [...text.matchAll(/(?<![\d/.,])(?:(\d{1,3})\/)?(\d{1,3})\s+(\p{L}+)/gu)].flatMap(([, , count = '', unit = '']) =>
      village.test(unit) ? [Number(count)] : [],
    ),
  )
  return counts.length === 0 ? null : Math.max(...counts)
}
