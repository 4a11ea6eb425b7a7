import { deflateRawSync } from 'node:zlib'
import { attacksOf, type Attack, type AttackRow } from './attack.ts'
import {
  buildZip,
  dataDescriptor,
  end64,
  extra64,
  joined,
  none,
  u16,
  u32,
  utf8,
  type ZipEntry,
  type ZipForm,
} from './build-zip.ts'
import { documentXml, smallDocxEntries } from './small-docx.ts'

const MB = 1024 * 1024
const zeros = (length: number): Uint8Array => new Uint8Array(length)
const text = utf8('nội dung')
const entry = (name: string, bytes: Uint8Array = text): ZipEntry => ({ name, bytes })
/** A Word file with more entries. */
const docx = (extra: readonly ZipEntry[], form: ZipForm = {}): Uint8Array =>
  buildZip([...smallDocxEntries, ...extra], form)
const named =
  (name: string): (() => Uint8Array) =>
  () =>
    docx([entry(name)])
const whole = docx([])
/** Data that inflate to `size` zero bytes; made once, since making is slower than refusing. */
const bomb = (size: number): Uint8Array => {
  const known = bombsBySize.get(size)
  if (known !== undefined) return known
  const made = new Uint8Array(deflateRawSync(zeros(size), { level: 9 }))
  bombsBySize.set(size, made)
  return made
}
const bombsBySize = new Map<number, Uint8Array>()
const endAt = whole.length - 22

const bombs: readonly AttackRow[] = [
  ['an honest bomb: 300 MB in one part', 'limit-zip-part', () => honest(300 * MB)],
  ['an honest bomb just under the limit of a part', 'limit-zip-ratio', () => honest(29 * MB)],
  ['a lying bomb: it declares 1,000 bytes', 'zip-size-lies', () => lying(1000)],
  ['a lying bomb that declares nothing', 'zip-size-lies', () => lying(0)],
  ['a bomb whose stored size lies too', 'zip-size-lies', () => lying(200 * 1000)],
  ['many parts, none large, too much together', 'limit-zip-unpacked', () => manyParts(30)],
  ['many parts that declare little and are much', 'zip-size-lies', () => manyLiars(30)],
  ['overlap, all parts on one local header', 'zip-overlap', onOneHeader],
  ['overlap, each part quotes the headers of the next', 'zip-overlap', quoted],
  ['overlap by one byte', 'zip-overlap', byOneByte],
  ['a part that holds the directory', 'zip-overlap', holdsDirectory],
  ['a zip in a zip, five deep, all compressed', 'limit-zip-ratio', () => nested(5)],
  ['the way of 42.zip: sixteen copies of a packed bomb', 'limit-zip-ratio', fortyTwo],
  ['two thousand and one entries', 'limit-zip-entries', () => docx(entriesOf(1998))],
  [
    'a declared size of 4 GB',
    'limit-zip-part',
    () => docx([{ ...entry('a.xml'), central: { size: 0xfffffffe }, local: { size: 0xfffffffe } }]),
  ],
]

const names: readonly AttackRow[] = [
  ['zip slip', 'zip-path-unsafe', named('../../etc/passwd')],
  ['zip slip in the middle', 'zip-path-unsafe', named('word/../../x.xml')],
  ['zip slip at the end', 'zip-path-unsafe', named('word/..')],
  ['an absolute path', 'zip-path-unsafe', named('/etc/passwd')],
  ['a drive', 'zip-path-unsafe', named('C:/Windows/x.xml')],
  ['a drive without slash', 'zip-path-unsafe', named('c:x.xml')],
  ['backslashes', 'zip-path-unsafe', named('word\\document2.xml')],
  ['zip slip by backslashes', 'zip-path-unsafe', named('..\\..\\x.xml')],
  ['a share of the network', 'zip-path-unsafe', named('//server/share/x.xml')],
  ['a NUL in the name', 'zip-path-unsafe', named('word/document.xml\0.png')],
  ['a line feed in the name', 'zip-path-unsafe', named('word/a\nb.xml')],
  ['an escape sequence of a terminal in the name', 'zip-path-unsafe', named('word/\u001b[2Jx.xml')],
  ['a name turned round', 'zip-path-unsafe', named('word/\u202elmx.exe')],
  ['a dot as a step', 'zip-path-unsafe', named('word/./document.xml')],
  ['an empty step', 'zip-path-unsafe', named('word//document.xml')],
  ['an empty name', 'zip-path-unsafe', named('')],
  ['a name that says UTF-8 and is not', 'zip-path-unsafe', () => withRawName(Uint8Array.of(0x77, 0xff, 0xfe))],
  ['two parts of one name', 'zip-duplicate-name', () => docx([entry('word/document.xml')])],
  ['two parts of one name but for case', 'zip-duplicate-name', named('WORD/Document.XML')],
  [
    'two parts of one name, composed otherwise',
    'zip-duplicate-name',
    () => docx([entry('m\u1ed9t.xml'), entry('mo\u0323\u0302t.xml')]),
  ],
  [
    'a folder of the name of a part',
    'zip-duplicate-name',
    () => docx([{ ...entry('word/document.xml/', none), stored: true }]),
  ],
  ['a second name in the extra field', 'zip-two-names', twoNames],
]

