import { InternalError } from '@kehoach/core'
import fc from 'fast-check'
import { zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { readParts } from './read-parts.ts'
import { writeZip } from './write-zip.ts'
import { zipParts } from './zip-parts.ts'

const namePart = fc.stringMatching(/^[a-zđệô0-9_[\] -]{1,12}$/u)
const names = fc.array(namePart, { minLength: 1, maxLength: 3 }).map((steps) => `${steps.join('/')}.xml`)
const contents = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.integer({ min: 0, max: 90_000 }).map((length) => new Uint8Array(length).fill(7)),
)
const parts = fc.uniqueArray(fc.record({ name: names, bytes: contents }), {
  maxLength: 8,
  selector: ({ name }) => name.normalize('NFC').toLowerCase(),
})

async function readBack(zip: Uint8Array): Promise<readonly (readonly [string, Uint8Array])[]> {
  const listed = zipParts(zip)
  expect(listed.diagnostics).toEqual([])
  const read = await readParts(zip, listed.value ?? [])
  expect(read.diagnostics).toEqual([])
  return [...(read.value ?? [])]
}

test('what is written is read again, in its order', () =>
  fc.assert(
    fc.asyncProperty(parts, async (given) => {
      expect(await readBack(writeZip(given))).toEqual(given.map(({ name, bytes }) => [name, bytes]))
    }),
    { numRuns: 100 },
  ))

test('zips of another writer are read, at any level of compression', () =>
  fc.assert(
    fc.asyncProperty(parts, fc.integer({ min: 0, max: 9 }), async (given, level) => {
      const files = Object.fromEntries(given.map(({ name, bytes }) => [name, bytes]))
      const zip = zipSync(files, { level: level as 0, mtime: new Date(1990, 5, 5) })
      expect(new Map(await readBack(zip))).toEqual(new Map(Object.entries(files)))
    }),
    { numRuns: 100 },
  ))

test('the bytes are those of fflate with the first day of zip as its local date', () => {
  const given = [
    { name: '[Content_Types].xml', bytes: new TextEncoder().encode('<Types/>') },
    { name: 'word/tài liệu.xml', bytes: new TextEncoder().encode('<a/>'.repeat(1000)) },
  ]
  const files: Zippable = Object.fromEntries(given.map(({ name, bytes }) => [name, bytes]))
  expect(writeZip(given)).toEqual(zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) }))
})

test('names that look like numbers, or like the prototype, keep their order', async () => {
  const given = ['b.xml', '2', '1', '__proto__', 'constructor'].map((name) => ({ name, bytes: new Uint8Array(3) }))
  expect((await readBack(writeZip(given))).map(([name]) => name)).toEqual(given.map(({ name }) => name))
})

test.each([['../a'], ['/a'], ['a\\b'], ['a/'], [''], ['a//b']])('the name %j is a bug of the caller', (name) => {
  expect(() => writeZip([{ name, bytes: new Uint8Array(0) }])).toThrow(InternalError)
})

test('so are two names that count as one', () => {
  const bytes = new Uint8Array(0)
  expect(() =>
    writeZip([
      { name: 'a.xml', bytes },
      { name: 'A.XML', bytes },
    ]),
  ).toThrow(InternalError)
})
