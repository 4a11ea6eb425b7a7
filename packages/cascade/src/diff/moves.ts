import type { Pair } from './pair.ts'
import { itemKey } from './spots.ts'

/**
 * The pairs that stand elsewhere: under another parent, or among siblings in another order. What moved only because
 * something was put in or taken out before it has not moved.
 */
export function movedPairs(all: readonly Pair[]): ReadonlySet<Pair> {
  const after = new Map(all.map((pair) => [itemKey(pair.before.side.id), itemKey(pair.after.side.id)]))
  const before = new Map(all.map((pair) => [itemKey(pair.after.side.id), itemKey(pair.before.side.id)]))
  const isItem = (key: string): boolean => key.startsWith('#')
  const isUnder = (pair: Pair): boolean => {
    const [old, now] = [pair.before.parent, pair.after.parent]
    if (!isItem(old) || !isItem(now)) return old === now
    // under headings that were both written anew nothing has moved
    return after.has(old) || before.has(now) ? after.get(old) === now : true
  }
  const siblings = Map.groupBy(all.filter(isUnder), (pair) => `${pair.before.parent}\n${pair.after.parent}`)
  return new Set([...all.filter((pair) => !isUnder(pair)), ...[...siblings.values()].flatMap(outOfOrder)])
}

/** The fewest that must be taken out so that the others stand in one order on both sides; the most crossed go first. */
function outOfOrder(group: readonly Pair[]): readonly Pair[] {
  let crossed = group.map((pair) => ({ pair, crossings: group.filter((other) => crosses(pair, other)).length }))
  const moved: Pair[] = []
  for (;;) {
    const worst = crossed.reduce((a, b) => (goesFirst(b, a) ? b : a), crossed[0] ?? none)
    if (worst.pair === null || worst.crossings === 0) return moved
    const { pair } = worst
    moved.push(pair)
    crossed = crossed
      .filter((each) => each.pair !== pair)
      .map((each) => (crosses(each.pair, pair) ? { ...each, crossings: each.crossings - 1 } : each))
  }
}

interface Crossed {
  readonly pair: Pair
  readonly crossings: number
}
const none = { pair: null, crossings: 0 } as const

/** The most crossed; then what stands farthest apart, then the earlier, then by its words: the same from either side. */
function goesFirst(a: Crossed, b: Crossed | typeof none): boolean {
  if (b.pair === null || a.crossings !== b.crossings) return a.crossings > b.crossings
  const [apart, earlier] = [distance(a.pair) - distance(b.pair), sum(b.pair) - sum(a.pair)]
  return apart !== 0 ? apart > 0 : earlier !== 0 ? earlier > 0 : textOf(a.pair) < textOf(b.pair)
}

const crosses = (a: Pair, b: Pair): boolean => (a.before.at - b.before.at) * (a.after.at - b.after.at) < 0
const distance = ({ before, after }: Pair): number => Math.abs(before.at - after.at)
const sum = ({ before, after }: Pair): number => before.at + after.at
/** What two neighbours that changed places are told apart by, whichever plan comes first. */
const textOf = ({ before, after }: Pair): string =>
  [before, after]
    .map(({ key, side }) => `${key}\n${side.path.join('/')}`)
    .toSorted()
    .join('\n')
