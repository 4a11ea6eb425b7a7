import { refuse } from './refusal.ts'

/** The little-endian numbers of a zip; one that would reach past the end is a broken file. */
export function u16(bytes: Uint8Array, at: number): number {
  return byte(bytes, at) + byte(bytes, at + 1) * 0x100
}

export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) + u16(bytes, at + 2) * 0x10000
}

/** Exact up to 2^53; what is larger is no size that anybody reads. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 0x1_0000_0000
}

function byte(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? refuse('zip-broken', 'save-as-new', { at })
}

/** Whether a record's signature stands at a place; false past the end. */
export function startsWith(bytes: Uint8Array, at: number, signature: number): boolean {
  return at >= 0 && at + 4 <= bytes.length && u32(bytes, at) === signature
}

/** The signatures of a zip's records, `PK` and two bytes. */
export const signatures = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const
