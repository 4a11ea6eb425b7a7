import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findUnits } from './find-units.ts'
import { resolveUnit } from './resolve-unit.ts'
import { bareKey } from './spelling.ts'
import { formerIndex } from './succession.ts'
import { unitIndex } from './unit-index.ts'

const on = '2026-11-01'
const index = unitIndex(on)
const former = formerIndex()
const found = (query: string, within?: string) =>
  findUnits(query, { on, index, within }).map(({ unit, by }) => `${by}: ${unit.fullName}, ${unit.above.join()}`)
const resolved = (query: string, within?: string) => {
  const { value, diagnostics } = resolveUnit(query, { on, index, former, within })
  return [value?.fullName ?? null, ...diagnostics.map(({ ruleId }) => ruleId)]
}

describe('search', () => {
  test('a name with its accents comes first, the one that differs by accents after it', () =>
    expect(found('xã Văn Lang', 'Thái Nguyên')).toEqual([
      'name: xã Văn Lang, tỉnh Thái Nguyên',
      'accents: xã Văn Lăng, tỉnh Thái Nguyên',
    ]))

  test('a query with other accents is only alike', () =>
    expect(found('xã Văn Lăng', 'Thái Nguyên')).toEqual([
      'name: xã Văn Lăng, tỉnh Thái Nguyên',
      'spelling: xã Văn Lang, tỉnh Thái Nguyên',
    ]))

  test('accents, tone style, apostrophe, case and short kind words are forgiven', () => {
    for (const query of ['ea h’leo', "Ea H'Leo", 'EA H’LEO', 'xa ea h`leo'])
      expect(found(query)[0], query).toMatch(/: xã Ea H’Leo, tỉnh Đắk Lắk$/u)
    expect(found('P. Hoà Bình, TP. Hải Phòng')).toEqual(['name: phường Hòa Bình, thành phố Hải Phòng'])
    expect(found('p.02 Bảo Lộc')).toEqual(['name: Phường 2 Bảo Lộc, tỉnh Lâm Đồng'])
  })

  test('a name that begins with a kind word is still found', () =>
    expect(found('Xa Dung')).toEqual(['name: xã Xa Dung, tỉnh Điện Biên']))

  test('a beginning and a wrong letter propose', () => {
    expect(
      found('Hà Giang')
        .filter((each) => each.startsWith('start'))
        .toSorted(),
    ).toEqual(['start: phường Hà Giang 1, tỉnh Tuyên Quang', 'start: phường Hà Giang 2, tỉnh Tuyên Quang'])
    expect(found('Thạch Thấp')[0]).toBe('spelling: xã Thạch Thất, thành phố Hà Nội')
  })

  test('a code finds its unit, of whatever level', () => {
    expect(found('09955')).toEqual(['code: xã Thạch Thất, thành phố Hà Nội'])
    expect(found('75')[0]).toBe('code: thành phố Đồng Nai, ')
  })

  test('no query breaks it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (query) => {
        expect(findUnits(query, { on, index }).length).toBeLessThanOrEqual(20)
      }),
    ))
})

describe('one unit or a question', () => {
  test('every unit of today is resolved by its full name and province, to itself', () => {
    for (const unit of index.units) {
      const name = [unit.fullName, ...unit.above].join(', ')
      expect(resolveUnit(name, { on, index, level: unit.level }).value, name).toBe(unit)
    }
  })

  test('without accents a unit is resolved to itself or asked, never to another', () => {
    const bare = index.units.map((unit) => ({ unit, name: bareKey([unit.fullName, ...unit.above].join(', ')) }))
    const answers = bare.map(({ unit, name }) => ({
      unit,
      value: resolveUnit(name, { on, index, level: unit.level }).value,
    }))
    expect(answers.filter(({ unit, value }) => value !== null && value !== unit)).toEqual([])
    // Of the ten pairs that differ by accents only, two differ by their kinds too, which decides.
    const asked = answers.filter(({ value }) => value === null).map(({ unit }) => unit)
    expect(asked).toHaveLength(16)
    expect(new Set(asked.map(({ fullName, above }) => bareKey(`${fullName}, ${above[0]}`))).size).toBe(8)
  })

  test('a pair that differs only by accents is asked where none were typed', () => {
    expect(resolved('Van Lang, Thai Nguyen')).toEqual([null, 'unit-ambiguous'])
    expect(resolved('Thanh An, Ho Chi Minh')).toEqual([null, 'unit-ambiguous'])
    expect(resolved('xã Thanh An, Hồ Chí Minh')).toEqual(['xã Thanh An'])
  })

  test('accents left out are said', () =>
    expect(resolved('xa Thach That')).toEqual(['xã Thạch Thất', 'unit-accents-left-out']))

  test('a name in several provinces is asked', () => expect(resolved('Xã Tân Tiến')).toEqual([null, 'unit-ambiguous']))

  test('a kind of yesterday is asked', () =>
    expect(resolved('xã Long Thành, Đồng Nai')).toEqual([null, 'unit-other-kind']))

  test('a dissolved unit is said with what it became, an invented one is unknown', () => {
    const { diagnostics } = resolveUnit('xã Lại Thượng, huyện Thạch Thất', { on, index, former })
    expect(diagnostics).toMatchObject([
      {
        ruleId: 'unit-dissolved',
        data: { old: 'xã Lại Thượng, huyện Thạch Thất, thành phố Hà Nội', units: 'xã Thạch Thất, thành phố Hà Nội' },
      },
    ])
    expect(resolved('xã Đồng Mây Trắng')).toEqual([null, 'unit-unknown'])
  })
})
