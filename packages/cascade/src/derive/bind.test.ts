import { emptyRecipe, item, type Item, type Parameter, type UnitFacts } from '@kehoach/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bind, printedDay, printedNumber, repeat } from './bind.ts'
import { expressionProblem, expressionsFor, fieldsInExpression, inCel, numberIn } from './expression.ts'

const unit = (values: UnitFacts['values'], name = 'xã Đồng Mây'): UnitFacts => ({
  name,
  code: '90011',
  level: 'commune',
  superior: 'tỉnh Thanh Vân',
  place: null,
  values,
})
const parameter = (name: string, type: Parameter['type'], more: Partial<Parameter> = {}): Parameter => ({
  name,
  type,
  label: name.replaceAll('_', ' '),
  options: [],
  default: null,
  ...more,
})

describe('a field is written by its type', () => {
  test.each([
    ['number', '7', '07'],
    ['number', '1250', '1.250'],
    ['number', '1.250', '1.250'],
    ['number', '12,5', '12,5'],
    ['date', '2026-02-05', '05/02/2026'],
    ['date', '5/11/2026', '05/11/2026'],
    ['list', 'Đông; Đoài; Chợ', 'Đông, Đoài và Chợ'],
    ['list', 'Đông', 'Đông'],
    ['agency', 'Phòng Kinh tế', 'Phòng Kinh tế'],
    ['text', ' 7', ' 7'],
  ] as const)('%s %j becomes %j', (type, value, expected) => {
    const made = bind('Có {{x}}.', { unit: unit({ x: value }), parameters: [parameter('x', type)], local: {} })
    expect(made).toEqual({ text: `Có ${expected}.`, rules: ['bound'], asks: [] })
  })

  test.each([
    ['number', 'bảy'],
    ['date', '31/2026'],
    ['choice', 'gỗ'],
  ] as const)('%s refuses %j with a question in its place', (type, value) => {
    const parameters = [parameter('x', type, { options: ['nhựa', 'đất'], label: 'Loại đường' })]
    const made = bind('Có {{x}}.', { unit: unit({ x: value }), parameters, local: {} })
    expect(made).toEqual({
      text: 'Có [… Loại đường …].',
      rules: [],
      asks: [{ ruleId: 'value-of-wrong-type', about: '[… Loại đường …]', data: { name: 'x', value } }],
    })
  })

  test('a default stands in and says so', () =>
    expect(
      bind('{{x}}', { unit: unit({}), parameters: [parameter('x', 'number', { default: '5' })], local: {} }),
    ).toEqual({
      text: '05',
      rules: ['bound-by-default'],
      asks: [],
    }))

  test('the unit’s own names are there without a column', () =>
    expect(bind('{{ten}}, {{ten_rieng}}, {{loai}}, {{ma}}', { unit: unit({}), parameters: [], local: {} }).text).toBe(
      'xã Đồng Mây, Đồng Mây, xã, 90011',
    ))

  test('names of JavaScript’s own objects are no fields', () =>
    expect(
      bind('{{constructor}} {{__proto__}}', {
        unit: unit(Object.create(null) as UnitFacts['values']),
        parameters: [],
        local: {},
      }).asks.length,
    ).toBe(2))
})

test('numbers and days as plans print them', () => {
  expect([0, 9, 10, 999, 1000, 1234567, 0.5].map(printedNumber)).toEqual([
    '00',
    '09',
    '10',
    '999',
    '1.000',
    '1.234.567',
    '0,5',
  ])
  expect(printedDay(2026, 2, 5)).toBe('05/02/2026')
  expect(printedDay(2026, 3, 15)).toBe('15/3/2026')
})

test('a printed number is read back', () =>
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 5_000_000 }), (number) => {
      expect(numberIn(printedNumber(number))).toBe(number)
    }),
  ))

describe('a repetition', () => {
  const village: Item = { ...item('1.', 'Thôn {{thon}} có loa.', [item('a)', 'Họp thôn {{thon}}.')]), id: 'i1' }
  const recipe = { ...emptyRecipe, repetitions: [{ itemId: 'i1', over: 'ds_thon', as: 'thon' }] }
  const repeated = (values: UnitFacts['values']) => repeat(village, recipe, expressionsFor(unit(values), recipe))

  test('stands once for each value, with ids of its own', () => {
    expect(repeated({ ds_thon: 'Đông; Đoài' }).map(({ item: { id }, local }) => [id, local])).toEqual([
      ['i1', { thon: 'Đông' }],
      ['i1~2', { thon: 'Đoài' }],
    ])
  })

  test('stands once where no value is given: its field is a question', () =>
    expect(repeated({})).toEqual([{ item: village, local: {} }]))
})

describe('conditions', () => {
  const holds = (expression: string, values: UnitFacts['values'] = {}, name = 'phường Bến Trúc'): boolean | null =>
    expressionsFor(unit(values, name), {
      ...emptyRecipe,
      parameters: [parameter('so_thon', 'number'), parameter('ds', 'list')],
    }).holds(expression)

  test.each([
    ['loai == "phường"', {}, true],
    ['loai = "phường"', {}, true],
    ['loai = "xã"', {}, false],
    ['không (loai = "xã") và so_thon > 10', { so_thon: '12' }, true],
    ['so_thon >= 12', { so_thon: '12' }, true],
    ['so_thon < 12 hoặc loai in ["phường", "đặc khu"]', { so_thon: '12' }, true],
    ['"Đông" thuộc ds', { ds: 'Đông; Đoài' }, true],
    ['so_thon > 10', {}, null],
    ['so_thon >', { so_thon: '12' }, null],
    ['constructor.name == "x"', {}, null],
  ] as const)('%j over %j is %j', (expression, values, expected) => expect(holds(expression, values)).toBe(expected))

  test('words inside quotation marks stay', () => expect(inCel('ten = "xã Và Hoặc"')).toBe('ten == "xã Và Hoặc"'))

  test('name their fields', () =>
    expect(fieldsInExpression('loai = "xã" và (so_thon > 3 hoặc co_bien = "có")')).toEqual([
      'loai',
      'so_thon',
      'co_bien',
    ]))

  test('are checked before they run', () => {
    const parameters = [parameter('so_thon', 'number')]
    expect(expressionProblem('so_thon > 3', parameters)).toBeNull()
    expect(expressionProblem('so_thom > 3', parameters)).toEqual({
      kind: 'unknown-field',
      name: 'so_thom',
      from: 0,
      to: 7,
    })
    expect(expressionProblem('so_thon + 3', parameters)?.kind).toBe('wrong-type')
    expect(expressionProblem('so_thon > "3"', parameters)?.kind).toBe('wrong-type')
    expect(expressionProblem('so_thon >', parameters)?.kind).toBe('broken')
  })

  test('cannot run long: an expression of many parts is refused', () => {
    const long = Array.from({ length: 300 }, () => 'so_thon > 1').join(' và ')
    expect(holds(long, { so_thon: '2' })).toBeNull()
    expect(holds(`${'('.repeat(500)}true${')'.repeat(500)}`)).toBeNull()
  })

  test('any text at all does no harm', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect([true, false, null]).toContain(holds(text, { so_thon: '3' }))
      }),
    ))
})
