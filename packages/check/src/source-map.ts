import type { Edit, Position } from '@kehoach/core'

/** Where a span of a passage stands in the text that the plan was read from; null where it can't be told exactly. */
export type Locate = (text: string, position: Position | null, span: readonly [number, number]) => Position | null

/** White space and Markdown's marks: what a reader drops or folds between the source and a passage. */
const dropped = /[\s*_\\#`|>]/u

/**
 * Finds spans of passages in a source text. Words are compared without white space and marks, so a wrapped line or a bold
 * word is found; a passage that the reader joined over a page's debris is not, and gets no exact place.
 */
export function sourceMap(source: string): Locate {
  const lineStarts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  const point = (offset: number): Extract<Position, { type: 'text' }>['start'] => {
    const line = lineStarts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: Array.from(source.slice(lineStarts[line] ?? 0, offset)).length + 1, offset }
  }
  let last: Aligned | null = null
  const aligned = (text: string, start: number, end: number): Aligned => {
    // a paragraph with many findings is compared with its source once
    if (last?.text !== text || last.start !== start || last.end !== end)
      last = { text, start, end, window: compact(source.slice(start, end)), own: compact(text) }
    return last
  }
  return (text, position, [from, to]) => {
    if (position?.type !== 'text') return null
    const { window, own } = aligned(text, position.start.offset, position.end.offset)
    const at = window.letters.indexOf(own.letters)
    const isOnce = at >= 0 && window.letters.indexOf(own.letters, at + 1) < 0
    if (!isOnce) return null
    const units = codePointOffsets(text)
    const first = own.places.findIndex((place) => place >= (units[from] ?? text.length))
    const last = own.places.findLastIndex((place) => place < (units[to] ?? text.length))
    if (first < 0 || last < first) return null
    const start = position.start.offset + (window.places[at + first] ?? 0)
    const end = position.start.offset + (window.places[at + last] ?? 0) + 1
    return { type: 'text', start: point(start), end: point(end) }
  }
}

/** A paragraph beside the stretch of the source that it was read from. */
interface Aligned {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly window: Compact
  readonly own: Compact
}

interface Compact {
  readonly letters: string
  readonly places: readonly number[]
}

/** The letters that count, and where each stands. */
function compact(text: string): Compact {
  const places = Array.from(text, (_, at) => at).filter((at) => !dropped.test(text[at] ?? ' '))
  return { letters: places.map((at) => text[at]).join(''), places }
}

/** The UTF-16 offset of each code point, and of the end. */
function codePointOffsets(text: string): readonly number[] {
  const offsets = [0]
  for (const letter of text) offsets.push((offsets.at(-1) ?? 0) + letter.length)
  return offsets
}

/** A source with edits applied, from the last to the first; one that overlaps another is left out. For apps, on a copy. */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
): { readonly text: string; readonly applied: number } {
  const ordered = edits
    .flatMap(({ position, text }) =>
      position.type === 'text' ? [{ from: position.start.offset, to: position.end.offset, text }] : [],
    )
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
  let rest = source
  let limit = Infinity
  let applied = 0
  for (const { from, to, text } of ordered) {
    if (to > limit) continue
    rest = rest.slice(0, from) + text + rest.slice(to)
    limit = from
    applied += 1
  }
  return { text: rest, applied }
}
