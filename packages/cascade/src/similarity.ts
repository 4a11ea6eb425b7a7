import type { Obligation } from '@kehoach/core'
import { isNegated, sentences } from '@kehoach/language'
import { shareIn, weightOf, type Bag } from './lexicon.ts'
import type { Indexed } from './passages.ts'
import { agreement, type Values } from './values.ts'

/** What is asked of the child: its words, its parts, its values. */
export interface Wanted {
  readonly id: string
  readonly text: string
  /** What has to be said: of a table row its task, form and product, without who and when. */
  readonly content: string
  readonly span: Obligation['span']
  readonly kind: Obligation['kind']
  readonly section: string | null
  readonly year: number | null
  readonly bag: Bag
  /** Its three weightiest words. */
  readonly rarest: Bag
  readonly parts: readonly Bag[]
  readonly values: Values
}

/** How an obligation and a passage look beside each other: each from 0 to 1, margins from -1 to 1. */
export interface Features {
  /** The share of the obligation's weighted words in the passage, its headings counted in part. */
  readonly share: number
  /** The share of the passage's words, or of its nearest sentence's, that the obligation has. */
  readonly back: number
  /** How far the likeness goes beyond that of the obligation's next best passage, and of the passage's next best obligation. */
  readonly overPassages: number
  readonly overObligations: number
  /** Numbers and dates: 1 where all agree, -1 where both sides have some and none agrees, 0 where one side has none. */
  readonly numbers: number
  readonly dates: number
  /** The sections are for the same thing; both report, both ask for a plan, both are about money. */
  readonly section: number
  readonly kind: number
  /** The share of the three weightiest words that the passage holds. */
  readonly rare: number
}

/** The names of the features, in the order in which the calibrated weights stand. */
export const featureNames = [
  'share',
  'back',
  'overPassages',
  'overObligations',
  'numbers',
  'dates',
  'section',
  'kind',
  'rare',
] as const

/** A passage beside an obligation. */
export interface Compared {
  readonly found: Indexed
  readonly features: Features
  /** It says the words and denies the duty: "chưa thực hiện". */
  readonly isDenied: boolean
}

/** Every obligation beside every passage that shares enough words with it. */
export function compareAll(wanted: readonly Wanted[], passages: readonly Indexed[]): readonly (readonly Compared[])[] {
  const sharing = sharesIn(passages)
  const likeness = wanted.map((each) => {
    const own = sharing(each.bag)
    return passages.map((found, at) => ((own[at] ?? 0) < leastShare ? null : likenessOf(each, found, own[at] ?? 0)))
  })
  const bestPassages = likeness.map((row) => bestTwo(row.map((each) => each?.score ?? 0)))
  const bestWanted = passages.map((found, at): BestWanted => ({
    whole: bestTwo(likeness.map((row) => row[at]?.score ?? 0)),
    bySentence: found.sentences.map((_, number) => bestTwo(likeness.map((row) => row[at]?.bySentence[number] ?? 0))),
  }))
  return wanted.map((each, row) =>
    passages.flatMap((found, at): Compared[] => {
      const like = likeness[row]?.[at]
      const rivals = bestWanted[at]
      if (like === null || like === undefined || rivals === undefined) return []
      const { score, share, back } = like
      const [sentence, sentenceScore] = bestSentence(like)
      // Of a passage that answers several obligations, a sentence for each, only that sentence is contended for.
      const isInSentence = sentenceScore >= score * 0.85
      const features: Features = {
        share,
        back,
        overPassages: beyond(score, bestPassages[row] ?? [0, 0]),
        overObligations: isInSentence
          ? beyond(sentenceScore, rivals.bySentence[sentence] ?? [0, 0])
          : beyond(score, rivals.whole),
        numbers: agreement(each.values.numbers, found.values.numbers),
        dates: agreement(each.values.dates, found.values.dates),
        section: each.section !== null && each.section === found.passage.role ? 1 : 0,
        kind: each.kind !== 'do' && each.kind === found.kind ? 1 : 0,
        rare: shareIn(each.rarest, [found.bag, found.headingBag]),
      }
      const said = isInSentence ? wholeSentence(found, sentence) : found.passage.text
      return [{ found, features, isDenied: share >= worthwhile && (isReview(each, found) || isDenial(each, said)) }]
    }),
  )
}

/** The sentence, up to its full stop, that a part of a passage stands in: a denial at its end denies all its parts. */
function wholeSentence({ passage, sentences: all }: Indexed, at: number): string {
  const part = all[at]?.text ?? passage.text
  return sentences(passage.text).find(({ text }) => text.includes(part))?.text ?? part
}

