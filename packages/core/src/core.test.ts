import { describe, expect, test } from 'vitest'
import {
  appendix,
  appendixKey,
  bodyItems,
  contentHash,
  formatPlan,
  idMaker,
  isoDate,
  item,
  itemsOf,
  label,
  levelsOf,
  nextLevel,
  pathElements,
  plan,
  planSchema,
  regimeOn,
  rowsOf,
  schemas,
  jsonSchema,
  serialOf,
  spanning,
  table,
} from './index.ts'

describe('labels', () => {
  test('a label keeps what stands on paper beside its value', () => {
    expect(label('đ)')).toEqual({ value: 'đ', printed: 'đ)' })
    expect(label('- a)')).toEqual({ value: 'a', printed: '- a)' })
    expect(label('Phần II')).toEqual({ value: 'II', printed: 'Phần II' })
    expect(label('-')).toEqual({ value: '-', printed: '-' })
  })

  test('bullets and unnumbered paragraphs are counted within their parent, a repeated label gets its ordinal', () => {
    expect(pathElements([label('d)'), label('e)'), label('e)'), label('-'), null, label('+'), null])).toEqual([
      'd',
      'e',
      'e#2',
      '-1',
      '¶1',
      '-2',
      '¶2',
    ])
  })
})

describe('levels are dated', () => {
  test('districts exist until 30/6/2025 and not after', () => {
    expect(regimeOn('2025-06-30')).toBe('three-level')
    expect(regimeOn('2025-07-01')).toBe('two-level')
    expect(levelsOf('two-level')).not.toContain('district')
  })

  test('a year in which the regime changed decides nothing by itself', () => {
    expect(regimeOn('2025')).toBeNull()
    expect(regimeOn('2025-06')).toBe('three-level')
    expect(regimeOn('2024')).toBe('three-level')
    expect(regimeOn('2026')).toBe('two-level')
  })

  test('the level under a province depends on the regime', () => {
    expect(nextLevel('province', 'three-level')).toBe('district')
    expect(nextLevel('province', 'two-level')).toBe('commune')
    expect(nextLevel('commune', 'two-level')).toBeNull()
    expect(nextLevel('district', 'two-level')).toBeNull()
  })
})

describe('header', () => {
  test('a date is as precise as it is printed', () => {
    expect(isoDate({ year: 2026, month: 1, day: 5 })).toBe('2026-01-05')
    expect(isoDate({ year: 2026, month: 1, day: null })).toBe('2026-01')
    expect(isoDate({ year: 2026, month: null, day: 5 })).toBe('2026')
    expect(isoDate({ year: null, month: 1, day: 5 })).toBeNull()
  })

  test('a blank number has no serial', () => {
    expect(serialOf('42/KH-UBND')).toBe('42')
    expect(serialOf('/KH-UBND')).toBeNull()
    expect(serialOf(null)).toBeNull()
  })
})

const small = plan({
  header: { docType: 'KẾ HOẠCH', title: 'Thử' },
  body: [
    item('I.', 'MỤC ĐÍCH', [item('1.', 'Một', [item('-', 'Ý'), item('-', 'Ý')]), item(null, 'Đoạn')]),
    item('II.', 'TỔ CHỨC'),
  ],
  appendices: [
    appendix('Phụ lục II', 'BẢNG', [
      table(
        ['STT', 'Nội dung'],
        [
          ['1', 'A'],
          ['2', 'B'],
        ],
      ),
    ]),
  ],
})

describe('the tree', () => {
  test('items are walked in reading order with their paths', () => {
    expect(bodyItems(small).map(({ path }) => path.join('/'))).toEqual(['I', 'I/1', 'I/1/-1', 'I/1/-2', 'I/¶1', 'II'])
  })

  test('rows are known by the number they print', () => {
    expect(rowsOf(small).map(({ path }) => path)).toEqual([
      ['PLII', '1'],
      ['PLII', '2'],
    ])
  })

  test('an appendix without a number is PL, also in capitals', () => {
    expect(appendixKey({ label: 'PHỤ LỤC' })).toBe('PL')
    expect(appendixKey({ label: 'Phụ lục số 02' })).toBe('PL02')
  })

  test('equal texts get ids of their own, in order', () => {
    const ids = itemsOf(small).map(({ item: { id } }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const make = idMaker()
    expect([make('i', 'Ý'), make('i', 'ý ')]).toEqual([
      make('i', 'Ý').replace(/-3$/u, ''),
      expect.stringMatching(/-2$/u),
    ])
  })

  test('ids come from content: the same plan has the same ids and hash, another text another hash', () => {
    const again = plan({
      header: { docType: 'KẾ HOẠCH', title: 'Thử' },
      body: small.body,
      appendices: small.appendices,
    })
    expect(again).toEqual(small)
    expect(contentHash(plan({ body: [item('I.', 'MỤC ĐÍCH KHÁC')] }))).not.toBe(
      contentHash(plan({ body: [item('I.', 'MỤC ĐÍCH')] })),
    )
  })

  test('a plan is printed for people as indented lines', () => {
    expect(formatPlan(small).split('\n').slice(0, 3)).toEqual(['KẾ HOẠCH Thử', 'I. MỤC ĐÍCH', '  1. Một'])
  })
})

test('a position spans from the first to the last of its kind', () => {
  const at = (line: number) => ({ line, column: 1, offset: line * 10 })
  const first = { type: 'text' as const, start: at(1), end: at(2) }
  expect(spanning(first, { type: 'text', start: at(4), end: at(5) })).toEqual({
    type: 'text',
    start: at(1),
    end: at(5),
  })
  expect(spanning(null, first)).toEqual(first)
})

describe('schemas', () => {
  test('a built plan is a plan, and a plan of another major is none', () => {
    expect(planSchema.safeParse(small).success).toBe(true)
    expect(planSchema.safeParse({ ...small, schemaVersion: '2.0' }).success).toBe(false)
  })

  test.each(Object.keys(schemas) as (keyof typeof schemas)[])('%s has a JSON Schema with an immutable id', (name) => {
    expect(jsonSchema(name)).toMatchObject({ title: name, $id: expect.stringContaining(`/${name}/1.0.0/`) })
  })
})
