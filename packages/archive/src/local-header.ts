import { signatures, startsWith, u16, u32 } from './bytes.ts'
import { extraFields, wide, type CentralRecord } from './central-record.ts'
import { refuse, shown } from './refusal.ts'

const encrypted = 0x1
const streamed = 0x8

/** Where an entry's data starts, after a local header that agrees with the directory. APPNOTE 4.3.7. */
export function dataStart(bytes: Uint8Array, record: CentralRecord): number {
  const { at, raw } = record
  const start = at + 30 + raw.length
  const isThere = startsWith(bytes, at, signatures.local) && start <= bytes.length
  if (!isThere || !isSameName(bytes, record) || !isSameContent(bytes, record))
    refuse('zip-local-header-differs', 'ask-for-it-again', { part: shown(record.name) })
  return start + u16(bytes, at + 28)
}

function isSameName(bytes: Uint8Array, { at, raw }: CentralRecord): boolean {
  return u16(bytes, at + 26) === raw.length && raw.every((byte, nth) => bytes[at + 30 + nth] === byte)
}

function isSameContent(bytes: Uint8Array, record: CentralRecord): boolean {
  const { at, raw } = record
  const flags = u16(bytes, at + 6)
  if (u16(bytes, at + 8) !== record.method || (flags & encrypted) !== (record.flags & encrypted)) return false
  const plain = [u32(bytes, at + 14), u32(bytes, at + 22), u32(bytes, at + 18)] as const
  // A writer that streams knows check sum and sizes only afterwards and leaves them out here.
  const isLater = ((flags | record.flags) & streamed) !== 0
  if (isLater && plain.every((value, nth) => value === 0 || (nth > 0 && value === 0xffffffff))) return true
  const afterName = at + 30 + raw.length
  const extra = extraFields(bytes.subarray(afterName, afterName + u16(bytes, at + 28)))
  const [size, packed] = wide(extra.get(1), [plain[1], plain[2], 0])
  return plain[0] === record.crc && size === record.size && packed === record.packed
}
