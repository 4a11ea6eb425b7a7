import { deadlines } from '@kehoach/language'

/** A text with dates that had passed before the unit could act put as "right after issue", and those dates. */
export interface Rescheduled {
  readonly text: string
  readonly past: readonly string[]
}

/**
 * Dates owed to the superior stay word for word. One already past on `today` becomes "ngay sau khi Kế hoạch được ban
 * hành" and a question. how-plans-cascade 5.1. With no `today` nothing is past.
 */
export function reschedule(text: string, year: number | null, today: string | null): Rescheduled {
  if (today === null) return { text, past: [] }
  const past = deadlines(text, { year }).filter(
    ({ kind, date }) =>
      (kind === 'before' || kind === 'by') && date !== null && (kind === 'before' ? date <= today : date < today),
  )
  const changed = past.reduce((rest, { quote }) => rest.replace(quote, 'ngay sau khi Kế hoạch được ban hành'), text)
  return { text: changed, past: past.map(({ quote }) => quote) }
}
