import { normalise } from '@kehoach/language'

/**
 * A number that a text names, however it is written: "ít nhất 02 buổi/quý", "hai buổi mỗi quý", "14/14 thôn", "toàn bộ hộ
 * dân". Wider than the quantities of an outline: here a promise is looked for, not a demand.
 */
export interface Amount {
  readonly quote: string
  /** A share of all, 1 for "100%", "tất cả", "14/14"; null for a count. */
  readonly share: number | null
  readonly count: number | null
  /** The words that follow: what is counted. */
  readonly unit: readonly string[]
  /** How often, in times a year; null where no rhythm is named. */
  readonly perYear: number | null
  /** "ít nhất", "trở lên", "không dưới": the parent means it as a bound. */
  readonly isBound: boolean
  /** "tối đa", "không quá", "gần", "khoảng": it may be less. */
  readonly isCeiling: boolean
  /** Where it begins, in characters of the normalised text. */
  readonly at: number
}

/** Numbers in words; "năm" is left out, it is nearly always the year. */
const words: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const rhythms: Readonly<Record<string, number>> = {
  ngày: 365,
  tuần: 52,
  tháng: 12,
  quý: 4,
  '6 tháng': 2,
  '06 tháng': 2,
  năm: 1,
}
const times = /^(?:lần|đợt|buổi|lượt|phiên|kỳ|cuộc|bữa|dịp)$/u

