import { buildZip, documentXml, insideDocx, smallDocxEntries } from '@kehoach/test-kit'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { docxLimits, type ArchiveLimits } from './limits.ts'
import { readParts } from './read-parts.ts'
import { readXml } from './read-xml.ts'
import { zipParts } from './zip-parts.ts'

// Each limit at its value, and one beyond it.

const deaf = { open: () => undefined, close: () => undefined, text: () => undefined }

async function zipRules(bytes: Uint8Array, limits: ArchiveLimits): Promise<readonly string[]> {
  const parts = zipParts(bytes, { limits })
  const { diagnostics } = parts.value === null ? parts : await readParts(bytes, parts.value, { limits })
  return diagnostics.map(({ ruleId }) => ruleId)
}

const small = insideDocx(documentXml)
const sizes = smallDocxEntries.map(({ bytes }) => bytes.length)
const largest = Math.max(...sizes)
const sum = sizes.reduce((all, size) => all + size, 0)
const largestPacked = deflateRawSync(documentXml).length

const zipLimits: readonly (readonly [keyof ArchiveLimits, number, string])[] = [
  ['packed', small.length, 'limit-zip-packed'],
  ['entries', sizes.length, 'limit-zip-entries'],
  ['part', largest, 'limit-zip-part'],
  ['unpacked', sum, 'limit-zip-unpacked'],
]

test.each(zipLimits)('%s: %d is read, one more is %s', async (name, value, ruleId) => {
  expect(await zipRules(small, { ...docxLimits, [name]: value })).toEqual([])
  expect(await zipRules(small, { ...docxLimits, [name]: value - 1 })).toEqual([ruleId])
})

test.each([
  ['part', 70_000, 'limit-zip-part'],
  ['unpacked', 70_000, 'limit-zip-unpacked'],
  ['ratio', 10, 'limit-zip-ratio'],
] as const)('%s holds for what really comes out, whatever the directory said', async (name, limit, ruleId) => {
  const bytes = buildZip([{ name: 'a', bytes: new Uint8Array(200_000) }])
  const parts = zipParts(bytes).value ?? []
  const limits = { ...docxLimits, ratioFrom: 1000, ratio: 1e6, [name]: limit }
  const { value, diagnostics } = await readParts(bytes, parts, { limits })
  expect(value).toBeNull()
  expect(diagnostics.map((each) => each.ruleId)).toEqual([ruleId])
})

test('ratio: none up to ratioFrom; above it exactly so many bytes from one', async () => {
  const zip = buildZip([
    { name: 'a', bytes: new Uint8Array(1000), data: new Uint8Array(deflateRawSync(new Uint8Array(1000))) },
  ])
  const packed = deflateRawSync(new Uint8Array(1000)).length
  expect(await zipRules(zip, { ...docxLimits, ratio: 1, ratioFrom: 1000 })).toEqual([])
  expect(await zipRules(zip, { ...docxLimits, ratio: 1, ratioFrom: 999 })).toEqual(['limit-zip-ratio'])
  expect(await zipRules(zip, { ...docxLimits, ratio: 1000 / packed, ratioFrom: 0 })).toEqual([])
  expect(await zipRules(zip, { ...docxLimits, ratio: 999 / packed, ratioFrom: 0 })).toEqual(['limit-zip-ratio'])
  expect(largestPacked).toBeLessThan(largest)
})

const xmlRules = (text: string, limits: ArchiveLimits = docxLimits): readonly string[] =>
  readXml(new TextEncoder().encode(text), deaf, { limits }).map(({ ruleId }) => ruleId)

const xmlLimits: readonly (readonly [string, string, (count: number) => string, number])[] = [
  ['depth', 'limit-xml-depth', (count) => '<a>'.repeat(count) + '</a>'.repeat(count), 256],
  ['nodes', 'limit-xml-nodes', (count) => `<a>${'<b/>'.repeat(count - 1)}</a>`, 500_000],
  [
    'attributes',
    'limit-xml-attributes',
    (count) => `<a ${Array.from({ length: count }, (_, nth) => `b${nth}=""`).join(' ')}/>`,
    256,
  ],
  ['a text', 'limit-xml-text', (count) => `<a>${'b'.repeat(count)}</a>`, 1024 * 1024],
  [
    'a text of references',
    'limit-xml-text',
    (count) => `<a>${'b'.repeat(count - 100_000)}${'&amp;'.repeat(100_000)}</a>`,
    1024 * 1024,
  ],
  ['a CDATA', 'limit-xml-text', (count) => `<a><![CDATA[${'b'.repeat(count)}]]></a>`, 1024 * 1024],
  ['a value', 'limit-xml-text', (count) => `<a b="${'c'.repeat(count)}"/>`, 1024 * 1024],
  ['a comment', 'limit-xml-text', (count) => `<a><!--${'b'.repeat(count)}--></a>`, 1024 * 1024],
]

test.each(xmlLimits)('%s of XML: at the limit read, one more is %s', (_, ruleId, make, limit) => {
  expect(xmlRules(make(limit))).toEqual([])
  expect(xmlRules(make(limit + 1))).toEqual([ruleId])
})

test('the limits are those of the security notes', () => {
  expect(docxLimits).toEqual({
    packed: 20_971_520,
    unpacked: 104_857_600,
    entries: 2000,
    part: 31_457_280,
    ratio: 200,
    ratioFrom: 1_048_576,
    depth: 256,
    nodes: 500_000,
    attributes: 256,
    textRun: 1_048_576,
  })
})
