import { join } from 'node:path'
import { diagnose, type Diagnostic, type UnitFacts } from '@kehoach/core'
import {
  ensureFolder,
  nearest,
  readUnits,
  writeAllAtomically,
  writeAtomically,
  type UnitRow,
  type Written,
} from '@kehoach/host'
import type { Context } from '../context.ts'
import { deriveOne, levelBelow, type DerivedUnit, type DeriveWork } from '../derive-one.ts'
import type { Ending } from '../exit.ts'
import { asciiName, fieldsIn, fileName } from '../file-name.ts'
import { unreadable, type FileNotes, type Finished } from '../finished.ts'
import { watchInterrupt } from '../interrupt.ts'
import { batchText } from '../print/batch.ts'
import { jsonText } from '../print/json.ts'
import { progressBar } from '../print/progress.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'
import { derivedFacts, type DeriveCommandOptions } from './derive.ts'

/** What became of one row: its plan, or null with the reasons. */
export interface RowResult {
  readonly row: number
  readonly name: string
  readonly derived: DerivedUnit | null
  readonly states: readonly Written[]
  readonly diagnostics: readonly Diagnostic[]
}

const usualName = '{ma}_{ten_ascii}_KH-{nam}'

/** Derives for every unit of a table; a row that fails stops no other. */
export async function deriveBatch(
  parentFile: string,
  options: DeriveCommandOptions & { readonly data: string },
  context: Context,
): Promise<Finished> {
  const { data, outDir, set, output, name = usualName } = options
  if (outDir === undefined) throw new UsageError('output-missing', { option: '--out-dir' })
  if (set.length > 0) throw new UsageError('options-exclude', { one: '--data', other: '--set' })
  if (output !== undefined) throw new UsageError('options-exclude', { one: '--data', other: '-o' })
  const { plan: parent, diagnostics, source } = await context.open(parentFile)
  const table = await readUnits(context.resolve(data), parent === null ? 'commune' : levelBelow(parent))
  const notes: readonly FileNotes[] = [
    { file: parentFile, diagnostics },
    { file: data, diagnostics: table.diagnostics },
  ]
  if (parent === null || source === null || table.value === null) return unreadable('kehoach.derive', notes)
  const folderProblem = context.settings.dryRun ? null : await ensureFolder(context.resolve(outDir), outDir)
  if (folderProblem !== null)
    return {
      ...unreadable('kehoach.derive', [...notes, { file: outDir, diagnostics: [folderProblem] }]),
      endings: ['usage'],
    }
  const work: DeriveWork = { parent, parentFile, targets: options.to ?? ['docx'] }
  const stems = stemsOf(table.value, name, parent.header.date.year)
  const { results, isInterrupted } = await runRows(
    table.value,
    { work, stems, outDir, inputs: [parentFile, data] },
    context,
  )
  return finished({ results, isInterrupted, notes, source, options: { data, outDir, failOn: options.failOn } }, context)
}

interface Batch {
  readonly work: DeriveWork
  readonly stems: ReadonlyMap<number, string>
  readonly outDir: string
  readonly inputs: readonly string[]
}

async function runRows(
  rows: readonly UnitRow[],
  batch: Batch,
  context: Context,
): Promise<{ readonly results: readonly RowResult[]; readonly isInterrupted: boolean }> {
  const results: RowResult[] = []
  const interrupt = watchInterrupt()
  const progress = progressBar(rows.length, context)
  const say = lineWriter(context)
  say({ type: 'start', format: 'kehoach.derive', format_version: '1.0', rows: rows.length })
  for (const row of rows) {
    if (interrupt.isAsked()) break
    const result = await runRow(row, results, batch, context)
    results.push(result)
    say({
      type: 'file',
      row: row.row,
      ...(result.derived === null ? { unit: row.unit } : derivedFacts(result.derived, result.states, context)),
      diagnostics: result.diagnostics,
    })
    progress.show(results.length)
  }
  progress.end()
  interrupt.end()
  return { results, isInterrupted: results.length < rows.length }
}

async function runRow(
  { row, unit, diagnostics }: UnitRow,
  before: readonly RowResult[],
  batch: Batch,
  context: Context,
): Promise<RowResult> {
  const failed = (more: readonly Diagnostic[]): RowResult => ({
    row,
    name: unit?.name ?? '',
    derived: null,
    states: [],
    diagnostics: [...diagnostics, ...more],
  })
  if (unit === null) return failed([])
  const stem = batch.stems.get(row) ?? ''
  const first = before.find((each) => batch.stems.get(each.row)?.toLowerCase() === stem.toLowerCase())
  if (first !== undefined) return failed([diagnose('cli', 'error', 'same-name', { name: stem, first: first.row })])
  const derived = await deriveOne(batch.work, unit, join(batch.outDir, stem), context)
  const { settings, resolve } = context
  const outcome = await writeAllAtomically(derived.files, {
    overwrite: settings.force,
    dryRun: settings.dryRun,
    inputs: batch.inputs.map(resolve),
  })
  if (outcome.value === null) return failed(outcome.diagnostics)
  return { row, name: unit.name, derived, states: outcome.value, diagnostics: [...diagnostics, ...derived.diagnostics] }
}

