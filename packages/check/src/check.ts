import { diagnose, isoDate, type Diagnostic, type Outcome, type Plan, type Position } from '@kehoach/core'
import { contextOf } from './context.ts'
import type { Disabled } from './disable.ts'
import { engineRules } from './engine-rules.ts'
import type { CheckRule } from './rule.ts'

export interface CheckOptions {
  /** The rules to apply: a preset, a choice of it, rules of one's own. */
  readonly rules: readonly CheckRule[]
  /** The day (ISO) for a plan whose own date is blank. */
  readonly today: string
  /** What a person has silenced, each with a reason. */
  readonly disabled?: readonly Disabled[]
  /** The text that the plan was read from (NFC, line feeds): places are then exact, and edits can be proposed. */
  readonly source?: string
}

/** What was checked: the rules that were applied, and the findings that a person had silenced. */
export interface Checked {
  readonly rules: readonly string[]
  readonly silenced: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[]
}

/**
 * Applies rules to one plan. Findings come in the order of the document, those about the whole first; nothing is changed:
 * edits are proposals. A rule is left out where the plan's day lies outside its effective days.
 */
export function check(plan: Plan, { rules, today, disabled = [], source }: CheckOptions): Outcome<Checked> {
  const context = contextOf(plan, { today, ...(source === undefined ? {} : { source }) })
  const day = lastDayOf(isoDate(plan.header.date) ?? today)
  const applied = rules.filter(({ meta }) => isInForce(meta.effective, day))
  const found = applied.flatMap((rule) => findingsOf(rule, plan, context))
  const usable = disabled.filter(({ reason }) => reason !== '')
  const isSilenced = (each: Diagnostic): Disabled | undefined => usable.find((one) => covers(one, each))
  const silenced = found.flatMap((diagnostic) => {
    const by = isSilenced(diagnostic)
    return by === undefined ? [] : [{ diagnostic, reason: by.reason }]
  })
  const shown = [...found.filter((each) => isSilenced(each) === undefined), ...aboutDisables(disabled, found, rules)]
  return { value: { rules: applied.map(({ id }) => id), silenced }, diagnostics: inOrder(shown) }
}

function findingsOf(
  { id, meta, check: run }: CheckRule,
  plan: Plan,
  context: ReturnType<typeof contextOf>,
): readonly Diagnostic[] {
  return run(plan, context).map(({ data, position, related = [], edits = [] }) =>
    diagnose('check', meta.severity, id, data, { position, related, edits }),
  )
}

function isInForce({ from, to }: CheckRule['meta']['effective'], day: string): boolean {
  return day >= from && (to === null || day <= to)
}

/** `2026` and `2026-03` stand for their last day. */
const lastDayOf = (day: string): string => day + '-12-31'.slice(day.length - 4)

/** A silenced line covers what begins in it; a silenced file covers everything. */
function covers({ ruleId, lines }: Disabled, { ruleId: own, position }: Diagnostic): boolean {
  if (ruleId !== own) return false
  if (lines === null) return true
  const line = lineOf(position)
  return line !== null && line >= lines[0] && line <= lines[1]
}

const lineOf = (position: Position | null): number | null => (position?.type === 'text' ? position.start.line : null)

/** A disable without a reason, for a rule that is not there, or that silences nothing. */
function aboutDisables(
  disabled: readonly Disabled[],
  found: readonly Diagnostic[],
  rules: readonly CheckRule[],
): readonly Diagnostic[] {
  return disabled.flatMap((each): Diagnostic[] => {
    const say = (ruleId: keyof typeof engineRules): Diagnostic[] => [
      diagnose('check', engineRules[ruleId].severity, ruleId, { rule: each.ruleId }, { position: each.position }),
    ]
    if (each.reason === '') return say('disable-without-reason')
    if (!rules.some(({ id }) => id === each.ruleId)) return say('disable-unknown-rule')
    return found.some((diagnostic) => covers(each, diagnostic)) ? [] : say('disable-unused')
  })
}

/** By line; findings of one line by column; those without a place first. Equal places keep the order of the rules. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => placeOf(a.position) - placeOf(b.position))
}

function placeOf(position: Position | null): number {
  if (position === null) return -1
  if (position.type === 'text') return position.start.offset
  if (position.type === 'docx') return position.paragraph
  return position.type === 'pdf' ? position.page * 1e4 + position.box[1] : 0
}
