import { diagnose, type Diagnostic, type Outcome } from '@kehoach/core'
import { isUnprintable } from './unprintable.ts'
import type { rules } from './rules.ts'

export type RuleId = (typeof rules)[number]['id']
type Hint = 'ask-for-it-again' | 'save-as-new' | 'make-smaller' | 'without-password'

/** Carries a diagnostic out of a reader at the first thing that is wrong; never leaves this package. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly diagnostic: Diagnostic
  constructor(diagnostic: Diagnostic) {
    super(diagnostic.ruleId)
    this.diagnostic = diagnostic
  }
}

/** Stops the reading with the rule that was broken. */
export function refuse(ruleId: RuleId, hint: Hint | null, data: Diagnostic['data'] = {}): never {
  throw new Refusal(diagnose('archive', 'error', ruleId, data, { hint }))
}

/** What `read` returns, or null with the diagnostic of its refusal. */
export function outcomeOf<T>(read: () => T): Outcome<T | null> {
  try {
    return { value: read(), diagnostics: [] }
  } catch (error) {
    return refused(error)
  }
}

/** The outcome of a refusal; anything else that was thrown is a bug and goes on. */
export function refused(error: unknown): Outcome<null> {
  if (error instanceof Refusal) return { value: null, diagnostics: [error.diagnostic] }
  throw error
}

/** A name out of an untrusted file, fit to be shown: nothing that steers a terminal or turns the text round. */
export function shown(name: string): string {
  return Array.from(name.slice(0, 200), (sign) => (isUnprintable(sign) ? '\ufffd' : sign)).join('')
}
