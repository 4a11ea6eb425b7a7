import type { ValueChange } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import type { Spot } from './spots.ts'

type Read = (spot: Spot) => readonly string[]

/** What is read from a duty, most telling first. */
const aspects: readonly (readonly [ValueChange['aspect'], Read])[] = [
  ['deadline', ({ duties }) => duties.flatMap(({ obligation }) => obligation.deadlines.map(({ quote }) => quote))],
  [
    'quantity',
    ({ duties }) =>
      duties.flatMap(({ obligation }) =>
        obligation.quantities.map(({ quote, per }) =>
          per === null || quote.includes(per) ? quote : `${quote} (${per})`,
        ),
      ),
  ],
  [
    'actor',
    ({ duties }) =>
      duties.flatMap(({ obligation: { addressees, lead, coordinating } }) => [...addressees, ...lead, ...coordinating]),
  ],
]

/** The values of two wordings of one duty that differ; what stands on both sides is left out. */
export function valueChanges(before: Spot, after: Spot): readonly ValueChange[] {
  return aspects.flatMap(([aspect, read]) => {
    const [old, now] = [distinct(read(before)), distinct(read(after))]
    const [gone, come] = [without(old, now), without(now, old)]
    return gone.length + come.length === 0 ? [] : [{ aspect, before: gone.join('; '), after: come.join('; ') }]
  })
}

const without = (values: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others.map(plain))
  return values.filter((value) => !known.has(plain(value)))
}

const distinct = (values: readonly string[]): readonly string[] => [
  ...new Map(values.map((value) => [plain(value), value])).values(),
]

/** A day is the same day however it is printed: 05/3/2026, 5/3/2026. */
const plain = (value: string): string => normalise(value).replace(/(?<!\d)0+(?=\d)/gu, '')
