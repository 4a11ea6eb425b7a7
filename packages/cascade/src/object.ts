import { normalise } from '@kehoach/language'
import { shareIn, singles, weightOf, type Bag, type Lexicon } from './lexicon.ts'
import { thresholds } from './thresholds.ts'

/** From here on a sentence says where, when and how, no longer what. */
const circumstance =
  /\s(?:tại|ở|theo|trước|trong|trên|hằng|hàng|mỗi|bằng|qua|do|từ|đến|để|nhằm|khi|nếu|gắn với|định kỳ|hoàn thành|đạt|xong|chậm nhất)(?!\p{L})|[,;.(]\s/u
/** Numbers and their bounds stand before what is counted. */
const amount =
  /(?:(?:ít nhất|tối thiểu|không dưới|tất cả|toàn bộ|toàn thể|mọi)\s)?(?:các\s)?\d[\d.,/]*%?\s|(?:tất cả|toàn bộ|toàn thể|mọi)\s(?:các\s)?/gu

/** Nouns that hold any content: a class, a club, a list; what counts is the class of what. */
const containers =
  /(?<!\p{L})(?:lớp|khóa|câu lạc bộ|hội nghị|danh sách|mô hình|số liệu|chất lượng|tổ|đội|nhóm|hồ sơ|công tác|việc|hoạt động|chương trình|cuộc thi|hội thi|chuyên đề|kết quả|tình hình)(?!\p{L})/gu

/** What a duty is done to: the words behind its verb up to the first circumstance. */
function actOf(text: string, lexicon: Lexicon): { readonly verb: string | null; readonly object: Bag } {
  const plain = normalise(text)
    .replace(/^[^:]{2,40}:\s/u, '')
    .replace(amount, '')
  const end = circumstance.exec(plain.slice(8))?.index
  const act = end === undefined ? plain : plain.slice(0, end + 8)
  const [verb] = singles(lexicon.bag(normalise(text).replace(/^[^:]{2,40}:\s/u, '')))
  const [, ...object] = singles(lexicon.bag(act))
  const contained = singles(lexicon.bag(act.replace(containers, ' ')))
  return { verb: verb?.[0] ?? null, object: new Map(object.filter(([term]) => contained.has(term))) }
}

/**
 * Whether an answer does the same to another thing: the verb is there, most of the object's words are gone and others
 * stand in their place, "mở lớp dạy bơi" and "mở lớp dạy đàn".
 */
export function hasOtherObject(
  text: string,
  answers: readonly Bag[],
  { bag: wanted, back }: { readonly bag: Bag; readonly back: number },
  lexicon: Lexicon,
): boolean {
  const { verb, object } = actOf(text, lexicon)
  if (verb === null || object.size === 0 || !answers.some((bag) => bag.has(verb))) return false
  const held = shareIn(object, answers)
  const lost = weightOf(object) * (1 - held)
  const own = answers.map((bag) => weightOf(new Map([...singles(bag)].filter(([term]) => !wanted.has(term)))))
  const isLike = back >= thresholds.sameForm || held === 0
  return isLike && held <= 0.55 && Math.min(...own) >= lost * 0.5
}
