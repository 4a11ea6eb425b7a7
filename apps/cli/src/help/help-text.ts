import type { Language } from '@kehoach/core'
import { commandTable, globalOptions } from '../command-table.ts'
import { columnsOf, pad, wrap } from '../print/layout.ts'
import { en } from './en.ts'
import type { Help } from './help.ts'
import { vi } from './vi.ts'

const helpIn: Readonly<Record<Language, Help>> = { vi, en }

/** The help of the tool, or of one command: what it is, examples first, then arguments and options. */
export function helpText(command: string | null, language: Language, width: number): string {
  const help = helpIn[language]
  return command === null ? toolHelp(help, width) : commandHelp(command, help, width)
}

function toolHelp(help: Help, width: number): string {
  const commands = commandTable.map(({ name }) => [name, help.commands[name]?.summary ?? ''] as const)
  return joined([
    wrap(help.summary, width),
    titled(help.heads.examples, help.examples),
    titled(help.heads.usage, [`kehoach ${help.command} ${help.options}`]),
    [help.heads.commands, ...table(commands, width)],
    globalsOf(help, width),
    [...wrap(help.more, width), ...wrap(help.exitCodes, width)],
  ])
}

function commandHelp(name: string, help: Help, width: number): string {
  const spec = commandTable.find((each) => each.name === name)
  const own = help.commands[name]
  if (spec === undefined || own === undefined) return toolHelp(help, width)
  return joined([
    wrap(`kehoach ${name}: ${own.summary}`, width),
    titled(help.heads.examples, own.examples),
    titled(help.heads.usage, [`kehoach ${[name, ...spec.arguments, help.options].join(' ')}`]),
    headed(help.heads.arguments, spec.arguments, own.arguments, width),
    headed(help.heads.options, spec.options, own.options, width),
    globalsOf(help, width),
    own.notes.flatMap((note) => wrap(note, width)),
  ])
}

const joined = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

/** A table below its head; nothing where the command has none. */
function headed(
  title: string,
  names: readonly string[],
  words: Readonly<Record<string, string>>,
  width: number,
): readonly string[] {
  const rows = names.map((each) => [each, words[each] ?? ''] as const)
  return rows.length === 0 ? [] : [title, ...table(rows, width)]
}

const titled = (title: string, lines: readonly string[]): readonly string[] => [
  title,
  ...lines.map((line) => `  ${line}`),
]

function globalsOf(help: Help, width: number): readonly string[] {
  const rows = globalOptions.map((each) => [each, help.globals[each] ?? ''] as const)
  return [
    help.heads.globals,
    ...table([...rows, ['-h, --help', help.helpOption], ['-V, --version', help.versionOption]], width),
  ]
}

/** Names on the left, what they do on the right. */
function table(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const left = Math.min(26, Math.max(...rows.map(([name]) => columnsOf(name)))) + 2
  return rows.flatMap(([name, words]) => {
    const [first = '', ...rest] = wrap(words, width - left - 2)
    const isWide = columnsOf(name) > left - 2
    const head = isWide ? [`  ${name}`, `  ${' '.repeat(left)}${first}`] : [`  ${pad(name, left)}${first}`]
    return [...head, ...rest.map((line) => `  ${' '.repeat(left)}${line}`)]
  })
}
