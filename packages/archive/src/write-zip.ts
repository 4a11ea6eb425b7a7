import { InternalError } from '@kehoach/core'
import { deflateSync } from 'fflate'
import { signatures } from './bytes.ts'
import { crc32 } from './crc32.ts'
import { comparable, isSafeName } from './part-name.ts'

export interface NewPart {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Written {
  readonly name: Uint8Array
  readonly packed: Uint8Array
  /** The fields that local header and directory have in common, from "version needed" to the length of the name. */
  readonly fields: readonly number[]
}

/**
 * A zip of the parts in the order given, the same bytes on any day, machine and engine: one fixed time (1 January 1980, the
 * first that zip can say), deflate in plain JavaScript. Throws on names that `zipParts` would refuse: a bug of the caller.
 */
export function writeZip(parts: readonly NewPart[]): Uint8Array {
  const names = new Set(parts.map(({ name }) => comparable(name)))
  const isUnsafe = ({ name }: NewPart): boolean => !isSafeName(name) || name.endsWith('/')
  if (names.size < parts.length || parts.length > 0xfffe || parts.some(isUnsafe))
    throw new InternalError('the names of a zip’s parts must be safe and different')
  const written = parts.map(writtenPart)
  const locals = written.map((part) => concat([u32(signatures.local), part.fields, u16(0), part.name, part.packed]))
  const offsets = startsOf(locals)
  const directory = concat(written.map((part, nth) => centralOf(part, offsets[nth] ?? 0)))
  const count = u16(parts.length)
  const start = locals.reduce((sum, { length }) => sum + length, 0)
  const end = [...u32(signatures.end), ...u32(0), ...count, ...count, ...u32(directory.length), ...u32(start), ...u16(0)]
  return concat([...locals, directory, end])
}

const version = 20
const deflated = 8
const utf8Flag = 0x800
const firstDay = 0x21

function writtenPart({ name, bytes }: NewPart): Written {
  const raw = new TextEncoder().encode(name)
  const packed = deflateSync(bytes, { level: 6 })
  const flags = raw.length === name.length ? 0 : utf8Flag
  const fields = [
    ...[version, flags, deflated, 0, firstDay].flatMap(u16),
    ...[crc32(bytes), packed.length, bytes.length].flatMap(u32),
    ...u16(raw.length),
  ]
  return { name: raw, packed, fields }
}

/** A record of the directory: no extra field, comment, disk or attributes. */
function centralOf({ name, fields }: Written, at: number): Uint8Array {
  const none = Array.from({ length: 12 }, () => 0)
  return concat([u32(signatures.central), u16(version), fields, none, u32(at), name])
}

function startsOf(pieces: readonly Uint8Array[]): readonly number[] {
  let at = 0
  return pieces.map(({ length }) => (at += length) - length)
}

const u16 = (value: number): readonly number[] => [value & 0xff, (value >>> 8) & 0xff]
const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)]

function concat(pieces: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
