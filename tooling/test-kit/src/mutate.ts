import { buildZip, joined, none, u16, u32, utf8, type ZipEntry } from './build-zip.ts'
import { randomOf, type Random } from './random.ts'

/**
 * A damaged or forged zip of these entries: one to four mutations at the level of bytes, of the zip's records or of the XML.
 * The same seed makes the same bytes.
 */
export function mutatedZip(entries: readonly ZipEntry[], seed: number): Uint8Array {
  const random = randomOf(seed)
  const count = random.pick([1, 1, 1, 2, 4])
  const level = random.pick(['bytes', 'records', 'xml'] as const)
  if (level === 'xml')
    return buildZip(entries.map((entry) => ({ ...entry, bytes: mutatedXml(entry.bytes, random, count) })))
  let bytes = buildZip(entries)
  for (let nth = 0; nth < count; nth += 1)
    bytes = level === 'bytes' ? random.pick(byteMutations)(bytes, random) : mutatedRecord(bytes, random)
  return bytes
}

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

const byteMutations: readonly Mutation[] = [
  (bytes, { below }) => withBytes(bytes, below(bytes.length), Uint8Array.of(below(256))),
  (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  (bytes, { below }) => bytes.subarray(below(Math.min(bytes.length, 200))),
  (bytes, { below }) => spliced(bytes, below(bytes.length), below(64), none),
  (bytes, { below }) =>
    spliced(
      bytes,
      below(bytes.length),
      0,
      Uint8Array.from({ length: below(64) }, () => below(256)),
    ),
  (bytes, { below }) => {
    const from = below(bytes.length)
    return spliced(bytes, below(bytes.length), 0, bytes.slice(from, from + below(200)))
  },
  (bytes, { below }) => {
    const to = below(bytes.length)
    return withBytes(bytes, to, new Uint8Array(Math.min(bytes.length - to, below(64))))
  },
]

/** Numbers that readers get wrong. */
const awkward: readonly number[] = [
  0, 1, 7, 8, 0x7f, 0xff, 0x800, 0xfffe, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
]

/** By signature, the places of a record's fields and their lengths. */
const fieldsOf: Readonly<Record<number, readonly (readonly [at: number, length: 2 | 4])[]>> = {
  0x04034b50: [
    [0, 4],
    [4, 2],
    [6, 2],
    [8, 2],
    [14, 4],
    [18, 4],
    [22, 4],
    [26, 2],
    [28, 2],
  ],
  0x02014b50: [
    [0, 4],
    [6, 2],
    [8, 2],
    [10, 2],
    [16, 4],
    [20, 4],
    [24, 4],
    [28, 2],
    [30, 2],
    [32, 2],
    [34, 2],
    [38, 4],
    [42, 4],
  ],
  0x06054b50: [
    [0, 4],
    [4, 2],
    [6, 2],
    [8, 2],
    [10, 2],
    [12, 4],
    [16, 4],
    [20, 2],
  ],
}

function mutatedRecord(bytes: Uint8Array, { below, pick }: Random): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places = Array.from({ length: Math.max(0, bytes.length - 4) }, (_, at) => at)
  const records = places.filter((at) => bytes[at] === 0x50 && view.getUint32(at, true) in fieldsOf)
  if (records.length === 0) return bytes
  const at = pick(records)
  const [offset, length] = pick(fieldsOf[view.getUint32(at, true)] ?? ([[0, 4]] as const))
  const isLittle = below(3) === 0
  const was = at + offset + 2 <= bytes.length ? view.getUint16(at + offset, true) : 0
  const value = isLittle ? was + below(5) - 2 : pick(awkward)
  return withBytes(bytes, at + offset, length === 2 ? u16(value & 0xffff) : u32(value >>> 0))
}

/** Pieces of XML that parsers get wrong. */
const pieces: readonly string[] = [
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&amp;',
  '&#x0;',
  '&#65;',
  '"',
  "'",
  '=',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?a',
  '?>',
  '<!DOCTYPE a>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '\0',
  '\ufeff',
  '\uffff',
  '\u202e',
  ' xmlns="u"',
  ' xmlns:w="u"',
  ' w:val="1"',
  ' __proto__="1"',
  '<w:p>',
  '</w:p>',
  '<w:p/>',
  '<a:b c:d="e">',
  ':',
  '::',
  '\r\n',
  'ệ',
]

function mutatedXml(bytes: Uint8Array, random: Random, count: number): Uint8Array {
  let text = new TextDecoder().decode(bytes)
  for (let nth = 0; nth < count; nth += 1) {
    const at = random.below(text.length)
    const removed = random.pick([0, 0, 1, 8, 64])
    const added = random.below(4) === 0 ? text.slice(at, at + random.below(200)) : random.pick(pieces)
    const times = random.pick([0, 1, 1, 1, 2, 300])
    text = text.slice(0, at) + added.repeat(times) + text.slice(at + removed)
  }
  return utf8(text)
}

function withBytes(bytes: Uint8Array, at: number, others: Uint8Array): Uint8Array {
  const changed = bytes.slice()
  changed.set(others.subarray(0, Math.max(0, changed.length - at)), Math.min(at, changed.length))
  return changed
}

function spliced(bytes: Uint8Array, at: number, removed: number, added: Uint8Array): Uint8Array {
  return joined([bytes.subarray(0, at), added, bytes.subarray(at + removed)])
}
