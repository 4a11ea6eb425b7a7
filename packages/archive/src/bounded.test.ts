import { buildZip } from '@kehoach/test-kit'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readXml } from './read-xml.ts'

const MB = 1024 * 1024

// In a process of its own: how high its memory rose, in MB above where it stood before reading.
const script = `
import { readFileSync } from 'node:fs'
import { docxLimits, readParts, zipParts } from '@kehoach/archive'
const bytes = new Uint8Array(readFileSync(process.argv[1]))
const before = process.resourceUsage().maxRSS
const parts = zipParts(bytes, { limits: { ...docxLimits, ratio: 1e9 } })
const { diagnostics } = await readParts(bytes, parts.value, { limits: { ...docxLimits, ratio: 1e9 } })
console.log(JSON.stringify([diagnostics[0].ruleId, (process.resourceUsage().maxRSS - before) / 1024]))
`

test('a bomb of 300 MB that declares 29 MB is stopped there, in little memory', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  const file = join(folder, 'bomb.zip')
  const data = new Uint8Array(deflateRawSync(new Uint8Array(300 * MB), { level: 9 }))
  const size = 29 * MB
  writeFileSync(file, buildZip([{ name: 'a.xml', bytes: new Uint8Array(0), data, central: { size }, local: { size } }]))
  const options = ['--conditions=@kehoach/source', '--input-type=module', '--eval', script, file]
  const output = execFileSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  const [ruleId, risen] = JSON.parse(output) as [string, number]
  expect(ruleId).toBe('zip-size-lies')
  expect(risen).toBeLessThan(150)
})

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const namespaces = { [word]: 'w' }
const deaf = { open: () => undefined, close: () => undefined, text: () => undefined }

/** XML that makes a careless reader slower than linear: `count` times a piece. */
const shapes: readonly (readonly [string, number, (count: number) => string])[] = [
  ['paragraphs', 3000, (count) => '<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>'.repeat(count)],
  ['namespaces on each element', 3000, (count) => `<x:p xmlns:x="${word}" xmlns:y="u" x:a="1" y:b="2"/>`.repeat(count)],
  [
    'namespaces 200 deep',
    20,
    (count) => `${'<x:p xmlns:x="u" x:a="1">'.repeat(200)}${'</x:p>'.repeat(200)}`.repeat(count),
  ],
  ['a text of references', 30_000, (count) => '&amp;'.repeat(count)],
  ['ends of comments that are none', 100_000, (count) => `<!--${' -'.repeat(count)} -->`],
  ['ends of CDATA that are none', 100_000, (count) => `<![CDATA[${']'.repeat(count)}]]>`],
]

test.each(shapes)('four times as long takes about four times as long: %s', (_, count, make) => {
  const bytesOf = (times: number): Uint8Array =>
    new TextEncoder().encode(
      `${'<!-- a -->'.repeat(times / 10)}<w:document xmlns:w="${word}">${make(times)}</w:document>`,
    )
  const [once, fourTimes] = [bytesOf(count), bytesOf(count * 4)]
  const cost = (bytes: Uint8Array): number => {
    const start = process.cpuUsage()
    expect(readXml(bytes, deaf, { namespaces })).toEqual([])
    return process.cpuUsage(start).user
  }
  const least = (bytes: Uint8Array): number => Math.min(...Array.from({ length: 5 }, () => cost(bytes)))
  // Linear is 4, quadratic 16; a few milliseconds are the machine's.
  expect(least(fourTimes)).toBeLessThan(least(once) * 9 + 20_000)
})
