import { open, readFile } from 'node:fs/promises'
import { errorCode } from './read-bytes.ts'
import { writeAtomically } from './write-atomically.ts'

/** A file of one JSON object a line, added to as a batch goes on. */
export interface Notes {
  readonly add: (note: unknown) => Promise<void>
  readonly end: () => Promise<void>
}

/**
 * The notes of an earlier run: a last line that was cut off is left out, as is a line that is no JSON. None where there is
 * no such file.
 */
export async function notedRows(path: string): Promise<readonly unknown[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  })
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as unknown]
    } catch {
      return []
    }
  })
}

/** Begins a file of notes with those that still hold; each further one is on the disk before the next row begins. */
export async function keepNotes(path: string, kept: readonly unknown[]): Promise<Notes> {
  await writeAtomically(path, kept.map((note) => `${JSON.stringify(note)}\n`).join(''), { overwrite: true })
  const file = await open(path, 'a')
  return {
    add: async (note) => {
      await file.appendFile(`${JSON.stringify(note)}\n`)
      await file.datasync()
    },
    end: async () => file.close(),
  }
}
