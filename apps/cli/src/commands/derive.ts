import { nearest } from '@kehoach/core'
import type { Plan } from '@kehoach/core'
import { writeAllAtomically } from '@kehoach/host'
import type { Context } from '../context.ts'
import { askedQuestions, deriveOne, levelBelow, withSentence, type DerivedUnit } from '../derive-one.ts'
import { unreadable, type FileNotes, type Finished } from '../finished.ts'
import { openTemplate } from '../open-template.ts'
import { derivedText } from '../print/derive.ts'
import { readOutput, type Target } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

export interface DeriveCommandOptions {
  readonly set: readonly string[]
  readonly output?: string
  readonly to?: readonly Target[]
  readonly data?: string
  readonly sheet?: string
  readonly outDir?: string
  readonly name?: string
  readonly only?: string
  /** The unit's own plan of last year. */
  readonly keThua?: string
  readonly resume: boolean
  readonly zip: boolean
  /** Whether each Word file is read back before it is written. */
  readonly verify: boolean
  readonly failOn: string
}

/** `kehoach derive PARENT`: the plan of one unit (`--set`), or of every unit of a table (`--data`). */
export async function derive(parentFile: string, options: DeriveCommandOptions, context: Context): Promise<Finished> {
  const { data } = options
  if (data === undefined) return deriveSingle(parentFile, options, context)
  const { deriveBatch } = await import('./derive-batch.ts')
  return deriveBatch(parentFile, { ...options, data }, context)
}

async function deriveSingle(parentFile: string, options: DeriveCommandOptions, context: Context): Promise<Finished> {
  const { set, output, to, failOn, keThua } = options
  refuseBatchOptions(options)
  const fields = await fieldsOf(set)
  if (!fields.has('ten')) throw new UsageError('unit-name-missing', { near: nearest('ten', [...fields.keys()]) ?? '' })
  if (output === undefined) throw new UsageError('output-missing', { option: '-o' })
  const { stem, targets } = readOutput(output, to ?? null)
  const { parent, recipe, diagnostics, source } = await openTemplate(parentFile, context)
  const last = keThua === undefined ? null : await context.open(keThua)
  const notes: readonly FileNotes[] = [
    { file: parentFile, diagnostics },
    ...(last === null ? [] : [{ file: keThua ?? '', diagnostics: last.diagnostics }]),
  ]
  if (parent === null || recipe === null || source === null || last?.plan === null)
    return unreadable('kehoach.derive', notes)
  const { unitFacts } = await import('@kehoach/sheets')
  const unit = unitFacts(fields, levelBelow(parent))
  if (unit === null) throw new UsageError('unit-name-missing', { near: '' })
  const previous: Plan | null = last?.plan ?? null
  const work = { parent, parentFile, recipe, targets, verify: options.verify }
  const derived = await deriveOne(work, { unit, stem, previous, shares: [] }, context)
  if (!derived.isVerified)
    return {
      ...unreadable('kehoach.derive', [...notes, { file: output, diagnostics: derived.diagnostics }]),
      endings: ['not-verified'],
    }
  const { settings, resolve } = context
  const outcome = await writeAllAtomically(derived.files, {
    overwrite: settings.force,
    dryRun: settings.dryRun,
    inputs: [parentFile, ...(keThua === undefined ? [] : [keThua])].map(resolve),
  })
  const asks = failOn === 'questions' && derived.derivation.questions.length > 0
  return {
    format: 'kehoach.derive',
    inputs: [source, ...(last?.source === null || last === null ? [] : [last.source])],
    result: { ...derivedFacts(derived, outcome.value ?? [], context), dryRun: settings.dryRun },
    json: 'envelope',
    notes: [...notes, { file: output, diagnostics: [...derived.diagnostics, ...outcome.diagnostics] }],
    text: outcome.value === null ? '' : derivedText(derived, outcome.value, parentFile, context),
    endings: [...writeEnding(outcome.diagnostics), ...(asks ? ['findings' as const] : [])],
  }
}

/** What only a batch can do. */
function refuseBatchOptions({ outDir, name, only, sheet, resume, zip }: DeriveCommandOptions): void {
  const given = {
    '--out-dir': outDir,
    '--name': name,
    '--only': only,
    '--sheet': sheet,
    '--resume': resume,
    '--zip': zip,
  }
  const [option] = Object.entries(given).find(([, value]) => value !== undefined && value !== false) ?? []
  if (option !== undefined) throw new UsageError('option-needs', { option, needed: '--data' })
}

/** What JSON says of one derived unit. */
export function derivedFacts(
  { unit, derivation, files }: DerivedUnit,
  states: readonly string[],
  context: Context,
): Readonly<Record<string, unknown>> {
  const { lock, notCarried, questions, kept, dropped } = derivation
  return {
    unit,
    files: files.map(({ name, to }, at) => ({ path: name, to, state: states[at] ?? 'refused' })),
    summary: {
      carried: lock.items.length,
      notCarried: notCarried.length,
      questions: questions.length,
      kept: kept.length,
      dropped: dropped.length,
    },
    questions: askedQuestions(derivation, context),
    notCarried: withSentence(notCarried, context),
    kept: withSentence(kept, context),
    dropped: withSentence(dropped, context),
    shares: lock.shares,
  }
}

/** The fields that `--set k=v` gives, by the names that a table's columns have too. */
async function fieldsOf(pairs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { fieldName } = await import('@kehoach/sheets')
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1)
        throw new UsageError('wrong-value', { option: '--set', given: pair, known: 'ten="xã …", so_thon=14', near: '' })
      return [
        fieldName(pair.slice(0, at)),
        pair
          .slice(at + 1)
          .normalize('NFC')
          .replace(/\s+/gu, ' ')
          .trim(),
      ] as const
    }),
  )
}