/** The best and the second best of a list of scores. */
type BestTwo = readonly [number, number]

interface BestWanted {
  readonly whole: BestTwo
  readonly bySentence: readonly BestTwo[]
}

function bestTwo(list: readonly number[]): BestTwo {
  let [first, second] = [0, 0]
  for (const value of list) {
    if (value > first) [first, second] = [value, first]
    else if (value > second) second = value
  }
  return [first, second]
}

const beyond = (score: number, [first, second]: BestTwo): number => score - (score >= first ? second : first)

/** Which sentence of a passage is most like the obligation, and how much; the whole passage where it is only one. */
function bestSentence({ bySentence, score }: Likeness): readonly [number, number] {
  if (bySentence.length < 2) return [0, score]
  const best = Math.max(...bySentence)
  return [bySentence.indexOf(best), best]
}

/** It says the words but not the duty: denied, kept inside the house, or the result of a year that is over. */
function isDenial({ text, year }: Wanted, given: string): boolean {
  const denies = (each: string): boolean => isNegated(each) || /(?<!\p{L})nội bộ(?!\p{L})/iu.test(each)
  const past = /(?:(?<!\p{L})đã|^(?:kết quả|giữ vững|trong|năm))(?!\p{L})[^.;]{0,80}năm (20\d{2})/iu.exec(given)?.[1]
  const told = /^(?:trong )?năm (20\d{2})(?=.*(?<!\p{L})(?:đã|kết quả|đạt được)(?!\p{L}))/isu.exec(given)?.[1]
  const isOver = year !== null && [past, told].some((each) => each !== undefined && Number(each) < year)
  const isMoney = money.test(given) && !/kinh phí|ngân sách|vốn|dự toán|tài chính|quỹ/iu.test(text)
  return isOver || isMoney || (denies(given) && !denies(text)) || isOpposite(text, given)
}

/** A sentence on where the money comes from does none of the work. */
const money = /^(?:nguồn )?(?:kinh phí|ngân sách)(?!\p{L})/iu

/** What was done last year promises nothing for this one. */
const isReview = ({ section }: Wanted, { passage }: Indexed): boolean =>
  passage.role === 'review' && section !== 'review'

/** Words that turn a duty into another one. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!ngoài |ngoài và )trong giờ(?: hành chính| làm việc)/iu, /ngoài giờ(?: hành chính| làm việc)/iu],
  [/bắt buộc/iu, /tự nguyện/iu],
  [/miễn phí|không thu (?:phí|tiền)/iu, /(?<!không )(?:có thu phí|thu tiền|thu phí)/iu],
]

const isOpposite = (asked: string, given: string): boolean =>
  opposites.some(([one, other]) => one.test(asked) && other.test(given) && !one.test(given) && !other.test(asked))

/** Below this share of its words nobody asks whether a passage denies the duty. */
const worthwhile = 0.12
/** Below this share of its words a passage is not looked at. */
const leastShare = 0.08

interface Likeness {
  readonly share: number
  readonly back: number
  readonly score: number
  /** The scores of its sentences alone, where it has several. */
  readonly bySentence: readonly number[]
}

/** The share of a bag's weight in each passage, found by its words and not by going through all passages. */
function sharesIn(passages: readonly Indexed[]): (wanted: Bag) => readonly number[] {
  const holding = new Map<string, number[]>()
  passages.forEach(({ bag }, at) => {
    for (const term of bag.keys()) {
      const list = holding.get(term)
      if (list === undefined) holding.set(term, [at])
      else list.push(at)
    }
  })
  return (wanted) => {
    const shares = passages.map(() => 0)
    const all = weightOf(wanted)
    for (const [term, weight] of wanted)
      for (const at of holding.get(term) ?? []) shares[at] = (shares[at] ?? 0) + weight / all
    return shares
  }
}

function likenessOf(wanted: Wanted, found: Indexed, own: number): Likeness {
  const heading = (shareIn(wanted.bag, [found.bag, found.headingBag]) - own) * 0.6
  const share = own + heading
  const backOf = (bag: Bag): number => (bag.size === 0 ? 0 : shareIn(bag, [wanted.bag]))
  if (found.sentences.length < 2) {
    const back = backOf(found.bag)
    const score = share * 0.7 + back * 0.3
    return { share, back, score, bySentence: [score] }
  }
  const backs = found.sentences.map(({ bag }) => backOf(bag))
  const back = Math.max(...backs)
  const bySentence = found.sentences.map(
    ({ bag }, at) => (shareIn(wanted.bag, [bag]) + heading) * 0.7 + (backs[at] ?? 0) * 0.3,
  )
  return { share, back, score: share * 0.7 + back * 0.3, bySentence }
}
