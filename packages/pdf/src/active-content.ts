import type { Diagnostic } from '@kehoach/core'
import type { PdfDocument } from './engine.ts'
import { say } from './say.ts'

/** What of a file would do something: reported, never run. Attached files are counted and not read. */
export async function activeContent(document: PdfDocument, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const [hasScripts, attachments] = await Promise.all([
    document.hasJSActions().catch(() => false),
    document.getAttachments().catch(() => null),
  ])
  const count = countOf(attachments)
  return [
    ...(hasScripts ? [say('pdf-active-content', { kind: 'JavaScript' })] : []),
    ...(holds(bytes, '/Launch') ? [say('pdf-active-content', { kind: 'Launch' })] : []),
    ...(count > 0 ? [say('pdf-attachments', { count })] : []),
  ]
}

function countOf(attachments: unknown): number {
  if (typeof attachments !== 'object' || attachments === null) return 0
  return attachments instanceof Map ? attachments.size : Object.keys(attachments).length
}

/** Whether a name stands in the bytes, outside compressed streams. */
function holds(bytes: Uint8Array, name: string): boolean {
  const codes = Array.from(name, (letter) => letter.charCodeAt(0))
  const [first = 0] = codes
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    const isThere = codes.every((code, offset) => bytes[at + offset] === code)
    if (isThere && !isNameByte(bytes[at + codes.length] ?? 0)) return true
  }
  return false
}

const isNameByte = (byte: number): boolean => /[A-Za-z0-9]/u.test(String.fromCharCode(byte))
