import { join } from 'node:path'
import { ruleset } from '@kehoach/cascade'
import { contentHash, diagnose, hashOf, type Diagnostic, type Plan, type Share, type UnitFacts } from '@kehoach/core'
import { writeAllAtomically, type Written } from '@kehoach/host'
import type { Context } from '../context.ts'
import { derivedFacts } from '../commands/derive.ts'
import { deriveOne, type DeriveWork } from '../derive-one.ts'
import { toolVersion } from '../version.ts'
import { sha256Of, type DoneRow, type DoneRows } from './done-rows.ts'

/** What became of one row: what there is to say of its plan, or null with the reasons. */
export interface RowResult {
  readonly row: number
  readonly name: string
  readonly code: string
  readonly facts: Readonly<Record<string, unknown>> | null
  readonly files: readonly string[]
  readonly states: readonly Written[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface BatchRow {
  readonly row: number
  readonly unit: UnitFacts | null
  readonly diagnostics: readonly Diagnostic[]
  readonly shares: readonly Share[]
}

export interface Batch {
  readonly work: DeriveWork
  readonly stems: ReadonlyMap<number, string>
  readonly outDir: string
  readonly inputs: readonly string[]
  readonly done: DoneRows
  /** Opens a unit's plan of last year. */
  readonly openPrevious: (
    path: string,
  ) => Promise<{ readonly plan: Plan | null; readonly diagnostics: readonly Diagnostic[] }>
}

/** The column that names a unit's plan of last year. */
const previousColumn = 'ke_thua'

/** Derives and writes for one row; a row that an earlier run did from the same input is left as it is. */
export async function runRow(
  { row, unit, diagnostics, shares }: BatchRow,
  taken: ReadonlyMap<string, number>,
  batch: Batch,
  context: Context,
): Promise<RowResult> {
  const failed = (more: readonly Diagnostic[]): RowResult => ({
    row,
    name: unit?.name ?? '',
    code: unit?.code ?? '',
    facts: null,
    files: [],
    states: [],
    diagnostics: [...diagnostics, ...more],
  })
  if (unit === null) return failed([])
  const stem = batch.stems.get(row) ?? ''
  const first = taken.get(stem.toLowerCase())
  if (first !== undefined) return failed([diagnose('cli', 'error', 'same-name', { name: stem, first })])
  const last = await previousOf(unit, batch)
  if (last !== null && last.plan === null) {
    const path = unit.values[previousColumn] ?? ''
    return failed([
      diagnose('cli', 'error', 'previous-unreadable', { column: previousColumn, path }),
      ...last.diagnostics,
    ])
  }
  const previous = last?.plan ?? null
  const input = inputHash(unit, stem, shares, previous, batch, context)
  const before = batch.done.of(input)
  if (before !== null) return resumed(before, unit, diagnostics)
  const derived = await deriveOne(batch.work, { unit, stem: join(batch.outDir, stem), previous, shares }, context)
  if (!derived.isVerified) return failed(derived.diagnostics)
  const { settings, resolve } = context
  const outcome = await writeAllAtomically(derived.files, {
    overwrite: settings.force,
    dryRun: settings.dryRun,
    inputs: batch.inputs.map(resolve),
  })
  if (outcome.value === null) return failed(outcome.diagnostics)
  const files = derived.files.map(({ name }) => name)
  const facts = derivedFacts(derived, outcome.value, context)
  const said = [...diagnostics, ...(last?.diagnostics ?? []), ...derived.diagnostics]
  await batch.done.notes?.add({
    row,
    input,
    files: derived.files.map(({ name, content }) => ({ path: name, sha256: sha256Of(content) })),
    facts,
    diagnostics: derived.diagnostics,
  } satisfies DoneRow)
  return { row, name: unit.name, code: unit.code ?? '', facts, files, states: outcome.value, diagnostics: said }
}

type Previous = Awaited<ReturnType<Batch['openPrevious']>>

async function previousOf(unit: UnitFacts, { openPrevious }: Batch): Promise<Previous | null> {
  const path = unit.values[previousColumn] ?? ''
  return path === '' ? null : openPrevious(path)
}

/** Everything that decides a row's files. */
function inputHash(
  unit: UnitFacts,
  stem: string,
  shares: readonly Share[],
  previous: Plan | null,
  { work, outDir }: Batch,
  { settings }: Context,
): string {
  const parts = [
    toolVersion(),
    ruleset,
    contentHash(work.parent),
    work.parent.mandates,
    work.recipe,
    work.targets,
    work.verify,
    work.parentFile,
    settings.today,
    settings.language,
    join(outDir, stem),
    unit,
    shares,
    previous === null ? null : contentHash(previous),
  ]
  return hashOf(JSON.stringify(parts))
}

function resumed({ row, files, facts }: DoneRow, unit: UnitFacts, diagnostics: readonly Diagnostic[]): RowResult {
  return {
    row,
    name: unit.name,
    code: unit.code ?? '',
    facts,
    files: files.map(({ path }) => path),
    states: files.map(() => 'unchanged'),
    diagnostics,
  }
}
