import { reportToMarkdown } from '@kehoach/markdown'
import type { Diagnostic, Report, Severity } from '@kehoach/core'
import { counts, type CheckedFile } from '../commands/check.ts'
import type { Context } from '../context.ts'
import { placeIn } from '../locator.ts'
import { columnsOf, hanging, wrap } from './layout.ts'

/** The findings for a person: each with its line, small ones folded into one line a file, and a summary. */
export function checkText(
  done: readonly CheckedFile[],
  rules: number,
  lines: readonly string[],
  context: Context,
): string {
  const { words, width, settings } = context
  const all = counts(done.flatMap(({ diagnostics }) => diagnostics))
  const said = done.flatMap(({ diagnostics }) => diagnostics)
  const first = said.find(({ severity }) => severity === 'error') ?? said.find(({ severity }) => severity === 'warning')
  const isEmpty = all.errors + all.warnings + all.infos === 0
  return [
    ...done.flatMap((file) => fileLines(file, context)),
    ...(isEmpty ? [words.check.nothing(done.length, rules)] : wrap(words.check.summary(all, rules), width)),
    ...lines,
    ...(all.repairable > 0 && lines.length === 0 && !settings.quiet ? wrap(words.check.fixHint, width) : []),
    ...(first === undefined || settings.quiet ? [] : [words.check.explain(first.ruleId)]),
    '',
  ].join('\n')
}

function fileLines(file: CheckedFile, context: Context): readonly string[] {
  const { settings, words, paint } = context
  const isShown = ({ severity }: Diagnostic): boolean => severity !== 'info' || settings.verbose
  const hidden = file.diagnostics.filter((each) => !isShown(each)).length
  return [
    ...file.diagnostics.filter(isShown).flatMap((each) => findingLines(each, file, context)),
    ...(hidden > 0 && !settings.quiet ? [`${file.file}: ${paint.cyan(words.check.folded(hidden))}`] : []),
  ]
}

/** Stands for a space that no line may break at: a private-use letter that no text holds. */
const held = '\ue000'

/** `path:58:1: error[rule]: sentence`, wrapped, with the line of the source under it. */
function findingLines(
  { severity, ruleId, position, message, edits, related }: CheckedFile['diagnostics'][number],
  { file, text }: CheckedFile,
  { words, width, paint }: Context,
): readonly string[] {
  const painted = { error: paint.red, warning: paint.yellow, info: paint.cyan }[severity]
  const rule = `${words.severity[severity]}[${ruleId}]`
  const fixable = edits.length > 0 ? ` (${words.check.repairable})` : ''
  const head = `${file}${placeIn(position)}: ${rule}: `
  // the words of the severity stay together
  const lines = wrap(`${head.replace(rule, rule.replaceAll(' ', held))}${message}${fixable}`, width - 6)
  const [first = '', ...rest] = lines.map((line) => line.replaceAll(held, ' '))
  const also = related.flatMap(({ position: other }) =>
    other?.type === 'text' ? [words.check.line(other.start.line)] : [],
  )
  return [
    first.replace(rule, painted(rule)),
    ...rest.map((line) => `      ${line}`),
    ...frame(position, text, width, paint.dim),
    ...(also.length > 0 ? [hanging('      = ', words.check.also(also.slice(0, 6).join(', ')), width)] : []),
  ]
}

/** The line of the source with carets under the place; a long line is cut around it. */
function frame(
  position: Diagnostic['position'],
  text: string | null,
  width: number,
  dim: (text: string) => string,
): readonly string[] {
  if (position?.type !== 'text' || text === null) return []
  const { start, end } = position
  const letters = [...(text.split('\n')[start.line - 1] ?? '')]
  const room = width - 9
  const isLong = letters.length > room
  const from = isLong ? Math.min(Math.max(0, start.column - 1 - 20), letters.length - room) : 0
  const shown = letters.slice(from, from + room)
  const isCut = { before: from > 0, after: from + room < letters.length }
  const line = [...(isCut.before ? ['…', ...shown.slice(1)] : shown)]
  const printed = (isCut.after ? [...line.slice(0, -1), '…'] : line).join('').trimEnd()
  const column = start.column - 1 - from
  const length = end.line === start.line ? Math.min(end.column - start.column, columnsOf(printed) - column) : 1
  const isWhole = length > 40
  return [
    dim(`${String(start.line).padStart(5)} │ ${printed}`),
    ...(isWhole ? [] : [dim(`      │ ${' '.repeat(Math.max(0, column))}${'^'.repeat(Math.max(1, length))}`)]),
  ]
}

/** The findings as a document: a table a file. */
export function checkReport(done: readonly CheckedFile[], { words }: Context): string {
  const order: readonly Severity[] = ['error', 'warning', 'info']
  const report: Report = {
    type: 'report',
    title: words.check.title,
    blocks: done.flatMap(({ file, diagnostics }) => [
      { type: 'heading' as const, text: file },
      diagnostics.length === 0
        ? { type: 'paragraph' as const, text: words.check.clean }
        : {
            type: 'table' as const,
            columns: [...words.check.columns],
            rows: diagnostics
              .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
              .map(({ severity, ruleId, position, message }) => [
                words.severity[severity],
                position?.type === 'text' ? words.check.line(position.start.line) : '',
                message,
                ruleId,
              ]),
          },
    ]),
  }
  return reportToMarkdown(report)
}
