import { diagnose, type Diagnostic } from '@kehoach/core'
import type { messages } from './messages.ts'
import { rules } from './rules.ts'

/** A diagnostic of this package with the severity of its rule. */
export function say(ruleId: keyof typeof messages, data: Diagnostic['data'] = {}): Diagnostic {
  return diagnose('units', rules.find(({ id }) => id === ruleId)?.severity ?? 'warning', ruleId, data)
}
