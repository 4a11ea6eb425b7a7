import type { Obligation, Weakening } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { amountsIn } from '../amounts.ts'
import type { Answer } from './answer.ts'

/** Words that draw a narrower circle: alone they say nothing, beside a parent that means everybody they do. */
const narrowing =
  /(?<!\p{L})(?:chỉ|riêng|một số|trước mắt|thí điểm|làm điểm|nội bộ|trung tâm xã|các thôn trung tâm|khu trung tâm)(?!\p{L})[^.;,]{0,50}/u
const everybody =
  /(?<!\p{L})(?:100%|toàn bộ|tất cả|toàn thể|mọi|các thôn|các tầng lớp|toàn dân|toàn địa bàn|trên địa bàn)(?!\p{L})/u

/** A narrower audience or place: fewer villages than the unit has, or a word that leaves the others out. */
export function scopeWeaker({ text }: Obligation, answer: Answer): readonly Weakening[] {
  const asked = normalise(text)
  if (!everybody.test(asked)) return []
  const fewer = fewerVillages(asked, answer)
  if (fewer !== null) return [{ aspect: 'scope', parent: everybody.exec(asked)?.[0] ?? '', child: fewer }]
  const narrow = narrowing.exec(normalise(answer.text))?.[0]
  const isNew = narrow !== undefined && !asked.includes(narrow.split(' ').slice(0, 2).join(' '))
  return isNew ? [{ aspect: 'scope', parent: everybody.exec(asked)?.[0] ?? '', child: narrow.trim() }] : []
}

/** "04 thôn" of a unit that has 09, where all villages are meant. */
function fewerVillages(asked: string, { amounts, villages }: Answer): string | null {
  const meansVillages =
    /(?:100%|toàn bộ|tất cả|mọi|các)[^.;]{0,30}(?:thôn|ấp|tổ dân phố|khu phố|khu dân cư)(?! (?:trung tâm|ven|có|thuộc|nằm|gần|vùng|đặc biệt))(?!, (?:tổ dân phố|khu phố) (?:trung tâm|ven|có|thuộc|vùng|đặc biệt))/u.test(
      asked,
    )
  const isCounted = amountsIn(asked).some(
    ({ count, unit }) => count !== null && /^(?:thôn|ấp|tổ|khu)$/u.test(unit[0] ?? ''),
  )
  if (!meansVillages || isCounted || villages === null) return null
  const named = amounts.find(
    ({ count, share, unit }) => count !== null && share === null && /^(?:thôn|ấp|bản|khu|tổ)$/u.test(unit[0] ?? ''),
  )
  return named !== undefined && (named.count ?? 0) < villages ? named.quote : null
}
