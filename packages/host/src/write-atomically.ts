import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic, Outcome } from '@kehoach/core'
import { errorCode } from './read-bytes.ts'
import { say } from './say.ts'

export interface WriteOptions {
  /** Replace a file that holds something else. */
  readonly overwrite?: boolean
  /** Say what would be written, and write nothing. */
  readonly dryRun?: boolean
  /** Files that were read: never written to, whatever else is allowed. */
  readonly inputs?: readonly string[]
}

/** `unchanged`: the file held these bytes already and keeps its time. */
export type Written = 'written' | 'unchanged'

export interface OutFile {
  readonly path: string
  /** The path as people gave it, for messages. */
  readonly name: string
  readonly content: Uint8Array | string
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed. Null, with the
 * reason, where another file would be overwritten or the place can't be written to.
 */
export async function writeAtomically(
  path: string,
  content: OutFile['content'],
  options: WriteOptions = {},
): Promise<Outcome<Written | null>> {
  const { value, diagnostics } = await writeAllAtomically([{ path, name: path, content }], options)
  return { value: value?.[0] ?? null, diagnostics }
}

/** Writes several files that belong together; none, where one of them would overwrite another file. */
export async function writeAllAtomically(
  files: readonly OutFile[],
  options: WriteOptions = {},
): Promise<Outcome<readonly Written[] | null>> {
  const planned = await Promise.all(files.map(async (file) => plannedWrite(file, options)))
  const refused = planned.filter((each): each is Diagnostic => typeof each === 'object')
  if (refused.length > 0) return { value: null, diagnostics: refused }
  const written = planned.filter((each): each is Written => typeof each === 'string')
  if (options.dryRun === true) return { value: written, diagnostics: [] }
  for (const [at, file] of files.entries()) {
    if (written[at] === 'unchanged') continue
    const failed = await replace(file)
    if (failed !== null) return { value: null, diagnostics: [failed] }
  }
  return { value: written, diagnostics: [] }
}

/** Makes a folder and those above it; the reason where that can't be done. */
export async function ensureFolder(path: string, name: string): Promise<Diagnostic | null> {
  try {
    await mkdir(path, { recursive: true })
    return null
  } catch (error) {
    return say('cannot-write', { path: name, code: errorCode(error) })
  }
}

/** What writing a file would do, or why it must not be written. */
async function plannedWrite(
  { path, name, content }: OutFile,
  { overwrite = false, inputs = [] }: WriteOptions,
): Promise<Written | Diagnostic> {
  try {
    if (await isAmong(path, inputs)) return say('output-is-input', { path: name })
    const standing = await whatStands(path, bytesOf(content))
    if (standing === 'other' && !overwrite) return say('file-exists', { path: name })
    return standing === 'same' ? 'unchanged' : 'written'
  } catch (error) {
    return writeProblem(error, name)
  }
}

async function whatStands(path: string, bytes: Uint8Array): Promise<'nothing' | 'same' | 'other'> {
  try {
    return Buffer.compare(await readFile(path), bytes) === 0 ? 'same' : 'other'
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'nothing'
    throw error
  }
}

/** Whether a path leads to one of the files, by whatever name. */
async function isAmong(path: string, files: readonly string[]): Promise<boolean> {
  const identity = async (file: string): Promise<string | null> =>
    stat(file).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => null,
    )
  const own = await identity(path)
  return own !== null && (await Promise.all(files.map(identity))).includes(own)
}

async function replace({ path, name, content }: OutFile): Promise<Diagnostic | null> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeFlushed(temporary, bytesOf(content))
    await rename(temporary, path)
    return null
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return writeProblem(error, name)
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function writeProblem(error: unknown, name: string): Diagnostic {
  const code = errorCode(error)
  const isFolderMissing = code === 'ENOENT' || code === 'ENOTDIR'
  return isFolderMissing ? say('folder-missing', { folder: dirname(name) }) : say('cannot-write', { path: name, code })
}

const bytesOf = (content: OutFile['content']): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content
