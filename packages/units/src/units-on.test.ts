import { expect, test } from 'vitest'
import { kindChanges } from './changes.ts'
import { bareKey } from './spelling.ts'
import type { Unit } from './unit.ts'
import { unitByCode, unitsOn } from './units-on.ts'

const count = (units: readonly Unit[], level: Unit['level'], kind?: Unit['kind']): number =>
  units.filter((unit) => unit.level === level && (kind === undefined || unit.kind === kind)).length

test('from 1/7/2025: 34 provinces, 3,321 communes = 2,621 xã + 687 phường + 13 đặc khu, no district', () => {
  for (const day of ['2025-07-01', '2026-04-29']) {
    const units = unitsOn(day)
    expect([count(units, 'province', 'tỉnh'), count(units, 'province', 'thành phố')]).toEqual([28, 6])
    expect(count(units, 'district')).toBe(0)
    expect(['xã', 'phường', 'đặc khu'].map((kind) => count(units, 'commune', kind as Unit['kind']))).toEqual([
      2621, 687, 13,
    ])
    expect(units).toHaveLength(34 + 3321)
  }
})

test('from 30/4/2026: 27 tỉnh + 7 cities; 2,611 xã + 697 phường + 13 đặc khu', () => {
  const units = unitsOn('2026-04-30')
  expect([count(units, 'province', 'tỉnh'), count(units, 'province', 'thành phố')]).toEqual([27, 7])
  expect(['xã', 'phường', 'đặc khu'].map((kind) => count(units, 'commune', kind as Unit['kind']))).toEqual([
    2611, 697, 13,
  ])
})

test('until 30/6/2025: 63 provinces, 696 districts, 10,035 communes', () => {
  const units = unitsOn('2025-06-30')
  expect(count(units, 'province')).toBe(63)
  expect([count(units, 'province', 'tỉnh'), count(units, 'province', 'thành phố')]).toEqual([57, 6])
  expect(count(units, 'district')).toBe(696)
  expect(count(units, 'commune')).toBe(10_035)
  expect(units.every(({ validFrom, validTo }) => validFrom === null && validTo === '2025-06-30')).toBe(true)
})

test('a unit that changed its kind has two periods that meet, and its communes name the province of the day', () => {
  const [before, after] = ['2026-04-29', '2026-04-30'].map((day) => unitByCode('26368', day))
  expect(before).toMatchObject({
    fullName: 'xã Long Thành',
    above: ['tỉnh Đồng Nai'],
    validFrom: '2025-07-01',
    validTo: '2026-04-29',
  })
  expect(after).toMatchObject({
    fullName: 'phường Long Thành',
    above: ['thành phố Đồng Nai'],
    validFrom: '2026-04-30',
    validTo: null,
  })
})

test('the eleven changes of 30/4/2026 and nothing else differ between the two days', () => {
  const kinds = new Map(unitsOn('2026-04-29').map(({ code, kind }) => [code, kind]))
  const changed = unitsOn('2026-04-30').filter(({ code, kind }) => kinds.get(code) !== kind)
  expect(changed.map(({ code }) => code ?? '').toSorted((a, b) => a.localeCompare(b))).toEqual(
    kindChanges.map(({ code }) => code).toSorted((a, b) => a.localeCompare(b)),
  )
  expect(changed.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'vi'))).toEqual([
    'Dầu Giây',
    'Đồng Nai',
    'Đồng Phú',
    'Long Thành',
    'Lộc Ninh',
    'Nhơn Trạch',
    'Tân Khai',
    'Tân Phú',
    'Trảng Bom',
    'Trị An',
    'Xuân Lộc',
  ])
})

test('a code means another unit before and after the reform', () => {
  expect(unitByCode('24846', '2025-06-30')?.fullName).toBe('thị trấn Lạc Dương')
  expect(unitByCode('24846', '2025-07-01')?.fullName).toBe('phường Lang Biang - Đà Lạt')
  expect(unitByCode('24848', '2025-07-01')?.fullName).toBe('xã Lạc Dương')
})

test('codes are text of two or five digits and never repeat on a day; a disputed code finds its unit', () => {
  const units = unitsOn('2026-11-01')
  expect(
    units.every(({ level, code }) => new RegExp(level === 'province' ? '^\\d{2}$' : '^\\d{5}$', 'u').test(code ?? '')),
  ).toBe(true)
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
  expect(['06970', '06978'].map((code) => unitByCode(code, '2026-11-01')?.fullName)).toEqual(['xã Ba Chẽ', 'xã Ba Chẽ'])
  expect(['23737', '23938'].map((code) => unitByCode(code, '2026-11-01')?.fullName)).toEqual(['xã Ia Mơ', 'xã Ia Mơ'])
  expect(unitByCode('99999', '2026-11-01')).toBeNull()
})

test('the thirteen đặc khu, 37 names with digits, 246 full names in several provinces, ten pairs that differ by accents', () => {
  const units = unitsOn('2025-07-01').filter(({ level }) => level === 'commune')
  expect(
    units
      .filter(({ kind }) => kind === 'đặc khu')
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b, 'vi')),
  ).toEqual([
    'Bạch Long Vĩ',
    'Cát Hải',
    'Cô Tô',
    'Cồn Cỏ',
    'Côn Đảo',
    'Hoàng Sa',
    'Kiên Hải',
    'Lý Sơn',
    'Phú Quốc',
    'Phú Quý',
    'Thổ Châu',
    'Trường Sa',
    'Vân Đồn',
  ])
  expect(units.filter(({ name }) => /\d/u.test(name))).toHaveLength(37)
  expect([...Map.groupBy(units, ({ fullName }) => fullName)].filter(([, members]) => members.length > 1)).toHaveLength(
    246,
  )
  const alike = [...Map.groupBy(units, ({ name, above }) => `${bareKey(name)}, ${above[0]}`).values()]
  expect(alike.filter((members) => members.length > 1)).toHaveLength(10)
  expect(new Set(units.map(({ name, above }) => `${name}, ${above[0]}`)).size).toBe(3321)
})
