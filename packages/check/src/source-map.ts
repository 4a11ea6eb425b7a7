import type { Edit, Position } from '@kehoach/core'
import { codePoints } from '@kehoach/language'

/** Where a span of a passage stands in the text that the plan was read from; null where it can't be told exactly. */
export type Locate = (text: string, position: Position | null, span: readonly [number, number]) => Position | null

/** White space and Markdown's marks: what a reader drops or folds between the source and a passage. */
const dropped = /[\s*_\\#`|>]/u

/**
 * Finds spans of passages in a source text. Words are compared without white space and marks, so a wrapped line or a bold
 * word is found; a passage that the reader joined over a page's debris is not, and gets no exact place.
 */
export function sourceMap(source: string): Locate {
  const point = pointsOf(source)
  let last: Aligned | null = null
  const aligned = (text: string, start: number, end: number): Aligned => {
    // a paragraph with many findings is compared with its source once
    if (last?.text !== text || last.start !== start || last.end !== end)
      last = { text, start, end, ...alignment(text, source.slice(start, end)) }
    return last
  }
  return (text, position, [from, to]) => {
    if (position?.type !== 'text') return null
    const { places, offsets } = aligned(text, position.start.offset, position.end.offset)
    if (places === null) return null
    const first = firstFrom(places, offsets[from] ?? text.length)
    const last = firstFrom(places, offsets[to] ?? text.length) - 1
    const [start, end] = [places[first], places[last]]
    if (start === undefined || end === undefined || last < first) return null
    const base = position.start.offset
    return { type: 'text', start: point(base + start.there), end: point(base + end.there + 1) }
  }
}

/** A letter of a paragraph: its offset there, and in the stretch of the source that the paragraph was read from. */
interface Place {
  readonly here: number
  readonly there: number
}

interface Aligned {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Null where the paragraph's letters do not stand in the source as they are, or stand there twice. */
  readonly places: readonly Place[] | null
  /** The UTF-16 offset of each code point of the paragraph. */
  readonly offsets: readonly number[]
}

function alignment(text: string, stretch: string): Pick<Aligned, 'places' | 'offsets'> {
  const [own, window] = [compact(text), compact(stretch)]
  const at = window.letters.indexOf(own.letters)
  const isOnce = at >= 0 && window.letters.indexOf(own.letters, at + 1) < 0
  const places = own.places.map((here, index): Place => ({ here, there: window.places[at + index] ?? 0 }))
  return { places: isOnce ? places : null, offsets: codePointOffsets(text) }
}

/** The letters that count, and where each stands. */
function compact(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !dropped.test(text[at] ?? ' '))
  return { letters: places.map((at) => text[at]).join(''), places }
}

/** The UTF-16 offset of each code point, and of the end. */
function codePointOffsets(text: string): readonly number[] {
  const offsets = [0]
  for (const letter of text) offsets.push((offsets.at(-1) ?? 0) + letter.length)
  return offsets
}

/** The index of the first place at or behind an offset, by halving. */
function firstFrom(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.here ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

type Point = Extract<Position, { type: 'text' }>['start']

/** Line and column of offsets; one in the line of the last is counted from there, to either side. */
function pointsOf(source: string): (offset: number) => Point {
  const lineStarts = [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)]
  const between = (from: number, to: number): number => codePoints(source.slice(from, to), to - from)
  let last: Point = { line: 1, column: 1, offset: 0 }
  return (offset) => {
    const isOn = offset >= (lineStarts[last.line - 1] ?? 0) && offset < (lineStarts[last.line] ?? Infinity)
    const line = isOn ? last.line : lineStarts.findLastIndex((start) => start <= offset) + 1
    const from = isOn ? last : { column: 1, offset: lineStarts[line - 1] ?? 0 }
    const step = offset < from.offset ? -between(offset, from.offset) : between(from.offset, offset)
    last = { line, column: from.column + step, offset }
    return last
  }
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
