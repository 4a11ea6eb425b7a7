import type { Spot } from './spots.ts'

/** One paragraph of each plan that are taken for one. */
export interface Pair {
  readonly before: Spot
  readonly after: Spot
}

/** The share of words in common from which two texts are two wordings of one. */
const alike = 0.5
/** A word that so many paragraphs hold tells none of them apart. */
const common = 200
/** Beyond so many possible pairs of equal texts they are taken in their order. */
const manyPairs = 2500

/**
 * Pairs of two plans: equal texts first, then those that share most words. The choice is the same whichever plan comes
 * first: pairs are ranked by what they share, by the words of their parents, by how far apart they stand.
 */
export function pairs(before: readonly Spot[], after: readonly Spot[]): readonly Pair[] {
  const equal = chosen(equalPairs(before, after))
  const [paired, matched] = [new Set(equal.map((pair) => pair.before)), new Set(equal.map((pair) => pair.after))]
  const rest = [before.filter((spot) => !paired.has(spot)), after.filter((spot) => !matched.has(spot))] as const
  return [...equal, ...chosen(alikePairs(...rest))].toSorted((a, b) => a.after.at - b.after.at)
}

interface Ranked extends Pair {
  readonly score: number
}

function equalPairs(before: readonly Spot[], after: readonly Spot[]): readonly Ranked[] {
  const byKey = Map.groupBy(after, ({ key }) => key)
  return [...Map.groupBy(before, ({ key }) => key)].flatMap(([key, spots]) => {
    const others = byKey.get(key) ?? []
    // a text that stands so often, an empty one say, is paired in its order
    const isCommon = spots.length * others.length > manyPairs
    return isCommon
      ? spots.flatMap((spot, at) => (others[at] === undefined ? [] : [ranked(spot, others[at], 1)]))
      : spots.flatMap((spot) => others.map((other) => ranked(spot, other, 1)))
  })
}

function alikePairs(before: readonly Spot[], after: readonly Spot[]): readonly Ranked[] {
  const holders = new Map<string, { readonly before: Spot[]; readonly after: Spot[] }>()
  const note = (spot: Spot, side: 'before' | 'after'): void => {
    for (const word of spot.words) {
      const holder = holders.get(word) ?? { before: [], after: [] }
      holders.set(word, holder)
      holder[side].push(spot)
    }
  }
  before.forEach((spot) => note(spot, 'before'))
  after.forEach((spot) => note(spot, 'after'))
  const isTelling = (word: string): boolean => {
    const holder = holders.get(word)
    return holder !== undefined && holder.before.length + holder.after.length <= common
  }
  return before.flatMap((spot) => {
    const telling = [...spot.words].filter(isTelling)
    const candidates = new Set(telling.flatMap((word) => holders.get(word)?.after ?? []))
    return [...candidates].flatMap((other) => {
      const score = likeness(spot, other)
      return score >= alike ? [ranked(spot, other, score)] : []
    })
  })
}

/** Words in common, twice, over the words of both. */
function likeness({ words: a }: Spot, { words: b }: Spot): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return (2 * shared) / (a.size + b.size)
}

function ranked(before: Spot, after: Spot, score: number): Ranked {
  const isSamePath = before.side.path.join('/') === after.side.path.join('/')
  const isSameParent = before.side.path.slice(0, -1).join('/') === after.side.path.slice(0, -1).join('/')
  // equal texts under one parent are paired in their order
  const isPlaced = isSamePath && score < 1
  return { before, after, score: score + (isPlaced ? 0.02 : 0) + (isSameParent ? 0.05 : 0) }
}

/** The best pairs first, each spot in one pair. */
function chosen(candidates: readonly Ranked[]): readonly Pair[] {
  const ordered = candidates.toSorted(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.before.at - a.after.at) - Math.abs(b.before.at - b.after.at) ||
      a.before.at + a.after.at - (b.before.at + b.after.at),
  )
  const taken = new Set<Spot>()
  return ordered.flatMap(({ before, after }): Pair[] => {
    if (taken.has(before) || taken.has(after)) return []
    taken.add(before).add(after)
    return [{ before, after }]
  })
}
