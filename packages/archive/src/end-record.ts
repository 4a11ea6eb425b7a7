import { signatures, startsWith, u16, u32, u64 } from './bytes.ts'
import { refuse } from './refusal.ts'

/** Where the central directory stands and what the end record says of it. */
export interface Directory {
  readonly at: number
  readonly end: number
  readonly entries: number
  /** Bytes before the zip proper: offsets of entries count from there. */
  readonly shift: number
}

const endLength = 22
const longestComment = 0xffff

/**
 * The directory that the end record names. APPNOTE 4.3.16; zip64: 4.3.14 and 4.3.15. Bytes before the first entry and
 * after the end record are passed over, since mail gateways and self-extractors add them; two end records that both could
 * be the one are refused, since programs choose differently.
 */
export function directoryOf(bytes: Uint8Array): Directory {
  const at = endRecordAt(bytes)
  if (u16(bytes, at + 4) !== u16(bytes, at + 6)) refuse('zip-many-disks', 'ask-for-it-again')
  return startsWith(bytes, at - 20, signatures.locator64) || isSaturated(bytes, at)
    ? directory64(bytes, at)
    : directory32(bytes, at)
}

function endRecordAt(bytes: Uint8Array): number {
  const found = endRecords(bytes)
  const atEnd = found.filter((at) => at + endLength + u16(bytes, at + 20) === bytes.length)
  const last = found.at(-1)
  if (last === undefined) return hasZipStart(bytes) ? refuse('zip-broken', 'save-as-new') : refuse('zip-not', null)
  // An end record inside the comment of another, or two that both end with the file.
  if (atEnd.length > 1 || (atEnd.length === 1 && atEnd[0] !== last)) refuse('zip-two-ends', 'ask-for-it-again')
  return last
}

/** Every place near the end that has the form of an end record and names a directory which is there. */
function endRecords(bytes: Uint8Array): readonly number[] {
  const from = Math.max(0, bytes.length - endLength - longestComment)
  const places: number[] = []
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1))
    if (startsWith(bytes, at, signatures.end) && isPlausible(bytes, at)) places.push(at)
  return places
}

function isPlausible(bytes: Uint8Array, at: number): boolean {
  if (at + endLength + u16(bytes, at + 20) > bytes.length) return false
  if (startsWith(bytes, at - 20, signatures.locator64) || isSaturated(bytes, at)) return true
  const size = u32(bytes, at + 12)
  const offset = u32(bytes, at + 16)
  if (offset + size > at) return false
  return size === 0 || startsWith(bytes, at - size, signatures.central) || startsWith(bytes, offset, signatures.central)
}

const hasZipStart = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const isSaturated = (bytes: Uint8Array, at: number): boolean =>
  u16(bytes, at + 10) === 0xffff || u32(bytes, at + 12) === 0xffffffff || u32(bytes, at + 16) === 0xffffffff

function directory32(bytes: Uint8Array, at: number): Directory {
  if (u16(bytes, at + 4) !== 0) refuse('zip-many-disks', 'ask-for-it-again')
  const entries = u16(bytes, at + 10)
  if (entries !== u16(bytes, at + 8)) refuse('zip-directory-lies', 'ask-for-it-again', { entries })
  const size = u32(bytes, at + 12)
  const offset = u32(bytes, at + 16)
  const shift = at - size - offset
  const isWhereItSays = startsWith(bytes, offset, signatures.central)
  // One directory right before the end record and another where the offset points.
  if (shift > 0 && isWhereItSays && startsWith(bytes, at - size, signatures.central))
    refuse('zip-two-ends', 'ask-for-it-again')
  // Something may stand between directory and end record (a signature of the archive, say).
  return isWhereItSays ? { at: offset, end: offset + size, entries, shift: 0 } : { at: at - size, end: at, entries, shift }
}

/** Some writers add the zip64 records to small files too: read, where they agree with the plain one. */
function directory64(bytes: Uint8Array, at: number): Directory {
  const locator = at - 20
  if (!startsWith(bytes, locator, signatures.locator64)) return refuse('zip64', 'save-as-new')
  const record = u64(bytes, locator + 8)
  if (!startsWith(bytes, record, signatures.end64) || record + 56 > locator) return refuse('zip64', 'save-as-new')
  const entries = u64(bytes, record + 32)
  const size = u64(bytes, record + 40)
  const offset = u64(bytes, record + 48)
  const agrees =
    agree(u16(bytes, at + 10), entries, 0xffff) &&
    agree(u32(bytes, at + 12), size, 0xffffffff) &&
    agree(u32(bytes, at + 16), offset, 0xffffffff) &&
    entries === u64(bytes, record + 24) &&
    u32(bytes, record + 16) === 0 &&
    u32(bytes, record + 20) === 0
  if (!agrees || offset + size > record) return refuse('zip64', 'save-as-new')
  return { at: offset, end: offset + size, entries, shift: 0 }
}

/** A plain field agrees with its zip64 one when it is equal or says "see there". */
const agree = (plain: number, wide: number, seeThere: number): boolean => plain === wide || plain === seeThere
