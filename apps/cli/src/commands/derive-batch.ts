import { dirname, join } from 'node:path'
import { nearest } from '@kehoach/core'
import { allocate, expressionsFor, fieldsInExpression, builtInFields } from '@kehoach/cascade'
import type { Diagnostic, Outcome, Plan, Recipe, UnitFacts } from '@kehoach/core'
import { ensureFolder, readUnits, writeAtomically } from '@kehoach/host'
import type { UnitRow, UnitsTable } from '@kehoach/sheets'
import { doneRows, noDoneRows } from '../batch/done-rows.ts'
import { lookUpIn } from '../batch/look-up.ts'
import { resultSheet, zipOf } from '../batch/result-files.ts'
import { runRow, type Batch, type BatchRow, type RowResult } from '../batch/run-row.ts'
import { stemsOf, usualName } from '../batch/stems.ts'
import type { Context } from '../context.ts'
import { levelBelow } from '../derive-one.ts'
import type { Ending } from '../exit.ts'
import { unreadable, type FileNotes, type Finished } from '../finished.ts'
import { watchInterrupt } from '../interrupt.ts'
import { openTemplate } from '../open-template.ts'
import { batchText } from '../print/batch.ts'
import { jsonText } from '../print/json.ts'
import { progressBar } from '../print/progress.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'
import type { DeriveCommandOptions } from './derive.ts'

type BatchOptions = DeriveCommandOptions & { readonly data: string }

/** Files that a batch writes beside the plans. */
const listName = '_ketqua'
const notesName = '_tien-do.ndjson'

/** Derives for every unit of a table; a row that fails stops no other. */
export async function deriveBatch(parentFile: string, options: BatchOptions, context: Context): Promise<Finished> {
  const { data, outDir, set, output, name = usualName, sheet, only, resume } = options
  if (outDir === undefined) throw new UsageError('output-missing', { option: '--out-dir' })
  if (set.length > 0) throw new UsageError('options-exclude', { one: '--data', other: '--set' })
  if (output !== undefined) throw new UsageError('options-exclude', { one: '--data', other: '-o' })
  if (options.keThua !== undefined) throw new UsageError('options-exclude', { one: '--data', other: '--ke-thua' })
  const { parent, recipe, diagnostics, source } = await openTemplate(parentFile, context)
  const head: FileNotes = { file: parentFile, diagnostics }
  if (parent === null || recipe === null || source === null) return unreadable('kehoach.derive', [head])
  const table = await readUnits(context.resolve(data), {
    level: levelBelow(parent),
    sheet,
    parameters: recipe.parameters,
    lookUp: lookUpIn(parent),
  })
  const notes: readonly FileNotes[] = [head, { file: data, diagnostics: table.diagnostics }]
  if (table.value === null) return unreadable('kehoach.derive', notes)
  const chosen = chosenRows(table.value, recipe, only)
  const divided = dividedRows(parent, recipe, chosen)
  if (divided.value === null)
    return {
      ...unreadable('kehoach.derive', [...notes, { file: parentFile, diagnostics: divided.diagnostics }]),
      endings: ['usage'],
    }
  const { settings, resolve } = context
  const stems = stemsOf(chosen, name, parent.header.date.year)
  const folderProblem = settings.dryRun ? null : await ensureFolder(resolve(outDir), outDir)
  if (folderProblem !== null)
    return {
      ...unreadable('kehoach.derive', [...notes, { file: outDir, diagnostics: [folderProblem] }]),
      endings: ['usage'],
    }
  const batch: Batch = {
    work: { parent, parentFile, recipe, targets: options.to ?? ['docx'], verify: options.verify },
    stems,
    outDir,
    inputs: [parentFile, data],
    done: settings.dryRun ? noDoneRows : await doneRows(resolve(join(outDir, notesName)), resume, resolve),
    openPrevious: async (path) => context.open(join(dirname(data), path)),
  }
  const run = await runRows(divided.value, batch, context)
  return finished({ ...run, notes, source, options: { ...options, outDir } }, context)
}

/** The rows that `--only` names; wrong rows stay, so that they are told. */
function chosenRows({ rows, columns }: UnitsTable, recipe: Recipe, only: string | undefined): readonly UnitRow[] {
  if (only === undefined) return rows
  const fields = [...columns.map(({ field }) => field), ...recipe.parameters.map(({ name }) => name), ...builtInFields]
  const named = fieldsInExpression(only)
  const unknown = named.find((field) => !fields.includes(field))
  if (named.length === 0 || unknown !== undefined)
    throw new UsageError('wrong-value', {
      option: '--only',
      given: unknown ?? only,
      known: 'loai = "phường" và so_thon > 5',
      near: nearest(unknown ?? '', fields) ?? '',
    })
  return rows.filter(({ unit }) => unit === null || expressionsFor(unit, recipe).holds(only) === true)
}

/** Rows with their shares of what the recipe divides; the units of wrong rows get none, so nothing may be divided then. */
function dividedRows(parent: Plan, recipe: Recipe, rows: readonly UnitRow[]): Outcome<readonly BatchRow[] | null> {
  const units = rows.flatMap(({ unit }) => (unit === null ? [] : [unit]))
  const shared = allocate(parent, units, recipe)
  if (shared.diagnostics.length > 0) return { value: null, diagnostics: shared.diagnostics }
  const sharesOf = new Map<UnitFacts, BatchRow['shares']>(units.map((unit, at) => [unit, shared.value[at] ?? []]))
  return {
    value: rows.map((row) => ({ ...row, shares: row.unit === null ? [] : (sharesOf.get(row.unit) ?? []) })),
    diagnostics: [],
  }
}

