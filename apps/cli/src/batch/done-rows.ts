import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { keepNotes, notedRows, type Notes } from '@kehoach/host'

/** A row that is done: what it was made from, what it was made into, and what there is to say of it. */
const doneRowSchema = z.object({
  row: z.int(),
  input: z.string(),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
  facts: z.record(z.string(), z.unknown()),
  diagnostics: z.array(z.unknown()).readonly(),
})
export type DoneRow = z.infer<typeof doneRowSchema>

/** The rows that an earlier run has done, and the notes that this run goes on with. */
export interface DoneRows {
  readonly of: (input: string) => DoneRow | null
  readonly notes: Notes | null
}

/** Nothing done before, nothing noted: for a dry run. */
export const noDoneRows: DoneRows = { of: () => null, notes: null }

/** Reads the notes of an earlier run where it is to be resumed: only rows whose files still hold the same bytes are done. */
export async function doneRows(path: string, resume: boolean, resolve: (path: string) => string): Promise<DoneRows> {
  const noted = resume ? await notedRows(path) : []
  const read = noted.flatMap((note) => {
    const row = doneRowSchema.safeParse(note)
    return row.success ? [row.data] : []
  })
  const standing = await Promise.all(read.map(async (row) => ((await stands(row, resolve)) ? [row] : [])))
  const kept = new Map(standing.flat().map((row) => [row.input, row]))
  return { of: (input) => kept.get(input) ?? null, notes: await keepNotes(path, [...kept.values()]) }
}

async function stands({ files }: DoneRow, resolve: (path: string) => string): Promise<boolean> {
  const same = await Promise.all(
    files.map(async ({ path, sha256 }) =>
      readFile(resolve(path)).then(
        (bytes) => sha256Of(bytes) === sha256,
        () => false,
      ),
    ),
  )
  return same.every(Boolean)
}

/** The SHA-256 of bytes or a text. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
