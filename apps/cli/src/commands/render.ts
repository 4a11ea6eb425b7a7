import { isoDate, serialOf, type Diagnostic, type Plan } from '@kehoach/core'
import type { DocxOptions } from '@kehoach/docx'
import { lockOf, writeAllAtomically } from '@kehoach/host'
import type { Context } from '../context.ts'
import type { Ending } from '../exit.ts'
import { unreadable, type FileNotes, type Finished } from '../finished.ts'
import { chosenLayout } from '../layout-choices.ts'
import { openPlacesOf } from '../open-places-of.ts'
import { readOutput, written, type Made, type Target } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

export interface RenderOptions {
  readonly output?: string
  readonly to?: readonly Target[]
  /** A clean copy, refused while a place is open. */
  readonly isFinal: boolean
  readonly layout?: string
  readonly profile?: string
  readonly verify: boolean
}

/** `kehoach render PLAN --to docx -o FILE`: writes a plan in other forms; a Word file is read back first. */
export async function render(file: string, options: RenderOptions, context: Context): Promise<Finished> {
  const { output, to } = options
  if (output === undefined) throw new UsageError('output-missing', { option: '-o' })
  const isStream = output === '-'
  const place = isStream ? { stem: '-', targets: [streamTarget(to)] } : readOutput(output, to ?? null)
  const { layout, diagnostics: inProfile } = await chosenLayout(options.layout, options.profile, context.resolve)
  const { plan, diagnostics, source } = await context.open(file)
  const notes: readonly FileNotes[] = [
    { file, diagnostics },
    ...(options.profile === undefined ? [] : [{ file: options.profile, diagnostics: inProfile }]),
  ]
  if (plan === null || source === null) return unreadable('kehoach.render', notes)
  const open = await openPlacesOf(plan)
  const base = { format: 'kehoach.render', inputs: [source], json: 'envelope' as const }
  if (options.isFinal && open.length > 0)
    return {
      ...base,
      result: { files: [], dryRun: context.settings.dryRun, open: open.length },
      notes: [...notes, { file, diagnostics: open }],
      text: `${context.words.render.notFinal(open.length)}\n`,
      endings: ['not-final'],
    }
  const lock = file === '-' ? null : await lockOf(context.resolve(file), plan)
  const docx: DocxOptions = {
    layout,
    endMark: 'add',
    ...(options.isFinal ? {} : { draft: { questions: [] } }),
    ...(lock === null ? {} : { lock }),
  }
  const made = await Promise.all(
    place.targets.map(async (target) => ({
      name: `${place.stem}.${target}`,
      target,
      ...(await written(plan, target, { docx, verify: options.verify })),
    })),
  )
  const all = [
    ...notes,
    ...made.map(({ name, diagnostics: said }) => ({ file: isStream ? file : name, diagnostics: said })),
  ]
  const rendering: Rendering = { file, plan, made, open: open.length, notes: all }
  return { ...base, ...(isStream ? streamed(rendering) : await filed(rendering, context)) }
}

interface MadeFile extends Made {
  readonly name: string
  readonly target: Target
}

interface Rendering {
  readonly file: string
  readonly plan: Plan
  readonly made: readonly MadeFile[]
  /** How many places wait for a person. */
  readonly open: number
  readonly notes: readonly FileNotes[]
}

type Result = Pick<Finished, 'result' | 'notes' | 'text' | 'endings'>

/** The files, all or none: none where a Word file does not say the plan. */
async function filed({ file, plan, made, open, notes }: Rendering, context: Context): Promise<Result> {
  const { settings, words, resolve } = context
  const facts = (state: (at: number) => string): unknown => ({
    files: made.map(({ name, target, verified }, at) => ({ path: name, to: target, state: state(at), verified })),
    dryRun: settings.dryRun,
    open,
  })
  if (made.some(({ verified }) => verified === false))
    return {
      result: facts(() => 'refused'),
      notes,
      text: `${words.render.notWritten}\n`,
      endings: ['not-verified'],
    }
  const files = made.map(({ name, value }) => ({ path: resolve(name), name, content: value }))
  const { value: states, diagnostics } = await writeAllAtomically(files, {
    overwrite: settings.force,
    dryRun: settings.dryRun,
    inputs: [resolve(file)],
  })
  const lines = (states ?? []).map((state, at) =>
    lineOf(made[at], { isUnchanged: state === 'unchanged', open }, plan, context),
  )
  return {
    result: facts((at) => states?.[at] ?? 'refused'),
    notes: [...notes, ...whole(diagnostics)],
    text: [...lines, ...(settings.dryRun ? [words.derive.dryRun] : []), ''].join('\n'),
    endings: writeEnding(diagnostics),
  }
}

/** What is said about the output stands under no input's name. */
const whole = (diagnostics: readonly Diagnostic[]): Finished['notes'] =>
  diagnostics.length === 0 ? [] : [{ file: 'kehoach', diagnostics }]

function lineOf(
  made: MadeFile | undefined,
  { isUnchanged, open }: { readonly isUnchanged: boolean; readonly open: number },
  plan: Plan,
  { words, settings, paint }: Context,
): string {
  const { number, date } = plan.header
  const isWord = made?.target === 'docx'
  const blanks = [
    ...(serialOf(number) === null ? [words.render.number] : []),
    ...(isoDate(date)?.length === 10 ? [] : [words.render.date]),
    ...(plan.signature?.name == null ? [words.render.signer] : []),
  ]
  const facts = [
    ...(isWord ? [words.render.form] : []),
    ...(blanks.length > 0 ? [words.render.blanks(blanks)] : []),
    ...(isWord && open > 0 ? [words.render.draft(open)] : []),
    ...(isWord ? [made.verified === true ? words.render.verified : words.render.notVerified] : []),
    ...(isUnchanged ? [words.render.unchanged] : []),
  ]
  const name = made?.name ?? ''
  return [settings.dryRun ? `  ${words.derive.would(name)}` : `${paint.green('✓')} ${name}`, ...facts].join('  · ')
}

/** `-o -`: one text form on standard output, nothing else. */
function streamTarget(targets: readonly Target[] = []): Target {
  const [target] = targets
  if (target === undefined || targets.length > 1)
    throw new UsageError('target-unknown', { path: '-', known: 'md, html, json' })
  if (target === 'docx') throw new UsageError('target-not-a-stream', { to: target })
  return target
}

function streamed({ made, notes }: Rendering): Result {
  const [only] = made
  const endings: readonly Ending[] = []
  return { result: { to: only?.target, text: String(only?.value) }, notes, text: String(only?.value), endings }
}
