import type { Parameter, Plan, UnitFacts } from '@kehoach/core'
import { readUnits, writeAtomically, type Written } from '@kehoach/host'
import type { Diagnostic } from '@kehoach/core'
import type { Context } from '../context.ts'
import { levelBelow } from '../derive-one.ts'
import { unreadable, type FileNotes, type Finished } from '../finished.ts'
import { checkedText, fieldsText, proposedText } from '../print/template.ts'
import { readOutput, written } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

export interface TemplateOptions {
  readonly output?: string
  readonly data?: string
}

type Opened = Awaited<ReturnType<Context['open']>> & { readonly plan: Plan }
type Action = (file: string, opened: Opened, options: TemplateOptions, context: Context) => Promise<Finished>

/** `kehoach template propose|check|fields FILE`. */
const actions: Readonly<Record<string, Action>> = { propose, check, fields }
export const templateActions: readonly string[] = Object.keys(actions)

export async function template(
  action: string,
  file: string,
  options: TemplateOptions,
  context: Context,
): Promise<Finished> {
  const opened = await context.open(file)
  const { plan } = opened
  const run = actions[action]
  if (plan === null || run === undefined)
    return unreadable(`kehoach.template-${action}`, [{ file, diagnostics: opened.diagnostics }])
  return run(file, { ...opened, plan }, options, context)
}

/** The plan with a mandate proposed for each duty, for a person to confirm. */
async function propose(file: string, opened: Opened, { output }: TemplateOptions, context: Context): Promise<Finished> {
  const { proposeTemplate } = await import('@kehoach/template')
  const { plan, ...proposal } = proposeTemplate(opened.plan)
  const result = { ...proposal, mandates: plan.mandates }
  const kept = output === undefined ? null : await save(output, plan, file, context)
  return {
    ...ended('propose', file, opened, kept?.notes ?? []),
    result,
    text: proposedText(proposal, plan.mandates, output ?? null, context),
    endings: writeEnding(kept?.notes.flatMap(({ diagnostics }) => diagnostics) ?? []),
  }
}

async function save(
  output: string,
  plan: Plan,
  file: string,
  { settings, resolve }: Context,
): Promise<{ readonly notes: readonly FileNotes[]; readonly state: Written | null }> {
  const { stem, targets } = readOutput(output, null)
  const [target] = targets
  // Comments and controls of Word as marks come later: a template is kept as Markdown or JSON.
  if (target === undefined || target === 'docx')
    throw new UsageError('wrong-value', { option: '-o', given: output, known: '.md, .json', near: '' })
  const { value: content, diagnostics } = await written(plan, target)
  const name = `${stem}.${target}`
  const options = { overwrite: settings.force, dryRun: settings.dryRun, inputs: [resolve(file)] }
  const outcome = await writeAtomically(resolve(name), content, options)
  return { notes: [{ file: name, diagnostics: [...diagnostics, ...outcome.diagnostics] }], state: outcome.value }
}

/** What is wrong with a template; with a table of units, where columns and fields do not meet. */
async function check(file: string, opened: Opened, { data }: TemplateOptions, context: Context): Promise<Finished> {
  const { checkTemplate } = await import('@kehoach/template')
  const table = data === undefined ? null : await unitsOf(data, opened.plan, [], context)
  const columns = table?.value?.columns.map(({ field }) => field)
  const found = checkTemplate(opened.plan, columns === undefined ? {} : { columns })
  const isWrong = found.some(({ severity }) => severity === 'error')
  return {
    ...ended('check', file, opened, [
      { file, diagnostics: found },
      ...(table === null ? [] : [{ file: data ?? '', diagnostics: table.diagnostics }]),
    ]),
    result: { findings: found },
    text: checkedText(found, context),
    endings: isWrong ? ['findings'] : [],
  }
}

/** The fields of a template, or, with `-o`, the sheet that communes fill in. */
async function fields(file: string, opened: Opened, options: TemplateOptions, context: Context): Promise<Finished> {
  const { fieldsOf } = await import('@kehoach/template')
  const found = fieldsOf(opened.plan)
  const table = options.data === undefined ? null : await unitsOf(options.data, opened.plan, found, context)
  const units = table?.value?.rows.flatMap(({ unit }) => (unit === null ? [] : [unit])) ?? []
  const sheet =
    options.output === undefined ? null : await sendSheet(options.output, opened.plan, found, units, context)
  const notes: readonly FileNotes[] = [
    ...(table === null ? [] : [{ file: options.data ?? '', diagnostics: table.diagnostics }]),
    ...(sheet === null ? [] : [{ file: options.output ?? '', diagnostics: sheet }]),
  ]
  return {
    ...ended('fields', file, opened, notes),
    result: { fields: found },
    text: fieldsText(found, units.length, options.output ?? null, context),
    endings: writeEnding(sheet ?? []),
  }
}

async function sendSheet(
  output: string,
  plan: Plan,
  found: readonly Parameter[],
  units: readonly UnitFacts[],
  { settings, resolve }: Context,
): Promise<readonly Diagnostic[]> {
  if (!/\.xlsx$/iu.test(output))
    throw new UsageError('wrong-value', { option: '-o', given: output, known: '.xlsx', near: '' })
  const { fieldsToXlsx } = await import('@kehoach/sheets')
  const { value, diagnostics } = await fieldsToXlsx(found, { units, title: plan.header.title ?? '' })
  const outcome = await writeAtomically(resolve(output), value, { overwrite: settings.force, dryRun: settings.dryRun })
  return [...diagnostics, ...outcome.diagnostics]
}

const unitsOf = async (data: string, plan: Plan, parameters: readonly Parameter[], { resolve }: Context) =>
  readUnits(resolve(data), { level: levelBelow(plan), parameters })

function ended(
  action: string,
  file: string,
  { source, diagnostics }: Opened,
  notes: readonly FileNotes[],
): Omit<Finished, 'result' | 'text' | 'endings'> {
  return {
    format: `kehoach.template-${action}`,
    inputs: source === null ? [] : [source],
    json: 'envelope',
    notes: [{ file, diagnostics }, ...notes],
  }
}
