import { basesOf, itemsOf, type Plan, type Unread } from '@kehoach/core'
import { proposeMandates } from '@kehoach/cascade'
import { writeAtomically } from '@kehoach/host'
import { obligationsOf } from '@kehoach/language'
import { accountOf, outlineOf, type Account } from '@kehoach/recognise'
import type { Context } from '../context.ts'
import type { Ending } from '../exit.ts'
import { unreadable, type Finished } from '../finished.ts'
import { placeIn } from '../locator.ts'
import { clip } from '../print/layout.ts'
import { headLines } from '../print/plan-head.ts'
import { readOutput, written } from '../targets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

export interface ImportOptions {
  readonly output?: string
  /** `parent`: also propose what the lower level must do. */
  readonly as: 'plan' | 'parent'
  /** Whether text outside the plan is a finding. */
  readonly strict: boolean
}

/** `kehoach import FILE -o PLAN`: reads a file of any kind, accounts for its letters, and stores the plan. */
export async function importPlan(file: string, options: ImportOptions, context: Context): Promise<Finished> {
  const { settings, resolve, paint } = context
  const target = options.output === undefined ? null : storedAs(options.output)
  const opened = await context.open(file)
  if (opened.plan === null || opened.source === null)
    return unreadable('kehoach.import', [{ file, diagnostics: opened.diagnostics }])
  const plan = options.as === 'parent' ? withMandates(opened.plan) : opened.plan
  const account = accountOf(plan)
  const made = target === null ? null : await written(plan, target.form)
  const outcome =
    made === null || target === null
      ? null
      : await writeAtomically(resolve(target.name), made.value, {
          overwrite: settings.force,
          dryRun: settings.dryRun,
          inputs: [resolve(file)],
        })
  const refused = outcome?.diagnostics ?? []
  const isAside = options.strict && account.unread > 0
  const endings: readonly Ending[] = [...writeEnding(refused), ...(isAside ? (['findings'] as const) : [])]
  const isWritten = outcome !== null && outcome.value !== null
  return {
    format: 'kehoach.import',
    inputs: [opened.source],
    result: { account, plan, file: isWritten ? (target?.name ?? null) : null, dryRun: settings.dryRun },
    json: 'envelope',
    notes: [
      { file, diagnostics: [...opened.diagnostics, ...(made?.diagnostics ?? [])] },
      ...(refused.length === 0 ? [] : [{ file: 'kehoach', diagnostics: refused }]),
    ],
    text: [
      ...accountLines(file, plan, account, context),
      ...savedLine(isWritten ? (target?.name ?? null) : null, outcome !== null, context),
      '',
    ].join('\n'),
    endings,
  }

  function savedLine(name: string | null, isAsked: boolean, { words }: Context): readonly string[] {
    if (!isAsked) return [paint.dim(words.import.save)]
    if (name === null) return []
    return [settings.dryRun ? `  ${words.derive.would(name)}` : `${paint.green('→')} ${name}`]
  }
}

/** A plan is stored as JSON or canonical Markdown: both hold all of it. */
function storedAs(output: string): { readonly name: string; readonly form: 'json' | 'md' } {
  const { stem, targets } = readOutput(output, null)
  const [form] = targets
  if (form !== 'json' && form !== 'md') throw new UsageError('target-unknown', { path: output, known: 'json, md' })
  return { name: `${stem}.${form}`, form }
}

function withMandates(plan: Plan): Plan {
  return plan.mandates.length > 0 ? plan : { ...plan, mandates: proposeMandates(plan, obligationsOf(plan)) }
}

function accountLines(file: string, plan: Plan, account: Account, context: Context): readonly string[] {
  const { words, width, paint, settings } = context
  const number = (count: number): string => count.toLocaleString(settings.language)
  const outline = outlineOf(plan)
  const facts = words.import.read({
    items: itemsOf(plan).length,
    tasks: outline.tasks.length,
    tables: outline.appendixTables.length,
    deadlines: outline.deadlines.length,
    bases: basesOf(plan).length,
  })
  const piles = { own: 0, helps: 0, upper: 0 }
  for (const { pile } of plan.mandates) piles[pile] += 1
  return [
    `${paint.green('✓')} ${file}`,
    ...headLines(outline, words).map((line) => clip(`  ${line}`, width)),
    `  ${facts}`,
    ...(plan.mandates.length > 0 ? [`  ${words.import.mandates(piles)}`] : []),
    `  ${words.import.account({ placed: number(account.placed), all: number(account.placed + account.unread) })}`,
    ...asideLines(plan.unread, account, context),
  ]
}

const shownPieces = 8

function asideLines(unread: readonly Unread[], account: Account, context: Context): readonly string[] {
  const { words, width, paint, settings } = context
  if (account.unread === 0) return []
  const pieces = unread.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const shown = settings.verbose ? pieces : pieces.slice(0, shownPieces)
  const count = account.unread.toLocaleString(settings.language)
  const more = pieces.length - shown.length
  return [
    `  ${words.import.aside({ count, pieces: pieces.length })}`,
    ...shown.map(({ text, position }) =>
      paint.dim(clip(`    "${text.replace(/\s+/gu, ' ').trim()}" ${placeIn(position)}`.trimEnd(), width)),
    ),
    ...(more > 0 ? [paint.dim(`    ${words.derive.moreOf(more)} (-v)`)] : []),
  ]
}
