import { diagnose, type Diagnostic } from '@kehoach/core'
import type { messages } from './messages.ts'
import { rules } from './rules.ts'

export type RuleId = keyof typeof messages

/** A diagnostic of this package with the severity of its rule. */
export function say(
  ruleId: RuleId,
  data: Diagnostic['data'] = {},
  position: Diagnostic['position'] = null,
): Diagnostic {
  return diagnose('sheets', rules.find(({ id }) => id === ruleId)?.severity ?? 'error', ruleId, data, { position })
}
