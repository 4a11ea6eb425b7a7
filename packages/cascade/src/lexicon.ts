import type { Plan } from '@kehoach/core'
import { abbreviationsOf, commonAbbreviations, normalise } from '@kehoach/language'
import { termsOf } from './terms.ts'

/** How the texts of a pair are compared: as bags of weighted words and word pairs. */
export interface Lexicon {
  readonly bag: (text: string) => Bag
}

/** The words and neighbouring word pairs of a text, each with its weight. */
export type Bag = ReadonlyMap<string, number>

/**
 * The lexicon of a pair: abbreviations that either text defines are spelled out, and a word weighs more the fewer
 * passages of the two texts hold it.
 */
export function lexiconOf(plans: readonly Plan[], passages: readonly string[]): Lexicon {
  const long = new Map([...commonAbbreviations].map(([short, full]) => [short.toLowerCase(), normalise(full)]))
  const texts = plans.flatMap((plan) => [plan.header.title ?? '', ...plan.opening.map(({ text }) => text)])
  for (const [short, full] of abbreviationsOf([...texts, ...passages])) long.set(short.toLowerCase(), full)
  const spelled = (word: string): readonly string[] => long.get(word)?.split(' ') ?? [word]
  const names = placeNames(plans)
  const terms = (text: string): readonly string[] => termsOf(withoutAddressees(text, names), spelled)
  const counts = new Map<string, number>()
  for (const passage of passages) for (const term of terms(passage)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const weight = (term: string): number => {
    const rare = Math.log(1 + passages.length / (1 + (counts.get(term) ?? 0)))
    return term.includes(' ') ? rare * 0.5 : rare
  }
  return { bag: (text) => new Map(terms(text).map((term) => [term, weight(term)])) }
}

const units = '(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố)'
const addressees = new RegExp(
  `(?:(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)\\s+)?(?:các|mỗi|cấp)\\s+${units}(?:(?:,|\\s+và)\\s+${units})*(?!\\p{L}|\\s+hội)|(?:trên|tại) địa bàn(?: (?:toàn )?(?:tỉnh|${units})(?! hội))?|(?<!\\p{L})(?:trong|của|toàn|tại|ở) (?:toàn )?(?:tỉnh|${units})(?!\\p{L}| hội)`,
  'gu',
)

/** Who a duty is addressed to is not what it asks for: parent and child name the same unit in different words. */
function withoutAddressees(text: string, names: RegExp | null): string {
  const plain = normalise(text)
  return (names === null ? plain : plain.replace(names, '$<unit>')).replace(addressees, ' ')
}

/** The names of the places that issue the plans, behind the word for the unit: each level has its own in their place. */
function placeNames(plans: readonly Plan[]): RegExp | null {
  const names = plans.flatMap(({ header }) => {
    const name = /(?<!\p{L})(?:tỉnh|xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố) (.{2,40})$/u.exec(
      normalise(header.issuer ?? ''),
    )?.[1]
    return name === undefined ? [] : [name.replace(/[^\p{L}\d -]/gu, '')]
  })
  if (names.length === 0) return null
  return new RegExp(`(?<unit>tỉnh|${units.slice(3, -1)}) (?:${[...new Set(names)].join('|')})(?!\\p{L})`, 'gu')
}

/** The single words and groups of a bag, without word pairs: what a part says, however its words stand together. */
export function singles(bag: Bag): Bag {
  return new Map([...bag].filter(([term]) => !term.includes(' ')))
}

/** The weight of a bag. */
export function weightOf(bag: Bag): number {
  let sum = 0
  for (const weight of bag.values()) sum += weight
  return sum
}

/** The share of `wanted`'s weight that stands in any of `bags`, 0 to 1. */
export function shareIn(wanted: Bag, bags: readonly Bag[]): number {
  let found = 0
  for (const [term, weight] of wanted) if (bags.some((bag) => bag.has(term))) found += weight
  const all = weightOf(wanted)
  return all === 0 ? 0 : found / all
}
