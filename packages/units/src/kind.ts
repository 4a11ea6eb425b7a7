import type { Level } from '@kehoach/core'

/** A kind of unit by its word. Since 1/7/2025 only tỉnh, thành phố (under the centre), xã, phường and đặc khu exist. */
export type UnitKind = 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu'

/** The kinds that a unit of each level can have; `thành phố` stands at two levels of the old order. */
export const kindsOf: Readonly<Record<Level, readonly UnitKind[]>> = {
  province: ['tỉnh', 'thành phố'],
  district: ['huyện', 'quận', 'thị xã', 'thành phố'],
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
}

/** One letter a kind within its level, as the generated tables write it. */
export const kindLetters: Readonly<Record<Level, Readonly<Record<string, UnitKind>>>> = {
  province: { t: 'tỉnh', c: 'thành phố' },
  district: { h: 'huyện', q: 'quận', s: 'thị xã', c: 'thành phố' },
  commune: { x: 'xã', p: 'phường', r: 'thị trấn', d: 'đặc khu' },
}

/**
 * A unit's name with its kind, as running text writes it: `xã Tân Lập`, `Phường 12`, `Thành phố Hồ Chí Minh`.
 * Decree 30/2020/NĐ-CP, Annex II, III.1: the kind word has a capital before a number and in the one special name.
 */
export function fullName(kind: UnitKind, name: string): string {
  const hasCapital = /^\d/u.test(name) || (kind === 'thành phố' && name === 'Hồ Chí Minh')
  const word = hasCapital ? kind.charAt(0).toUpperCase() + kind.slice(1) : kind
  return `${word} ${name}`
}
