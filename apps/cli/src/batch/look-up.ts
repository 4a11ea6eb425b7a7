import { isoDate, type Outcome, type Plan, type UnitFacts } from '@kehoach/core'
import { resolveUnit, unitIndex } from '@kehoach/units'

type LookUp = (unit: UnitFacts) => Outcome<Pick<UnitFacts, 'code' | 'superior'> | null>

/** Looks units up in the official list of the day of a plan, within its province; nothing where that province is not listed. */
export function lookUpIn({ header }: Plan): LookUp | undefined {
  const on = (isoDate(header.date) ?? '').padEnd(
    10,
    '-01-01'.slice(Math.max(0, (isoDate(header.date) ?? '').length - 4)),
  )
  const province = /(?:tỉnh|thành phố)\s.+$/iu.exec(header.issuer ?? '')?.[0]
  if (header.level !== 'province' || province === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(on)) return undefined
  const found = resolveUnit(province, { on, level: 'province' })
  if (found.value === null) return undefined
  const within = found.value.fullName
  const index = unitIndex(on)
  return (unit) => {
    const { value, diagnostics } = resolveUnit(unit.code ?? unit.name, { on, within, index, level: unit.level })
    return { value: value === null ? null : { code: value.code, superior: value.above[0] ?? null }, diagnostics }
  }
}
