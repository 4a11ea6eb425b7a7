import type { Deadline } from '@kehoach/core'
import { dayOf, dayPattern, endOfMonth, isoOf, quarterOf } from './date.ts'
import { codePoints } from './normalize.ts'

/** What is known around a text: the plan's year, for dates printed without one. */
export interface PeriodContext {
  readonly year?: number | null
}

type Found = Pick<Deadline, 'kind' | 'date' | 'per'>
interface Pattern {
  readonly expression: RegExp
  readonly read: (match: RegExpMatchArray, year: number | null) => Found | null
}

const before = String.raw`(?:trước|xong trước|chậm nhất trước)`
const by = String.raw`(?:chậm nhất(?: là)?(?: vào| đến| trước)?|muộn nhất(?: là)?|không quá|đến hết|hạn cuối(?: là)?|hạn chót(?: là)?|xong trong)`
const shortDay = String.raw`(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/-])`
const yearAfter = String.raw`(?:\s*[/-]\s*|\s+năm\s+|\s+)((?:19|20)\d{2})`
const quarters = String.raw`quý\s+((?:IV|I{1,3}|[1-4])(?:\s*(?:,|và|-|–)\s*(?:quý\s+)?(?:IV|I{1,3}|[1-4]))*)`
const rhythm = String.raw`(tuần|tháng|quý|năm|ngày|6 tháng|sáu tháng)`

const dayAt =
  (kind: Deadline['kind'], at: number): Pattern['read'] =>
  (match) => {
    const date = dayOf(match, at)
    return date === null ? null : { kind, date, per: null }
  }
const shortDayAt =
  (kind: Deadline['kind']): Pattern['read'] =>
  (match, year) => {
    const date = year === null ? null : isoOf(year, Number(match[2]), Number(match[1]))
    return date === null ? null : { kind, date, per: null }
  }
const monthEnd =
  (kind: Deadline['kind']): Pattern['read'] =>
  (match, year) => {
    const month = Number(match[1])
    const own = match[2] === undefined ? year : Number(match[2])
    if (own === null || month < 1 || month > 12) return null
    // "trước tháng 11" is exclusive: its date is 01/11, so by 31/10.
    return { kind, date: kind === 'before' ? isoOf(own, month, 1) : endOfMonth(own, month), per: null }
  }
const quarterEnd =
  (kind: Deadline['kind']): Pattern['read'] =>
  (match, year) => {
    const last = quarterOf((match[1] ?? '').split(/[\s,–-]+/u).at(-1) ?? '')
    const own = match[2] === undefined ? year : Number(match[2])
    if (last === null || own === null) return null
    return { kind, date: kind === 'before' ? isoOf(own, last * 3 - 2, 1) : endOfMonth(own, last * 3), per: null }
  }
const halfEnd: Pattern['read'] = (match, year) => {
  const own = match[2] === undefined ? year : Number(match[2])
  if (own === null) return null
  return { kind: 'within', date: match[1]?.startsWith('đầu') ? endOfMonth(own, 6) : endOfMonth(own, 12), per: null }
}
const yearEnd: Pattern['read'] = (match, year) => {
  const own = match[1] === undefined ? year : Number(match[1])
  return own === null ? null : { kind: 'within', date: endOfMonth(own, 12), per: null }
}
const recurring =
  (at: number | null): Pattern['read'] =>
  (match) => ({
    kind: 'recurring',
    date: null,
    per: at === null ? null : (match[at]?.toLowerCase() ?? null),
  })

const pattern = (source: string, read: Pattern['read']): Pattern => ({
  expression: new RegExp(`(?<!\\p{L})${source}`, 'giu'),
  read,
})

