import type { Level, Plan, Regime, UnitFacts } from '@kehoach/core'

/** The names that a derivation puts in place of the upper unit's. */
export interface UnitNames {
  /** The kind word alone: `xã`. */
  readonly kind: string
  /** The proper name alone: `Đồng Mây`. */
  readonly proper: string
  /** `xã Đồng Mây`. */
  readonly full: string
  readonly level: Level
  readonly regime: Regime
  /** The parent's unit, `tỉnh Thanh Vân`; null where its issuer names none. */
  readonly upper: { readonly kind: string; readonly proper: string; readonly full: string } | null
}

const kinds = ['thành phố', 'đặc khu', 'thị trấn', 'thị xã', 'phường', 'huyện', 'quận', 'tỉnh', 'xã']

/** The names of the unit that a plan is derived for, and of the unit above it. */
export function unitNames(parent: Plan, unit: UnitFacts): UnitNames {
  const own = divided(unit.name)
  return {
    kind: own?.kind ?? 'xã',
    proper: own?.proper ?? unit.name,
    full: own === null ? unit.name : `${own.kind} ${own.proper}`,
    level: unit.level,
    regime: parent.header.regime ?? 'two-level',
    upper: divided(parent.header.issuer ?? '') ?? (unit.superior === null ? null : divided(unit.superior)),
  }
}

/** The kind word and the proper name in a unit's or committee's name; null where no kind word is in it. */
function divided(name: string): { kind: string; proper: string; full: string } | null {
  const match = new RegExp(`(?<!\\p{L})(${kinds.join('|')})\\s+(.+)$`, 'iu').exec(name.trim())
  if (match === null) return null
  const kind = (match[1] ?? '').toLowerCase()
  const proper = properCase(match[2] ?? '')
  return { kind, proper, full: `${kind} ${proper}` }
}

/** `THANH VÂN` as in running text; a name that is not all capitals stays. */
function properCase(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
}
