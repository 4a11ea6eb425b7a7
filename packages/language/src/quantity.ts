import type { Quantity } from '@kehoach/core'
import { codePoints } from './normalize.ts'

const comparators: readonly (readonly [string, Quantity['comparator']])[] = [
  ['ít nhất', 'at-least'],
  ['tối thiểu', 'at-least'],
  ['không dưới', 'at-least'],
  ['không ít hơn', 'at-least'],
  ['từ', 'at-least'],
  ['đạt', 'at-least'],
  ['trên', 'more-than'],
  ['hơn', 'more-than'],
  ['khoảng', 'about'],
  ['không quá', 'at-most'],
  ['tối đa', 'at-most'],
]
const comparatorOf = new Map(comparators)
const comparator = comparators.map(([word]) => word).join('|')

/** Nouns that are counted as results of work: a bare number with a leading zero before one of them is a quantity. */
const countable =
  'lớp|hội nghị|hội thảo|hội thi|cuộc|buổi|lần|lượt|tin|bài|chuyên mục|chuyên đề|chuyên trang|chương trình|phóng sự|tọa đàm|toạ đàm|mô hình|video|clip|tiểu phẩm|tờ|tờ rơi|tờ gấp|pa nô|pano|áp phích|băng rôn|khẩu hiệu|cuốn|quyển|ấn phẩm|tài liệu|bản|bộ|đợt|kỳ|số|phiếu|điểm|tổ|nhóm|câu lạc bộ|đội|tập thể|cá nhân|hộ|người|học viên|lãnh đạo|công chức|cán bộ|viên chức|đồng chí|sản phẩm|công trình|trung tâm|đơn vị|tiêu chí|tuyến|km|ha|thôn|ấp|khu phố|tổ dân phố|xã|sáng kiến|dịch vụ|thủ tục|hồ sơ|báo cáo|văn bản|kế hoạch|triệu đồng|tỷ đồng|đồng'

/** Nouns of things made: any count of them is a result, also one without a leading zero. */
const isProduct =
  /^(?:lớp|hội nghị|hội thảo|hội thi|cuộc|buổi|tin|bài|chuyên mục|chuyên đề|phóng sự|tọa đàm|toạ đàm|mô hình|video|clip|tiểu phẩm|tờ|pa nô|pano|áp phích|băng rôn|cuốn|quyển|ấn phẩm|phiếu|km|ha)(?!\p{L})/iu

const time = 'tuần|tháng|quý|năm|ngày'
const place = 'xã|phường|đặc khu|đơn vị|cơ quan|thôn|ấp|khu phố|tổ dân phố|địa phương|huyện|trường'

