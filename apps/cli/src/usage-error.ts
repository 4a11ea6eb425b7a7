import { diagnose, type Diagnostic } from '@kehoach/core'
import type { messages } from './messages.ts'

/** A wrong call of the tool: nothing has been read or written. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly diagnostic: Diagnostic
  /** The file it is about; null where it is about the call. */
  readonly file: string | null

  constructor(ruleId: keyof typeof messages, data: Diagnostic['data'] = {}, file: string | null = null) {
    super(ruleId)
    this.diagnostic = diagnose('cli', 'error', ruleId, data)
    this.file = file
  }
}
