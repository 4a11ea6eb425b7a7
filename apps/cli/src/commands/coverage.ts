import { nearest } from '@kehoach/core'
import { coverage as judge } from '@kehoach/cascade'
import type { Coverage, CoverageItem, Plan, Verdict } from '@kehoach/core'
import type { Context } from '../context.ts'
import { unreadable, type Finished } from '../finished.ts'
import { itemLocator, readLocator } from '../locator.ts'
import { coverageText } from '../print/coverage.ts'
import { withMessage } from '../print/diagnostics.ts'
import { explainText } from '../print/explain.ts'
import { UsageError } from '../usage-error.ts'

/** What `--fail-on` takes, and the verdicts that fail it: each takes in those before it. */
export const failingVerdicts: Readonly<Record<string, readonly Verdict[]>> = {
  none: [],
  missing: ['missing'],
  weakened: ['missing', 'weakened'],
  partial: ['missing', 'weakened', 'partial'],
  any: ['missing', 'weakened', 'partial', 'delegated', 'cannot-check'],
}

export interface CoverageCommandOptions {
  readonly parent: readonly string[]
  readonly failOn: string
  readonly explain?: string
}

/** `kehoach coverage PARENT CHILD`: judges a plan against the one it has to carry out. */
export async function coverage(
  parentFile: string,
  childFile: string,
  options: CoverageCommandOptions,
  context: Context,
): Promise<Finished> {
  const files = [parentFile, ...options.parent, childFile]
  const opened = await Promise.all(files.map(async (file) => ({ file, ...(await context.open(file)) })))
  const notes = opened.map(({ file, diagnostics }) => ({ file, diagnostics }))
  const plans = opened.flatMap(({ plan }) => (plan === null ? [] : [plan]))
  const child = plans.at(-1)
  if (child === undefined || plans.length < files.length) return unreadable('kehoach.coverage', notes)
  const value = judged(plans.slice(0, -1), child, files)
  const findings = await Promise.all(value.findings.map((each) => withMessage(each, context.settings.language)))
  const failing = failingVerdicts[options.failOn] ?? []
  const isFailed = value.items.some(({ mandated, verdict }) => mandated && failing.includes(verdict))
  return {
    format: 'kehoach.coverage',
    inputs: opened.flatMap(({ source }) => (source === null ? [] : [source])),
    result: { ...value, findings },
    json: 'object',
    notes: [...notes, { file: childFile, diagnostics: value.findings }],
    text:
      options.explain === undefined
        ? coverageText(value, context)
        : explainText(itemsAt(value, options.explain), value, context),
    endings: isFailed ? ['findings'] : [],
  }
}

function judged(parents: readonly Plan[], child: Plan, files: readonly string[]): Coverage {
  return judge(parents, child, { parentFiles: files.slice(0, -1), childFile: files.at(-1) ?? null }).value
}

/** The obligations of the item that `--explain` names. */
function itemsAt({ items }: Coverage, given: string): readonly CoverageItem[] {
  const locator = readLocator(given)
  if (locator?.type !== 'item') throw new UsageError('wrong-locator', { given })
  const found = items.filter(
    ({ parentPath, clause }) =>
      parentPath.join('/') === locator.path.join('/') && (locator.clause ?? clause) === clause,
  )
  if (found.length > 0) return found
  throw new UsageError('unknown-item', {
    given,
    near:
      nearest(
        given,
        items.map(({ parentPath }) => itemLocator(parentPath)),
      ) ?? '',
  })
}
