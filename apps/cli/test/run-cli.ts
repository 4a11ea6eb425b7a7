import { Readable } from 'node:stream'
import type { Io } from '../src/io.ts'
import { run } from '../src/main.ts'

/** What a run printed, and how it ended. */
export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface RunSetting {
  readonly cwd: string
  readonly stdin?: string
  readonly env?: Io['env']
  /** A terminal of so many columns; a pipe where it is left out. */
  readonly columns?: number
}

/** Runs the command line inside the test's process, on the day 2/2/2026. */
export async function runCli(
  args: readonly string[],
  { cwd, stdin = '', env = {}, columns }: RunSetting,
): Promise<Ran> {
  const printed = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    isTTY: columns !== undefined,
    columns,
    write: (text) => (printed[name] += text),
  })
  const io: Io = {
    env,
    platform: 'linux',
    cwd,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    today: '2026-02-02',
  }
  return { code: await run(args, io), ...printed }
}
