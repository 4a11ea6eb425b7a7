import { deadlines } from '@kehoach/language'
import { beforeEnd, unchanged, type Changed } from './change.ts'
import { printedDay } from './bind.ts'
import { workingDaysBefore } from './working-days.ts'

export interface Calendar {
  /** The plan's year, for dates printed without one. */
  readonly year: number | null
  /** The day of issue as far as known: dates before it are past. With null nothing is past. */
  readonly today: string | null
  /** How many working days the unit's internal dates come before those that are owed. */
  readonly internalDays: number
}

/** What stands for a date that has passed. */
export const atOnce = 'ngay sau khi Kế hoạch được ban hành'

/**
 * Dates owed to the superior stay word for word. One already past becomes "ngay sau khi Kế hoạch được ban hành" and a
 * question. how-plans-cascade 5.1.
 */
export function reschedule(text: string, { year, today }: Calendar): Changed {
  if (today === null) return unchanged(text)
  const past = deadlines(text, { year }).filter(
    ({ kind, date, quote }) =>
      date !== null &&
      (kind === 'before'
        ? date <= today
        : (kind === 'by' || /^(?:trong |vào )?(?:quý|tháng)/iu.test(quote)) && date < today),
  )
  if (past.length === 0) return unchanged(text)
  const changed = past.reduce(
    (rest, { quote }) => rest.replace(quote, /^\p{Lu}/u.test(quote) ? capital(atOnce) : atOnce),
    text,
  )
  return {
    text: changed,
    rules: ['date-past'],
    asks: past.map(({ quote }) => ({ ruleId: 'date-past', about: atOnce, data: { quote } })),
  }
}

/**
 * The unit's own earlier date behind a report that it owes: its bodies send their part some working days before. Only
 * days that are printed and lie ahead; the owed date itself stays.
 */
export function withInternalDate(text: string, senders: string, { year, today, internalDays }: Calendar): Changed {
  const owed = deadlines(text, { year }).filter(
    ({ kind, date }) => (kind === 'before' || kind === 'by') && date !== null && (today === null || date > today),
  )
  const days = [...new Set(owed.map(({ date }) => workingDaysBefore(date ?? '', internalDays)))].toSorted()
  const ahead = days.filter((day) => today === null || day > today)
  if (days.length === 0) return unchanged(text)
  if (ahead.length < days.length)
    return {
      ...unchanged(text),
      asks: [
        { ruleId: 'no-time-for-internal-date', about: owed[0]?.quote ?? '', data: { quote: owed[0]?.quote ?? '' } },
      ],
    }
  const printed = ahead.map((day) => `trước ngày ${printedIso(day)}`).join(' và ')
  const [words, end] = beforeEnd(text)
  return {
    text: `${words}; ${senders} gửi kết quả về đơn vị đầu mối ${printed} để tổng hợp${end}`,
    rules: ['internal-date'],
    asks: [],
  }
}

function printedIso(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return printedDay(year, month, day)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