const kinds: readonly AttackRow[] = [
  ['a symbolic link', 'zip-symlink', () => docx([{ ...entry('word/media/a.png', utf8('/etc/passwd')), mode: 0xa1ff }])],
  ['a device', 'zip-symlink', () => docx([{ ...entry('word/media/a.png', none), mode: 0x21b6 }])],
  ['an encrypted entry', 'zip-encrypted-entry', () => withBoth({ flags: 0x801 })],
  ['an entry of strong encryption', 'zip-encrypted-entry', () => withBoth({ flags: 0x841 })],
  [
    'encrypted only before the data',
    'zip-local-header-differs',
    () => docx([{ ...entry('a.xml'), local: { flags: 0x801 } }]),
  ],
  ['an AES entry (method 99)', 'zip-encrypted-entry', () => withBoth({ flags: 0x801, method: 99 })],
  ['LZMA', 'zip-method-unknown', () => withBoth({ method: 14 })],
  ['Deflate64', 'zip-method-unknown', () => withBoth({ method: 9 })],
  ['Zstandard', 'zip-method-unknown', () => withBoth({ method: 93 })],
  ['a folder with content', 'zip-size-lies', () => docx([entry('word/media/')])],
  [
    'stored, with two lengths',
    'zip-size-lies',
    () => docx([{ ...entry('a.xml'), stored: true, central: { size: 3 }, local: { size: 3 } }]),
  ],
]

const headers: readonly AttackRow[] = [
  [
    'another name before the data',
    'zip-local-header-differs',
    () => docx([{ ...entry('a.xml'), local: { name: utf8('b.xml') } }]),
  ],
  [
    'another length of name before the data',
    'zip-local-header-differs',
    () => docx([{ ...entry('a.xml'), local: { name: utf8('a.xmlx') } }]),
  ],
  [
    'another method before the data',
    'zip-local-header-differs',
    () => docx([{ ...entry('a.xml'), local: { method: 0 } }]),
  ],
  ['another size before the data', 'zip-local-header-differs', () => docx([{ ...entry('a.xml'), local: { size: 3 } }])],
  [
    'another checksum before the data',
    'zip-local-header-differs',
    () => docx([{ ...entry('a.xml'), local: { crc: 3 } }]),
  ],
  ['an entry that points at itself', 'zip-overlap', () => docx([{ ...entry('a.xml'), at: endAt - 60, isGhost: true }])],
  [
    'an entry that points behind the file',
    'zip-overlap',
    () => docx([{ ...entry('a.xml'), at: 0x7fffffff, isGhost: true }]),
  ],
  [
    'an entry that points into nothing',
    'zip-local-header-differs',
    () => buildZip([{ ...entry('a.xml'), at: 10, isGhost: true }], { prefix: zeros(200), countsPrefix: true }),
  ],
  ['a wrong checksum in both places', 'zip-crc', () => withBoth({ crc: 0xdeadbeef })],
  ['a size that is one too many', 'zip-size-lies', () => withBoth({ size: text.length + 1 })],
  ['a size that is one too few', 'zip-size-lies', () => withBoth({ size: text.length - 1 })],
  [
    'data that are no deflate',
    'zip-broken',
    () => docx([{ ...entry('a.xml'), data: Uint8Array.of(0xff, 0xff, 0xff) }]),
  ],
  ['no data at all', 'zip-broken', () => docx([{ ...entry('a.xml'), data: none }])],
  [
    'a deflate stream cut off',
    'zip-broken',
    () => docx([{ ...entry('a.xml', documentXml), data: new Uint8Array(deflateRawSync(documentXml)).subarray(0, -4) }]),
  ],
  ['zip64 fields asked for and absent', 'zip64', () => withBoth({ size: 0xffffffff })],
  [
    'zip64 fields that say another size',
    'zip64',
    () => docx([{ ...entry('a.xml'), central: { extra: extra64(5 * MB, 5 * MB) } }]),
  ],
  ['zip64: a size of 16 EB', 'limit-zip-part', () => zip64Size(2 ** 52)],
  ['zip64: a size that contradicts the local one', 'zip-local-header-differs', () => zip64Size(text.length + 1)],
]

