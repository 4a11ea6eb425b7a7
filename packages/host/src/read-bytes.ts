import { readFile, readdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { nearest } from '@kehoach/core'
import type { Outcome } from '@kehoach/core'
import type { Limits } from './limits.ts'
import { say } from './say.ts'

/** The bytes of a file; null, with the reason, where there is nothing to read. */
export async function readBytes(
  path: string,
  { bytes: limit }: Pick<Limits, 'bytes'>,
): Promise<Outcome<Uint8Array | null>> {
  const refuse = (diagnostic: ReturnType<typeof say>): Outcome<null> => ({ value: null, diagnostics: [diagnostic] })
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) return refuse(say('is-folder'))
    if (!facts.isFile()) return refuse(say('not-a-file'))
    if (facts.size === 0) return refuse(say('file-empty'))
    if (facts.size > limit) return refuse(say('limit-size', { size: megabytes(facts.size), limit: megabytes(limit) }))
    return { value: await readFile(path), diagnostics: [] }
  } catch (error) {
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(say('file-missing', { near: await nearestFile(path) }))
    if (code === 'EACCES' || code === 'EPERM') return refuse(say('no-permission'))
    return refuse(say('file-unreadable', { code }))
  }
}

/** The code of a system error (`ENOENT`); anything else is a bug of ours and goes on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10

/** The file beside it whose name is most like the one asked for; empty where none is. */
async function nearestFile(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => [])
  return nearest(basename(path), names) ?? ''
}
