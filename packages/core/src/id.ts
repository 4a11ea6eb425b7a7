import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The SHA-256 of a text as lower-case hexadecimal. Synchronous and pure. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

/** What an id is made of: NFC, lower case, white space folded. Not for matching: `language` normalises further. */
export function idWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/**
 * A maker of ids by content: a kind letter and ten hexadecimal digits of the text's hash, and, from the second
 * equal text on, its ordinal. The same texts in the same order give the same ids.
 */
export function idMaker(): (kind: string, text: string) => string {
  const seen = new Map<string, number>()
  return (kind, text) => {
    const id = `${kind}${hashOf(idWords(text)).slice(0, 10)}`
    const ordinal = (seen.get(id) ?? 0) + 1
    seen.set(id, ordinal)
    return ordinal === 1 ? id : `${id}-${ordinal}`
  }
}
