import { bareKey } from './spelling.ts'
import type { Unit } from './unit.ts'
import { unitsOn } from './units-on.ts'

/** The units of one day, keyed for search. Make it once for many searches. */
export interface UnitIndex<U extends Unit = Unit> {
  readonly units: readonly U[]
  /** The units by their names without accents. */
  readonly named: ReadonlyMap<string, readonly U[]>
}

export function unitIndex(on: string): UnitIndex {
  return indexOf(unitsOn(on))
}

export function indexOf<U extends Unit>(units: readonly U[]): UnitIndex<U> {
  return { units, named: Map.groupBy(units, ({ name }) => bareKey(name)) }
}
