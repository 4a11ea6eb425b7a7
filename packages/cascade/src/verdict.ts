import type { CoverageItem, Mandate, Obligation, Plan, Verdict } from '@kehoach/core'
import { normalise, words } from '@kehoach/language'
import { absentParts } from './absent.ts'
import type { Alignment } from './align.ts'
import type { Lexicon } from './lexicon.ts'
import { hasOtherObject } from './object.ts'
import type { Wanted } from './similarity.ts'
import { thresholds } from './thresholds.ts'
import { isForOthers } from './audience.ts'
import { answerOf } from './weakening/answer.ts'
import { promisesEarlier } from './weakening/deadline.ts'
import { promisesMore } from './weakening/quantity.ts'
import { weakenings } from './weakening/weakening.ts'

/** What a verdict is made from. */
export interface Judging {
  readonly wanted: Wanted
  readonly alignment: Alignment
  readonly child: Plan
  readonly lexicon: Lexicon
  /** How many villages the child's unit has, as far as its plan tells. */
  readonly villages: number | null
  /** Whether it is the duty to issue this very plan, which the child answers by being there. */
  readonly isOwnPlan: boolean
}

/** Sections that state why and how: who agrees with them says so in fewer words. */
const statements: ReadonlySet<string | null> = new Set(['purpose', 'requirement', 'viewpoint', 'scope', 'audience'])

type Judged = Pick<CoverageItem, 'verdict' | 'concrete' | 'confidence' | 'ask' | 'weakening' | 'reasons'>

/** The verdict on one mandated obligation, with the reason that decided. Between the thresholds a person is asked. */
export function verdictOf(obligation: Obligation, mandate: Mandate | null, judging: Judging): Judged {
  const { wanted, alignment, child } = judging
  const { certainty } = alignment
  const verdict = (
    name: Verdict,
    ruleId: string,
    more: Partial<Judged> & { data?: Record<string, string | number> } = {},
  ): Judged => {
    const { data = {}, ...rest } = more
    return {
      verdict: name,
      concrete: null,
      confidence: confidenceOf(certainty),
      ask: false,
      weakening: [],
      reasons: [{ ruleId, data }],
      ...rest,
    }
  }
  if (alignment.links.length === 0) return verdict('missing', 'no-answer', { ask: certainty > thresholds.doubt })
  const answer = answerOf(alignment.answers, child, {
    wanted: wanted.bag,
    villages: judging.villages,
    lexicon: judging.lexicon,
    isOwnPlan: judging.isOwnPlan,
  })
  const title = wanted.content === obligation.text ? null : (wanted.content.split('\n')[0] ?? '')
  const isUnsure =
    certainty < thresholds.accept ||
    alignment.share < thresholds.fewWords ||
    alignment.share + alignment.back < thresholds.inCommon ||
    (!judging.isOwnPlan &&
      !statements.has(wanted.section) &&
      hasOtherObject(
        wanted.content,
        alignment.answers.map(({ bag }) => bag),
        { bag: wanted.bag, back: alignment.back },
        judging.lexicon,
      )) ||
    isForOthers(wanted.content, `${answer.headings}\n${answer.text}`) ||
    (title !== null && answer.holds(title) < thresholds.rowTitle)
  const unmet = unmetCondition(obligation.text, answer.text)
  if (unmet !== null) return verdict('not-applicable', 'condition-unmet', { ask: isUnsure, data: { condition: unmet } })
  const absent = absentParts(wanted.content, alignment.answers, judging.lexicon, {
    isStatement: statements.has(wanted.section),
  })
  const parts = absent.parts.filter((part) => !(judging.isOwnPlan && /^(?:và )?gửi\s|kế hoạch/iu.test(part)))
  // A number of a part that is not there at all is no lowered number.
  const lowered = weakenings(obligation, answer)
  const weakening = lowered.filter(
    ({ aspect, parent, child: given }) =>
      given !== '' || !values.has(aspect) || !parts.some((part) => isWithin(parent, part)),
  )
  if (weakening.length > 0) {
    const isUnsaid = weakening.every((each) => each.child === '')
    if (isUnsaid && certainty < thresholds.even) return verdict('missing', 'no-answer', { ask: true })
    return verdict('weakened', 'asks-less', {
      weakening: [...weakening],
      ask: isUnsure || (isUnsaid && answer.holds(wanted.content) < thresholds.wholeCopy),
      data: { aspects: weakening.map(({ aspect }) => aspect).join(', ') },
    })
  }
  if (parts.length > 0)
    return verdict(absent.isDoubtful ? 'covered' : 'partial', 'part-absent', {
      ask: isUnsure || absent.isDoubtful || lowered.length > 0,
      data: { absent: parts.join(' | ') },
    })
  const concrete = mandate?.how === 'decisive' ? isConcrete(obligation, answer.text) : null
  if (isUnsure) return verdict('covered', 'some-words', { ask: true, concrete })
  return promisesMore(obligation, answer) || promisesEarlier(obligation, answer)
    ? verdict('stronger', 'asks-more', { concrete })
    : verdict('covered', 'words-and-values', { concrete })
}

/** "Đối với các xã có X": the condition, where the answer says that the unit has no X; else null. */
function unmetCondition(asked: string, given: string): string | null {
  const condition = /^(?:đối với |riêng )?(?:các |những )?(?:[\p{L}, ]{2,40}?)\scó\s([^:,;]{4,80})[:,]/iu.exec(
    asked,
  )?.[1]
  if (condition === undefined) return null
  const lacking = /(?<!\p{L})không có\s([^.;]{3,120})/iu.exec(normalise(given))?.[1] ?? ''
  const named = words(condition)
  const held = named.filter((word) => words(lacking).includes(word)).length
  return held >= named.length * 0.6 ? condition : null
}

const values: ReadonlySet<string> = new Set(['quantity', 'frequency', 'deadline'])
const isWithin = (words: string, part: string): boolean => normalise(part).includes(normalise(words))

/** How sure a verdict is, either way: least where an answer is as likely as not. */
function confidenceOf(certainty: number): number {
  return Math.round(Math.max(certainty, 1 - certainty) * 100) / 100
}

/** Whether an answer holds a local value that the parent does not: a place, a person or unit in charge, a number, a time. */
function isConcrete(obligation: Obligation, text: string): boolean {
  const local =
    /(?:thôn|ấp|khu phố|tổ dân phố|bản|buôn|làng|Phòng|Trung tâm|Văn phòng|Ban|Công an|đồng chí|công chức)\s+\p{Lu}[\p{L} -]*/gu
  const places = [...text.matchAll(local)].map(([place]) => place)
  if (places.some((place) => !obligation.text.includes(place.slice(0, 14)))) return true
  const numbers = text.match(/(?<![\p{L}\d/-])\d+(?:[./]\d+)*(?![\d/-]*\/?\p{Lu}{2})/gu) ?? []
  return numbers.some((number) => !/^(?:19|20)\d{2}$/u.test(number) && !obligation.text.includes(number))
}
