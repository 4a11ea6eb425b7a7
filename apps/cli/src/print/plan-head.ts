import { isoDate, serialOf, type Header, type Outline } from '@kehoach/core'
import type { Words } from '../words/words.ts'

/** `30/01/2026` from `2026-01-30`; what is blank stays blank. */
function printedDate(iso: string | null, words: Words): string {
  return iso === null ? words.blank : iso.split('-').toReversed().join('/')
}

/** The day of a head; a year alone is the year of a draft whose day is blank. */
function headDate({ date }: Pick<Header, 'date'>, words: Words): string {
  return date.day === null && date.month === null && date.year !== null
    ? `…/…/${date.year}`
    : printedDate(isoDate(date), words)
}

/** Who, what, number, date and parent of a plan, in two or three lines. */
export function headLines({ header, parentPlan }: Outline, words: Words): readonly string[] {
  const { issuer, level, regime, docType, title, number } = header
  const printedNumber = number === null || serialOf(number) === null ? `${words.blank}${number ?? ''}` : number
  const parent =
    parentPlan === null
      ? []
      : [
          `${words.header.parent}: ${[parentPlan.number ?? words.unknown, ...(parentPlan.date === null ? [] : [`${words.header.date} ${printedDate(parentPlan.date, words)}`])].join(' ')}`,
        ]
  return [
    [
      issuer ?? words.header.noIssuer,
      ...(level === null ? [] : [words.header.level[level]]),
      ...(regime === null ? [] : [words.header.regime[regime]]),
    ].join(' · '),
    [docType, title]
      .filter((part) => part !== null)
      .join(' ')
      .replace(/\s+/gu, ' '),
    [`${words.header.number} ${printedNumber}`, `${words.header.date} ${headDate(header, words)}`, ...parent].join(
      ' · ',
    ),
  ].filter((line) => line !== '')
}
