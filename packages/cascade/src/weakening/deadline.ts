import type { Deadline, Obligation, Weakening } from '@kehoach/core'
import type { Answer } from './answer.ts'

/** Later, or no day at all where one was set. Several days are compared in their order where both sides have as many. */
export function deadlineWeaker({ deadlines: limits }: Obligation, answer: Answer): readonly Weakening[] {
  const asked = dated(limits).filter(({ kind }) => kind !== 'recurring')
  const firm = asked.filter(({ kind }) => kind === 'before' || kind === 'by')
  const limitsToKeep = firm.length > 0 ? firm : asked
  const given = dated(answer.deadlines)
  const isPaired = given.length === limitsToKeep.length && given.length > 1
  return limitsToKeep.flatMap((limit, at): Weakening[] => {
    if (given.length === 0) return firm.length > 0 ? [{ aspect: 'deadline', parent: limit.quote, child: '' }] : []
    const nearest = isPaired ? given[at] : nearestTo(limit, given)
    const isKept = nearest !== undefined && lastDay(nearest) <= lastDay(limit)
    return isKept ? [] : [{ aspect: 'deadline', parent: limit.quote, child: nearest?.quote ?? '' }]
  })
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
