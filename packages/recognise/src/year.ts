import type { Plan } from '@kehoach/core'

/** The year a plan is for: the one its title names, else that of its date, else the last one its opening names. */
export function planYear(plan: Plan): number | null {
  const titled = /năm\s+((?:19|20)\d{2})/u.exec(plan.header.title ?? '')?.[1]
  const opened = [
    ...plan.opening
      .map(({ text }) => text)
      .join('\n')
      .matchAll(/năm\s+((?:19|20)\d{2})/gu),
  ].at(-1)?.[1]
  const year = titled ?? plan.header.date.year ?? opened
  return year === undefined || year === null ? null : Number(year)
}
