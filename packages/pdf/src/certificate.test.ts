import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signerOf } from './certificate.ts'
import { timeOf } from './signed-by.ts'

const der = (tag: number, ...content: readonly (readonly number[])[]): readonly number[] => {
  const body = content.flat()
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return [tag, ...length, ...body]
}
const oid = (...bytes: readonly number[]): readonly number[] => der(0x06, bytes)
const utf8 = (text: string): readonly number[] => der(0x0c, [...new TextEncoder().encode(text)])
const name = (common: string): readonly number[] =>
  der(0x30, der(0x31, der(0x30, oid(0x55, 4, 6), utf8('VN'))), der(0x31, der(0x30, oid(0x55, 4, 3), utf8(common))))
const certificate = (serial: number, subject: string): readonly number[] =>
  der(
    0x30,
    der(0x30, der(0xa0, der(0x02, [2])), der(0x02, [serial]), der(0x30), name('Cơ quan cấp'), der(0x30), name(subject)),
  )
/** SignedData of two certificates; the second signed. */
const signedData = Uint8Array.from(
  der(
    0x30,
    oid(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2),
    der(
      0xa0,
      der(
        0x30,
        der(0x02, [1]),
        der(0x31),
        der(0x30),
        der(0xa0, certificate(7, 'Cơ quan chứng thực'), certificate(9, 'Ủy ban nhân dân xã An Thủy')),
        der(0x31, der(0x30, der(0x02, [1]), der(0x30, name('Cơ quan cấp'), der(0x02, [9])))),
      ),
    ),
  ),
)

test('the signer is the subject of the certificate whose number the signature names', () =>
  expect(signerOf(signedData)).toBe('Ủy ban nhân dân xã An Thủy'))

test('a broken signature has no signer, and never throws', () => {
  fc.assert(
    fc.property(fc.nat(signedData.length - 1), fc.nat(255), fc.nat(signedData.length), (at, byte, end) => {
      const bytes = Uint8Array.from(signedData)
      bytes[at] = byte
      const signer = signerOf(bytes.subarray(0, end))
      expect(signer === null || typeof signer === 'string').toBe(true)
    }),
  )
  expect(signerOf(signedData.subarray(0, 40))).toBeNull()
})

test.each([
  ["D:20260130091500+07'00'", '2026-01-30 09:15:00 +07:00'],
  ['D:20260130', '2026-01-30'],
  ['20260130091500Z', '2026-01-30 09:15:00'],
  ['hôm qua', ''],
])('the time %s', (printed, read) => expect(timeOf(printed)).toBe(read))
