import { isoDate, type Change, type Diff, type DocumentRef, type Outcome, type Plan } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { movedPairs } from './moves.ts'
import { pairs, type Pair } from './pair.ts'
import { keyOf, spotsOf, type Spot } from './spots.ts'
import { valueChanges } from './values.ts'
import { wordChanges } from './word-changes.ts'

export interface DiffOptions {
  readonly beforeFile?: string | null
  readonly afterFile?: string | null
}

/**
 * What differs between two plans by meaning: values first (times, numbers, bodies), then what was added, removed,
 * reworded, moved. New numbers alone, and other spellings of dashes, spaces and tones, are no change. `diff(b, a)` is
 * `diff(a, b)` turned round.
 */
export function diff(
  before: Plan,
  after: Plan,
  { beforeFile = null, afterFile = null }: DiffOptions = {},
): Outcome<Diff> {
  const [old, now] = [spotsOf(before), spotsOf(after)]
  const found = pairs(old, now)
  const moved = movedPairs(found)
  const [paired, matched] = [new Set(found.map((pair) => pair.before)), new Set(found.map((pair) => pair.after))]
  const changes = [
    ...found.flatMap((pair) => changeOf(pair, moved.has(pair))),
    ...old.filter((spot) => !paired.has(spot)).map((spot) => lone('removed', spot)),
    ...now.filter((spot) => !matched.has(spot)).map((spot) => lone('added', spot)),
  ]
  const same = found.filter((pair) => pair.before.key === pair.after.key && !moved.has(pair))
  const value: Diff = {
    before: reference(before, beforeFile),
    after: reference(after, afterFile),
    header: headerChanges(before, after),
    changes: inOrder(changes).map(({ change }) => change),
    unchanged: same.length,
    renumbered: same.filter((pair) => pair.before.label !== pair.after.label).length,
  }
  return { value, diagnostics: [] }
}

interface Ordered {
  readonly change: Change
  /** The places on both sides, one twice where the other is none. */
  readonly at: number
}

function changeOf(pair: Pair, moved: boolean): readonly Ordered[] {
  const { before, after } = pair
  const isSame = before.key === after.key
  if (isSame && !moved) return []
  const values = isSame ? [] : valueChanges(before, after)
  const words = isSame ? [] : wordChanges(before.side.text, after.side.text)
  const kind = isSame ? 'moved' : values.length > 0 ? 'value' : 'reworded'
  return [{ change: { kind, before: before.side, after: after.side, values, words, moved }, at: before.at + after.at }]
}

function lone(kind: 'added' | 'removed', { side, at }: Spot): Ordered {
  const [before, after] = kind === 'added' ? [null, side] : [side, null]
  return { change: { kind, before, after, values: [], words: [], moved: false }, at: 2 * at }
}

const order: readonly Change['kind'][] = ['value', 'added', 'removed', 'reworded', 'moved']

function inOrder(changes: readonly Ordered[]): readonly Ordered[] {
  return changes.toSorted((a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind) || a.at - b.at)
}

function reference({ id, header: { number, date, issuer, title } }: Plan, file: string | null): DocumentRef {
  return { id, file, number, date: isoDate(date), issuer, title }
}

/** The parts of the head and the signature, by the names of their fields. */
function headerFields({ header, signature }: Plan): Readonly<Record<string, string | null>> {
  const { issuer, number, docType, title, place, date } = header
  return {
    issuer,
    number,
    date: isoDate(date),
    place,
    docType,
    title,
    authority: signature?.authority ?? null,
    signerTitle: signature?.title ?? null,
    signer: signature?.name ?? null,
  }
}

function headerChanges(before: Plan, after: Plan): Diff['header'] {
  const [old, now] = [headerFields(before), headerFields(after)]
  const key = (text: string | null | undefined): string => keyOf(normalise(text ?? ''))
  return Object.keys(now)
    .filter((field) => key(old[field]) !== key(now[field]))
    .map((field) => ({ field, before: old[field] ?? null, after: now[field] ?? null }))
}
