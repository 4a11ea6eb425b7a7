import process from 'node:process'
import type { Language } from '@kehoach/core'
import { readCall, type Call } from './cli.ts'
import { baseFolder, languageOf, type Io } from './io.ts'

/** Runs the tool for a command line and gives the exit code: the only place that makes one. */
export async function run(args: readonly string[] = process.argv.slice(2), io: Io = machineIo()): Promise<number> {
  const call = readCall(args)
  const code = await answer(call, args, io)
  if (io.stdout === process.stdout) process.exitCode = code
  return code
}

async function answer(call: Call, args: readonly string[], io: Io): Promise<number> {
  const language = spoken(args, io)
  if (call.type === 'version') {
    const { toolVersion } = await import('./version.ts')
    io.stdout.write(`${toolVersion()}\n`)
    return 0
  }
  if (call.type === 'help') {
    const { helpText } = await import('./help/help-text.ts')
    const { widthOf } = await import('./io.ts')
    io.stdout.write(helpText(call.command, language, widthOf(io.stdout)))
    return 0
  }
  const { answerCall } = await import('./answer.ts')
  return answerCall(call, language, io)
}

/** The language that `--lang` asks for, wherever it stands and even in a wrong call; else the system's. */
function spoken(args: readonly string[], io: Io): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = at < 0 ? '' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '')
  return given === 'vi' || given === 'en' ? given : languageOf(io.env)
}

function machineIo(): Io {
  // A reader that stops early ("| head") ends a print, it is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', stopQuietly)
  const io = { env: process.env, cwd: process.cwd() }
  return {
    ...io,
    cwd: baseFolder(io),
    platform: process.platform,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }),
  }
}

function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