/** What a time phrase can be, most telling first: a later pattern does not match inside an earlier one's words. */
const patterns: readonly Pattern[] = [
  // a rhythm with a day in it is periodic, not one date: "hằng quý trước ngày 10 của tháng cuối quý"
  pattern(
    String.raw`(?:hằng|hàng|mỗi)\s+${rhythm}[^.;]{0,20}?trước ngày\s+\d{1,2}(?!\s?[/\d-]|\s+tháng \d)(?:\s+(?:của\s+)?(?:tháng[^.;,]{0,20}))?`,
    recurring(1),
  ),
  // a span ends with its last day: "từ ngày 15/4/2023 đến ngày 15/5/2023"
  pattern(
    String.raw`từ\s+(?:ngày\s+)?\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?)?\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?${dayPattern}`,
    dayAt('within', 1),
  ),
  pattern(String.raw`${before}\s+(?:ngày\s+)?${dayPattern}`, dayAt('before', 1)),
  pattern(String.raw`${before}\s+(?:ngày\s+)?${shortDay}`, shortDayAt('before')),
  pattern(String.raw`${before}\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\s+năm)`, shortDayAt('before')),
  pattern(String.raw`${before}\s+tháng\s+(\d{1,2})(?:${yearAfter})?`, monthEnd('before')),
  pattern(String.raw`${before}\s+${quarters}(?:${yearAfter})?`, quarterEnd('before')),
  pattern(String.raw`${by}\s+(?:ngày\s+)?${dayPattern}`, dayAt('by', 1)),
  pattern(String.raw`${by}\s+(?:ngày\s+)?${shortDay}`, shortDayAt('by')),
  pattern(String.raw`(?:${by}|xong)\s+(?:trong\s+)?tháng\s+(\d{1,2})(?:${yearAfter})?`, monthEnd('by')),
  pattern(String.raw`(?:${by}|xong)\s+(?:trong\s+)?${quarters}(?:${yearAfter})?`, quarterEnd('by')),
  pattern(String.raw`(?:trong\s+)?${quarters}(?:${yearAfter})?`, quarterEnd('within')),
  pattern(
    String.raw`(?:trong\s+|vào\s+)?(?<!hằng )(?<!mỗi )(?<!ngày\s\d{1,2}\s)tháng\s+(\d{1,2})${yearAfter}`,
    monthEnd('within'),
  ),
  pattern(String.raw`(?:trong|vào)\s+tháng\s+(\d{1,2})(?!\d)`, monthEnd('within')),
  pattern(String.raw`(?:6|sáu) tháng (đầu|cuối) năm(?:\s+((?:19|20)\d{2}))?`, halfEnd),
  pattern(
    String.raw`(?:thường xuyên|liên tục|định kỳ)(?:[\s,]+(?:liên tục|trong năm|cả năm|trong cả năm|hằng|hàng|theo))*(?:\s+${rhythm})?`,
    recurring(1),
  ),
  pattern(String.raw`(?:hằng|hàng|mỗi)\s+${rhythm}(?!\s+(?:tính|tài chính))`, recurring(1)),
  pattern(String.raw`theo (?:tháng|quý|tuần|năm)(?:\s+hoặc\s+(?:tháng|quý|tuần|năm))?`, recurring(null)),
  pattern(String.raw`\d{1,3}\s+lần\s?\/\s?(?:\d\s+)?(tuần|tháng|quý|năm)`, recurring(1)),
  pattern(String.raw`(?:trong năm|cả năm)(?:\s+((?:19|20)\d{2}))?(?!\s*(?:\d|học|tài chính))`, yearEnd),
  pattern(String.raw`(?:nhân|vào|hưởng ứng)\s[^.;,]{0,40}?ngày[^.;,\d]{0,40}?${shortDay}`, shortDayAt('within')),
  pattern(String.raw`(?:vào|trong)\s+ngày\s+${dayPattern}`, dayAt('within', 1)),
  pattern(String.raw`cuối năm(?!\p{L})`, () => ({ kind: 'by', date: null, per: null })),
]

/**
 * The time limits and periods that a text sets, in order. A `before` date is exclusive and stands as printed; a period
 * ends with its last day; a date without a year takes the plan's.
 */
export function deadlines(text: string, { year = null }: PeriodContext = {}): readonly Deadline[] {
  const taken: [number, number][] = []
  const isFree = (from: number, to: number): boolean => taken.every(([a, b]) => to <= a || from >= b)
  const found = patterns.flatMap(({ expression, read }) =>
    [...text.matchAll(expression)].flatMap((match): Deadline[] => {
      const from = match.index
      const to = from + match[0].length
      if (!isFree(from, to)) return []
      const value = read(match, year)
      if (value === null) return []
      taken.push([from, to])
      return [{ quote: match[0].trim(), ...value, span: [codePoints(text, from), codePoints(text, to)] }]
    }),
  )
  return found.toSorted((a, b) => a.span[0] - b.span[0])
}
