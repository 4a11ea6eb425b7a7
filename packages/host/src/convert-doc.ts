import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Outcome } from '@kehoach/core'
import { say } from './say.ts'

const secondsToConvert = 60

/**
 * An old Word file (.doc) or RTF as .docx, by LibreOffice where it is installed: a process of its own with an empty profile
 * in which no macro runs, one file, a wall clock. Null, with what to do, where there is no converter or it fails.
 */
export async function convertDoc(bytes: Uint8Array, extension: 'doc' | 'rtf'): Promise<Outcome<Uint8Array | null>> {
  const program = converter()
  if (program === null) return { value: null, diagnostics: [] }
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-doc-'))
  try {
    const source = join(folder, `van-ban.${extension}`)
    await writeFile(source, bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const flags = '--headless --norestore --nologo --nodefault --nolockcheck'.split(' ')
    const task = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, source]
    const isDone = await run(program, [profile, ...flags, ...task])
    const made = isDone ? await readFile(join(folder, 'van-ban.docx')).catch(() => null) : null
    return made === null
      ? { value: null, diagnostics: [say('doc-not-converted')] }
      : { value: made, diagnostics: [say('read-from-doc')] }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The converter's command; null where none is installed. */
function converter(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const names = process.platform === 'win32' ? ['soffice.exe', 'soffice.com'] : ['soffice', 'libreoffice']
  const fixed = [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ]
  const all = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...fixed]
  return all.find((path) => existsSync(path)) ?? null
}

/** Runs the converter, ended with its children when its time is over. */
function run(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const isGroup = process.platform !== 'win32'
    const child = spawn(program, args, { stdio: 'ignore', detached: isGroup })
    const clock = setTimeout(() => {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, secondsToConvert * 1000)
    const settle = (isDone: boolean): void => {
      clearTimeout(clock)
      resolve(isDone)
    }
    child.once('error', () => settle(false))
    child.once('exit', (code) => settle(code === 0))
  })
}
