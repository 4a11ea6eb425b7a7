import { unchanged, type Changed } from './change.ts'
import { isUnit, isUpperBody } from './readdress/actors.ts'
import { readdress } from './readdress/readdress.ts'
import type { UnitNames } from './unit-names.ts'

/** Whom the upper unit charged among its own bodies: "…; giao Phòng Y tế chủ trì". */
const charged =
  /(?:;| \()\s?giao (?<body>\[…[^\]]{1,120}…\]|\p{Lu}[^;.()]{2,120}?) (?:chủ trì|tổng hợp|làm đầu mối)[^;.)]{0,120}\)?(?=[.;:]|$)/gu

/** What the upper unit arranged inside itself is not the unit's: it arranges its own. */
export function withoutUpperAssignment(text: string, names: UnitNames): Changed {
  const changed = text.replace(charged, (whole, body: string) =>
    body.startsWith('[…') || isUpperBody(body, names) ? '' : whole,
  )
  return changed === text ? unchanged(text) : { text: changed, rules: ['upper-assignment-dropped'], asks: [] }
}

/** "Chỉ đạo UBND xã rà soát …", said by the upper unit, is the unit's own "UBND xã rà soát …". */
export function asOwnDuty(text: string, names: UnitNames): Changed {
  const verb = /^(?:Chỉ đạo|Giao|Yêu cầu|Phân công|Đôn đốc)(?: nhiệm vụ cho)? /u.exec(text)?.[0]
  if (verb === undefined) return unchanged(text)
  const rest = text.slice(verb.length)
  const body = /^(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) [\p{L}]+(?: khu| trấn| xã)?/u.exec(rest)?.[0] ?? ''
  const isOwn = isUnit(body, names) || isUnit(readdress(body, names).text, names)
  return isOwn && body !== '' ? { text: rest, rules: ['own-duty'], asks: [] } : unchanged(text)
}
