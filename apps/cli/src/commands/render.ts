import { isoDate, serialOf, type Diagnostic, type Plan } from '@kehoach/core'
import { writeAllAtomically } from '@kehoach/host'
import type { Context } from '../context.ts'
import type { Ending } from '../exit.ts'
import { unreadable, type Finished } from '../finished.ts'
import { readOutput, written, type Target } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

export interface RenderOptions {
  readonly output?: string
  readonly to?: readonly Target[]
}

/** `kehoach render PLAN --to docx -o FILE`: writes a plan in other forms. */
export async function render(file: string, { output, to }: RenderOptions, context: Context): Promise<Finished> {
  if (output === undefined) throw new UsageError('output-missing', { option: '-o' })
  return output === '-'
    ? renderToStream(file, to ?? [], context)
    : renderToFiles(file, readOutput(output, to ?? null), context)
}

async function renderToFiles(
  file: string,
  { stem, targets }: ReturnType<typeof readOutput>,
  context: Context,
): Promise<Finished> {
  const { settings, words, resolve } = context
  const opened = await context.open(file)
  if (opened.plan === null || opened.source === null)
    return unreadable('kehoach.render', [{ file, diagnostics: opened.diagnostics }])
  const { plan, source } = opened
  const made = await Promise.all(
    targets.map(async (target) => ({ name: `${stem}.${target}`, target, ...(await written(plan, target)) })),
  )
  const files = made.map(({ name, value }) => ({ path: resolve(name), name, content: value }))
  const outcome = await writeAllAtomically(files, {
    overwrite: settings.force,
    dryRun: settings.dryRun,
    inputs: [resolve(file)],
  })
  const states = outcome.value
  const text = (states ?? []).map((state, at) => lineOf(made[at], state === 'unchanged', plan, context))
  return {
    format: 'kehoach.render',
    inputs: [source],
    result: {
      files: made.map(({ name, target }, at) => ({ path: name, to: target, state: states?.[at] ?? 'refused' })),
      dryRun: settings.dryRun,
    },
    json: 'envelope',
    notes: [
      { file, diagnostics: [...opened.diagnostics, ...made.flatMap(({ diagnostics }) => diagnostics)] },
      ...whole(outcome.diagnostics),
    ],
    text: [...text, ...(settings.dryRun ? [words.derive.dryRun] : []), ''].join('\n'),
    endings: writeEnding(outcome.diagnostics),
  }
}

/** What is said about the output stands under no input's name. */
const whole = (diagnostics: readonly Diagnostic[]): Finished['notes'] =>
  diagnostics.length === 0 ? [] : [{ file: 'kehoach', diagnostics }]

function lineOf(
  made: { readonly name: string; readonly target: Target } | undefined,
  isUnchanged: boolean,
  plan: Plan,
  { words, settings, paint }: Context,
): string {
  const { number, date } = plan.header
  const blanks = [
    ...(serialOf(number) === null ? [words.render.number] : []),
    ...(isoDate(date)?.length === 10 ? [] : [words.render.date]),
    ...(plan.signature?.name == null ? [words.render.signer] : []),
  ]
  const facts = [
    ...(made?.target === 'docx' ? [words.render.form] : []),
    ...(blanks.length > 0 ? [words.render.blanks(blanks)] : []),
    ...(isUnchanged ? [words.render.unchanged] : []),
  ]
  const name = made?.name ?? ''
  return [settings.dryRun ? `  ${words.derive.would(name)}` : `${paint.green('✓')} ${name}`, ...facts].join('  · ')
}

/** `-o -`: one text form on standard output, nothing else. */
async function renderToStream(file: string, targets: readonly Target[], context: Context): Promise<Finished> {
  const [target] = targets
  if (target === undefined || targets.length > 1)
    throw new UsageError('target-unknown', { path: '-', known: 'md, json' })
  if (target === 'docx') throw new UsageError('target-not-a-stream', { to: target })
  const { plan, diagnostics, source } = await context.open(file)
  if (plan === null || source === null) return unreadable('kehoach.render', [{ file, diagnostics }])
  const { value, diagnostics: said } = await written(plan, target)
  const endings: readonly Ending[] = []
  return {
    format: 'kehoach.render',
    inputs: [source],
    result: { to: target, text: String(value) },
    json: 'envelope',
    notes: [{ file, diagnostics: [...diagnostics, ...said] }],
    text: String(value),
    endings,
  }
}
