import { formatReason } from '@kehoach/cascade'
import type { Diagnostic, Mandate } from '@kehoach/core'
import type { ProposedDuty, TemplateField, TemplateProposal } from '@kehoach/template'
import type { Context } from '../context.ts'
import { hanging, pad } from './layout.ts'

/** How many duties of a pile are printed; the others stand in the JSON. */
const printed = 6

/** The proposal: counts, the three piles with their reasons, who is bound, what seems to be a field. */
export function proposedText(
  { piles, addressees, fields, guessed }: Omit<TemplateProposal, 'plan'>,
  mandates: readonly Mandate[],
  output: string | null,
  context: Context,
): string {
  const { words, width, paint } = context
  const count = (how: Mandate['how']): number => mandates.filter((mandate) => mandate.how === how).length
  const summary = words.template.proposed({
    duties: mandates.length,
    own: piles.own.length,
    helps: piles.helps.length,
    upper: piles.upper.length,
    decisive: count('decisive'),
    fields: fields.length,
    guessed: guessed.length,
  })
  return [
    `${paint.green('✓')} ${summary}`,
    ...pile(words.template.own, piles.own, context),
    ...pile(words.template.helps, piles.helps, context),
    ...pile(words.template.upper, piles.upper, context),
    '',
    words.template.addressees,
    ...addressees.slice(0, 10).map(({ name, count: times }) => hanging(`  ${pad(String(times), 4)}`, name, width)),
    ...(guessed.length === 0
      ? []
      : [
          '',
          words.template.guessed,
          ...guessed.map(({ path, quote, name, rule }) =>
            hanging(`  ${pad(path.join('.'), 8)}`, `${quote} → {{${name}}} (${words.template.guess[rule]})`, width),
          ),
        ]),
    '',
    words.template.proposes(output),
    '',
  ].join('\n')
}

function pile(title: string, duties: readonly ProposedDuty[], { width, settings, words }: Context): readonly string[] {
  if (duties.length === 0) return []
  const shown = duties
    .slice(0, printed)
    .map(({ path, text, rule }) =>
      hanging(
        `  ${pad(path.join('.'), 8)}`,
        `${text.replace(/\s+/gu, ' ')} [${formatReason({ ruleId: rule, data: {} }, settings.language)}]`,
        width,
        2,
      ),
    )
  const rest = duties.length - shown.length
  return ['', title, ...shown, ...(rest > 0 ? [`  ${words.derive.moreOf(rest)}`] : [])]
}

/** The counts of a check; the findings themselves go to standard error. */
export function checkedText(found: readonly Diagnostic[], { words, paint }: Context): string {
  const errors = found.filter(({ severity }) => severity === 'error').length
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  const sign = errors === 0 ? paint.green('✓') : paint.red('✗')
  return `${sign} ${words.template.checked({ errors, warnings })}\n`
}

/** The fields with their types and places. */
export function fieldsText(
  fields: readonly TemplateField[],
  units: number,
  output: string | null,
  { words, width }: Context,
): string {
  const rows = fields.map(({ name, label, type, options, usedIn }) => {
    const choices = options.length === 0 ? '' : ` (${options.join(' | ')})`
    const places = usedIn.map((path) => path.join('.')).join(', ')
    return hanging(`  ${pad(name, 18)} `, `${words.template.type[type]}${choices} · ${label} · ${places}`, width)
  })
  const head = words.template.fields(fields.length)
  const sent = output === null ? [] : ['', words.template.sheet(output, units)]
  return [head, ...rows, ...sent, ''].join('\n')
}
