import { join } from 'node:path'
import { outlineOf } from '@kehoach/recognise'
import { sharedFolder, testWithCorpus } from '@kehoach/test-kit'
import { expect } from 'vitest'
import { openPlan } from './open-plan.ts'

const forms = [
  ['parent', ['docx', 'md', 'txt']],
  ['c1', ['docx', 'md', 'txt']],
  ['c2', ['docx', 'md', 'txt', 'pdf']],
] as const

/** The path and the words of each item of a file's outline. */
async function itemsIn(file: string): Promise<readonly string[]> {
  const { plan } = await openPlan(file)
  if (plan === null) return []
  return outlineOf(plan).outline.map(({ path, text }) => `${path.join('/')} ${text.replace(/\s+/gu, ' ').trim()}`)
}

testWithCorpus(
  'the same plan as Word, Markdown, text and PDF has the same outline',
  async () => {
    for (const [name, kinds] of forms) {
      const read = await Promise.all(
        kinds.map((kind) => itemsIn(join(sharedFolder, 'corpus/pair-lam-giang', `${name}.${kind}`))),
      )
      const first = new Set(read[0])
      expect(first.size).toBeGreaterThan(40)
      read.slice(1).forEach((items, at) => {
        const agreed = items.filter((each) => first.has(each)).length / Math.max(first.size, items.length)
        expect(agreed, `${name}: docx and ${kinds[at + 1]}`).toBeGreaterThanOrEqual(0.97)
      })
    }
  },
  60_000,
)
