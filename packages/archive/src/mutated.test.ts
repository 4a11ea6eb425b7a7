import { mutatedZip, smallDocxEntries } from '@kehoach/test-kit'
import type { Diagnostic } from '@kehoach/core'
import { expect, test } from 'vitest'
import { messages } from './messages.ts'
import { readParts } from './read-parts.ts'
import { readXml } from './read-xml.ts'
import { zipParts } from './zip-parts.ts'

const deaf = { open: () => undefined, close: () => undefined, text: () => undefined }
const namespaces = { 'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w' }

async function readWhole(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const parts = zipParts(bytes)
  if (parts.value === null) return parts.diagnostics
  const contents = await readParts(bytes, parts.value)
  if (contents.value === null) return contents.diagnostics
  return [...contents.value.values()].flatMap((content) => readXml(content, deaf, { namespaces }))
}

const count = process.env['LONG'] === '1' ? 20_000 : 2000

test(`${count} mutated files: each is read or refused by a rule that has its sentences, quickly`, async () => {
  const tally = new Map<string, number>()
  for (let seed = 1; seed <= count; seed += 1) {
    const bytes = mutatedZip(smallDocxEntries, seed)
    const start = process.cpuUsage()
    const diagnostics = await readWhole(bytes)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1000, `seed ${seed}`).toBeLessThan(2000)
    for (const { ruleId, severity } of diagnostics) {
      expect(ruleId in messages, `seed ${seed}: ${ruleId}`).toBe(true)
      expect(severity).toBe('error')
    }
    const first = diagnostics[0]?.ruleId ?? 'read'
    tally.set(first, (tally.get(first) ?? 0) + 1)
  }
  // The mutations reach many rules, and do not all break the file.
  expect(tally.size).toBeGreaterThan(10)
  expect(tally.get('read') ?? 0).toBeGreaterThan(count / 40)
}, 300_000)

test('a seed makes the same bytes again, another seed others', () => {
  expect(mutatedZip(smallDocxEntries, 7)).toEqual(mutatedZip(smallDocxEntries, 7))
  expect(mutatedZip(smallDocxEntries, 7)).not.toEqual(mutatedZip(smallDocxEntries, 8))
})
