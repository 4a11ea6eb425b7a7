import { basename } from 'node:path'
import type { RowResult } from '../batch/run-row.ts'
import type { BatchSummary } from '../commands/derive-batch.ts'
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
  const rows = results.length > listed ? results.filter(({ facts }) => facts === null) : results
  const counts = settings.dryRun ? words.derive.batchDryRun(summary) : words.derive.batch(summary)
  const lines = rows.map(({ row, name, facts, files, states }) => {
    if (facts === null) return `${paint.red('✗')} ${words.derive.failedRow(row, name)}`
    const plans = files.filter((file) => !file.endsWith('.lock.json')).map((file) => basename(file))
    const questions = (facts['questions'] as readonly unknown[]).length
    const state = states.every((each) => each === 'unchanged') ? [words.derive.unchanged] : []
    const said = [plans.join(', '), words.derive.questions(questions), ...state]
    return `${paint.green('✓')} ${paint.bold(name)}\n${hanging('  ', said.join(' · '), width)}`
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
