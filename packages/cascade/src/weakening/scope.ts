import type { Obligation, Weakening } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { amountsIn } from '../amounts.ts'
import { isCopy, type Answer } from './answer.ts'

/** Words that draw a narrower circle: alone they say nothing, beside a parent that means everybody they do. */
const narrowing =
  /(?<!\p{L})(chỉ(?! đạo| số| thị| tiêu| huy| định| dẫn| giới| việc| bảo)|đại diện|(?:thôn|ấp|khu phố|tổ dân phố) trung tâm|riêng|một số|một vài|trước mắt|thí điểm|làm điểm|nội bộ|trung tâm xã|các thôn trung tâm|khu trung tâm)(?!\p{L})[^.;,]{0,50}/u
const everybody =
  /(?<!\p{L})(?:100%|toàn bộ|tất cả|toàn thể|mọi|các thôn|các tầng lớp|toàn dân|toàn địa bàn|trên địa bàn)(?!\p{L})/u

/** A size that draws a line among those who are meant: "có từ 20 phòng trở lên", "trên 10 lao động". */
const sized =
  /(?:có|từ|trên)\s(?:từ |trên |tối thiểu |ít nhất )?\d[\d.]*\s(?:phòng|lao động|giường|chỗ|con|tầng|tuổi|m2|ha|triệu|tỷ|đảng viên|học sinh|công nhân|nhân khẩu|sào|cây|bàn|ghế|xe)(?!\p{L})[\p{L} ]{0,20}/u

/** A narrower audience or place: some of a list left out, fewer villages, or words that leave the others out. */
export function scopeWeaker({ text }: Obligation, answer: Answer): readonly Weakening[] {
  const asked = normalise(text)
  const meant = everybody.exec(asked)?.[0]
  if (meant === undefined) return []
  const said = normalise(answer.text)
  const weaker = (child: string): readonly Weakening[] => [{ aspect: 'scope', parent: meant, child: child.trim() }]
  const fewer = fewerVillages(asked, answer)
  if (fewer !== null) return weaker(fewer)
  const line = sized.exec(said)?.[0]
  if (line !== undefined && !sized.test(asked)) return weaker(line)
  const leftOut = membersLeftOut(asked, said, answer)
  if (leftOut !== null) return [{ aspect: 'scope', parent: leftOut, child: '' }]
  const [narrow, word] = narrowing.exec(said) ?? []
  const isMeant = word === undefined || asked.includes(word) || (/trung tâm/u.test(word) && /trung tâm/u.test(asked))
  if (narrow !== undefined && !isMeant) return weaker(narrow)
  const [part, qualifier] = selecting.exec(said) ?? []
  const isSelected = qualifier !== undefined && !asked.includes(qualifier) && !everybody.test(said)
  return isSelected && isCopy(answer, text) ? weaker(part ?? '') : []
}

/** Words that choose some of those who are meant. */
const selecting =
  /[^.;,]{0,30}(?<!\p{L})(hoàn cảnh khó khăn|đặc biệt khó khăn|khó khăn nhất|tiêu biểu|trọng điểm|ven đường|dọc đường|ven biển|ven sông|trục chính|thuộc diện|diện ưu tiên|nòng cốt|điển hình|quy mô lớn|chủ yếu|gần trung tâm|có điều kiện|đủ điều kiện)(?!\p{L})/u

const audience =
  /(?<!\p{L})(?:100%|toàn thể|toàn bộ|tất cả|mọi)\s(?:số |các )?((?:(?!\s(?:được|không|phải|tham gia|thực hiện|có|đạt|ký|biết|sử dụng|trên địa bàn)(?!\p{L}))[^:;.]){8,140})/u

/** Members of "toàn thể A, B và C" that the answer does not know, where it does not say "all" itself; null where none. */
function membersLeftOut(asked: string, said: string, answer: Answer): string | null {
  const members = (audience.exec(asked)?.[1] ?? '').split(/,\s|\svà\s/u).map((each) => each.trim())
  if (members.length < 2 || everybody.test(said)) return null
  const left = members.filter((member) => answer.holds(member) <= 0.1)
  return left.length > 0 ? left.join(', ') : null
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
