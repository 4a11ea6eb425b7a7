import type { Plan } from '@kehoach/core'

/** The year a plan is for: its title's, else its date's. */
export function yearOf(plan: Plan): number | null {
  const titled = /năm\s+((?:19|20)\d{2})/u.exec(plan.header.title ?? '')?.[1]
  return titled === undefined ? plan.header.date.year : Number(titled)
}
