import { disputedCodes, twoLevelsFrom } from './changes.ts'
import { asUnit, formerUnits } from './former-units.ts'
import { presentUnits } from './present-units.ts'
import type { Unit } from './unit.ts'

/**
 * The units of all levels on a day (ISO, `2026-03-01`). For days before 1/7/2025 the list is that of 30/6/2025: earlier
 * changes are not in the tables, and `validFrom` is null.
 */
export function unitsOn(day: string): readonly Unit[] {
  if (day >= twoLevelsFrom) return presentUnits(day)
  return formerUnits()
    .filter(({ stoodToTheEnd }) => stoodToTheEnd)
    .map(asUnit)
}

/** The unit that has a code on a day; a disputed code finds it by either of its two codes. Null where there is none. */
export function unitByCode(code: string, on: string, units: readonly Unit[] = unitsOn(on)): Unit | null {
  const found = (wanted: string | undefined): Unit | undefined =>
    wanted === undefined ? undefined : units.find((unit) => unit.code === wanted)
  const ours = disputedCodes.find(({ other }) => other === code)?.code
  return found(code) ?? (on >= twoLevelsFrom ? found(ours) : undefined) ?? null
}
