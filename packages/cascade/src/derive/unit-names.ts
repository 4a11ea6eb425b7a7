import type { Level, Plan, Regime, UnitFacts } from '@kehoach/core'
import type { AgencyPlace, AgencyUnit, UnitKind } from '@kehoach/units'

/** A unit's kind word, its proper name and both, `thị xã Long Cát`. */
export interface UnitName {
  readonly kind: UnitKind
  readonly proper: string
  readonly full: string
}

/** The names that a derivation puts in place of the upper unit's. */
export interface UnitNames extends UnitName {
  readonly level: Level
  readonly regime: Regime
  /** The parent's unit; null where its issuer names none. */
  readonly upper: UnitName | null
  /** The level that the parent speaks from. */
  readonly from: AgencyPlace
  /** The unit as the table of roles asks for it. */
  readonly as: AgencyUnit
}

const kinds: readonly UnitKind[] = [
  'thành phố',
  'đặc khu',
  'thị trấn',
  'thị xã',
  'phường',
  'huyện',
  'quận',
  'tỉnh',
  'xã',
]

/** The names of the unit that a plan is derived for, and of the unit above it. */
export function unitNames(parent: Plan, unit: UnitFacts): UnitNames {
  const { header } = parent
  const own = divided(unit.name)
  const regime = header.regime ?? 'two-level'
  const kind = own?.kind ?? (unit.level === 'district' ? 'huyện' : 'xã')
  return {
    kind,
    proper: own?.proper ?? unit.name,
    full: own === null ? unit.name : own.full,
    level: unit.level,
    regime,
    upper: divided(header.issuer ?? '') ?? (unit.superior === null ? null : divided(unit.superior)),
    from: {
      level: header.level ?? (unit.level === 'commune' && regime === 'three-level' ? 'district' : 'province'),
      regime,
    },
    as: { level: unit.level, regime, kind, code: unit.code },
  }
}

/** The kind word and the proper name in a unit's or committee's name; null where no kind word is in it. */
export function divided(name: string): UnitName | null {
  const match = new RegExp(`(?<!\\p{L})(${kinds.join('|')})\\s+(.+)$`, 'iu').exec(name.trim())
  if (match === null) return null
  const kind = kinds.find((each) => each === (match[1] ?? '').toLowerCase()) ?? 'xã'
  const proper = properCase(match[2] ?? '')
  return { kind, proper, full: `${kind} ${proper}` }
}

/** `THANH VÂN` as in running text; a name that is not all capitals stays. */
function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
