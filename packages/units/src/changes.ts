import type { UnitKind } from './kind.ts'

/** The first day of the two levels. Nghị quyết 202/2025/QH15; Luật 72/2025/QH15; codes by Quyết định 19/2025/QĐ-TTg. */
export const twoLevelsFrom = '2025-07-01'

/** A unit that changed its kind on a day, its code and name staying. */
export interface KindChange {
  readonly code: string
  readonly kind: UnitKind
  /** The first day of the new kind, and the last of the old one. */
  readonly from: string
  readonly until: string
}

/**
 * What changed since 1/7/2025. Nghị quyết 30/2026/QH16 (thành phố Đồng Nai) and 237/NQ-UBTVQH16 of 14/4/2026, both in
 * force on 30/4/2026: the province becomes a city, ten of its xã become phường.
 */
export const kindChanges: readonly KindChange[] = [
  { code: '75', kind: 'thành phố', from: '2026-04-30', until: '2026-04-29' },
  ...['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'].map(
    (code): KindChange => ({ code, kind: 'phường', from: '2026-04-30', until: '2026-04-29' }),
  ),
]

/** Codes on which public tables disagree: ours, and the one that another table has for the same unit. */
export const disputedCodes: readonly { readonly code: string; readonly other: string }[] = [
  { code: '06970', other: '06978' }, // xã Ba Chẽ
  { code: '23737', other: '23938' }, // xã Ia Mơ
]
