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
  let rest = [...group]
  const moved: Pair[] = []
  for (;;) {
    const crossed = rest.map((pair) => ({ pair, crossings: rest.filter((other) => crosses(pair, other)).length }))
    const [worst] = crossed.toSorted(
      (a, b) =>
        b.crossings - a.crossings ||
        distance(b.pair) - distance(a.pair) ||
        sum(a.pair) - sum(b.pair) ||
        (textOf(a.pair) < textOf(b.pair) ? -1 : 1),
    )
    if (worst === undefined || worst.crossings === 0) return moved
    moved.push(worst.pair)
    rest = rest.filter((pair) => pair !== worst.pair)
  }
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
