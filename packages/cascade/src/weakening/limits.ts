import type { Obligation, Weakening } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { isCopy, type Answer } from './answer.ts'

/** Hours, days … in days. */
const days: Readonly<Record<string, number>> = { phút: 1 / 1440, giờ: 1 / 24, ngày: 1, tuần: 7, tháng: 30 }
const span =
  /(?:trong(?: vòng| thời hạn| thời gian)?|sau|không quá|chậm nhất(?: là)?(?: sau)?|tối đa)\s(\d{1,3})\s(phút|giờ|ngày|tuần|tháng)(?!\s*\d|\p{L})/gu

/** "trong 24 giờ" → "trong 03 ngày": a time to act that is longer; compared in order where both name as many. */
export function durationWeaker({ text }: Obligation, answer: Answer): readonly Weakening[] {
  const [asked, given] = [text, answer.text].map((each) => [...normalise(each).matchAll(span)])
  if (asked === undefined || given === undefined) return []
  const isGone = asked.length > 0 && given.length === 0 && answer.deadlines.length === 0 && isCopy(answer, text)
  if (isGone) return [{ aspect: 'deadline', parent: asked[0]?.[0] ?? '', child: '' }]
  if (asked.length !== given.length) return []
  const length = (match: RegExpExecArray | undefined): number => Number(match?.[1]) * (days[match?.[2] ?? ''] ?? 1)
  const at = asked.findIndex((each, number) => length(given[number]) > length(each))
  const [parent, child] = [asked[at]?.[0], given[at]?.[0]]
  return parent === undefined || child === undefined ? [] : [{ aspect: 'deadline', parent, child }]
}

const age = /(?:(từ|đủ|trên)\s(?:đủ )?|(dưới)\s)(\d{1,3})\stuổi(?!\p{L})/gu

/** "từ 60 tuổi trở lên" → "từ 80 tuổi trở lên", "dưới 16 tuổi" → "dưới 6 tuổi": fewer persons are meant. */
export function ageWeaker({ text }: Obligation, answer: Answer): readonly Weakening[] {
  const [asked, given] = [text, answer.text].map((each) => [...normalise(each).matchAll(age)])
  if (asked === undefined || given === undefined || asked.length !== given.length) return []
  const isNarrower = (want: RegExpExecArray, have: RegExpExecArray | undefined): boolean => {
    if (have === undefined || (want[2] === undefined) !== (have[2] === undefined)) return false
    return want[2] === undefined ? Number(have[3]) > Number(want[3]) : Number(have[3]) < Number(want[3])
  }
  const at = asked.findIndex((each, number) => isNarrower(each, given[number]))
  const [parent, child] = [asked[at]?.[0], given[at]?.[0]]
  return parent === undefined || child === undefined ? [] : [{ aspect: 'scope', parent, child }]
}

const money = /(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)\s(đồng|nghìn đồng|ngàn đồng|triệu đồng|triệu|tỷ đồng|tỷ)(?!\p{L})/gu
const units: readonly (readonly [string, number])[] = [
  ['tỷ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
]

/** "500.000 đồng" → "300.000 đồng": a smaller sum; a fee is the parent's to set, so only sums to be given are compared. */
export function sumWeaker({ text }: Obligation, answer: Answer): readonly Weakening[] {
  if (!/(?<!\p{L})(?:hỗ trợ|tặng|quà|chi|bố trí|thưởng|trợ cấp|kinh phí|trị giá|mức)(?!\p{L})/iu.test(text)) return []
  const [asked, given] = [text, answer.text].map((each) => [...normalise(each).matchAll(money)])
  if (asked === undefined || given === undefined || asked.length !== given.length) return []
  const sum = (match: RegExpExecArray | undefined): number =>
    Number(match?.[1]?.replaceAll('.', '').replace(',', '.')) *
    (units.find(([word]) => match?.[2]?.startsWith(word))?.[1] ?? 1)
  const isCapped = /(?:tối đa|không quá)\s$/u
  const capOf = (each: RegExpExecArray | undefined): string =>
    isCapped.exec(each?.input.slice(0, each.index) ?? '')?.[0] ?? ''
  const at = asked.findIndex(
    (each, number) => sum(given[number]) < sum(each) || (capOf(given[number]) !== '' && capOf(each) === ''),
  )
  const [parent, child] = [asked[at]?.[0], given[at]?.[0]]
  return parent === undefined || child === undefined ? [] : [{ aspect: 'quantity', parent, child }]
}