const bound = /(?:ít nhất|tối thiểu|không dưới|không ít hơn|trên|hơn|từ|đạt)\s*$/u
const ceiling = /(?<!không )(?:tối đa|không quá|nhiều nhất|dưới|chưa đến|gần|khoảng|xấp xỉ|trong khoảng)\s*$/u
const numeral = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?:(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?:\s?(%)|\/(\d+)(?![\d/]))?|(${Object.keys(words).join('|')})(?=\s\p{L}))`,
  'gu',
)
const all =
  /(?<!\p{L})(?:toàn bộ|tất cả|toàn thể|mọi|cả(?=\s\d)|không bỏ sót|không sót|không trừ|\p{L}+ nào(?:\s\p{L}+){0,4} cũng|đầy đủ các|từng)(?!\p{L})/gu
/** What a number is not: a day, a year, a clock, the number of a document, clause or grade. */
const notCounted =
  /(?:ngày|tháng|quý|năm|số|điều|khoản|mục|điểm|tuần thứ|thứ|giai đoạn|lúc|khóa|lớp|khối|tập|loại|cấp|đường|quốc lộ|tỉnh lộ)\s*$/u

/** A text as amounts are looked for in it: normalised, the end of a line or cell as the end of a clause. */
export const flat = (source: string): string => normalise(source.replaceAll('\n', ' ; '))

/** The amounts in a text, in order. */
export function amountsIn(source: string): readonly Amount[] {
  const text = flat(source)
  const counted = [...text.matchAll(numeral)].flatMap((match) => amountAt(text, match))
  const universal = [...text.matchAll(all)].map(({ 0: quote, index }): Amount => ({
    quote,
    share: 1,
    count: null,
    perYear: null,
    isBound: false,
    isCeiling: false,
    at: index,
    unit: unitAfter(text, index + quote.length),
  }))
  const every = everyFew(text)
  const isApart = ({ at }: Amount): boolean =>
    !every.some(({ at: from, quote }) => at >= from && at < from + quote.length)
  return [...counted, ...universal, ...weekdaysIn(text), ...bareRhythms(text, counted)]
    .filter(isApart)
    .concat(every)
    .toSorted((a, b) => a.at - b.at)
}

/** "06 tháng một lần", "hai năm/lần": once in several of a period. */
function everyFew(text: string): readonly Amount[] {
  const found = text.matchAll(
    new RegExp(
      String.raw`(?<![\p{L}\d])(\d{1,2}|${Object.keys(words).join('|')})\s(ngày|tuần|tháng|quý|năm)\s?(?:\/|(?:một|01|1)\s)\s?lần`,
      'gu',
    ),
  )
  return [...found].map(({ 0: quote, 1: many = '', 2: per = '', index }): Amount => ({
    quote,
    share: null,
    count: 1,
    unit: ['lần'],
    perYear: (rhythms[per] ?? 1) / (words[many] ?? Math.max(1, Number(many))),
    isBound: false,
    isCeiling: false,
    at: index,
  }))
}

function amountAt(text: string, match: RegExpExecArray): readonly Amount[] {
  const [whole = '', digits, decimals, sign, of, word] = match
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const after = text.slice(match.index + whole.length, match.index + whole.length + 80)
  const isDate = /^\s?[/-]\s?\d/u.test(after) || /^\s*(?:giờ|h\d|h(?!\p{L}))/u.test(after)
  if (
    isDate ||
    // Of "từ 08 đến 15" only the lower end is promised.
    /từ \d[\d.,%]*(?:\s\p{L}+)? đến\s*$/u.test(before) ||
    (notCounted.test(before) && !isTimesAfterRhythm(before, after)) ||
    (word !== undefined && /^\s(?:trong|là|số|cửa|chiều|bên|khi)(?!\p{L})/u.test(after))
  )
    return []
  const value =
    digits === undefined ? (words[word ?? ''] ?? 0) : Number(`${digits.replaceAll('.', '')}.${decimals ?? 0}`)
  if (digits !== undefined && /^(?:19|20)\d{2}$/u.test(digits) && sign === undefined) return []
  const isShare = sign !== undefined || of !== undefined
  const behind = unitAfter(text, match.index + whole.length)
  const unit = behind.length > 0 ? behind : unitBefore(text, match.index)
  return [
    {
      quote: `${bound.exec(before)?.[0] ?? ''}${whole}${unit.length === 0 ? '' : ` ${unit.join(' ')}`}`.trim(),
      share: isShare ? (sign === undefined ? value / Number(of) : value / 100) : null,
      count: isShare ? null : value,
      unit,
      perYear: rhythmAt(text, match.index, match.index + whole.length),
      isCeiling: ceiling.test(before),
      isBound: (bound.test(before) && !ceiling.test(before)) || /^[^.;,]{0,40}trở lên/u.test(after),
      at: match.index,
    },
  ]
}

/** "mỗi tháng 01 lần": the number counts times, it is no month. */
const isTimesAfterRhythm = (before: string, after: string): boolean =>
  /(?:mỗi|hằng|hàng|một)\s(?:ngày|tuần|tháng|quý|năm)\s*$/u.test(before) &&
  /^\s(?:lần|đợt|buổi|lượt|phiên|kỳ|cuộc|dịp|tin|bài)/u.test(after)

/** Up to five words behind a number, within its clause. */
function unitAfter(text: string, from: number): readonly string[] {
  const clause = /^[^.;:,()/"]{0,60}/u.exec(text.slice(from))?.[0] ?? ''
  return clause
    .trim()
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, 5)
}

/** Words before a number that stands alone in its cell: "Số buổi tuyên truyền ; 02". What is counted comes first. */
function unitBefore(text: string, at: number): readonly string[] {
  const before = /([^;.]{2,80});\s*$/u.exec(text.slice(Math.max(0, at - 90), at))?.[1]
  if (before === undefined) return []
  const listed = before
    .replace(/^\s*(?:tổng )?(?:số|số lượng)\s/u, '')
    .trim()
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
  return listed.slice(0, 5)
}

/** The rhythm of a number: "/tuần", "mỗi quý" behind it, or "hằng tháng" before it in its clause. */
function rhythmAt(text: string, from: number, to: number): number | null {
  const after = /^[^.;]{0,60}/u.exec(text.slice(to))?.[0] ?? ''
  const behind =
    /(?:\/\s?|(?:mỗi|hằng|hàng|trong|một|trên)\s)(ngày|tuần|tháng|quý|0?6 tháng|năm)(?!\p{L}|\s\d|\s[ivx]+(?!\p{L}))/u.exec(
      after,
    )
  if (behind?.[1] !== undefined) return rhythms[behind[1]] ?? null
  const clause = text.slice(Math.max(text.lastIndexOf('.', from), text.lastIndexOf(';', from)) + 1, from)
  const ahead = [...clause.matchAll(/(?:mỗi|hằng|hàng|một)\s(ngày|tuần|tháng|quý|0?6 tháng|năm)(?!\p{L})/gu)].at(-1)
  return ahead?.[1] === undefined ? null : (rhythms[ahead[1]] ?? null)
}

/** "tối thứ ba và tối thứ sáu hằng tuần": as many times a week as days are named in the clause. */
function weekdaysIn(text: string): readonly Amount[] {
  return [...text.matchAll(/[^.;]+/gu)].flatMap(({ 0: clause, index }): Amount[] => {
    const named = [...clause.matchAll(/(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?!\p{L})/gu)]
    const [first] = named
    if (first === undefined || !/(?:hằng|hàng|mỗi|trong) tuần/u.test(clause)) return []
    const isSpan = /từ (?:sáng |chiều |tối )?thứ hai đến (?:thứ sáu|thứ bảy|chủ nhật)/u.test(clause)
    const count = isSpan ? 5 : new Set(named.map(([day]) => day)).size
    const at = index + first.index
    return [{ quote: first[0], share: null, count, unit: ['lần'], perYear: 52, isBound: false, isCeiling: false, at }]
  })
}

/** "mỗi quý kiểm tra": a rhythm without a number is once. */
function bareRhythms(text: string, counted: readonly Amount[]): readonly Amount[] {
  return [
    ...text.matchAll(
      /(?:mỗi|hằng|hàng|báo cáo|định kỳ)\s(ngày|tuần|tháng|quý|0?6 tháng|năm)(?!\p{L}|\s\d|\s[ivx]+(?!\p{L}))/gu,
    ),
  ].flatMap(({ 0: quote, 1: per = '', index }) => {
    const isCounted = counted.some(({ at, perYear }) => perYear === rhythms[per] && Math.abs(at - index) < 70)
    if (isCounted) return []
    return [
      {
        quote,
        share: null,
        count: 1,
        unit: ['lần'],
        perYear: rhythms[per] ?? 1,
        isBound: false,
        isCeiling: false,
        at: index,
      },
    ]
  })
}

/** Whether two amounts speak of the same thing: both of times, or units that share a word of meaning. */
export function isSameThing(asked: Amount, given: Amount): boolean {
  const isTimes = ({ unit }: Amount): boolean => times.test(unit[0] ?? '')
  if (isTimes(asked) && isTimes(given)) return true
  if (isOfPersons(asked) && isOfPersons(given)) return true
  const content = ({ unit }: Amount): readonly string[] => unit.slice(0, 3).filter((word) => !vague.has(word))
  return content(asked).some((word) => content(given).includes(word))
}

/** People are counted by what they are: "02 người", "02 viên chức", "02 đoàn viên". */
const isOfPersons = ({ unit }: Amount): boolean =>
  persons.test(unit.filter((word) => !vague.has(word) || word === 'người').join(' '))
const persons =
  /^(?:người|cán bộ|công chức|viên chức|nhân viên|đoàn viên|hội viên|thành viên|lãnh đạo|đồng chí|cộng tác viên|tuyên truyền viên|tình nguyện viên|báo cáo viên|đại biểu|học viên|chiến sĩ)(?!\p{L})/u

const vague: ReadonlySet<string> = new Set(
  'các những một có được và của ở tại trên cho là về trong đều mỗi người'.split(' '),
)
