import type { Outcome, Plan } from '@kehoach/core'
import { convertDoc } from './convert-doc.ts'
import { readWithinLimits } from './limited-reading.ts'
import type { Limits } from './limits.ts'
import { say } from './say.ts'

/**
 * The plan in an old Word file: converted by LibreOffice where it is there, which keeps automatic numbers; else a .doc by a
 * pure reader, which loses them. Both are flagged.
 */
export async function readOldWord(
  bytes: Uint8Array,
  kind: 'doc' | 'rtf',
  limits: Limits,
): Promise<Outcome<Plan | null>> {
  if (isEncryptedPackage(bytes)) return { value: null, diagnostics: [say('file-has-password')] }
  const converted = await convertDoc(bytes, kind)
  if (converted.value !== null)
    return withNotes(converted, await readWithinLimits({ type: 'docx', bytes: converted.value }, limits))
  if (kind === 'rtf') return { value: null, diagnostics: [say('rtf-not-read')] }
  const text = await textOfDoc(bytes)
  if (text === null) return { value: null, diagnostics: [...converted.diagnostics, say('doc-not-read')] }
  const read = await readWithinLimits({ type: 'text', text, format: 'text' }, limits)
  return withNotes({ value: null, diagnostics: [...converted.diagnostics, say('doc-numbers-lost')] }, read)
}

const withNotes = (before: Outcome<unknown>, { value, diagnostics }: Outcome<Plan | null>): Outcome<Plan | null> => ({
  value,
  diagnostics: [...before.diagnostics, ...diagnostics],
})

/** The words of a .doc without their automatic numbers, cells divided by tabs; null where it can't be read. */
async function textOfDoc(bytes: Uint8Array): Promise<string | null> {
  const { default: WordExtractor } = await import('word-extractor')
  try {
    const document = await new WordExtractor().extract(Buffer.from(bytes))
    return [document.getBody(), document.getFootnotes(), document.getEndnotes()]
      .filter((part) => part.trim() !== '')
      .join('\n')
  } catch {
    return null
  }
}

/** A .docx with a password lies encrypted inside a file of the old kind: its directory names the stream. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const name = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name)
}