interface Run {
  readonly results: readonly RowResult[]
  readonly isInterrupted: boolean
}

async function runRows(rows: readonly BatchRow[], batch: Batch, context: Context): Promise<Run> {
  const results: RowResult[] = []
  const taken = new Map<string, number>()
  const interrupt = watchInterrupt()
  const progress = progressBar(rows.length, context)
  const say = lineWriter(context)
  say({ type: 'start', format: 'kehoach.derive', format_version: '1.0', rows: rows.length })
  for (const row of rows) {
    if (interrupt.isAsked()) break
    const result = await runRow(row, taken, batch, context)
    const stem = batch.stems.get(row.row)?.toLowerCase()
    if (stem !== undefined && !taken.has(stem)) taken.set(stem, row.row)
    results.push(result)
    say({ type: 'file', row: row.row, ...(result.facts ?? { unit: row.unit }), diagnostics: result.diagnostics })
    progress.show(results.length)
  }
  progress.end()
  interrupt.end()
  await batch.done.notes?.end()
  return { results, isInterrupted: results.length < rows.length }
}

/** One JSON object a line, while the batch runs; nothing where people read. */
function lineWriter({ settings, io }: Context): (value: unknown) => void {
  return (value) => {
    if (settings.format === 'json') io.stdout.write(`${JSON.stringify(value)}\n`)
  }
}

interface Ended extends Run {
  readonly notes: readonly FileNotes[]
  readonly source: Finished['inputs'][number]
  readonly options: BatchOptions & { readonly outDir: string }
}

async function finished(ended: Ended, context: Context): Promise<Finished> {
  const { results, isInterrupted, notes, source, options } = ended
  const { settings } = context
  const summary = summaryOf(results)
  const result = {
    summary,
    dryRun: settings.dryRun,
    rows: results.map(({ row, name, facts, diagnostics }) => ({
      row,
      name,
      ...(facts ?? { files: [] }),
      diagnostics,
    })),
  }
  const list = join(options.outDir, `${listName}.xlsx`)
  const written = settings.dryRun ? [] : await writeResults(ended, result, context)
  const asks = options.failOn === 'questions' && summary.questions > 0
  const endings: readonly Ending[] = [
    ...results.flatMap(rowEnding),
    ...(written.some(({ diagnostics }) => diagnostics.length > 0) ? (['usage'] as const) : []),
    ...(asks ? (['findings'] as const) : []),
    ...(isInterrupted ? (['interrupted'] as const) : []),
  ]
  lineWriter(context)({ type: 'summary', ...summary })
  return {
    format: 'kehoach.derive',
    inputs: [source],
    result,
    json: 'lines',
    notes: [...notes, { file: options.data, diagnostics: results.flatMap((each) => each.diagnostics) }, ...written],
    text: batchText(results, summary, list, context),
    endings,
  }
}

/** `_ketqua.json` and `_ketqua.xlsx` say the same whether the batch ran at once or was resumed; `--zip` packs the plans. */
async function writeResults(
  { results, options }: Ended,
  result: { readonly rows: readonly object[]; readonly summary: BatchSummary },
  context: Context,
): Promise<readonly FileNotes[]> {
  const { resolve } = context
  const rows = result.rows.map(withoutStates)
  const files = results.flatMap((each) => each.files).filter((file) => !file.endsWith('.lock.json'))
  const contents: readonly (readonly [string, string | Uint8Array])[] = [
    [`${listName}.json`, jsonText({ format: 'kehoach.derive', format_version: '1.0', result: { ...result, rows } })],
    [`${listName}.xlsx`, await resultSheet(results, context)],
    ...(options.zip && files.length > 0 ? [['_tat-ca.zip', await zipOf(files, resolve)] as const] : []),
  ]
  const notes: FileNotes[] = []
  for (const [name, content] of contents) {
    const file = join(options.outDir, name)
    const { diagnostics } = await writeAtomically(resolve(file), content, { overwrite: true })
    notes.push({ file, diagnostics })
  }
  return notes
}

/** Whether a file was there before says nothing of the result. */
function withoutStates(row: object): object {
  const { files } = row as { readonly files?: readonly { readonly path: string; readonly to: string }[] }
  return { ...row, files: (files ?? []).map(({ path, to }) => ({ path, to })) }
}

/** A row whose files would overwrite others is no row that failed. */
function rowEnding({ facts, diagnostics }: RowResult): readonly Ending[] {
  if (facts !== null) return []
  const refused = writeEnding(diagnostics.filter(({ severity }: Diagnostic) => severity === 'error'))
  return refused.includes('would-overwrite') ? refused : ['inputs-failed']
}

export interface BatchSummary {
  readonly units: number
  readonly files: number
  readonly failed: number
  readonly questions: number
}

function summaryOf(results: readonly RowResult[]): BatchSummary {
  const done = results.filter(({ facts }) => facts !== null)
  const questionsOf = ({ facts }: RowResult): number => ((facts?.['questions'] ?? []) as readonly unknown[]).length
  return {
    units: done.length,
    files: done.reduce((sum, { files }) => sum + files.filter((file) => !file.endsWith('.lock.json')).length, 0),
    failed: results.length - done.length,
    questions: done.reduce((sum, row) => sum + questionsOf(row), 0),
  }
}
