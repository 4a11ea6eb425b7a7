import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plan } from '@kehoach/core'
import { formatDiagnostic, fromDocx, toDocx, verifyDocx, type DocxOptions } from '@kehoach/docx'
import { fromMarkdown, toMarkdown } from '@kehoach/markdown'
import { testWithCorpus, withoutPositions } from '@kehoach/test-kit'
import { expect } from 'vitest'
import { readPlan, shared } from './corpus.ts'

/** The plans of the shared corpus as they are read: the texts, and the pair as Word and as Markdown. */
async function corpusPlans(): Promise<readonly (readonly [string, Plan])[]> {
  const folder = join(shared, 'corpus')
  const pair = join(folder, 'pair-lam-giang')
  const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const own = existsSync(pair) ? readdirSync(pair).filter((name) => /\.(?:docx|md)$/u.test(name)) : []
  return [
    ...texts.map((name) => [name, readPlan(join(folder, name))] as const),
    ...(await Promise.all(own.map(async (name) => [name, await planIn(join(pair, name))] as const))),
  ]
}

async function planIn(path: string): Promise<Plan> {
  if (path.endsWith('.md')) return readPlan(path)
  const { value } = await fromDocx(readFileSync(path))
  if (value === null) throw new Error(`${path} cannot be read`)
  return value
}

const dresses: readonly DocxOptions[] = [{}, { draft: { questions: [] }, endMark: 'add' }, { dress: 'decision' }]

testWithCorpus('each plan of the corpus, printed in every dress, reads back as it was', async () => {
  const plans = await corpusPlans()
  expect(plans.length).toBeGreaterThan(3)
  for (const [name, plan] of plans)
    for (const options of dresses) {
      const { diagnostics } = await verifyDocx(plan, toDocx(plan, options).value, options)
      expect([name, ...diagnostics.map((each) => formatDiagnostic(each, 'en'))]).toEqual([name])
    }
})

testWithCorpus('each plan of the corpus, read from its Word file and written again, gives the same file', async () => {
  for (const [name, plan] of await corpusPlans()) {
    const { value } = await fromDocx(toDocx(plan).value)
    const again = await fromDocx(toDocx(value ?? plan).value)
    expect([name, withoutUnread(again.value)]).toEqual([name, withoutUnread(value)])
  }
})

testWithCorpus('each plan of the corpus, written as Markdown, is read as the same plan', async () => {
  for (const [name, plan] of await corpusPlans()) {
    const read = fromMarkdown(toMarkdown(plan).value)
    expect([name, withoutUnread(read.value)]).toEqual([name, withoutUnread(plan)])
    expect([name, read.diagnostics]).toEqual([name, []])
  }
})

/** What was unread is not printed, and page numbers come anew. */
const withoutUnread = (plan: Plan | null): unknown => (plan === null ? null : withoutPositions({ ...plan, unread: [] }))
