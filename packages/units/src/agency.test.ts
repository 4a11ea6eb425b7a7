import { describe, expect, test } from 'vitest'
import { agencyFor, equivalentAgency, rolesOfAgency, type AgencyUnit } from './agency.ts'
import { agencyOverridesSchema } from './overrides.ts'
import { agencyRoles, roleIds } from './roles.ts'
import { villageHead, villageWords } from './villages.ts'

const province = { level: 'province', regime: 'two-level' } as const
const xã: AgencyUnit = { level: 'commune', regime: 'two-level', kind: 'xã' }
const phường: AgencyUnit = { ...xã, kind: 'phường' }

describe('the roles of a body', () => {
  test.each([
    ['Sở Nội vụ tỉnh Thanh Vân', ['home-affairs']],
    ['VP UBND tỉnh', ['office']],
    ['Văn phòng Ủy ban nhân dân thành phố', ['office']],
    ['Sở KH&CN', ['digital', 'science']],
    ['Sở Khoa học & Công nghệ', ['digital', 'science']],
    ['Sở VHTTDL', ['press', 'culture']],
    ['Tỉnh ủy Thanh Vân', ['party']],
    ['Uỷ ban MTTQ Việt Nam tỉnh', ['front']],
    ['Sở Nội vụ và Lao động', []],
  ])('%s at a province since 1/7/2025', (name, roles) => expect(rolesOfAgency(name, province)).toEqual(roles))

  test.each([
    ['Phòng Văn hóa – Xã hội', 'home-affairs'],
    ['Phòng Văn hoá và Xã hội xã Tân Lập', 'home-affairs'],
    ['Phòng VHXH', 'home-affairs'],
    ['VP HĐND & UBND xã', 'office'],
    ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'office'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'finance'],
    ['TRUNG TÂM PVHCC xã', 'one-stop'],
  ])('%s at a commune since 1/7/2025 plays %s', (name, role) => expect(rolesOfAgency(name, xã)).toContain(role))

  test('the same words may be another body in another regime', () => {
    expect(rolesOfAgency('Sở TT&TT', { level: 'province', regime: 'three-level' })).toEqual(['press', 'digital'])
    expect(rolesOfAgency('Sở TT&TT', province)).toEqual([])
    expect(rolesOfAgency('Công chức Văn hóa - Xã hội xã', { level: 'commune', regime: 'three-level' })).toContain(
      'press',
    )
    expect(rolesOfAgency('LĐ-TB&XH', { level: 'province', regime: 'three-level' })).toEqual([])
    expect(rolesOfAgency('Sở LĐ-TB&XH', { level: 'province', regime: 'three-level' })).toEqual(['labour'])
  })

  test('every name that is certain is recognised as its role, every other as some role', () => {
    for (const { id, names } of agencyRoles)
      for (const [column, cell] of Object.entries(names)) {
        const [level, regime] = column.split(', ') as [AgencyUnit['level'], AgencyUnit['regime']]
        for (const name of [...cell.names, ...Object.values(cell.byKind)]) {
          const roles = rolesOfAgency(name.replace('{kind}', 'xã'), { level, regime })
          expect(roles.length, `${name} (${column})`).toBeGreaterThan(0)
          if (cell.certain) expect(roles, `${name} (${column})`).toContain(id)
        }
      }
    expect(agencyRoles.map(({ id }) => id)).toEqual([...roleIds])
  })
})

