import { readParts, writeZip, zipParts } from '@kehoach/archive'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'
import { toXlsx } from './out-sheet.ts'
import { readUnitsTable } from './units-table.ts'

const rows = [
  ['00917', 'xã Đồng Mây', '14'],
  ['00923', 'phường Bến Trúc', '22'],
]
const heads = ['Mã', 'Tên đơn vị', 'Số thôn']
const runs = process.env['LONG'] === undefined ? 150 : 5000

/** Whatever the bytes: an answer, and a reason where there is no table. */
async function answers(bytes: Uint8Array): Promise<void> {
  const { value, diagnostics } = await readUnitsTable(bytes, { level: 'commune' })
  if (value === null) expect(diagnostics.length).toBeGreaterThan(0)
}

const edits = fc.array(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }), {
  minLength: 1,
  maxLength: 8,
})

function edited(bytes: Uint8Array, changes: readonly { readonly at: number; readonly byte: number }[]): Uint8Array {
  const copy = bytes.slice()
  for (const { at, byte } of changes) copy[at % copy.length] = byte
  return copy
}

test('a workbook with bytes changed anywhere', async () => {
  const { value } = await toXlsx([{ name: 'Xã', above: [], columns: heads.map((head) => ({ head })), rows }])
  await fc.assert(
    fc.asyncProperty(edits, fc.nat(), (changes, end) =>
      answers(edited(value, changes).subarray(0, end % 3 === 0 ? end % value.length : undefined)),
    ),
    { numRuns: runs },
  )
}, 300_000)

test('a workbook with letters changed, cut or doubled in one of its parts', async () => {
  const { value } = await toXlsx([{ name: 'Xã', above: [], columns: heads.map((head) => ({ head })), rows }])
  const parts = [...((await readParts(value, zipParts(value).value ?? [])).value ?? [])]
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom('', '9', '-1', '<c r="A9"/>', 'e', '&amp;', '</row>'),
      (which, from, length, put) => {
        const changed = parts.map(([name, bytes], nth) => {
          if (nth !== which % parts.length) return { name, bytes }
          const text = new TextDecoder().decode(bytes)
          const at = from % text.length
          return { name, bytes: new TextEncoder().encode(text.slice(0, at) + put + text.slice(at + length)) }
        })
        return answers(writeZip(changed))
      },
    ),
    { numRuns: runs },
  )
}, 300_000)

test('a CSV with bytes changed anywhere, and any bytes at all', async () => {
  const csv = toCsv([heads, ...rows])
  await fc.assert(
    fc.asyncProperty(edits, (changes) => answers(edited(csv, changes))),
    { numRuns: runs },
  )
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => answers(bytes)),
    { numRuns: runs },
  )
}, 300_000)
