import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { toolVersion } from './version.ts'

/**
 * Writes what is needed to find a bug of ours to a file of its own and gives the path. An error's message may quote a
 * user's text: it is left out unless `isDebug`.
 */
export async function bugReport(error: unknown, command: string, isDebug: boolean): Promise<string> {
  const path = join(tmpdir(), `kehoach-${randomBytes(4).toString('hex')}.txt`)
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const places = (stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  const lines = [
    `kehoach ${toolVersion()} · node ${process.versions.node} · ${process.platform} · ${command}`,
    name,
    ...(isDebug ? [message] : []),
    ...places,
  ]
  await writeFile(path, `${lines.join('\n')}\n`, { mode: 0o600 })
  return path
}
