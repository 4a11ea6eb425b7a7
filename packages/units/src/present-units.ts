import { kindChanges, twoLevelsFrom } from './changes.ts'
import { fullName, kindLetters, type UnitKind } from './kind.ts'
import type { Unit } from './unit.ts'
import { unitLines } from './units-data.ts'

/** Provinces and communes on a day from 1/7/2025 on, each province before its communes. */
export function presentUnits(day: string): readonly Unit[] {
  let province = ''
  return unitLines.split('\n').map((line) => {
    const isProvince = !/^\d{5}/u.test(line)
    const code = line.slice(0, isProvince ? 2 : 5)
    const level = isProvince ? 'province' : 'commune'
    const kind = kindLetters[level][line.charAt(code.length)] ?? 'xã'
    const unit = { level, code, name: line.slice(code.length + 1), ...periodOf(code, kind, day) } as const
    const full = fullName(unit.kind, unit.name)
    if (isProvince) province = full
    return { ...unit, fullName: full, above: isProvince ? [] : [province] }
  })
}

/** The kind that a unit has on a day, and the days between which it has it. */
function periodOf(code: string, first: UnitKind, day: string): Pick<Unit, 'kind' | 'validFrom' | 'validTo'> {
  const changes = kindChanges.filter((change) => change.code === code)
  const last = changes.findLast(({ from }) => day >= from)
  const next = changes.find(({ from }) => day < from)
  return { kind: last?.kind ?? first, validFrom: last?.from ?? twoLevelsFrom, validTo: next?.until ?? null }
}
