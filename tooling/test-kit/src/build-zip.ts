import { crc32, deflateRawSync } from 'node:zlib'

/** The fields that local header and central record both have. */
interface Fields {
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly name: Uint8Array
  readonly extra: Uint8Array
}

/** An entry as some writer leaves it, or as an attacker lies about it. */
export interface ZipEntry {
  readonly name: string
  /** The content; deflated unless `stored`. */
  readonly bytes: Uint8Array
  readonly stored?: boolean
  /** The data as they lie in the zip, instead of the content's own. */
  readonly data?: Uint8Array
  readonly local?: Partial<Fields>
  readonly central?: Partial<Fields>
  /** Bytes behind the data, a data descriptor say. */
  readonly behind?: Uint8Array
  readonly mode?: number
  /** Where the directory says that the local header is. */
  readonly at?: number
  /** Only in the directory. */
  readonly isGhost?: boolean
}

export interface ZipForm {
  readonly prefix?: Uint8Array
  /** Whether offsets count from the start of the bytes, prefix included. */
  readonly countsPrefix?: boolean
  /** Between directory and end record. */
  readonly beforeEnd?: Uint8Array
  readonly comment?: Uint8Array
  readonly suffix?: Uint8Array
  readonly end?: Partial<{
    readonly disk: number
    readonly entriesHere: number
    readonly entries: number
    readonly size: number
    readonly offset: number
    readonly commentLength: number
  }>
}

/** A zip in any form: what a writer may do and what an attacker may say, field by field. */
export function buildZip(entries: readonly ZipEntry[], form: ZipForm = {}): Uint8Array {
  const prefix = form.prefix ?? none
  const shift = form.countsPrefix === true ? prefix.length : 0
  let at = shift
  const locals: Uint8Array[] = []
  const records: Uint8Array[] = []
  for (const entry of entries) {
    const { local, central, data } = described(entry)
    const piece = entry.isGhost === true ? none : joined([localHeader(local), data, entry.behind ?? none])
    records.push(centralRecord(central, entry.at ?? at, entry.mode ?? 0))
    locals.push(piece)
    at += piece.length
  }
  const directory = joined(records)
  const comment = form.comment ?? none
  const end = { disk: 0, entriesHere: entries.length, entries: entries.length, size: directory.length, offset: at }
  const said = { ...end, commentLength: comment.length, ...form.end }
  const endRecord = joined([
    u32(0x06054b50),
    ...[said.disk, said.disk, said.entriesHere, said.entries].map(u16),
    ...[said.size, said.offset].map(u32),
    u16(said.commentLength),
  ])
  return joined([prefix, ...locals, directory, form.beforeEnd ?? none, endRecord, comment, form.suffix ?? none])
}

function described(entry: ZipEntry): { readonly local: Fields; readonly central: Fields; readonly data: Uint8Array } {
  const { name, bytes, stored = false } = entry
  const data = entry.data ?? (stored ? bytes : new Uint8Array(deflateRawSync(bytes)))
  const honest: Fields = {
    flags: 0x800,
    method: stored ? 0 : 8,
    crc: crc32(bytes),
    packed: data.length,
    size: bytes.length,
    name: utf8(name),
    extra: none,
  }
  return { local: { ...honest, ...entry.local }, central: { ...honest, ...entry.central }, data }
}

function localHeader(fields: Fields): Uint8Array {
  return joined([u32(0x04034b50), common(fields), fields.name, fields.extra])
}

function centralRecord(fields: Fields, at: number, mode: number): Uint8Array {
  // comment's length, disk, inner attributes, then DOS attributes below the Unix mode
  const rest = [u16(0), u16(0), u16(0), u16(0), u16(mode), u32(at)]
  return joined([u32(0x02014b50), u16(0x0314), common(fields), ...rest, fields.name, fields.extra])
}

function common({ flags, method, crc, packed, size, name, extra }: Fields): Uint8Array {
  return joined([
    ...[20, flags, method, 0, 0x21].map(u16),
    ...[crc, packed, size].map(u32),
    ...[name.length, extra.length].map(u16),
  ])
}

/** A data descriptor with its optional signature, as streaming writers leave it behind the data. */
export function dataDescriptor(bytes: Uint8Array, packed: number): Uint8Array {
  return joined([0x08074b50, crc32(bytes), packed, bytes.length].map(u32))
}

/** An extra field: id, length, values of eight bytes each. */
export function extra64(...values: readonly number[]): Uint8Array {
  return joined([u16(1), u16(values.length * 8), ...values.map(u64)])
}

/** The end record and locator of zip64, to stand before the plain end record. */
export function end64(entries: number, size: number, offset: number): Uint8Array {
  const record = [u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), u64(entries), u64(entries)]
  const locator = [u32(0x07064b50), u32(0), u64(offset + size), u32(1)]
  return joined([...record, u64(size), u64(offset), ...locator])
}

export const none: Uint8Array = new Uint8Array(0)
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

export function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff)
}

export function u32(value: number): Uint8Array {
  return joined([u16(value & 0xffff), u16(value >>> 16)])
}

function u64(value: number): Uint8Array {
  return joined([u32(value % 2 ** 32), u32(Math.floor(value / 2 ** 32))])
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}
