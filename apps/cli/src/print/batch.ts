import { basename } from 'node:path'
import type { BatchSummary, RowResult } from '../commands/derive-batch.ts'
import type { Context } from '../context.ts'
import { hanging } from './layout.ts'

/** More rows than this are not listed one by one. */
const listed = 40

/** What became of each row, the counts, and where the list stands. */
export function batchText(
  results: readonly RowResult[],
  summary: BatchSummary,
  list: string,
  { words, width, settings, paint }: Context,
): string {
  const rows = results.length > listed ? results.filter(({ derived }) => derived === null) : results
  const counts = settings.dryRun ? words.derive.batchDryRun(summary) : words.derive.batch(summary)
  const lines = rows.map(({ row, name, derived, states }) => {
    if (derived === null) return `${paint.red('✗')} ${words.derive.failedRow(row, name)}`
    const files = derived.files.filter(({ to }) => to !== 'lock').map(({ name: file }) => basename(file))
    const state = states.every((each) => each === 'unchanged') ? [words.derive.unchanged] : []
    const facts = [files.join(', '), words.derive.questions(derived.derivation.questions.length), ...state]
    return `${paint.green('✓')} ${paint.bold(name)}\n${hanging('  ', facts.join(' · '), width)}`
  })
  const isDone = summary.failed === 0
  return [
    ...lines,
    ...(lines.length === 0 ? [] : ['']),
    counts,
    ...(settings.dryRun ? [words.derive.dryRun] : [words.derive.list(list)]),
    ...(isDone || settings.dryRun ? [] : [words.derive.repair]),
    '',
  ].join('\n')
}