const ends: readonly AttackRow[] = [
  ['no zip', 'zip-not', () => utf8('{\\rtf1 K\u1ebf ho\u1ea1ch}')],
  ['nothing', 'zip-not', () => none],
  [
    'an old Word file',
    'zip-not',
    () => joined([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), zeros(5000)]),
  ],
  ['cut off in the end record', 'zip-broken', () => whole.subarray(0, -1)],
  ['cut off in the directory', 'zip-broken', () => whole.subarray(0, -60)],
  ['cut off in the data', 'zip-broken', () => whole.subarray(0, 200)],
  ['cut off at the start', 'zip-broken', () => whole.subarray(100)],
  [
    'an end record alone that counts',
    'zip-directory-lies',
    () => buildZip([], { end: { entries: 5, entriesHere: 5 } }),
  ],
  [
    'more entries counted than there are',
    'zip-directory-lies',
    () => docx([], { end: { entries: 4, entriesHere: 4 } }),
  ],
  [
    'fewer entries counted than there are',
    'zip-directory-lies',
    () => docx([], { end: { entries: 2, entriesHere: 2 } }),
  ],
  ['two counts of entries', 'zip-directory-lies', () => docx([], { end: { entriesHere: 2 } })],
  [
    'a hundred thousand entries claimed',
    'limit-zip-entries',
    () => docx([], { end: { entries: 0xfffe, entriesHere: 0xfffe } }),
  ],
  ['a directory longer than said', 'zip-broken', () => docx([], { end: { size: 0x7fffffff } })],
  ['one volume of many', 'zip-many-disks', () => docx([], { end: { disk: 1 } })],
  ['a second end record in the comment', 'zip-two-ends', endInComment],
  ['a whole zip in the comment', 'zip-two-ends', () => docx([], { comment: buildZip([entry('word/document.xml')]) })],
  [
    'a comment that hides a zip with a tail',
    'zip-two-ends',
    () => docx([], { comment: joined([buildZip([entry('a.xml')]), utf8('tail')]) }),
  ],
  ['a directory for each way of counting', 'zip-two-ends', twoDirectories],
  ['zip64 end record that counts otherwise', 'zip64', () => withEnd64(7)],
  ['zip64 end record asked for and absent', 'zip64', () => docx([], { end: { entries: 0xffff, entriesHere: 0xffff } })],
  [
    'zip64 locator that points outside',
    'zip64',
    () => docx([], { beforeEnd: joined([u32(0x07064b50), u32(0), u32(0x7fffffff), u32(0), u32(1)]) }),
  ],
]

/** Attacks on the level of the zip, each with the rule that must refuse it. */
export const zipAttacks: readonly Attack[] = attacksOf('zip', [...bombs, ...names, ...kinds, ...headers, ...ends])

function withBoth(fields: NonNullable<ZipEntry['central']>): Uint8Array {
  return docx([{ ...entry('a.xml'), central: fields, local: fields }])
}

function honest(size: number): Uint8Array {
  return docx([claiming('word/media/a.bmp', bomb(size), size)])
}

function lying(size: number): Uint8Array {
  return docx([claiming('word/comments.xml', bomb(300 * MB), size)])
}

/** An entry of these data that says it is so long; its checksum is that of nothing. */
function claiming(name: string, data: Uint8Array, size: number): ZipEntry {
  return { name, bytes: none, data, central: { size }, local: { size } }
}

/** Parts of 4 MB that pack to just above 1/200, by noise between the zeros. */
function manyParts(count: number): Uint8Array {
  const bytes = zeros(4 * MB)
  let seed = 1
  for (let at = 0; at < bytes.length; at += 100) bytes[at] = (seed = (seed * 48271) % 0x7fffffff) & 0xff
  const data = new Uint8Array(deflateRawSync(bytes))
  return docx(Array.from({ length: count }, (_, nth) => ({ ...entry(`word/media/${nth}.bmp`, bytes), data })))
}

