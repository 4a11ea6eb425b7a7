import { fieldName, nearest, unitFacts, writeAllAtomically } from '@kehoach/host'
import type { Context } from '../context.ts'
import { askedQuestions, deriveOne, leftOut, levelBelow, type DerivedUnit } from '../derive-one.ts'
import { unreadable, type Finished } from '../finished.ts'
import { derivedText } from '../print/derive.ts'
import { readOutput, type Target } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

export interface DeriveCommandOptions {
  readonly set: readonly string[]
  readonly output?: string
  readonly to?: readonly Target[]
  readonly data?: string
  readonly outDir?: string
  readonly name?: string
  readonly failOn: string
}

/** `kehoach derive PARENT`: the plan of one unit (`--set`), or of every unit of a table (`--data`). */
export async function derive(parentFile: string, options: DeriveCommandOptions, context: Context): Promise<Finished> {
  if (options.data === undefined) return deriveSingle(parentFile, options, context)
  const { deriveBatch } = await import('./derive-batch.ts')
  return deriveBatch(parentFile, { ...options, data: options.data }, context)
}

async function deriveSingle(
  parentFile: string,
  { set, output, to, failOn }: DeriveCommandOptions,
  context: Context,
): Promise<Finished> {
  const fields = fieldsOf(set)
  if (!fields.has('ten')) throw new UsageError('unit-name-missing', { near: nearest('ten', [...fields.keys()]) ?? '' })
  if (output === undefined) throw new UsageError('output-missing', { option: '-o' })
  const { stem, targets } = readOutput(output, to ?? null)
  const { plan: parent, diagnostics, source } = await context.open(parentFile)
  const notes = [{ file: parentFile, diagnostics }]
  if (parent === null || source === null) return unreadable('kehoach.derive', notes)
  const unit = unitFacts(fields, levelBelow(parent))
  if (unit === null) throw new UsageError('unit-name-missing', { near: '' })
  const derived = await deriveOne({ parent, parentFile, targets }, unit, stem, context)
  const { settings, resolve } = context
  const outcome = await writeAllAtomically(derived.files, {
    overwrite: settings.force,
    dryRun: settings.dryRun,
    inputs: [resolve(parentFile)],
  })
  const asks = failOn === 'questions' && derived.derivation.questions.length > 0
  return {
    format: 'kehoach.derive',
    inputs: [source],
    result: { ...derivedFacts(derived, outcome.value ?? [], context), dryRun: settings.dryRun },
    json: 'envelope',
    notes: [...notes, { file: output, diagnostics: [...derived.diagnostics, ...outcome.diagnostics] }],
    text: outcome.value === null ? '' : derivedText(derived, outcome.value, parentFile, context),
    endings: [...writeEnding(outcome.diagnostics), ...(asks ? ['findings' as const] : [])],
  }
}

/** What JSON says of one derived unit. */
export function derivedFacts(
  { unit, derivation, files }: DerivedUnit,
  states: readonly string[],
  context: Context,
): Readonly<Record<string, unknown>> {
  const { lock, questions, notCarried } = derivation
  return {
    unit,
    files: files.map(({ name, to }, at) => ({ path: name, to, state: states[at] ?? 'refused' })),
    summary: { carried: lock.items.length, notCarried: notCarried.length, questions: questions.length },
    questions: askedQuestions(derivation, context),
    notCarried: leftOut(derivation, context),
  }
}

/** The fields that `--set k=v` gives, by the names that a table's columns have too. */
function fieldsOf(pairs: readonly string[]): ReadonlyMap<string, string> {
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
