import { diagnose, type Diagnostic } from '@kehoach/core'
import type { messages } from './messages.ts'
import { rules } from './rules.ts'

type RuleId = keyof typeof messages

/** A diagnostic of this package with the severity of its rule. */
export function say(
  ruleId: RuleId,
  data: Diagnostic['data'] = {},
  position: Diagnostic['position'] = null,
): Diagnostic {
  const severity = rules.find(({ id }) => id === ruleId)?.severity ?? 'error'
  return diagnose('host', severity, ruleId, data, { position })
}
