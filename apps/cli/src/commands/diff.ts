import { diff as diffPlans, diffReport, diffText } from '@kehoach/cascade'
import type { Change, Diff, Plan } from '@kehoach/core'
import { reportToMarkdown } from '@kehoach/markdown'
import type { Context } from '../context.ts'
import { unreadable, type Finished } from '../finished.ts'
import { readLocator } from '../locator.ts'
import { diffLines, textDiffLines } from '../print/diff.ts'
import { UsageError } from '../usage-error.ts'

export interface DiffCommandOptions {
  readonly by: string
  readonly failOn: string
  readonly only?: string
}

/** `kehoach diff BEFORE AFTER`: where two plans differ, by meaning or line by line. */
export async function diff(
  beforeFile: string,
  afterFile: string,
  { by, failOn, only }: DiffCommandOptions,
  context: Context,
): Promise<Finished> {
  const files = [beforeFile, afterFile]
  const opened = await Promise.all(files.map(async (file) => ({ file, ...(await context.open(file)) })))
  const notes = opened.map(({ file, diagnostics }) => ({ file, diagnostics }))
  const [before, after] = opened.map(({ plan }) => plan)
  if (before == null || after == null) return unreadable('kehoach.diff', notes)
  const value = below(diffPlans(before, after, { beforeFile, afterFile }).value, only)
  const isDifferent = value.changes.length > 0 || value.header.length > 0
  return {
    format: 'kehoach.diff',
    inputs: opened.flatMap(({ source }) => (source === null ? [] : [source])),
    result: value,
    json: 'envelope',
    notes,
    text: by === 'text' ? byText(before, after, context) : diffLines(value, only === undefined, context),
    markdown: reportToMarkdown(diffReport(value, context.settings.language)),
    endings: failOn === 'any' && isDifferent ? ['findings'] : [],
  }
}

const byText = (before: Plan, after: Plan, context: Context): string => textDiffLines(diffText(before, after), context)

/** The changes at or below one item, on either side. */
function below(value: Diff, only: string | undefined): Diff {
  if (only === undefined) return value
  const locator = readLocator(only)
  if (locator?.type !== 'item') throw new UsageError('wrong-locator', { given: only })
  const isBelow = (side: Change['before']): boolean =>
    side !== null && locator.path.every((element, at) => side.path[at] === element)
  return {
    ...value,
    header: [],
    changes: value.changes.filter(({ before, after }) => isBelow(before) || isBelow(after)),
  }
}
