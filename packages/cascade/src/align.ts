import type { Link, Span } from '@kehoach/core'
import { isNegated } from '@kehoach/language'
import { shareIn, weightOf, type Bag } from './lexicon.ts'
import type { Indexed } from './passages.ts'
import { thresholds } from './thresholds.ts'

/** What is asked of the child: words, and the passage of the parent they stand in. */
export interface Wanted {
  readonly id: string
  readonly text: string
  readonly span: Span
  readonly bag: Bag
  /** The words of its parts, where it has several that weigh something. */
  readonly parts: readonly Bag[]
}

/** The passages that answer what is wanted, those that nearly do, and how much of its words they hold together. */
export interface Alignment {
  readonly links: readonly Link[]
  readonly candidates: readonly Link[]
  readonly answers: readonly Indexed[]
  readonly share: number
}

interface Scored {
  readonly found: Indexed
  readonly share: number
  readonly score: number
  /** It says the words and denies the duty: "chưa thực hiện". */
  readonly isDenied: boolean
}

/**
 * Looks for the passages that answer an obligation: the one that holds most of its weighted words, then others that
 * bring what is still missing. Ids and hashes only add candidates; words and values decide.
 */
export function align(wanted: Wanted, passages: readonly Indexed[]): Alignment {
  const scored = passages
    .map((found): Scored => scoreOf(wanted, found))
    .filter(({ score }) => score > 0.18)
    .toSorted((a, b) => b.score - a.score)
  const [best] = scored
  if (best === undefined) return { links: [], candidates: [], answers: [], share: 0 }
  const isAnswer = best.share >= thresholds.reject || (!best.isDenied && answersPart(wanted, best.found))
  const taken = isAnswer ? withFurther(wanted, best, scored.slice(1, 12)) : []
  const bags = taken.flatMap(({ found }) => [found.bag, found.headingBag])
  const share = taken.length === 0 ? best.share : shareIn(wanted.bag, bags)
  return {
    links: taken.map((each) => linkOf(wanted, each)),
    candidates: scored
      .filter((each) => !taken.includes(each))
      .slice(0, 3)
      .map((each) => linkOf(wanted, each)),
    answers: taken.map(({ found }) => found),
    share,
  }
}

/** Shared words as a share of the obligation's; a long passage that says much else is a little worse evidence. */
function scoreOf(wanted: Wanted, found: Indexed): Scored {
  const own = shareIn(wanted.bag, [found.bag])
  const withHeading = own < 0.15 ? own : shareIn(wanted.bag, [found.bag, found.headingBag])
  const share = own + (withHeading - own) * 0.7
  const back = shareIn(found.bag, [wanted.bag])
  const isDenied = isNegated(found.passage.text) && !isNegated(wanted.text)
  const force = isDenied ? 0.4 : 1
  const same = found.passage.id === wanted.id ? 0.02 : 0
  return { found, share: share * force, score: (share * 0.8 + back * 0.2) * force + same, isDenied }
}

/** Whether a passage holds nearly all words of one part that is a good share of the obligation. */
function answersPart({ bag, parts }: Wanted, found: Indexed): boolean {
  return parts.some((part) => weightOf(part) / weightOf(bag) >= 0.3 && shareIn(part, [found.bag]) >= 0.75)
}

/** Further passages that bring words that are still missing: an obligation may be split over several. */
function withFurther(wanted: Wanted, best: Scored, others: readonly Scored[]): readonly Scored[] {
  const taken = [best]
  const all = weightOf(wanted.bag)
  for (const other of others) {
    if (taken.length === 4) break
    const bags = taken.map(({ found }) => found.bag)
    const gained = [...wanted.bag]
      .filter(([term]) => other.found.bag.has(term) && !bags.some((bag) => bag.has(term)))
      .reduce((sum, [, weight]) => sum + weight, 0)
    const isNear = other.share >= thresholds.reject || answersPart(wanted, other.found)
    if (gained / all >= thresholds.further && isNear) taken.push(other)
  }
  return taken
}

function linkOf(wanted: Wanted, { found, share }: Scored): Link {
  const { passage } = found
  const sentence =
    found.sentences.length < 2
      ? null
      : found.sentences.toSorted((a, b) => shareIn(wanted.bag, [b.bag]) - shareIn(wanted.bag, [a.bag]))[0]
  const isSentence = sentence != null && shareIn(wanted.bag, [sentence.bag]) >= shareIn(wanted.bag, [found.bag]) * 0.85
  return {
    childId: passage.id,
    childPath: [...passage.path],
    childText: isSentence ? sentence.text : passage.text,
    parentSpan: [...wanted.span],
    childSpan: isSentence ? [...sentence.span] : [...passage.span],
    position: passage.position,
    rationale: passage.id === wanted.id ? ['id', 'words'] : ['words'],
    confidence: Math.max(0, Math.min(1, Math.round(share * 100) / 100)),
  }
}
