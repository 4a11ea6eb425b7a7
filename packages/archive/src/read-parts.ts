import type { Outcome } from '@kehoach/core'
import { crc32 } from './crc32.ts'
import { inflate } from './inflate.ts'
import { docxLimits, type ArchiveLimits } from './limits.ts'
import { refuse, refused, shown } from './refusal.ts'
import type { ZipPart } from './zip-parts.ts'

/**
 * The contents of parts by their names. What comes out is counted as it comes, for each part and in total, and stopped at
 * the first byte too many; length and CRC-32 must be those of the directory. Null with one diagnostic otherwise.
 */
export async function readParts(
  bytes: Uint8Array,
  parts: readonly ZipPart[],
  { limits = docxLimits }: { readonly limits?: ArchiveLimits } = {},
): Promise<Outcome<ReadonlyMap<string, Uint8Array> | null>> {
  const contents = new Map<string, Uint8Array>()
  let left = limits.unpacked
  try {
    for (const part of parts) {
      const content = await contentOf(bytes, part, left, limits)
      left -= content.length
      contents.set(part.name, content)
    }
    return { value: contents, diagnostics: [] }
  } catch (error) {
    return refused(error)
  }
}

async function contentOf(bytes: Uint8Array, part: ZipPart, left: number, limits: ArchiveLimits): Promise<Uint8Array> {
  const data = { part: shown(part.name) }
  const packed = bytes.subarray(part.at, part.at + part.packed)
  if (packed.length !== part.packed) refuse('zip-broken', 'save-as-new', data)
  const content = await unpacked(packed, part, left, limits)
  if (content.length !== part.size) refuse('zip-size-lies', 'ask-for-it-again', data)
  if (crc32(content) !== part.crc) refuse('zip-crc', 'save-as-new', data)
  return content
}

async function unpacked(packed: Uint8Array, part: ZipPart, left: number, limits: ArchiveLimits): Promise<Uint8Array> {
  if (part.method === 'stored') {
    checkLength(packed.length, part, left, limits)
    return packed.slice()
  }
  // Grows with what really came out: a declared length is a claim.
  let content = new Uint8Array(Math.min(part.size, 64 * 1024))
  let length = 0
  let refusal: unknown = null
  const end = await inflate(packed, (piece) => {
    try {
      checkLength(length + piece.length, part, left, limits)
    } catch (error) {
      refusal = error
      return false
    }
    content = withRoom(content, length + piece.length, part.size)
    content.set(piece, length)
    length += piece.length
    return true
  })
  if (refusal !== null) throw refusal
  if (end === 'broken') refuse('zip-broken', 'save-as-new', { part: shown(part.name) })
  return content.length === length ? content : content.slice(0, length)
}

function checkLength(length: number, { name, size, packed }: ZipPart, left: number, limits: ArchiveLimits): void {
  const part = shown(name)
  if (length > limits.part) refuse('limit-zip-part', 'make-smaller', { part, limit: limits.part })
  if (length > left) refuse('limit-zip-unpacked', 'make-smaller', { limit: limits.unpacked })
  if (length > limits.ratioFrom && length > packed * limits.ratio)
    refuse('limit-zip-ratio', 'ask-for-it-again', { part, limit: limits.ratio })
  if (length > size) refuse('zip-size-lies', 'ask-for-it-again', { part })
}

function withRoom(content: Uint8Array<ArrayBuffer>, needed: number, declared: number): Uint8Array<ArrayBuffer> {
  if (needed <= content.length) return content
  const larger = new Uint8Array(Math.max(needed, Math.min(declared, content.length * 2)))
  larger.set(content)
  return larger
}
