import type { SeenLine } from './seen.ts'

/** One place where two lists of seen lines part. */
export type Difference =
  | { readonly type: 'changed'; readonly expected: SeenLine; readonly found: SeenLine }
  | { readonly type: 'missing'; readonly expected: SeenLine }
  | { readonly type: 'extra'; readonly found: SeenLine }

/** How far ahead a line is looked for that stands elsewhere. */
const reach = 200

/**
 * Where what was read back parts from what was written, in reading order. A line that comes back a little later or earlier
 * brings the two lists together again, so that one lost paragraph is one difference.
 */
export function differencesOf(written: readonly SeenLine[], read: readonly SeenLine[]): readonly Difference[] {
  const found: Difference[] = []
  let [at, to] = [0, 0]
  while (at < written.length || to < read.length) {
    const [expected, actual] = [written[at], read[to]]
    if (expected !== undefined && actual !== undefined && isSame(expected, actual)) {
      at += 1
      to += 1
      continue
    }
    const lost = actual === undefined ? written.length - at : distance(written, at, actual)
    const added = expected === undefined ? read.length - to : distance(read, to, expected)
    if (lost === null && added === null && expected !== undefined && actual !== undefined) {
      found.push({ type: 'changed', expected, found: actual })
      at += 1
      to += 1
    } else if (lost !== null && (added === null || lost <= added)) {
      for (const line of written.slice(at, at + lost)) found.push({ type: 'missing', expected: line })
      at += lost
    } else {
      for (const line of read.slice(to, to + (added ?? 0))) found.push({ type: 'extra', found: line })
      to += added ?? 0
    }
  }
  return found
}

/** How many lines further on one like `line` stands; null where none does. */
function distance(lines: readonly SeenLine[], from: number, line: SeenLine): number | null {
  const at = lines.slice(from + 1, from + reach).findIndex((each) => isSame(each, line))
  return at < 0 ? null : at + 1
}

/** A field of the head or foot is one thing; items and rows may be named anew after one that is lost. */
function isSame(one: SeenLine, other: SeenLine): boolean {
  const isPlaced = one.kind !== 'field' || one.path === other.path
  return isPlaced && one.text === other.text && one.kind === other.kind && one.depth === other.depth
}
