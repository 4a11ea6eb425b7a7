import type { Level } from '@kehoach/core'
import type { UnitKind } from './kind.ts'

/** A unit as it is in one period. Its key is code and period: codes were given anew on 1/7/2025. */
export interface Unit {
  readonly level: Level
  readonly kind: UnitKind
  /** The name alone, `Hà Giang 1`. */
  readonly name: string
  /** Kind and name as running text writes them, `phường Hà Giang 1`. */
  readonly fullName: string
  /** The official code, two digits of a province, five of a commune; null where the tables give none. */
  readonly code: string | null
  /** The full names of the units above, the nearest first. */
  readonly above: readonly string[]
  /** The first day (ISO); null where the tables do not tell it. */
  readonly validFrom: string | null
  /** The last day; null while the unit stands so. */
  readonly validTo: string | null
}
