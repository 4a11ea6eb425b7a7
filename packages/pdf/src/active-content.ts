import type { Diagnostic } from '@kehoach/core'
import type { PdfDocument } from './engine.ts'
import { say } from './say.ts'

/** What of a file would do something: reported, never run. Attached files are counted and not read. */
export async function activeContent(document: PdfDocument, bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const [scripts, fields, attachments] = await Promise.all([
    document.getJSActions().catch(() => null),
    document.getFieldObjects().catch(() => null),
    document.getAttachments().catch(() => null),
  ])
  const hasScripts = countOf(scripts) > 0 || fieldsOf(fields).some(hasAction)
  const count = countOf(attachments)
  return [
    ...(hasScripts ? [say('pdf-active-content', { kind: 'JavaScript' })] : []),
    ...(holds(bytes, '/Launch') ? [say('pdf-active-content', { kind: 'Launch' })] : []),
    ...(count > 0 ? [say('pdf-attachments', { count })] : []),
  ]
}

function countOf(found: unknown): number {
  if (typeof found !== 'object' || found === null) return 0
  return found instanceof Map ? found.size : Object.keys(found).length
}

/** The engine gives fields by their names, in a map or an object. */
function fieldsOf(fields: unknown): readonly unknown[] {
  if (typeof fields !== 'object' || fields === null) return []
  return (fields instanceof Map ? [...fields.values()] : Object.values(fields)).flat()
}

/** A field without scripts has no actions or null. (The engine's own `hasJSActions` takes every signature for a script.) */
function hasAction(field: unknown): boolean {
  return typeof field === 'object' && field !== null && 'actions' in field && countOf(field.actions) > 0
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