/** The file name of each row, by its number. */
function stemsOf(rows: readonly UnitRow[], pattern: string, year: number | null): ReadonlyMap<number, string> {
  const valuesOf = ({ name, code, values }: UnitFacts): ReadonlyMap<string, string> =>
    new Map([
      ...Object.entries(values),
      ['ten', name],
      ['ten_ascii', asciiName(name)],
      ['ma', code ?? ''],
      ['nam', year === null ? '' : String(year)],
    ])
  const units = rows.flatMap(({ row, unit }) => (unit === null ? [] : [[row, valuesOf(unit)] as const]))
  const known = [...new Set(units.flatMap(([, values]) => [...values.keys()]))]
  const unknown = units.length === 0 ? undefined : fieldsIn(pattern).find((field) => !known.includes(field))
  if (unknown !== undefined)
    throw new UsageError('wrong-value', {
      option: '--name',
      given: `{${unknown}}`,
      known: known.map((field) => `{${field}}`).join(' '),
      near: nearest(unknown, known) ?? '',
    })
  return new Map(units.map(([row, values]) => [row, fileName(pattern, values)]))
}

/** One JSON object a line, while the batch runs; nothing where people read. */
function lineWriter({ settings, io }: Context): (value: unknown) => void {
  return (value) => {
    if (settings.format === 'json') io.stdout.write(`${JSON.stringify(value)}\n`)
  }
}

interface Ended {
  readonly results: readonly RowResult[]
  readonly isInterrupted: boolean
  readonly notes: readonly FileNotes[]
  readonly source: Finished['inputs'][number]
  readonly options: { readonly data: string; readonly outDir: string; readonly failOn: string }
}

async function finished(
  { results, isInterrupted, notes, source, options }: Ended,
  context: Context,
): Promise<Finished> {
  const { settings, resolve } = context
  const summary = summaryOf(results)
  const result = {
    summary,
    dryRun: settings.dryRun,
    rows: results.map((each) => ({
      row: each.row,
      name: each.name,
      ...(each.derived === null ? { files: [] } : derivedFacts(each.derived, each.states, context)),
      diagnostics: each.diagnostics,
    })),
  }
  const list = join(options.outDir, '_ketqua.json')
  const kept = settings.dryRun
    ? null
    : await writeAtomically(resolve(list), jsonText({ format: 'kehoach.derive', format_version: '1.0', result }), {
        overwrite: true,
      })
  const asks = options.failOn === 'questions' && summary.questions > 0
  const endings: readonly Ending[] = [
    ...results.flatMap(rowEnding),
    ...(kept?.value === null ? (['usage'] as const) : []),
    ...(asks ? (['findings'] as const) : []),
    ...(isInterrupted ? (['interrupted'] as const) : []),
  ]
  lineWriter(context)({ type: 'summary', ...summary })
  return {
    format: 'kehoach.derive',
    inputs: [source],
    result,
    json: 'lines',
    notes: [
      ...notes,
      { file: options.data, diagnostics: results.flatMap((each) => each.diagnostics) },
      { file: list, diagnostics: kept?.diagnostics ?? [] },
    ],
    text: batchText(results, summary, list, context),
    endings,
  }
}

/** A row whose files would overwrite others is no row that failed. */
function rowEnding({ derived, diagnostics }: RowResult): readonly Ending[] {
  if (derived !== null) return []
  const refused = writeEnding(diagnostics.filter(({ severity }) => severity === 'error'))
  return refused.includes('would-overwrite') ? refused : ['inputs-failed']
}

export interface BatchSummary {
  readonly units: number
  readonly files: number
  readonly failed: number
  readonly questions: number
}

function summaryOf(results: readonly RowResult[]): BatchSummary {
  const done = results.flatMap(({ derived }) => (derived === null ? [] : [derived]))
  return {
    units: done.length,
    files: done.reduce((sum, { files }) => sum + files.filter(({ to }) => to !== 'lock').length, 0),
    failed: results.length - done.length,
    questions: done.reduce((sum, { derivation }) => sum + derivation.questions.length, 0),
  }
}
