import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareKey, isBare, leavesOutMarks, nameKey, shownName } from './spelling.ts'

test('one tone style is shown, both are keys of one name', () => {
  expect(['Khánh Hoà', 'Thuỷ Nguyên', 'Hoè Nhai', 'Phú Quý', 'Hoàn Kiếm', 'Tuyên Hoá'].map(shownName)).toEqual([
    'Khánh Hòa',
    'Thủy Nguyên',
    'Hòe Nhai',
    'Phú Quý',
    'Hoàn Kiếm',
    'Tuyên Hóa',
  ])
  expect(nameKey('HOÀ THUỶ')).toBe(nameKey('Hòa Thủy'))
})

test('apostrophes, dashes, number words', () => {
  expect(shownName("M' Drắk")).toBe('M’Drắk')
  expect(shownName('Phan Rang–Tháp Chàm')).toBe('Phan Rang - Tháp Chàm')
  expect(nameKey('Phường 02')).toBe(nameKey('phường 2'))
  expect(nameKey('Phường 20')).toBe('phường 20')
})

test('marks left out are not marks changed', () => {
  const own = nameKey('Tân Tiến')
  expect(['tân tiến', 'tan tien', 'tân tien', 'tân tiên'].map((each) => leavesOutMarks(each, own))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['tấn tiến', 'tân tiền', 'tăn tien'].map((each) => leavesOutMarks(each, own))).toEqual([false, false, false])
  expect([isBare('Ba To'), isBare('Ba Tô')]).toEqual([true, false])
})

test('showing twice is showing once; a key’s key is itself', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."aăâđeêoôơuưyàòúỷ HTqu0’'-–  ") }), (text) => {
      expect(shownName(shownName(text))).toBe(shownName(text))
      expect(nameKey(nameKey(text))).toBe(nameKey(text))
      expect(bareKey(nameKey(text))).toBe(bareKey(text))
    }),
  ))
