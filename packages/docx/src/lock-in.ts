import { docxLimits } from '@kehoach/archive'
import type { Lock } from '@kehoach/core'
import { readOrigin } from './origin/read-origin.ts'
import type { DocxReadOptions } from './read-docx.ts'
import { openPackage } from './read/package.ts'

/** The lock that travels inside a Word file; null where there is none that fits its schema. Untrusted. */
export async function lockIn(bytes: Uint8Array, { limits = docxLimits }: DocxReadOptions = {}): Promise<Lock | null> {
  const { value: file } = await openPackage(bytes, limits)
  if (file === null) return null
  return readOrigin([...file.custom].map(([name, part]) => ({ name, bytes: part }))).value?.lock ?? null
}
