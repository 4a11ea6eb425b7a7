import { z } from 'zod'

export const levelSchema = z.enum(['province', 'district', 'commune'])
/** A level of local government. Which levels exist depends on the date: see `levelsOn`. */
export type Level = z.infer<typeof levelSchema>

export const regimeSchema = z.enum(['three-level', 'two-level'])
/** The dated order of levels that a plan belongs to. */
export type Regime = z.infer<typeof regimeSchema>

interface DatedRegime {
  readonly regime: Regime
  readonly from: string
  readonly levels: readonly Level[]
}

/**
 * The regimes, newest first, each with its first day (ISO) and its levels from the top.
 * Districts ended on 30/6/2025: Nghị quyết 203/2025/QH15; Luật 72/2025/QH15.
 */
export const regimes: readonly DatedRegime[] = [
  { regime: 'two-level', from: '2025-07-01', levels: ['province', 'commune'] },
  { regime: 'three-level', from: '1945-09-02', levels: ['province', 'district', 'commune'] },
]

/** The regime in force on a day given as an ISO date, `YYYY-MM` or `YYYY`; null where the year alone can't decide. */
export function regimeOn(date: string): Regime | null {
  const first = regimeOnDay(date.padEnd(10, '-01-01'.slice(date.length - 4)))
  const last = regimeOnDay(date.padEnd(10, '-12-31'.slice(date.length - 4)))
  return first === last ? first : null
}

function regimeOnDay(day: string): Regime | null {
  return regimes.find(({ from }) => day >= from)?.regime ?? null
}

/** The levels of a regime, from the top. */
export function levelsOf(regime: Regime): readonly Level[] {
  return regimes.find((dated) => dated.regime === regime)?.levels ?? []
}

/** The next level down in a regime; null at the bottom. */
export function nextLevel(level: Level, regime: Regime): Level | null {
  const levels = levelsOf(regime)
  const at = levels.indexOf(level)
  return at < 0 ? null : (levels[at + 1] ?? null)
}
