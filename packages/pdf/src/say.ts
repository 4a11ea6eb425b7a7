import { diagnose, type Diagnostic, type Position } from '@kehoach/core'
import type { messages } from './messages.ts'
import { rules } from './rules.ts'

type Messages = typeof messages
/** The facts that a rule's sentence reads. */
type DataOf<Id extends keyof Messages> =
  Parameters<Messages[Id]['vi']> extends [infer Data] ? Data : Record<string, never>

/** A diagnostic of this package, with the severity that its rule has. */
export function say<Id extends keyof Messages>(
  ruleId: Id,
  data: DataOf<Id>,
  position: Position | null = null,
  hint: keyof Messages | null = null,
): Diagnostic {
  const severity = rules.find(({ id }) => id === ruleId)?.severity ?? 'info'
  return diagnose('pdf', severity, ruleId, data as Diagnostic['data'], { position, hint })
}