describe('the body of a role', () => {
  test('follows level, regime and kind of unit', () => {
    expect(agencyFor('finance', xã)).toEqual({ name: 'Phòng Kinh tế' })
    expect(agencyFor('finance', phường)).toEqual({ name: 'Phòng Kinh tế, Hạ tầng và Đô thị' })
    expect(agencyFor('finance', { ...xã, kind: 'đặc khu' })).toEqual({ name: 'Phòng Kinh tế' })
    expect(agencyFor('finance', { ...xã, kind: 'đặc khu', code: '31078' })).toEqual({
      name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
    })
    expect(agencyFor('office', { ...province, kind: 'thành phố' })).toEqual({ name: 'Văn phòng UBND thành phố' })
    expect(agencyFor('party', { ...province, kind: 'thành phố' })).toEqual({ name: 'Thành ủy' })
    expect(agencyFor('justice', { ...xã, regime: 'three-level' })).toEqual({ name: 'Tư pháp - hộ tịch' })
  })

  test('is a question where it is not certain, with what it may be', () => {
    expect(agencyFor('reform-communication', xã)).toMatchObject({
      question: { ruleId: 'agency-uncertain', data: { role: 'tuyên truyền cải cách hành chính', level: 'xã' } },
      suggestions: ['Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND'],
    })
    expect(agencyFor('tax', xã)).toMatchObject({
      question: { ruleId: 'agency-uncertain' },
      suggestions: ['Thuế cơ sở'],
    })
    expect(agencyFor('inspection', xã)).toMatchObject({ question: { ruleId: 'agency-missing' }, suggestions: [] })
  })

  test('is what the province and, before it, the commune name', () => {
    const overrides = agencyOverridesSchema.parse({
      type: 'agency-overrides',
      schemaVersion: '1.0',
      provinces: {
        '07': {
          commune: { 'reform-communication': 'Văn phòng HĐND và UBND', finance: { xã: 'Phòng Kinh tế tổng hợp' } },
        },
      },
      communes: { '00917': { 'reform-communication': 'Phòng Văn hóa - Xã hội', justice: null } },
    })
    const unit = { ...xã, overrides, provinceCode: '07' }
    expect(agencyFor('reform-communication', unit)).toEqual({ name: 'Văn phòng HĐND và UBND' })
    expect(agencyFor('reform-communication', { ...unit, code: '00917' })).toEqual({ name: 'Phòng Văn hóa - Xã hội' })
    expect(agencyFor('justice', { ...unit, code: '00917' })).toMatchObject({ question: { ruleId: 'agency-missing' } })
    expect(agencyFor('finance', unit)).toEqual({ name: 'Phòng Kinh tế tổng hợp' })
    expect(agencyFor('finance', { ...unit, kind: 'phường' })).toEqual({ name: 'Phòng Kinh tế, Hạ tầng và Đô thị' })
  })

  test('a file with an unknown role or a code that is none is refused', () => {
    const file = (provinces: unknown) => ({ type: 'agency-overrides', schemaVersion: '1.0', provinces, communes: {} })
    expect(agencyOverridesSchema.safeParse(file({ '07': { commune: { cooking: 'Bếp' } } })).success).toBe(false)
    expect(agencyOverridesSchema.safeParse(file({ '7': {} })).success).toBe(false)
  })
})

describe('the same work at another level', () => {
  const old = { level: 'province', regime: 'three-level' } as const
  test('one body', () => {
    expect(equivalentAgency('Sở Nội vụ', province, xã)).toEqual({ name: 'Phòng Văn hóa - Xã hội' })
    expect(equivalentAgency('Sở TT&TT', old, xã)).toEqual({ name: 'Phòng Văn hóa - Xã hội' })
    expect(equivalentAgency('Sở KH&CN', province, xã)).toEqual({ name: 'Phòng Văn hóa - Xã hội' })
  })
  test('several bodies, or none, is a question', () => {
    expect(equivalentAgency('Sở TT&TT', old, { ...province, kind: 'tỉnh' })).toMatchObject({
      question: { ruleId: 'agency-uncertain' },
      suggestions: ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Khoa học và Công nghệ'],
    })
    expect(equivalentAgency('Viện Kiểm sát', province, xã)).toMatchObject({ question: { ruleId: 'agency-missing' } })
  })
})

test('village words are suggestions by kind of unit', () => {
  expect(villageWords('xã').slice(0, 2)).toEqual(['thôn', 'ấp'])
  expect(villageWords('phường')[0]).toBe('tổ dân phố')
  expect(villageWords('đặc khu')).toEqual([...villageWords('xã'), ...villageWords('phường')])
  expect(['ấp', 'tổ dân phố'].map(villageHead)).toEqual(['Trưởng ấp', 'Tổ trưởng tổ dân phố'])
})
