import type { Diagnostic } from '@kehoach/core'
import { say } from './say.ts'

/** What bytes that are no zip are: a file with a password, an old .doc, anything else; null for a zip. */
export function notZip(bytes: Uint8Array): Diagnostic | null {
  if (startsWith(bytes, [0x50, 0x4b])) return null
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return say('not-a-docx')
  return say(namesStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-doc')
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

/** The directory of such a file names its streams in UTF-16. */
function namesStream(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true
  }
  return false
}
