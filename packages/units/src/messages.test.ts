import { describe, expect, test } from 'vitest'
import * as units from './index.ts'

test('the public names', () =>
  expect(Object.keys(units).toSorted()).toEqual([
    'agencyFor',
    'agencyOverridesSchema',
    'agencyRoles',
    'bareKey',
    'equivalentAgency',
    'findUnits',
    'formatDiagnostic',
    'formerIndex',
    'fullName',
    'kindsOf',
    'messages',
    'nameKey',
    'predecessorsOf',
    'resolveUnit',
    'roleIds',
    'rolesOfAgency',
    'rules',
    'shownName',
    'successorsOf',
    'unitByCode',
    'unitIndex',
    'unitsOn',
    'villageHead',
    'villageWords',
  ]))

describe('every rule has a sentence in both languages', () => {
  test('and every sentence a rule', () =>
    expect(units.rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(units.messages).toSorted()))

  test.each([
    [
      'Van Lang, Thai Nguyen',
      '"Van Lang, Thai Nguyen" có thể là nhiều đơn vị: xã Văn Lang, tỉnh Thái Nguyên; xã Văn Lăng, tỉnh Thái Nguyên; hãy ghi rõ loại, dấu và tỉnh, hoặc ghi mã',
    ],
    [
      'xã Long Thành, Đồng Nai',
      'không có "xã Long Thành, Đồng Nai" vào thời điểm này, chỉ có phường Long Thành, thành phố Đồng Nai; có đúng đơn vị đó không?',
    ],
    [
      'xã Thạch Thấp',
      'không có "xã Thạch Thấp" trong danh mục đơn vị hành chính; ý bạn là xã Thạch Thất, thành phố Hà Nội?',
    ],
    ['xa Thach That', '"xa Thach That" viết thiếu dấu; được hiểu là xã Thạch Thất, thành phố Hà Nội'],
    ['tỉnh Long An', '"tỉnh Long An" (tỉnh Long An) là đơn vị cũ, không còn từ 1/7/2025; nay thuộc tỉnh Tây Ninh'],
  ])('%s', (name, sentence) => {
    const { diagnostics } = units.resolveUnit(name, { on: '2026-11-01' })
    expect(diagnostics.map((each) => units.formatDiagnostic(each, 'vi'))).toEqual([sentence])
    expect(units.formatDiagnostic(diagnostics[0] ?? expect.fail(), 'en')).not.toBe(sentence)
  })
})