function manyLiars(count: number): Uint8Array {
  const data = bomb(20 * MB)
  return docx(Array.from({ length: count }, (_, nth) => claiming(`word/${nth}.xml`, data, 100_000)))
}

function entriesOf(count: number): readonly ZipEntry[] {
  return Array.from({ length: count }, (_, nth) => entry(`word/media/${nth}`, none))
}

function onOneHeader(): Uint8Array {
  const kernel = { name: 'word/0.xml', bytes: zeros(MB) }
  const ghosts = Array.from({ length: 50 }, (_, nth) => ({
    ...kernel,
    name: `word/${nth + 1}.xml`,
    isGhost: true,
    at: 0,
  }))
  return buildZip([kernel, ...ghosts])
}

/** D. Fifield, "A better zip bomb": each entry's data begin with a stored block that quotes the next entry's header. */
function quoted(): Uint8Array {
  const size = 900_000
  const kernel = buildZip([{ name: 'c.xml', bytes: zeros(size) }])
  const kernelLength = kernel.length - 22 - 46 - 5
  const header = 30 + 5
  const block = joined([Uint8Array.of(0), u16(header), u16(~header & 0xffff)])
  const first = {
    name: 'b.xml',
    bytes: none,
    data: block,
    central: { packed: block.length + kernelLength, size: header + size },
  }
  return buildZip([
    { ...first, local: first.central },
    { name: 'c.xml', bytes: zeros(size) },
  ])
}

function byOneByte(): Uint8Array {
  const fields = { packed: text.length + 1, size: text.length + 1 }
  return buildZip([{ ...entry('a.xml'), stored: true, central: fields, local: fields }, entry('b.xml')])
}

function holdsDirectory(): Uint8Array {
  const fields = { packed: text.length + 40, size: text.length + 40 }
  return buildZip([{ ...entry('a.xml'), stored: true, central: fields, local: fields }])
}

function nested(depth: number): Uint8Array {
  let inner = buildZip([entry('0.xml', zeros(20 * MB))])
  for (let nth = 1; nth < depth; nth += 1)
    inner = buildZip([{ name: `${nth}.zip`, bytes: inner }, entry('a.bmp', zeros(20 * MB))])
  return inner
}

function fortyTwo(): Uint8Array {
  const page = buildZip([entry('0.dll', zeros(25 * MB))])
  const book = buildZip(
    Array.from({ length: 16 }, (_, nth) => ({ name: `page ${nth}.zip`, bytes: page, stored: true })),
  )
  const library = Array.from({ length: 300 }, (_, nth) => `lib ${nth}`)
  return docx([{ name: 'library.zip', bytes: joined(library.flatMap(() => [zeros(80_000), book.subarray(0, 100)])) }])
}

function withRawName(name: Uint8Array): Uint8Array {
  return docx([{ ...entry('a.xml'), central: { name }, local: { name } }])
}

function twoNames(): Uint8Array {
  // version, CRC-32 of the plain name, then the name that some readers prefer
  const field = joined([Uint8Array.of(1), crcOf(utf8('word/x.xml')), utf8('word/y.xml')])
  const extra = joined([u16(0x7075), u16(field.length), field])
  return docx([{ ...entry('word/x.xml'), central: { extra }, local: { extra } }])
}

const crcOf = (bytes: Uint8Array): Uint8Array => dataDescriptor(bytes, 0).subarray(4, 8)

function zip64Size(size: number): Uint8Array {
  const fields = { size: 0xffffffff, extra: extra64(size) }
  return docx([{ ...entry('a.xml'), central: fields }])
}

function endInComment(): Uint8Array {
  return docx([], { comment: buildZip([]) })
}

/** The end record's offset finds one directory, its own place another of the same length. */
function twoDirectories(): Uint8Array {
  const first = buildZip([entry('word/document.xml', utf8('first'))])
  const second = buildZip([entry('word/document.xml', utf8('other'))])
  return joined([first.subarray(0, -22), second])
}

function withEnd64(entries: number): Uint8Array {
  const size = whole.length - 22
  const directory = joined([whole.subarray(0, size)])
  const offset = new DataView(whole.buffer).getUint32(whole.length - 6, true)
  return joined([directory, end64(entries, size - offset, offset), whole.subarray(size)])
}
