import type { Diagnostic, Language, Plan, Severity } from '@kehoach/core'
import type { CheckContext } from './context.ts'

/** The facts that a rule reports: what its sentence is made of. */
export type Facts = Readonly<Record<string, string | number>>

/** What a rule found: a diagnostic without the parts that are the same for all of the rule's findings. */
export interface Finding<Data extends Facts = Facts> {
  readonly data: Data
  readonly position: Diagnostic['position']
  readonly related?: Diagnostic['related']
  readonly edits?: Diagnostic['edits']
}

export interface RuleMeta {
  readonly severity: Severity
  /** One sentence: what is reported, and why. */
  readonly docs: Readonly<Record<Language, string>>
  /** The legal locator, or the practice, that the rule follows. */
  readonly source: string
  /** The days (ISO) of the plans it is for; `to` is null while it is in force. */
  readonly effective: { readonly from: string; readonly to: string | null }
  /** Whether its findings carry edits that an app may apply to a copy. */
  readonly proposesEdits: boolean
}

/** A rule on one plan: what it is, its sentence, an example of each kind, and the check itself. */
export interface CheckRule {
  /** Permanent and never reused: `repeated-label`. */
  readonly id: string
  readonly meta: RuleMeta
  readonly message: Readonly<Record<Language, (data: never) => string>>
  /** Small plans as plain text: its test and its docs both read them. */
  readonly example: { readonly invalid: string; readonly valid: string }
  readonly check: (plan: Plan, context: CheckContext) => readonly Finding[]
}

/** A rule with its facts typed: the sentence reads only what the check gives. */
export function defineRule<Data extends Facts>(
  rule: Omit<CheckRule, 'message' | 'check'> & {
    readonly message: Readonly<Record<Language, (data: Data) => string>>
    readonly check: (plan: Plan, context: CheckContext) => readonly Finding<Data>[]
  },
): CheckRule {
  return rule
}

/** The days of Decree 30/2020/NĐ-CP: in force from signing, Điều 37. */
export const sinceDecree30: RuleMeta['effective'] = { from: '2020-03-05', to: null }

/** Rules of sense and practice have no first day. */
export const always: RuleMeta['effective'] = { from: '1945-09-02', to: null }
