import type { Diagnostic, Outcome } from '@kehoach/core'
import { matchesIn, type FindOptions, type UnitMatch } from './find-units.ts'
import type { FormerUnit } from './former-units.ts'
import { say } from './say.ts'
import { successorsOf } from './succession.ts'
import type { Unit } from './unit.ts'
import { unitIndex, type UnitIndex } from './unit-index.ts'
import { unitQuery } from './unit-query.ts'
import { twoLevelsFrom } from './changes.ts'

export interface ResolveOptions extends FindOptions {
  /** The old units, for many names: made once by `formerIndex()`. */
  readonly former?: UnitIndex<FormerUnit> | undefined
}

/**
 * The one unit that a written name means on a day; null, with the reason as a question, where that is not certain.
 * A name with its accents decides; without any accent it decides only where no other unit differs by accents alone.
 * Diagnostics: `unit-accents-left-out`, `unit-ambiguous`, `unit-other-kind`, `unit-dissolved`, `unit-unknown`.
 */
export function resolveUnit(name: string, options: ResolveOptions): Outcome<Unit | null> {
  const matches = matchesIn(options.index ?? unitIndex(options.on), name, options)
  const by = (...kinds: readonly UnitMatch['by'][]): readonly Unit[] =>
    matches.filter((match) => kinds.includes(match.by)).map(({ unit }) => unit)
  const exact = unitQuery(name).isBare ? by('code', 'name', 'accents') : by('code', 'name')
  const candidates = exact.length > 0 ? exact : by('accents')
  const [unit] = candidates
  if (candidates.length > 1)
    return { value: null, diagnostics: [say('unit-ambiguous', { name, units: listed(candidates) })] }
  if (unit !== undefined) return { value: unit, diagnostics: forgiven(name, unit, by('name', 'code').includes(unit)) }
  const ended = dissolved(name, options)
  if (ended !== null) return { value: null, diagnostics: [ended] }
  const [other] = by('kind')
  if (other !== undefined) return { value: null, diagnostics: [say('unit-other-kind', { name, unit: placed(other) })] }
  return { value: null, diagnostics: [unknown(name, matches)] }
}

const forgiven = (name: string, unit: Unit, isExact: boolean): readonly Diagnostic[] =>
  isExact ? [] : [say('unit-accents-left-out', { name, unit: placed(unit) })]

function dissolved(name: string, { on, within, level, former }: ResolveOptions): Diagnostic | null {
  if (on < twoLevelsFrom) return null
  const successions = successorsOf(name, { on, within, level, ...(former === undefined ? {} : { index: former }) })
  const [first] = successions
  if (first === undefined) return null
  if (successions.length > 1)
    return say('unit-dissolved', { name, old: listed(successions.map(({ old }) => old)), units: '' })
  return say('unit-dissolved', { name, old: placed(first.old), units: listed(first.to.map(({ unit }) => unit)) })
}

const unknown = (name: string, matches: readonly UnitMatch[]): Diagnostic =>
  say('unit-unknown', { name, near: matches[0] === undefined ? '' : placed(matches[0].unit) })

const placed = ({ fullName, above }: Unit): string => [fullName, ...above].join(', ')

function listed(units: readonly Unit[]): string {
  const names = units.slice(0, 5).map(placed)
  return [...names, ...(units.length > 5 ? ['…'] : [])].join('; ')
}
