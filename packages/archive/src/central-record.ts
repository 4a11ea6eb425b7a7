import { signatures, startsWith, u16, u32, u64 } from './bytes.ts'
import type { Directory } from './end-record.ts'
import { partName } from './part-name.ts'
import { refuse } from './refusal.ts'

/** An entry as the central directory tells it. APPNOTE 4.3.12. */
export interface CentralRecord {
  readonly name: string
  /** The name's bytes, for comparing with the local header. */
  readonly raw: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where the local header stands, from the start of the bytes. */
  readonly at: number
  /** The Unix mode in the upper half of the external attributes; 0 from other systems. */
  readonly mode: number
  readonly disk: number
}

/** Every record of the directory: exactly as many and as long as the end record says. */
export function centralRecords(bytes: Uint8Array, directory: Directory): readonly CentralRecord[] {
  const records: CentralRecord[] = []
  let at = directory.at
  while (at < directory.end && startsWith(bytes, at, signatures.central)) {
    const length = 46 + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32)
    if (at + length > directory.end || records.length === directory.entries) break
    records.push(centralRecord(bytes, at, directory.shift))
    at += length
  }
  if (at !== directory.end || records.length !== directory.entries)
    refuse('zip-directory-lies', 'ask-for-it-again', { entries: directory.entries })
  return records
}

function centralRecord(bytes: Uint8Array, at: number, shift: number): CentralRecord {
  const afterName = at + 46 + u16(bytes, at + 28)
  const raw = bytes.subarray(at + 46, afterName)
  const extra = extraFields(bytes.subarray(afterName, afterName + u16(bytes, at + 30)))
  const flags = u16(bytes, at + 8)
  const [size, packed, offset] = wide(extra.get(1), [u32(bytes, at + 24), u32(bytes, at + 20), u32(bytes, at + 42)])
  return {
    name: partName(raw, flags, extra),
    raw,
    flags,
    method: u16(bytes, at + 10),
    crc: u32(bytes, at + 16),
    packed,
    size,
    at: offset + shift,
    mode: u16(bytes, at + 40),
    disk: u16(bytes, at + 34),
  }
}

/** The extra fields by their ids, the first of each; a piece at the end that is no field is padding. */
export function extraFields(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>()
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + u16(bytes, at + 2)
    if (end > bytes.length) break
    const id = u16(bytes, at)
    if (!fields.has(id)) fields.set(id, bytes.subarray(at + 4, end))
    at = end
  }
  return fields
}

type Three = readonly [size: number, packed: number, offset: number]

/** Size, packed size and offset, those that say "see there" from the zip64 field. APPNOTE 4.5.3. */
export function wide(field: Uint8Array | undefined, plain: Three): Three {
  let at = 0
  const asked = plain.map((value) => {
    if (value !== 0xffffffff) return value
    if (field === undefined || at + 8 > field.length) return refuse('zip64', 'save-as-new')
    at += 8
    return u64(field, at - 8)
  }) as unknown as Three
  if (field !== undefined && at === 0 && contradicts(field, plain)) refuse('zip64', 'save-as-new')
  return asked
}

/** A zip64 field that nobody asks for may be empty, zero, or say the same again. */
function contradicts(field: Uint8Array, plain: Three): boolean {
  return plain.some((value, nth) => {
    if (field.length < nth * 8 + 8) return false
    const again = u64(field, nth * 8)
    return again !== 0 && again !== value
  })
}
