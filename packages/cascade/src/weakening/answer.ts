import { isoDate, type Deadline, type Plan } from '@kehoach/core'
import { deadlines } from '@kehoach/language'
import { amountsIn, type Amount } from '../amounts.ts'
import { shareIn, singles, type Bag, type Lexicon } from '../lexicon.ts'
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
  /** The share of a part's weighted words that the answer and its headings hold, 0 to 1. */
  readonly holds: (part: string) => number
  /** For the duty to issue a plan of its own, which the child itself answers: its day, null where it is blank. */
  readonly issued: { readonly date: string | null } | null
}

interface AnswerContext {
  /** The words of what is asked. */
  readonly wanted: Bag
  readonly villages: number | null
  readonly lexicon: Lexicon
  readonly isOwnPlan: boolean
}

/** From this share of its words on, an answer is a copy: there what is missing was taken out, what is new put in. */
export const isCopy = (answer: Answer, text: string): boolean => answer.holds(text) >= 0.75

/** The values of the passages that answer an obligation, taken together. */
export function answerOf(
  answers: readonly Indexed[],
  child: Plan,
  { wanted, villages, lexicon, isOwnPlan }: AnswerContext,
): Answer {
  const bags = answers.flatMap(({ bag, headingBag }) => [bag, headingBag])
  const text = answers
    .map((each) => saidIn(each, wanted))
    .join('\n')
    .normalize('NFC')
  return {
    text,
    headings: answers.map(({ passage }) => passage.heading).join('\n'),
    amounts: amountsIn(text),
    deadlines: deadlines(text, { year: yearOf(child) }),
    villages,
    holds: (part) => shareIn(singles(lexicon.bag(part)), bags),
    issued: isOwnPlan ? { date: isoDate(child.header.date) } : null,
  }
}

/**
 * The sentences of a passage that speak of what is asked: a number or a softener of another sentence is no answer. A
 * sentence that only sets a value belongs to the one before it.
 */
function saidIn({ passage, sentences }: Indexed, wanted: Bag): string {
  const isRow = passage.text.includes('\n')
  if (isRow || sentences.length < 2) return passage.spoken
  const kept = sentences.filter(({ text, bag }) => shareIn(wanted, [bag]) >= 0.08 || isValue.test(text))
  return kept.length === 0 ? passage.text : kept.map(({ text }) => text).join(' ')
}

const isValue =
  /^(?:thực hiện |triển khai |tổ chức )?(?:thời gian|thời hạn|hoàn thành|xong|số lượng|sản phẩm|trước ngày|chậm nhất|trong (?:tháng|quý|năm)|mỗi (?:tháng|quý|năm|tuần)|hằng|định kỳ)(?!\p{L})/iu

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
