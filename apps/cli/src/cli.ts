import { Command, CommanderError, Option } from 'commander'
import { commandTable, globalOptions, type CommandSpec, type RawOptions } from './command-table.ts'
import type { WrongCall } from './wrong-call.ts'

/** What a command line asks for. */
export type Call =
  | {
      readonly type: 'run'
      readonly command: CommandSpec
      readonly args: readonly string[]
      readonly options: RawOptions
    }
  | { readonly type: 'help'; readonly command: string | null }
  | { readonly type: 'version' }
  | { readonly type: 'wrong'; readonly wrong: WrongCall }

/** Reads a command line by the table of commands. Writes nothing and never ends the process. */
export function readCall(args: readonly string[]): Call {
  if (args.length === 0) return { type: 'help', command: null }
  const calls: Call[] = []
  const program = parserOf((call) => calls.push(call))
  try {
    program.parse([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Switches alone: the parser would print its own help.
    const isBare = error.code === 'commander.help'
    if (!isBare) return { type: 'wrong', wrong: wrongCall(error, program) }
  }
  const { help, version } = program.opts<{ readonly help?: boolean; readonly version?: boolean }>()
  if (version === true) return { type: 'version' }
  const [call] = calls
  if (help === true) return { type: 'help', command: call?.type === 'run' ? call.command.name : null }
  return call ?? { type: 'help', command: null }
}

function parserOf(take: (call: Call) => void): Command {
  const program = quiet(new Command('kehoach'))
  for (const flags of [...globalOptions, '-h, --help', '-V, --version']) program.addOption(new Option(flags))
  for (const spec of commandTable) {
    const command = quiet(program.command(spec.name))
    // `--help` goes before a missing argument: arguments are counted by hand.
    spec.arguments.forEach((argument) => command.argument(argument.replace('<', '[').replace('>', ']')))
    for (const flags of spec.options) {
      const option = new Option(flags)
      command.addOption(spec.repeated.includes(option.attributeName()) ? option.argParser(gathered) : option)
    }
    command.action((...given: unknown[]) => {
      const args = command.processedArgs.flat().filter((each): each is string => typeof each === 'string')
      const options = command.optsWithGlobals<RawOptions>()
      const isHelp = program.opts<{ readonly help?: boolean }>().help === true
      if (!isHelp && args.length < spec.arguments.length) {
        const name = spec.arguments[args.length]?.replace(/[<>]/gu, '') ?? ''
        take({ type: 'wrong', wrong: { ruleId: 'missing-argument', data: { name }, known: [], command: spec.name } })
      } else take({ type: 'run', command: spec, args, options })
      void given
    })
  }
  return program
}

/** Says nothing and ends nothing: what is wrong is thrown. */
function quiet(command: Command): Command {
  return command
    .helpOption(false)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: () => undefined, writeErr: () => undefined, outputError: () => undefined })
}

const gathered = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value]

/** What the parser's English sentence says, as facts. */
function wrongCall({ code, message }: CommanderError, program: Command): WrongCall {
  const given = /'([^']*)'/u.exec(message)?.[1] ?? ''
  const command = commandTable.find(({ name }) => program.args[0] === name)?.name ?? null
  const options = [...globalOptions, ...(commandTable.find(({ name }) => name === command)?.options ?? [])]
  const long = options.map((flags) => /--[a-z-]+/u.exec(flags)?.[0] ?? '')
  const facts: Readonly<Record<string, Omit<WrongCall, 'command'>>> = {
    'commander.unknownCommand': {
      ruleId: 'unknown-command',
      data: { given },
      known: commandTable.map(({ name }) => name),
    },
    'commander.unknownOption': { ruleId: 'unknown-option', data: { given: given.replace(/=.*/su, '') }, known: long },
    'commander.optionMissingArgument': {
      ruleId: 'missing-value',
      data: { option: /--[a-z][a-z-]{0,30}/u.exec(given)?.[0] ?? given },
      known: [],
    },
    'commander.excessArguments': {
      ruleId: 'too-many-arguments',
      data: numbersIn(message),
      known: [],
    },
  }
  return {
    ...(facts[code] ?? { ruleId: 'wrong-call', data: { words: message.replace(/^error: /u, '') }, known: [] }),
    command,
  }
}

/** "Expected 1 argument but got 2": the numbers in their order. */
function numbersIn(message: string): { readonly expected: number; readonly given: number } {
  const [expected = 0, given = 0] = [...message.matchAll(/\d+/gu)].map(([digits]) => Number(digits))
  return { expected, given }
}
