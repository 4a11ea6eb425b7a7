import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { item, plan, type Lock } from '@kehoach/core'
import { toDocx } from '@kehoach/docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lockOf } from './lock-of.ts'

const made = plan({ body: [item('I.', 'NHIỆM VỤ')] })
const itemId = made.body[0]?.id ?? ''
const origin = {
  itemId,
  planId: 'k1',
  parentItemId: 'i1',
  hashes: { text: '', words: '', values: '', structure: '' },
  rules: [],
}
const lock: Lock = {
  type: 'lock',
  schemaVersion: '1.0',
  parent: { file: null, id: 'k1', number: null, date: null, issuer: null, title: null, hash: 'h' },
  previous: null,
  ruleset: 'derive-2',
  recipe: 'r1',
  today: null,
  shares: [],
  unit: { name: 'xã An Thủy', code: null, level: 'commune', superior: null, place: null, values: {} },
  items: [{ origin, text: 'NHIỆM VỤ' }],
}

let folder = ''
const path = (name: string): string => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-lock-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('inside a Word file', async () => {
  writeFileSync(path('a.docx'), toDocx(made, { lock }).value)
  expect(await lockOf(path('a.docx'), made)).toEqual(lock)
})

test('beside a text', async () => {
  writeFileSync(path('b.md'), 'x')
  writeFileSync(path('b.lock.json'), JSON.stringify(lock))
  expect(await lockOf(path('b.md'), made)).toEqual(lock)
})

test('none, or one that is broken or another plan’s, is none', async () => {
  writeFileSync(path('c.md'), 'x')
  expect(await lockOf(path('c.md'), made)).toBeNull()
  writeFileSync(path('c.lock.json'), '{"type": "lock"')
  expect(await lockOf(path('c.md'), made)).toBeNull()
  writeFileSync(path('c.lock.json'), JSON.stringify({ ...lock, unit: null }))
  expect(await lockOf(path('c.md'), made)).toBeNull()
  expect(await lockOf(path('b.md'), plan({ body: [item('I.', 'KHÁC')] }))).toBeNull()
  expect(await lockOf(path('khong-co.md'), made)).toBeNull()
})
