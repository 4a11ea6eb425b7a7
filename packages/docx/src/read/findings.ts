import type { Diagnostic, Position } from '@kehoach/core'
import type { ReadRuleId } from './rules.ts'
import { say } from './say.ts'

/** What there is to say about a reading, counted while it runs: one diagnostic for each kind and key, not each place. */
export interface Findings {
  /** Counts one more (or `by` more) of a rule; `key` tells apart what the rule tells apart: a font, a field. */
  readonly count: (ruleId: ReadRuleId, position: Position | null, options?: CountOptions) => void
  readonly diagnostics: () => readonly Diagnostic[]
}

export interface CountOptions {
  readonly key?: readonly [name: string, value: string]
  readonly by?: number
}

interface Entry {
  readonly ruleId: ReadRuleId
  readonly key: readonly [string, string] | undefined
  readonly position: Position | null
  readonly count: number
}

/** What a file says of itself, short; a file with a thousand fonts is not told font by font. */
const told = (known: number, value: string): string => (known < 50 ? value.slice(0, 60) : '…')

/** Findings with nothing found. Each diagnostic stands at the first place of its kind. */
export function findings(): Findings {
  const entries = new Map<string, Entry>()
  return {
    count: (ruleId, position, { key: given, by = 1 } = {}) => {
      const key = given === undefined ? undefined : ([given[0], told(entries.size, given[1])] as const)
      const id = `${ruleId}\n${key?.[1] ?? ''}`
      const entry = entries.get(id) ?? { ruleId, key, position, count: 0 }
      entries.set(id, { ...entry, count: entry.count + by })
    },
    diagnostics: () =>
      [...entries.values()].map(({ ruleId, key, position, count }) =>
        say(ruleId, { ...(key === undefined ? {} : { [key[0]]: key[1] }), count }, position),
      ),
  }
}
