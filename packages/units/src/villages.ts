import type { UnitKind } from './kind.ts'

/** Words for the self-governing groups below a commune: no level, and free text; these are suggestions. Thông tư 04/2012/TT-BNV. */
const rural: readonly string[] = ['thôn', 'ấp', 'bản', 'làng', 'buôn', 'bon', 'phum', 'sóc']
const urban: readonly string[] = ['tổ dân phố', 'khu phố', 'khối phố', 'khóm', 'tiểu khu', 'khu vực']

/** The village words usual in a kind of unit, the commonest first; a đặc khu has both sorts. */
export function villageWords(kind: UnitKind): readonly string[] {
  if (kind === 'xã') return rural
  return kind === 'đặc khu' ? [...rural, ...urban] : urban
}

/** The title of a village's head: `Trưởng thôn`, `Tổ trưởng tổ dân phố`. */
export function villageHead(word: string): string {
  return word === 'tổ dân phố' ? 'Tổ trưởng tổ dân phố' : `Trưởng ${word}`
}
