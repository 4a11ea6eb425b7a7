import type { Deadline, Obligation, Weakening } from '@kehoach/core'
import { isCopy, type Answer } from './answer.ts'

/** Later, or no day at all where one was set. Several days are compared in their order where both sides have as many. */
export function deadlineWeaker({ deadlines: limits, text }: Obligation, answer: Answer): readonly Weakening[] {
  if (answer.issued !== null) return issuedLater(limits, answer.issued.date)
  const later = monthDayLater(text, answer.text)
  if (later !== null) return [later]
  const asked = dated(limits).filter(({ kind }) => kind !== 'recurring')
  const firm = asked.filter(({ kind }) => kind === 'before' || kind === 'by')
  const limitsToKeep = firm.length > 0 ? firm : asked
  const given = dated(answer.deadlines)
  const isPaired = given.length === limitsToKeep.length && given.length > 1
  return limitsToKeep.flatMap((limit, at): Weakening[] => {
    const isDropped = firm.length > 0 || (isCopy(answer, text) && !isWholeYear(limit))
    if (given.length === 0) return isDropped ? [{ aspect: 'deadline', parent: limit.quote, child: '' }] : []
    const nearest = isPaired ? given[at] : nearestTo(limit, given)
    const isKept = nearest !== undefined && lastDay(nearest) <= lastDay(limit)
    return isKept ? [] : [{ aspect: 'deadline', parent: limit.quote, child: nearest?.quote ?? '' }]
  })
}

/** A plan of one's own is there when it is issued; a blank day says nothing. */
function issuedLater(limits: readonly Deadline[], date: string | null): readonly Weakening[] {
  const [limit] = dated(limits)
  if (limit === undefined || date === null || date.length < 10) return []
  return Date.parse(date) <= lastDay(limit) ? [] : [{ aspect: 'deadline', parent: limit.quote, child: date }]
}

const monthDay =
  /(?:trước|chậm nhất(?: là)?(?: vào)?|đến|vào)\s+ngày\s+(\d{1,2})(?!\d|\s*\/)(?:\s+(?:hằng|hàng|mỗi|của)?\s*(?:tháng|quý)(?!\s*\d)|(?=[,;.)]|$))/giu

/** "trong năm 2026" sets no limit within the year of the plan. */
const isWholeYear = ({ date }: Deadline): boolean => date?.endsWith('-12-31') ?? true

/** "trước ngày 10 của tháng cuối quý" → "trước ngày 15 …": days of a month, compared in order where both name as many. */
function monthDayLater(asked: string, given: string): Weakening | null {
  const [want, have] = [asked, given].map((each) => [...each.matchAll(monthDay)])
  if (want === undefined || have === undefined || want.length === 0) return null
  const isGone = have.length === 0 && !/ngày\s+\d/iu.test(given)
  if (isGone) return { aspect: 'deadline', parent: want[0]?.[0] ?? '', child: '' }
  if (want.length !== have.length) return null
  const at = want.findIndex(([, day], number) => Number(have[number]?.[1]) > Number(day))
  const [parent, child] = [want[at]?.[0], have[at]?.[0]]
  return parent === undefined || child === undefined ? null : { aspect: 'deadline', parent, child }
}

/** Whether the answer sets an earlier day than is asked for. */
export function promisesEarlier({ deadlines: limits }: Obligation, answer: Answer): boolean {
  const [asked] = dated(limits)
  const given = dated(answer.deadlines)
  return asked !== undefined && given.length === 1 && given.every((date) => lastDay(date) < lastDay(asked))
}

const dated = (list: readonly Deadline[]): readonly Deadline[] => list.filter(({ date }) => date !== null)

function nearestTo(limit: Deadline, given: readonly Deadline[]): Deadline | undefined {
  const distance = ({ date }: Deadline): number => Math.abs(Date.parse(date ?? '') - Date.parse(limit.date ?? ''))
  return given.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The last day that keeps a limit: the day before an exclusive date. Milliseconds. */
function lastDay({ date, kind }: Deadline): number {
  return Date.parse(date ?? '') - (kind === 'before' ? 86_400_000 : 0)
}
