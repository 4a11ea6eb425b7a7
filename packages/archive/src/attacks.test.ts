import { xmlAttacks, zipAttacks } from '@kehoach/test-kit'
import { expect, test } from 'vitest'
import { formatDiagnostic, messages } from './messages.ts'
import { readParts } from './read-parts.ts'
import { readXml } from './read-xml.ts'
import { rules } from './rules.ts'
import { zipParts } from './zip-parts.ts'
import type { Diagnostic } from '@kehoach/core'

const MB = 1024 * 1024
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const deaf = { open: () => undefined, close: () => undefined, text: () => undefined }

async function said(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const parts = zipParts(bytes)
  return parts.value === null ? parts.diagnostics : (await readParts(bytes, parts.value)).diagnostics
}

/**
 * Runs a reading; asserts its rule, its time (of the processor, so that a busy machine is no failure; a reading that only
 * waits runs into the test's own time limit) and how much memory stays with the process at the end.
 */
async function refuses(
  ruleId: string,
  read: () => Promise<readonly Diagnostic[]> | readonly Diagnostic[],
): Promise<void> {
  const memory = process.memoryUsage.rss()
  const start = process.cpuUsage()
  const diagnostics = await read()
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(2000)
  expect(process.memoryUsage.rss() - memory).toBeLessThan(256 * MB)
  expect(diagnostics.map((each) => each.ruleId)).toEqual([ruleId])
  const sentences = diagnostics.flatMap((each) => [formatDiagnostic(each, 'vi'), formatDiagnostic(each, 'en')])
  for (const sentence of sentences) {
    expect(sentence).not.toContain('undefined')
    expect(sentence).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/u)
  }
}

test.each(zipAttacks)('zip: $name', async ({ bytes, ruleId }) => {
  await refuses(ruleId, () => said(bytes))
})

test.each(xmlAttacks)('XML: $name', async ({ bytes, ruleId }) => {
  await refuses(ruleId, () => readXml(bytes, deaf, { namespaces: { [word]: 'w' } }))
})

test('there are attacks enough, each with a name of its own', () => {
  const names = [...zipAttacks, ...xmlAttacks].map(({ level, name }) => `${level} ${name}`)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThanOrEqual(60)
})

test('every rule has its attack, and every rule its sentences', () => {
  const attacked = new Set([...zipAttacks, ...xmlAttacks].map(({ ruleId }) => ruleId))
  // The size of the whole file needs no form of attack: see the tests of the limits.
  expect(rules.map(({ id }) => id).filter((id) => !attacked.has(id))).toEqual(['limit-zip-packed'])
  expect(rules.map(({ id }) => id).filter((id) => !(id in messages))).toEqual([])
})
