import { asUnit, formerUnits, type FormerUnit } from './former-units.ts'
import { matchesIn, type FindOptions } from './find-units.ts'
import type { Unit } from './unit.ts'
import { indexOf, type UnitIndex } from './unit-index.ts'
import { unitQuery } from './unit-query.ts'
import { unitsOn } from './units-on.ts'

/** An old unit and what became of it on 1/7/2025. */
export interface Succession {
  readonly old: Unit
  /** The new units, each with the old communes (or the old unit itself) that went to it, wholly or in part. */
  readonly to: readonly { readonly unit: Unit; readonly from: readonly Unit[] }[]
}

export interface SuccessionOptions extends Pick<FindOptions, 'within' | 'level'> {
  /** The day from 1/7/2025 on whose names the new units bear. */
  readonly on: string
  /** For many questions: made once by `formerIndex()`. */
  readonly index?: UnitIndex<FormerUnit>
}

/** The units of the old order, keyed for many calls of `successorsOf` and `predecessorsOf`. */
export function formerIndex(): UnitIndex<FormerUnit> {
  return indexOf(formerUnits())
}

/**
 * What became of an old province, district or commune: `xã Tân Tiến, huyện Mỹ Lâm`. An old name that occurs more than
 * once gives one succession each; a name typed without accents gives every unit it may mean. None for an unknown name.
 */
export function successorsOf(name: string, options: SuccessionOptions): readonly Succession[] {
  const index = options.index ?? formerIndex()
  const matches = matchesIn(index, name, options)
  const exact = unitQuery(name).isBare ? [] : matches.filter(({ by }) => by === 'name')
  const meant =
    exact.length > 0 ? exact : matches.filter(({ by }) => by === 'code' || by === 'name' || by === 'accents')
  const present = unitsOn(options.on)
  return meant.map(({ unit }) => successionOf(unit, index.units, present))
}

/** The old communes that went to a unit of today, wholly or in part; of a province, the old provinces. */
export function predecessorsOf(unit: Unit, index: UnitIndex<FormerUnit> = formerIndex()): readonly Unit[] {
  const { code } = unit
  if (code === null) return []
  if (unit.level === 'commune')
    return index.units
      .filter((old) => old.to.includes(code) && (old.level === 'commune' || isIsland(old, index.units)))
      .map(asUnit)
  const members = new Set(
    unitsOn(unit.validFrom ?? '').flatMap((each) => (each.above.includes(unit.fullName) ? [each.code] : [])),
  )
  return index.units.filter((old) => old.level === 'province' && old.to.some((each) => members.has(each))).map(asUnit)
}

function successionOf(old: FormerUnit, former: readonly FormerUnit[], present: readonly Unit[]): Succession {
  const targets = present.filter(({ code }) => code !== null && old.to.includes(code))
  if (old.level !== 'province')
    return { old: asUnit(old), to: targets.map((unit) => ({ unit, from: sourcesOf(old, unit, former).map(asUnit) })) }
  const names = new Set(targets.flatMap(({ above }) => above))
  const provinces = present.filter(({ level, fullName }) => level === 'province' && names.has(fullName))
  return { old: asUnit(old), to: provinces.map((unit) => ({ unit, from: [asUnit(old)] })) }
}

function sourcesOf(old: FormerUnit, unit: Unit, former: readonly FormerUnit[]): readonly FormerUnit[] {
  const members = communesOf(old, former).filter(({ to }) => to.includes(unit.code ?? ''))
  return members.length === 0 ? [old] : members
}

const communesOf = (district: FormerUnit, former: readonly FormerUnit[]): readonly FormerUnit[] =>
  district.level !== 'district'
    ? []
    : former.filter(
        ({ level, above }) => level === 'commune' && above.join() === [district.fullName, ...district.above].join(),
      )

/** A district of islands had no communes and became one itself. */
const isIsland = (unit: FormerUnit, former: readonly FormerUnit[]): boolean =>
  unit.level === 'district' && communesOf(unit, former).length === 0
