import type { Diagnostic, Level, Regime } from '@kehoach/core'
import { agencyKey, isAgency } from './agency-key.ts'
import type { UnitKind } from './kind.ts'
import { decreedOverrides, type AgencyOverrides, type OverridingName } from './overrides.ts'
import { agencyRoles, roleColumn, type RoleId, type RoleNames } from './roles.ts'
import { say } from './say.ts'

export interface AgencyPlace {
  readonly level: Level
  readonly regime: Regime
}

export interface AgencyUnit extends AgencyPlace {
  readonly kind: UnitKind
  /** The unit's own official code, for names that one unit has; null or left out where unknown. */
  readonly code?: string | null | undefined
  readonly provinceCode?: string | null | undefined
  readonly overrides?: AgencyOverrides | undefined
}

/** The body that plays a role, or the question who does, with likely names. */
export type Agency =
  | { readonly name: string }
  | { readonly question: Diagnostic; readonly suggestions: readonly string[] }

/**
 * The roles that a body plays at a level, by any spelling: `VP HĐND & UBND xã`, `Sở TT&TT`. Those that are certain;
 * where there are none, those that it may play. None for an unknown body.
 */
export function rolesOfAgency(name: string, { level, regime }: AgencyPlace): readonly RoleId[] {
  const key = agencyKey(name)
  const played = agencyRoles.flatMap(({ id, names }) => {
    const cell = names[roleColumn(level, regime)]
    const isPlayed = cell !== undefined && spellingsOf(cell).some((each) => isAgency(key, agencyKey(each)))
    return isPlayed ? [{ id, certain: cell.certain }] : []
  })
  const certain = played.filter((each) => each.certain)
  return (certain.length > 0 ? certain : played).map(({ id }) => id)
}

/**
 * The body of a unit that plays a role: by the commune's own file, its province's, the decree's exceptions, the general
 * table, in this order. `agency-uncertain` or `agency-missing` where a person must say it: nothing is guessed.
 */
export function agencyFor(role: RoleId, unit: AgencyUnit): Agency {
  const { label, names } = agencyRoles.find(({ id }) => id === role) ?? { label: role, names: {} }
  const cell = names[roleColumn(unit.level, unit.regime)]
  const overriding = overridingName(role, unit)
  if (overriding !== undefined) return overriding === null ? ask(label, unit, []) : { name: withKind(overriding, unit) }
  if (cell === undefined) return ask(label, unit, [])
  const name = cell.byKind[unit.kind] ?? cell.names[0]
  if (!cell.certain || name === undefined) return ask(label, unit, spellingsOf(cell))
  return { name: withKind(name, unit) }
}

/** The body of a unit that does what a body of another level does: `Sở Nội vụ` → `Phòng Văn hóa - Xã hội`. */
export function equivalentAgency(name: string, from: AgencyPlace, unit: AgencyUnit): Agency {
  const found = rolesOfAgency(name, from).map((role) => agencyFor(role, unit))
  const certain = found.flatMap((each) => ('name' in each ? [each.name] : []))
  const possible = found.flatMap((each) => ('name' in each ? [] : each.suggestions))
  const [only, ...others] = new Set([...certain, ...possible])
  const isMute = found.some((each) => 'question' in each && each.suggestions.length === 0)
  const isAgreed = certain.length > 0 && others.length === 0 && !isMute
  return isAgreed && only !== undefined ? { name: only } : ask(name, unit, [...certain, ...possible])
}

function ask(role: string, unit: AgencyUnit, names: readonly string[]): Agency {
  const suggestions = [...new Set(names.map((name) => withKind(name, unit)))]
  const facts = { role, level: unit.kind }
  const question =
    suggestions.length === 0
      ? say('agency-missing', facts)
      : say('agency-uncertain', { ...facts, suggestions: suggestions.join('; ') })
  return { question, suggestions }
}

function overridingName(
  role: RoleId,
  { level, kind, code, provinceCode, overrides }: AgencyUnit,
): string | null | undefined {
  const own = level === 'commune' ? (code ?? '') : ''
  const province = level === 'province' ? (code ?? provinceCode ?? '') : (provinceCode ?? '')
  const given: readonly (OverridingName | undefined)[] = [
    overrides?.communes[own]?.[role],
    overrides?.provinces[province]?.[level]?.[role],
    decreedOverrides.communes[own]?.[role],
  ]
  const names = given.map((each) => (typeof each === 'object' && each !== null ? each[kind] : each))
  return names.find((each) => each !== undefined)
}

const spellingsOf = ({ names, byKind }: RoleNames): readonly string[] => [...Object.values(byKind), ...names]

const withKind = (name: string, { kind }: AgencyUnit): string => name.replace('{kind}', kind)
