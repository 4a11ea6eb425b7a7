import { resolve } from 'node:path'
import { nearest } from '@kehoach/core'
import type { Language } from '@kehoach/core'
import type { Call } from './cli.ts'
import type { RawOptions } from './command-table.ts'
import { contextOf, type Context, type Settings } from './context.ts'
import { exitCode } from './exit.ts'
import type { Finished } from './finished.ts'
import type { ColorChoice, Io } from './io.ts'
import { choice, optional } from './option-values.ts'
import { diagnosticLines } from './print/diagnostics.ts'
import { envelopeOf, jsonText } from './print/json.ts'
import { UsageError } from './usage-error.ts'
import type { WrongCall } from './wrong-call.ts'

/** Runs a command, or says what is wrong with the call; the exit code. */
export async function answerCall(
  call: Extract<Call, { readonly type: 'run' | 'wrong' }>,
  language: Language,
  io: Io,
): Promise<number> {
  const defaults = settingsOf({}, language, io)
  try {
    if (call.type === 'wrong') throw await usageErrorOf(call.wrong)
    const settings = settingsOf(call.options, language, io)
    const context = contextOf(settings, io)
    if (settings.format === 'markdown' && !call.command.reports)
      throw new UsageError('wrong-value', { option: '--format', given: 'markdown', known: 'pretty, json', near: '' })
    const finished = await call.command.run(call.args, call.options, context)
    return await printed(finished, context)
  } catch (error) {
    if (!(error instanceof UsageError)) return reportBug(error, call, defaults, io)
    const command = call.type === 'wrong' ? call.wrong.command : call.command.name
    return sayWrong(error, command, contextOf(defaults, io))
  }
}

/** What `--ocr` names: the recogniser that comes with the tool, the system's program, none. */
const recognisers: Readonly<Record<string, Settings['ocr']>> = { npm: 'built-in', system: 'system', off: 'none' }

/** The global flags of a call; a wrong value is a wrong call. */
function settingsOf(options: RawOptions, language: Language, io: Io): Settings {
  const { json, format, color, lang, report, today, folder } = options
  const day = today ?? io.today
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day)))
    throw new UsageError('wrong-value', {
      option: '--today',
      given: String(day),
      known: 'YYYY-MM-DD (2026-03-02)',
      near: '',
    })
  const form = json === true ? 'json' : choice('--format', format ?? 'pretty', ['pretty', 'json', 'markdown'])
  const when = color === false ? 'never' : choice('--color', color ?? 'auto', ['auto', 'always', 'never'])
  if (lang !== undefined) choice('--lang', lang, ['vi', 'en'])
  return {
    language,
    format: form as Settings['format'],
    color: when as ColorChoice,
    quiet: options['quiet'] === true,
    verbose: options['verbose'] === true,
    force: options['force'] === true,
    dryRun: options['dryRun'] === true,
    debug: options['debug'] === true,
    today: day,
    report: optional({ report }).report ?? null,
    ocr: recognisers[choice('--ocr', options['ocr'] ?? 'npm', Object.keys(recognisers))] ?? 'built-in',
    folder: resolve(io.cwd, optional({ folder }).folder ?? '.'),
  }
}

/** Prints what a command gives back, writes its report, and makes the exit code. */
async function printed(finished: Finished, context: Context): Promise<number> {
  const { settings, io } = context
  const code = exitCode(finished.endings)
  const reportCode = await writeReport(finished, code, context)
  await printNotes(finished, context)
  if (settings.format === 'pretty') io.stdout.write(finished.text)
  else if (settings.format === 'markdown') io.stdout.write(finished.markdown ?? '')
  else if (finished.json === 'object') io.stdout.write(jsonText(finished.result))
  else if (finished.json === 'envelope') io.stdout.write(jsonText(await envelopeOf(finished, code, settings.language)))
  return exitCode([...finished.endings, ...reportCode])
}

async function writeReport(finished: Finished, code: number, context: Context): Promise<Finished['endings']> {
  const { settings, resolve: absolute } = context
  if (settings.report === null || settings.dryRun) return []
  const { writeAtomically } = await import('@kehoach/host')
  const content = jsonText(await envelopeOf(finished, code, settings.language))
  const options = { overwrite: true, inputs: finished.inputs.map(({ path }) => absolute(path)) }
  const { value, diagnostics } = await writeAtomically(absolute(settings.report), content, options)
  await printNotes({ ...finished, notes: [{ file: settings.report, diagnostics }] }, context)
  return value === null ? ['usage'] : []
}

/** What there is to say goes to standard error: errors and warnings each, small notes counted unless they are asked for. */
async function printNotes({ notes }: Pick<Finished, 'notes'>, context: Context): Promise<void> {
  const { settings, words, paint, io } = context
  const isShown = ({ severity }: { readonly severity: string }): boolean =>
    severity === 'error' || (!settings.quiet && (severity === 'warning' || settings.verbose))
  const shown = notes.map((each) => ({ ...each, diagnostics: each.diagnostics.filter(isShown) }))
  const lines = await Promise.all(shown.map((each) => diagnosticLines(each, settings.language, words, paint)))
  const all = notes.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0)
  const hidden = all - lines.flat().length
  const isCounted = hidden > 0 && !settings.quiet && settings.format === 'pretty'
  const text = [...lines.flat(), ...(isCounted ? [paint.dim(words.moreNotes(hidden))] : [])]
  if (text.length > 0) io.stderr.write(`${text.join('\n')}\n`)
}

async function usageErrorOf({ ruleId, data, known }: WrongCall): Promise<UsageError> {
  const isUnknown = ruleId === 'unknown-command' || ruleId === 'unknown-option'
  return new UsageError(ruleId, isUnknown ? { ...data, near: nearest(String(data['given']), known) ?? '' } : data)
}

async function sayWrong({ diagnostic, file }: UsageError, command: string | null, context: Context): Promise<number> {
  const { settings, words, paint, io } = context
  const notes = { file: file ?? 'kehoach', diagnostics: [diagnostic] }
  const lines = await diagnosticLines(notes, settings.language, words, paint)
  io.stderr.write(`${lines.join('\n')}\n${words.see(`kehoach ${command === null ? '' : `${command} `}--help`)}\n`)
  return exitCode(['usage'])
}

/** A bug of ours: what happened goes to a file, without any text of the user's unless `--debug` asks for it. */
async function reportBug(error: unknown, call: Call, settings: Settings, io: Io): Promise<number> {
  const { bugReport } = await import('./bug-report.ts')
  const isDebug = call.type === 'run' && call.options['debug'] === true
  const path = await bugReport(error, call.type === 'run' ? call.command.name : '', isDebug)
  io.stderr.write(`${contextOf(settings, io).words.bug(path)}\n`)
  return exitCode(['bug'])
}