const number = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?`
const percent = new RegExp(
  `(?:(?<![\\p{L}])(${comparator})\\s+)?(?<![\\d/.,-])${number}\\s?%(?:\\s+trở lên)?(?:\\s+((?:[\\p{L}]+[ ,-]*){1,8}))?`,
  'giu',
)
const counted = new RegExp(
  `(?:(?<![\\p{L}])(${comparator})\\s+)?(?<![\\d/.,\\p{L}-]|số )${number}(?![\\d%/]|\\s?%|[.,]\\d|\\s*[-–]\\s*\\d)[^\\S\\n]+((?:\\p{L}+\\/(?!(?:${time}|${place})(?!\\p{L})))?[\\p{L}]+(?: [\\p{L}]+)?)`,
  'giu',
)
const isCountable = new RegExp(`^(?:${countable})(?![\\p{L}])`, 'iu')

/**
 * The quantities that a text sets: percentages, counts with a comparator or a rhythm, and bare counts of results. Years,
 * dates, durations and numbers of documents are none.
 */
export function quantities(text: string): readonly Quantity[] {
  const found = [...percentages(text), ...counts(text)]
  return found.toSorted((a, b) => a.span[0] - b.span[0])
}

function percentages(text: string): Quantity[] {
  return [...text.matchAll(percent)].map((match) => ({
    quote: match[0].trim(),
    comparator: comparatorFor(match[1], match[0]),
    count: null,
    percent: valueOf(match[2], match[3]),
    unit: match[4]?.replace(/[\s,-]+$/u, '') || null,
    per: rhythmAround(text, match.index, match.index + match[0].length),
    span: spanOf(text, match.index, match[0]),
  }))
}

function counts(text: string): Quantity[] {
  return [...text.matchAll(counted)].flatMap((match): Quantity[] => {
    const [quote, compare, whole = '', decimals, noun = ''] = match
    const end = match.index + quote.length
    const per = rhythmAround(text, match.index, end)
    const isResult = isCountable.test(noun)
    const isReached = /đạt\s+$/iu.test(text.slice(0, match.index)) && /^\s+trở lên/u.test(text.slice(end))
    const isBound = (compare !== undefined && !/^(?:từ|trên|hơn|đạt)$/iu.test(compare)) || isReached
    if (new RegExp(`^(?:${time}|giờ|phút)(?![\\p{L}])`, 'iu').test(noun)) return []
    if (/^(?:19|20)\d{2}$/u.test(whole) && !isBound) return []
    if (
      !isBound &&
      !(isResult && (whole.startsWith('0') || per !== null || compare !== undefined || isProduct.test(noun)))
    )
      return []
    const unit = isResult ? unitAt(text, end - noun.length) : noun
    const from = match.index
    const to = Math.max(end, end - noun.length + unit.length)
    return [
      {
        quote: text.slice(from, to).trim(),
        comparator: comparatorFor(compare, quote),
        count: valueOf(whole, decimals),
        percent: null,
        unit,
        per,
        span: spanOf(text, from, text.slice(from, to)),
      },
    ]
  })
}

/** The counted noun with what is joined to it: `tin/bài`, `lớp tập huấn`. */
function unitAt(text: string, from: number): string {
  const match =
    /^\p{L}+(?:\/(?!(?:tuần|tháng|quý|năm|ngày|trong|xã|thôn|đơn vị)(?!\p{L}))\p{L}+)*(?: (?!trong|hoạt|phục|đạt|là|nhằm|trở|mỗi|hằng|hàng|và|cho|tại|về|để|có|của|do|được|gửi|theo|với|trên)\p{L}+){0,3}/u.exec(
      text.slice(from, from + 60),
    )
  return (match?.[0] ?? '').replace(/\/trong$/u, '')
}

/** The rhythm of a count: "/tháng" or "mỗi năm" after it, "Hằng quý, có …" before it in the same sentence. */
function rhythmAround(text: string, from: number, to: number): string | null {
  const after = text.slice(to, to + 60)
  const direct = new RegExp(`^[^.;:]{0,24}?\\/\\s?(?:(?:0?1|một|trong)\\s+)?(${time})(?![\\p{L}])`, 'iu').exec(after)
  if (direct?.[1] !== undefined) return direct[1].toLowerCase()
  const later = new RegExp(`^[^.;,]{0,40}?(?:mỗi|hằng|hàng|một|trong)\\s+(${time})(?![\\p{L}]|\\s+\\d)`, 'iu').exec(
    after,
  )
  if (later?.[1] !== undefined) return later[1].toLowerCase()
  const sentence = text.slice(Math.max(text.lastIndexOf('.', from - 1), text.lastIndexOf(';', from - 1)) + 1, from)
  const earlier = new RegExp(`(?:mỗi|hằng|hàng)\\s+(${time})(?![\\p{L}])(?=[^.;]{0,60}$)`, 'iu').exec(
    sentence.slice(-90),
  )
  return earlier?.[1]?.toLowerCase() ?? null
}

function comparatorFor(word: string | undefined, quote: string): Quantity['comparator'] {
  if (/trở lên/u.test(quote)) return 'at-least'
  return comparatorOf.get(word?.toLowerCase() ?? '') ?? 'exactly'
}

function valueOf(whole = '', decimals?: string): number {
  return Number(`${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}`)
}

function spanOf(text: string, from: number, quote: string): readonly [number, number] {
  return [codePoints(text, from), codePoints(text, from + quote.trimEnd().length)]
}
