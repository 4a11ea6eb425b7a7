import type { Link } from '@kehoach/core'
import calibration from './calibration.json' with { type: 'json' }
import { shareIn, weightOf, type Bag } from './lexicon.ts'
import type { Indexed } from './passages.ts'
import { compareAll, featureNames, type Compared, type Features, type Wanted } from './similarity.ts'
import { thresholds } from './thresholds.ts'

/** The passages that answer what is wanted, those that nearly do, and how sure the best of them is, 0 to 1. */
export interface Alignment {
  readonly links: readonly Link[]
  readonly candidates: readonly Link[]
  readonly answers: readonly Indexed[]
  readonly certainty: number
  /** The share of the obligation's words that the answers hold together. */
  readonly share: number
  /** The share of the best answer's words that the obligation has. */
  readonly back: number
}

interface Scored extends Compared {
  readonly certainty: number
}

/**
 * Looks for the passages that answer each obligation. All are compared with all, since what answers one obligation better
 * is a worse answer to another. Ids and hashes only add a reason; words and values decide.
 */
export function alignAll(wanted: readonly Wanted[], passages: readonly Indexed[]): readonly Alignment[] {
  return compareAll(wanted, passages).map((compared, at) => alignOne(wanted[at] as Wanted, compared))
}

function alignOne(wanted: Wanted, compared: readonly Compared[]): Alignment {
  const scored = compared
    .map((each): Scored => ({
      ...each,
      certainty: certaintyOf(each.features) * (each.isDenied ? thresholds.denied : 1),
    }))
    .toSorted((a, b) => b.certainty - a.certainty)
  const best = bestOf(scored)
  if (best === undefined) return { links: [], candidates: [], answers: [], certainty: 0, share: 0, back: 0 }
  const taken =
    best.certainty >= thresholds.reject
      ? withFurther(
          wanted,
          best,
          scored.slice(0, 10).filter((each) => each !== best),
        )
      : []
  const bags = taken.flatMap(({ found }) => [found.bag, found.headingBag])
  return {
    links: taken.map((each) => linkOf(wanted, each)),
    candidates: scored
      .filter((each) => !taken.includes(each))
      .slice(0, 3)
      .map((each) => linkOf(wanted, each)),
    answers: taken.map(({ found }) => found),
    certainty: best.certainty,
    back: best.features.back,
    share: taken.length === 0 ? best.features.share : shareIn(wanted.bag, bags),
  }
}

/** Of passages that answer about as surely, the one that meets the numbers and dates: a duty is met where any meets it. */
function bestOf(scored: readonly Scored[]): Scored | undefined {
  const top = scored[0]?.certainty ?? 0
  const values = ({ features: { numbers, dates } }: Scored): number => numbers + dates
  const equals = scored.filter(({ certainty }) => certainty >= Math.max(top - thresholds.asSure, thresholds.accept))
  return equals.toSorted((a, b) => values(b) - values(a))[0] ?? scored[0]
}

/**
 * How sure it is that a passage answers an obligation: by the calibrated weights of its features, or, where nearly all its
 * words are there, by them alone: of two equal duties neither stands out.
 */
function certaintyOf(features: Features): number {
  const sum = featureNames.reduce((total, name) => total + calibration.weights[name] * features[name], calibration.bias)
  const byWords = (features.share * 0.8 + features.back * 0.2 - thresholds.nearlyAll) * 14
  return 1 / (1 + Math.exp(-Math.max(sum, byWords)))
}

/** Further passages that bring words that are still missing: an obligation may be split over several. */
function withFurther(wanted: Wanted, best: Scored, others: readonly Scored[]): readonly Scored[] {
  const taken = [best]
  const all = weightOf(wanted.bag)
  for (const other of others) {
    if (taken.length === 4) break
    const bags = taken.map(({ found }) => found.bag)
    const gained = gainOf(wanted.bag, other.found.bag, bags)
    const isNear = other.certainty >= thresholds.alsoTaken || isShareOf(other) || answersPart(wanted, other.found)
    if (gained / all >= thresholds.further && isNear) taken.push(other)
  }
  return taken
}

/** A passage that says little besides what is asked: a share of it on its own line. */
const isShareOf = ({ features: { share, back } }: Scored): boolean =>
  (share >= 0.25 && back >= 0.55) || (share >= 0.1 && back >= 0.8)

/** The weight that a passage adds to what others hold already. */
function gainOf(wanted: Bag, bag: Bag, held: readonly Bag[]): number {
  let sum = 0
  for (const [term, weight] of wanted) if (bag.has(term) && !held.some((each) => each.has(term))) sum += weight
  return sum
}

/** Whether a passage holds nearly all words of one part that is a good share of the obligation. */
function answersPart({ bag, parts }: Wanted, found: Indexed): boolean {
  return parts.some((part) => weightOf(part) / weightOf(bag) >= 0.25 && shareIn(part, [found.bag]) >= 0.7)
}

function linkOf(wanted: Wanted, { found, certainty }: Scored): Link {
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
    confidence: Math.round(certainty * 100) / 100,
  }
}
