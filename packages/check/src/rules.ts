import type { Rule } from '@kehoach/core'
import { engineRules } from './engine-rules.ts'
import { nd30 } from './nd30.ts'
import type { CheckRule } from './rule.ts'

/** A rule as docs and `kehoach explain` show it: with its source, and an example that it reports and one that it does not. */
export interface DocumentedRule extends Rule {
  readonly source: string
  readonly effective: CheckRule['meta']['effective']
  readonly proposesEdits: boolean
  readonly example: CheckRule['example']
}

/** What docs say of a rule. */
export function documented({ id, meta, example }: CheckRule): DocumentedRule {
  const { severity, docs, source, effective, proposesEdits } = meta
  return { id, severity, docs, source, effective, proposesEdits, example }
}

/** Everything that checking can report. */
export const rules: readonly (Rule | DocumentedRule)[] = [...nd30.map(documented), ...Object.values(engineRules)]
