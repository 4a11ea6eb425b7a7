import { basename, dirname, extname, join } from 'node:path'
import { applyEdits, check as checkPlan, messagesOf, readDisables, type Checked, type CheckRule } from '@kehoach/check'
import { formatterOf, type Diagnostic, type Outcome, type Severity } from '@kehoach/core'
import { writeAllAtomically, type OpenedPlan } from '@kehoach/host'
import type { Context } from '../context.ts'
import type { Ending } from '../exit.ts'
import type { FileNotes, Finished } from '../finished.ts'
import { checkText, checkReport } from '../print/check.ts'
import { chosenRules } from '../rule-sets.ts'
import { UsageError } from '../usage-error.ts'
import { writeEnding } from '../write-ending.ts'

/** What `--fail-on` takes, and the severities that fail it. */
export const failingSeverities: Readonly<Record<string, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  none: [],
}

export interface CheckCommandOptions {
  readonly rules?: string
  readonly fix: boolean
  readonly output?: string
  readonly failOn: string
}

/** A file that was checked. */
export interface CheckedFile {
  readonly file: string
  readonly text: string | null
  readonly diagnostics: readonly (Diagnostic & { readonly message: string })[]
  readonly checked: Checked
}

/** `kehoach check FILE…`: one plan at a time against the rules; `--fix` writes a copy with the proposed edits. */
export async function check(
  files: readonly string[],
  options: CheckCommandOptions,
  context: Context,
): Promise<Finished> {
  if (options.output !== undefined && files.length > 1) throw new UsageError('one-output', { count: files.length })
  const rules = await chosenRules(options.rules ?? 'nd30', context)
  const opened = await Promise.all(files.map(async (file) => ({ file, ...(await context.open(file)) })))
  const done = opened.flatMap((each) => checkedFile(each, rules, context))
  const fixed = options.fix ? await fixedCopies(done, files, options.output, context) : null
  const failing = failingSeverities[options.failOn] ?? []
  const isFailed = done.some(({ diagnostics }) => diagnostics.some(({ severity }) => failing.includes(severity)))
  const endings: readonly Ending[] = [
    ...(isFailed ? (['findings'] as const) : []),
    ...(done.length < files.length ? (['inputs-failed'] as const) : []),
    ...(fixed?.endings ?? []),
  ]
  return {
    format: 'kehoach.check',
    inputs: opened.flatMap(({ source }) => (source === null ? [] : [source])),
    result: {
      rules: rules.map(({ id }) => id),
      files: done.map(({ file, diagnostics, checked }) => ({
        file,
        ...counts(diagnostics),
        silenced: checked.silenced,
      })),
      fixed: fixed?.files ?? [],
    },
    json: 'envelope',
    notes: [...opened.map(({ file, diagnostics }) => ({ file, diagnostics })), ...(fixed?.notes ?? [])],
    found: done.map(({ file, diagnostics }) => ({ file, diagnostics })),
    text: done.length === 0 ? '' : checkText(done, rules.length, fixed?.lines ?? [], context),
    markdown: checkReport(done, context),
    endings,
  }
}

function checkedFile(
  { file, plan, text }: OpenedPlan & { readonly file: string },
  rules: readonly CheckRule[],
  { settings }: Context,
): readonly CheckedFile[] {
  if (plan === null) return []
  const format = formatterOf(messagesOf(rules))
  const outcome: Outcome<Checked> = checkPlan(plan, {
    rules,
    today: settings.today,
    ...(text === undefined ? {} : { source: text, disabled: readDisables(text) }),
  })
  const diagnostics = outcome.diagnostics.map((each) => ({ ...each, message: format(each, settings.language) }))
  return [{ file, text: text ?? null, diagnostics, checked: outcome.value }]
}

export function counts(diagnostics: readonly Diagnostic[]): {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly repairable: number
} {
  const of = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length
  return {
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    repairable: diagnostics.filter(({ edits }) => edits.length > 0).length,
  }
}

interface Copies {
  readonly files: readonly { readonly path: string; readonly edits: number }[]
  readonly lines: readonly string[]
  readonly notes: readonly FileNotes[]
  readonly endings: readonly Ending[]
}

/** Copies with the proposed edits, beside the files or at `-o`; the files themselves are never written to. */
async function fixedCopies(
  done: readonly CheckedFile[],
  files: readonly string[],
  output: string | undefined,
  { settings, words, paint, resolve }: Context,
): Promise<Copies> {
  const isText = ({ file, text }: CheckedFile): boolean => text !== null && file !== '-' && !/^\s*[[{]/u.test(text)
  if (done.length > 0 && !done.some(isText)) throw new UsageError('nothing-to-fix')
  const copies = done.filter(isText).flatMap(({ file, text, diagnostics }) => {
    const { text: repaired, applied } = applyEdits(
      text ?? '',
      diagnostics.flatMap(({ edits }) => edits),
    )
    return applied === 0 ? [] : [{ name: output ?? copyName(file), content: repaired, applied }]
  })
  const outcome = await writeAllAtomically(
    copies.map(({ name, content }) => ({ path: resolve(name), name, content })),
    { overwrite: settings.force, dryRun: settings.dryRun, inputs: files.map(resolve) },
  )
  const isWritten = outcome.value !== null
  return {
    files: isWritten ? copies.map(({ name, applied }) => ({ path: name, edits: applied })) : [],
    lines: isWritten
      ? copies.map(({ name, applied }) =>
          settings.dryRun ? words.derive.would(name) : `${paint.green('✓')} ${words.check.fixed(name, applied)}`,
        )
      : [],
    notes: outcome.diagnostics.length === 0 ? [] : [{ file: 'kehoach', diagnostics: outcome.diagnostics }],
    endings: writeEnding(outcome.diagnostics),
  }
}

/** `xa-an-dong.sua.md` beside `xa-an-dong.md`. */
function copyName(file: string): string {
  const extension = extname(file)
  return join(dirname(file), `${basename(file, extension)}.sua${extension}`)
}
