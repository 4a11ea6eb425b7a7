import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outlineOf } from '@kehoach/recognise'
import { expect, test } from 'vitest'
import { readPlan } from './corpus.ts'

interface Gold {
  readonly outline: readonly { readonly path: readonly string[]; readonly text: string }[]
}

const folders = ['reading', 'reading-2'].map((name) => join(import.meta.dirname, '../../gold', name))
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name)),
)
const goldOf = (file: string): Gold => JSON.parse(readFileSync(file.replace(/\.txt$/u, '.gold.json'), 'utf8')) as Gold

/** The share of a careful reader's items that are read with the same path and the same words. */
function shareRead(file: string): number {
  const key = ({ path, text }: Gold['outline'][number]): string =>
    `${path.join('/')} ${text.normalize('NFC').replace(/\s+/gu, ' ').trim()}`
  const read = new Set(outlineOf(readPlan(file)).outline.map(key))
  const { outline } = goldOf(file)
  return outline.filter((each) => read.has(key(each))).length / outline.length
}

test('our own reading set: plans of other years, levels and subjects, read by hand before the reader saw them', () => {
  const shares = texts.map((file) => [file.split('/').at(-1), shareRead(file)] as const)
  expect(shares).toHaveLength(10)
  for (const [name, share] of shares) expect(share, `${name}: items read as by hand`).toBeGreaterThanOrEqual(0.93)
  expect(shares.reduce((sum, [, share]) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(0.98)
})
