import type { Level } from '@kehoach/core'
import { disputedCodes } from './changes.ts'
import { editsBetween } from './edits.ts'
import { bareKey, leavesOutMarks, nameKey } from './spelling.ts'
import type { Unit } from './unit.ts'
import { unitIndex, type UnitIndex } from './unit-index.ts'
import { liesIn, unitQuery, type UnitQuery } from './unit-query.ts'

/**
 * How a unit was found, the surest first: its code; its name with every accent; its name with accents left out; its name
 * under another kind; a name that begins so; a name that is like it (other accents, a wrong letter): never taken unasked.
 */
export type MatchedBy = 'code' | 'name' | 'accents' | 'kind' | 'start' | 'spelling'

export interface UnitMatch<U extends Unit = Unit> {
  readonly unit: U
  readonly by: MatchedBy
}

export interface FindOptions {
  /** The day (ISO) whose units are meant. */
  readonly on: string
  /** A unit above, as people write it: `tỉnh Tây Ninh`, `Tây Ninh`. */
  readonly within?: string | undefined
  readonly level?: Level | undefined
  /** For many searches: made once by `unitIndex(on)`. */
  readonly index?: UnitIndex | undefined
}

/** The units that a query may mean, the likeliest first, at most twenty: for a field that completes what is typed. */
export function findUnits(query: string, options: FindOptions): readonly UnitMatch[] {
  return matchesIn(options.index ?? unitIndex(options.on), query, options)
}

const order: readonly MatchedBy[] = ['code', 'name', 'accents', 'kind', 'start', 'spelling']

export function matchesIn<U extends Unit>(
  index: UnitIndex<U>,
  text: string,
  { within, level }: Pick<FindOptions, 'within' | 'level'>,
): readonly UnitMatch<U>[] {
  const query = unitQuery(text)
  const above = [...query.above, ...(within === undefined ? [] : unitQuery(within).readings.slice(0, 1).map(written))]
  const isAsked = (unit: U): boolean => (level === undefined || unit.level === level) && liesIn(unit, above)
  const code = text.trim()
  if (/^\d{2}(?:\d{3})?$/u.test(code)) {
    const ours = disputedCodes.find(({ other }) => other === code)?.code ?? code
    const owners = index.units.filter((unit) => (unit.code === code || unit.code === ours) && isAsked(unit))
    if (owners.length > 0) return owners.map((unit) => ({ unit, by: 'code' }))
  }
  const sure = named(index, query).filter(({ unit }) => isAsked(unit))
  const isSettled = sure.some(({ by }) => by === 'name' || by === 'accents')
  const alike = isSettled ? [] : likeNames(index.units.filter(isAsked), query)
  return [...sure, ...alike].toSorted((a, b) => order.indexOf(a.by) - order.indexOf(b.by)).slice(0, 20)
}

const written = ({ kind, name }: UnitQuery['readings'][number]): string => (kind === null ? name : `${kind} ${name}`)

/** Units whose name is the query's, accents aside: each by its surest reading. */
function named<U extends Unit>(index: UnitIndex<U>, query: UnitQuery): readonly UnitMatch<U>[] {
  const found = new Map<U, MatchedBy>()
  for (const { kind, name } of query.readings) {
    for (const unit of index.named.get(bareKey(name)) ?? []) {
      const by = howNamed(unit, kind, name)
      const before = found.get(unit)
      if (before === undefined || order.indexOf(by) < order.indexOf(before)) found.set(unit, by)
    }
  }
  return [...found].map(([unit, by]) => ({ unit, by }))
}

function howNamed(unit: Unit, kind: string | null, name: string): MatchedBy {
  const own = nameKey(unit.name)
  if (!leavesOutMarks(name, own)) return 'spelling'
  if (kind !== null && kind !== unit.kind) return 'kind'
  return name === own ? 'name' : 'accents'
}

/** Units whose name begins so, then those that differ by a letter or two, the nearest first. */
function likeNames<U extends Unit>(units: readonly U[], { readings }: UnitQuery): readonly UnitMatch<U>[] {
  const [{ kind, name } = { kind: null, name: '' }] = readings
  const wanted = bareKey(name)
  const allowed = wanted.length < 4 ? 0 : wanted.length < 9 ? 1 : 2
  const measured = units.flatMap((unit) => {
    const own = bareKey(unit.name)
    const fits = kind === null || kind === unit.kind
    if (own === wanted || wanted === '' || !fits) return []
    const edits = own.startsWith(wanted) ? 0 : editsBetween(wanted, own, allowed)
    return edits > allowed ? [] : [{ unit, edits }]
  })
  return measured
    .toSorted((a, b) => a.edits - b.edits)
    .map(({ unit, edits }) => ({ unit, by: edits === 0 ? 'start' : 'spelling' }))
}
