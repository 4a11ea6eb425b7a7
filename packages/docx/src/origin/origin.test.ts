import { item, itemsOf, plan, type Lock, type Plan } from '@kehoach/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf, problemsIn } from '../../test/check-package.ts'
import { full } from '../../test/full-plan.ts'
import { documentOf, paragraphOf } from '../../test/read-part.ts'
import { toDocx } from '../to-docx.ts'
import { originPart, originOf } from './origin.ts'
import { partMarks } from './part-marks.ts'
import { printedPlan } from '../verify/printed-plan.ts'
import { seenHash } from '../verify/seen.ts'
import { readOrigin, type Part } from './read-origin.ts'

const first = itemsOf(full)[1]?.item
const made: Plan = {
  ...full,
  mandates: [
    {
      itemId: first?.id ?? '',
      clause: null,
      pile: 'own',
      levels: ['commune'],
      unitKinds: ['xã'],
      how: 'decisive',
      valuePolicy: 'tighten-only',
      reason: 'person',
      confirmed: true,
    },
  ],
  origins: [
    {
      itemId: first?.id ?? '',
      planId: 'k1',
      parentItemId: 'i"<&>\u0000\ufffe]]>',
      hashes: { text: 'a', words: 'b', values: 'c', structure: 'd' },
      rules: ['own-scope'],
    },
  ],
}
const lock: Lock = {
  type: 'lock',
  schemaVersion: '1.0',
  parent: {
    file: null,
    id: 'k1',
    number: '15/KH-UBND',
    date: '2026-01-20',
    issuer: 'UBND tỉnh',
    title: 'Phòng cháy',
    hash: 'h',
  },
  previous: null,
  ruleset: 'derive-2',
  recipe: 'r1',
  today: '2026-02-01',
  unit: { name: 'xã An Thủy', code: null, level: 'commune', superior: null, place: null, values: { so_thon: '14' } },
  shares: [],
  items: made.origins.map((origin) => ({ origin, text: 'như đã tạo' })),
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const part = (text: string, name = 'customXml/item1.xml'): Part => ({ name, bytes: bytesOf(text) })
const partsIn = (bytes: Uint8Array): readonly Part[] => [...partsOf(bytes)].map(([name, text]) => part(text, name))

describe('what travels inside', () => {
  const { value } = toDocx(made, { lock })
  const { value: origin, diagnostics } = readOrigin(partsIn(value))

  test('is read back whole: ids, mandates, origins, the lock', () => {
    expect(diagnostics).toEqual([])
    expect(origin).toMatchObject({
      planId: made.id,
      seenHash: seenHash(printedPlan(made, {})),
      status: 'draft',
      header: { level: 'commune', regime: 'two-level', issuerInferred: false },
      mandates: made.mandates,
      origins: made.origins,
      lock,
    })
  })

  test('each item and row has a hidden bookmark by its id', () => {
    expect(paragraphOf(documentOf(value), first?.text ?? '-')).toContain(`w:name="_kh_${first?.id}"`)
    const names = new Set([...documentOf(value).matchAll(/w:name="([^"]+)"/gu)].map(([, name]) => name))
    expect(origin?.parts.filter(({ bookmark }) => !names.has(bookmark))).toEqual([])
    expect(origin?.parts).toHaveLength(names.size)
    for (const { item: each } of itemsOf(made))
      expect(origin?.parts).toContainEqual({
        bookmark: `_kh_${each.id.replace('-', '_')}`,
        kind: 'text',
        id: each.id,
        role: each.role,
        label: each.label?.value ?? null,
      })
  })

  test('nothing of it is seen: no content control, no property', () => {
    expect(documentOf(value)).not.toContain('w:sdt')
    expect(partsOf(value).get('customXml/itemProps1.xml')).toContain('urn:kehoach:origin:1')
    expect(problemsIn(value)).toEqual([])
  })

  test('any id has a bookmark name of its own that Word takes', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', 'A', 'a-1', 'a_1', 'a_1_2', '')), {
          maxLength: 30,
        }),
        (ids) => {
          const marks = partMarks({ ...plan({}), body: ids.map((id) => ({ ...item('1.', 'x'), id })) })
          expect(marks.map(({ id }) => id)).toEqual(ids.filter((id) => id !== ''))
          expect(marks.every(({ name }) => /^_kh_\w{0,36}$/u.test(name))).toBe(true)
          expect(new Set(marks.map(({ name }) => name.toLowerCase())).size).toBe(marks.length)
        },
      ),
    ))
})

describe('reading it is careful', () => {
  const text = originPart(originOf(made, made, partMarks(made), lock))
  const ruleOf = (...parts: readonly Part[]): unknown =>
    readOrigin(parts).diagnostics.map(({ ruleId, data }) => [ruleId, data['detail']])

  test('saved again with another prefix, quotes and entities it is the same', () => {
    const other = text
      .replace('<origin xmlns="', '<o:origin xmlns:o="')
      .replace('</origin>', '</o:origin>')
      .replace(
        />(.*)</su,
        (_, json: string) =>
          `>${json.replaceAll('"', '&quot;').replaceAll('xã', 'x&#227;').replaceAll('tỉnh', 't&#x1EC9;nh')}<`,
      )
    expect(readOrigin([part(`\ufeff<?xml version="1.0"?>\n${other}\n`)])).toEqual(readOrigin([part(text)]))
    expect(readOrigin([part(text)]).value?.lock).toEqual(lock)
  })

  test('another’s part is not ours, and no part is no problem', () => {
    expect(readOrigin([part('<b:Sources xmlns:b="http://x"/>'), part(text, 'customXml/item2.xml')]).value?.planId).toBe(
      made.id,
    )
    expect(readOrigin([part(text, 'word/document.xml')])).toEqual({ value: null, diagnostics: [] })
  })

  test.each([
    ['cut', text.slice(0, 400), []],
    ['no JSON', text.replace('{', '['), [['origin-unreadable', 'JSON']]],
    ['another shape', text.replace('"planId"', '"plan"'), [['origin-unreadable', 'planId']]],
    ['a newer version', text.replace('"schemaVersion":"1.0"', '"schemaVersion":"2.0"'), [['origin-newer', '2.0']]],
    ['a document type', text.replace('<origin', '<!DOCTYPE origin [<!ENTITY a "b">]><origin'), []],
    ['null', text.replace(/>\{.*\}</su, '>null<'), [['origin-unreadable', '']]],
    ['deep', text.replace(/>\{.*\}</su, `>${'['.repeat(100_000)}<`), [['origin-unreadable', 'JSON']]],
  ])('%s is left aside', (_, hostile, expected) => {
    expect(readOrigin([part(hostile)]).value).toBeNull()
    expect(ruleOf(part(hostile))).toEqual(expected)
  })

  test('never throws, whatever the bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 40 }), (bytes, words) => {
        readOrigin([{ name: 'customXml/item1.xml', bytes }])
        readOrigin([part(text.replace('{', `{${words}`))])
      }),
    ))
})
