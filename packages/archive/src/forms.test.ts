import {
  buildZip,
  dataDescriptor,
  end64,
  extra64,
  smallDocxEntries,
  type ZipEntry,
  type ZipForm,
} from '@kehoach/test-kit'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readParts } from './read-parts.ts'
import { zipParts } from './zip-parts.ts'

// What ordinary writers do to a zip, and what happens to it on its way: none of it may keep a file from being read.

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const names = smallDocxEntries.map(({ name }) => name)
const docx = (form: ZipForm): Uint8Array => buildZip(smallDocxEntries, form)

async function reads(bytes: Uint8Array, expected: readonly string[] = names): Promise<void> {
  const parts = zipParts(bytes)
  expect(parts.diagnostics).toEqual([])
  const contents = await readParts(bytes, parts.value ?? [])
  expect(contents.diagnostics).toEqual([])
  expect([...(contents.value?.keys() ?? [])]).toEqual(expected)
  for (const { name, bytes: content } of smallDocxEntries)
    if (expected.includes(name)) expect(contents.value?.get(name)).toEqual(content)
}

/** Each entry of the small file, changed. */
const each = (change: (entry: ZipEntry) => ZipEntry, form: ZipForm = {}): Uint8Array =>
  buildZip(smallDocxEntries.map(change), form)
const packedLength = (bytes: Uint8Array): number => deflateRawSync(bytes).length

/** Check sum and sizes only behind the data: Java, LibreOffice, macOS, Google Docs. */
const streamed = (entry: ZipEntry): ZipEntry => ({
  ...entry,
  local: { flags: 0x808, crc: 0, packed: 0, size: 0 },
  central: { flags: 0x808 },
  behind: dataDescriptor(entry.bytes, packedLength(entry.bytes)),
})

test('written in a stream, with data descriptors', () => reads(each(streamed)))

test('written in a stream, the descriptor without its signature', () =>
  reads(
    each((entry) => ({
      ...streamed(entry),
      behind: dataDescriptor(entry.bytes, packedLength(entry.bytes)).subarray(4),
    })),
  ))

test('stored, not deflated', () => reads(each((entry) => ({ ...entry, stored: true }))))

test('zip64 sizes in the directory of a small file', () =>
  reads(
    each((entry) => {
      const fields = {
        packed: 0xffffffff,
        size: 0xffffffff,
        extra: extra64(entry.bytes.length, packedLength(entry.bytes)),
      }
      return { ...entry, central: fields, local: fields }
    }),
  ))

test('zip64 sizes before the data only', () =>
  reads(
    each((entry) => ({
      ...entry,
      local: { packed: 0xffffffff, size: 0xffffffff, extra: extra64(entry.bytes.length, packedLength(entry.bytes)) },
    })),
  ))

test('zip64 fields that are there for nothing', () =>
  reads(
    each((entry) => ({
      ...streamed(entry),
      local: { flags: 0x808, crc: 0, packed: 0, size: 0, extra: extra64(0, 0) },
      central: { flags: 0x808, extra: extra64(entry.bytes.length, packedLength(entry.bytes)) },
    })),
  ))

test('a zip64 end record of a small file', async () => {
  const plain = docx({})
  const view = new DataView(plain.buffer)
  const [size, offset] = [view.getUint32(plain.length - 10, true), view.getUint32(plain.length - 6, true)]
  const beforeEnd = end64(names.length, size, offset)
  await reads(docx({ beforeEnd }))
  await reads(docx({ beforeEnd, end: { entries: 0xffff, entriesHere: 0xffff, size: 0xffffffff, offset: 0xffffffff } }))
})

test('folders and an empty part among the entries', () =>
  reads(
    buildZip([
      { name: 'word/', bytes: new Uint8Array(0), stored: true, mode: 0x41ed },
      { name: '_rels/', bytes: new Uint8Array(0) },
      ...smallDocxEntries,
      { name: 'docProps/empty.xml', bytes: new Uint8Array(0) },
    ]),
    [...names, 'docProps/empty.xml'],
  ))

test('bytes before the first entry, counted or not', async () => {
  const prefix = bytesOf('MZ a program that unpacks itself')
  await reads(docx({ prefix, countsPrefix: true }))
  await reads(docx({ prefix, countsPrefix: false }))
})

test('bytes after the end record', async () => {
  await reads(docx({ suffix: bytesOf('\r\n') }))
  await reads(docx({ suffix: new Uint8Array(5000) }))
})

test('a comment, as long as it may be', async () => {
  await reads(docx({ comment: bytesOf('made by hand') }))
  await reads(docx({ comment: new Uint8Array(0xffff).fill(0x50) }))
})

test('something between directory and end record', () => reads(docx({ beforeEnd: bytesOf('a signature') })))

test('unknown extra fields, another in each header, one of them cut off', () =>
  reads(
    each((entry) => ({
      ...entry,
      local: { extra: Uint8Array.of(0x55, 0x54, 5, 0, 1, 0, 0, 0, 0) },
      central: { extra: Uint8Array.of(0x0a, 0x00, 0x20, 0x00, 1, 2) },
    })),
  ))

test('a mode that means nothing, and that of something piped in', async () => {
  await reads(each((entry) => ({ ...entry, mode: 0xffff })))
  await reads(each((entry) => ({ ...entry, mode: 0x11a4 })))
})

test('a stored zip as the last part does not look like a second directory', async () => {
  const inner = { name: 'word/embeddings/a.xlsx', bytes: docx({}), stored: true }
  await reads(buildZip([...smallDocxEntries, inner]), [...names, inner.name])
  await reads(buildZip([inner]), [inner.name])
})

test('Vietnamese names: UTF-8 with its flag, without it, and the code page of Windows', async () => {
  const named = (flags: number, name: Uint8Array): ZipEntry => {
    const fields = { flags, name }
    return { name: '', bytes: bytesOf('a'), local: fields, central: fields }
  }
  await reads(buildZip([named(0x800, bytesOf('kế hoạch.docx'))]), ['kế hoạch.docx'])
  await reads(buildZip([named(0, bytesOf('kế hoạch.docx'))]), ['kế hoạch.docx'])
  // "đường" in windows-1258: đ F0, ư FD, ơ F5, combining grave CC
  const name = Uint8Array.of(0xf0, 0xfd, 0xf5, 0xcc, 0x6e, 0x67)
  await reads(buildZip([named(0, name)]), ['đươ\u0300ng'])
})

test('an empty zip has no parts', () => reads(buildZip([]), []))
