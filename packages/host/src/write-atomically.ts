import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Outcome } from '@kehoach/core'
import { errorCode } from './read-bytes.ts'
import { say } from './say.ts'

export interface WriteOptions {
  /** Replace a file that holds something else. */
  readonly overwrite?: boolean
}

/** `unchanged`: the file held these bytes already and keeps its time. */
export type Written = 'written' | 'unchanged'

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed. Null, with the
 * reason, where another file would be overwritten or the place can't be written to.
 */
export async function writeAtomically(path: string, content: Uint8Array | string, { overwrite = false }: WriteOptions = {}): Promise<Outcome<Written | null>> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  try {
    const standing = await whatStands(path, bytes)
    if (standing === 'same') return { value: 'unchanged', diagnostics: [] }
    if (standing === 'other' && !overwrite) return { value: null, diagnostics: [say('file-exists', { path })] }
    await replace(path, bytes)
    return { value: 'written', diagnostics: [] }
  } catch (error) {
    const code = errorCode(error)
    const ruleId = code === 'ENOENT' || code === 'ENOTDIR' ? 'folder-missing' : 'cannot-write'
    return { value: null, diagnostics: [say(ruleId, { path, folder: dirname(path), code })] }
  }
}

/** What stands at a path: nothing, the same bytes, or something else. */
export async function whatStands(path: string, bytes: Uint8Array): Promise<'nothing' | 'same' | 'other'> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0 ? 'same' : 'other'
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT') return 'nothing'
    if (code === 'EISDIR') return 'other'
    throw error
  }
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
