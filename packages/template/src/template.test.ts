import { item, itemsOf, plan, table, type Plan } from '@kehoach/core'
import { derive } from '@kehoach/cascade'
import { fromMarkdown, toMarkdown } from '@kehoach/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeFieldMark, readFieldMark, parameterOf } from './field-mark.ts'
import { readMarks } from './marked-text.ts'
import * as template from './index.ts'
import {
  checkTemplate,
  fieldsOf,
  formatDiagnostic,
  proposeTemplate,
  readTemplate,
  rules,
  messages,
  writeTemplate,
} from './index.ts'

test('the public names', () =>
  expect(Object.keys(template).toSorted()).toEqual([
    'checkTemplate',
    'fieldsOf',
    'formatDiagnostic',
    'messages',
    'proposeTemplate',
    'readTemplate',
    'rules',
    'writeTemplate',
  ]))

test('every rule has its sentence', () =>
  expect(rules.map(({ id }) => id).toSorted()).toEqual(Object.keys(messages).toSorted()))

const header: Partial<Plan['header']> = {
  issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH VÂN',
  level: 'province',
  regime: 'two-level',
  number: '42/KH-UBND',
  date: { year: 2026, month: 1, day: 30 },
  title: 'Trồng cây năm 2026 trên địa bàn tỉnh Thanh Vân',
}
const withTexts = (...texts: readonly string[]): Plan =>
  plan({
    header,
    body: [
      item(
        'I.',
        'NHIỆM VỤ',
        texts.map((text, at) => item(`${at + 1}.`, text)),
      ),
    ],
  })

const forest = withTexts(
  '{{phân bổ theo dien_tich, tối thiểu 100}} Toàn tỉnh trồng ít nhất 500.000 cây xanh.',
  '{{nếu loai = "phường"}} Trồng cây dọc các tuyến phố; giao {{don_vi: cơ quan}} chăm sóc.',
  '{{mỗi thon trong ds_thon}} Thôn {{thon}} có một vườn ươm.',
  '{{bỏ: việc của tỉnh}} Tổng kết cấp tỉnh.',
  'Xã có {{so_ho: số}} hộ, đất {{loai_dat: chọn (cát|thịt) = thịt “Loại đất”}}; họp {{so_ho}} hộ trước ngày {{ngay_hop: ngày}}.',
)

describe('a template is taken apart', () => {
  const { plan: bare, recipe } = readTemplate(forest)
  const id = (start: string): string =>
    itemsOf(bare).find(({ item: { text } }) => text.startsWith(start))?.item.id ?? ''

  test('into words', () =>
    expect(itemsOf(bare).map(({ item: { text } }) => text)).toEqual([
      'NHIỆM VỤ',
      'Toàn tỉnh trồng ít nhất 500.000 cây xanh.',
      'Trồng cây dọc các tuyến phố; giao {{don_vi}} chăm sóc.',
      'Thôn {{thon}} có một vườn ươm.',
      'Tổng kết cấp tỉnh.',
      'Xã có {{so_ho}} hộ, đất {{loai_dat}}; họp {{so_ho}} hộ trước ngày {{ngay_hop}}.',
    ]))

  test('and a recipe', () =>
    expect(recipe).toMatchObject({
      parameters: [
        { name: 'don_vi', type: 'agency' },
        { name: 'so_ho', type: 'number', label: 'so ho' },
        { name: 'loai_dat', type: 'choice', label: 'Loại đất', options: ['cát', 'thịt'], default: 'thịt' },
        { name: 'ngay_hop', type: 'date' },
        { name: 'ds_thon', type: 'list' },
      ],
      conditions: [{ itemId: id('Trồng cây'), when: 'loai = "phường"' }],
      repetitions: [{ itemId: id('Thôn'), over: 'ds_thon', as: 'thon' }],
      allocations: [{ itemId: id('Toàn tỉnh'), quantity: 1, by: 'dien_tich', minimum: 100 }],
      leaveOut: [{ itemId: id('Tổng kết'), reason: 'việc của tỉnh' }],
    }))

  test('and put together again, through canonical Markdown too', () => {
    const again = readTemplate(writeTemplate({ plan: bare, recipe }))
    expect(again).toEqual({ plan: bare, recipe })
    const stored = fromMarkdown(toMarkdown(forest).value).value
    expect(readTemplate(stored).recipe).toEqual(recipe)
    expect(checkTemplate(stored)).toEqual([])
  })

  test('and derives', () => {
    const unit = {
      name: 'xã Đồng Mây',
      code: null,
      level: 'commune' as const,
      superior: null,
      place: null,
      values: { so_ho: '1250', ngay_hop: '2026-02-05', ds_thon: 'Đông; Đoài' },
    }
    const { plan: child, notCarried } = derive(bare, unit, recipe, { today: null }).value
    const texts = itemsOf(child).map(({ item: { text } }) => text)
    expect(texts).toContain('Thôn Đông có một vườn ươm.')
    expect(texts).toContain('Thôn Đoài có một vườn ươm.')
    expect(texts).toContain('Xã có 1.250 hộ, đất thịt; họp 1.250 hộ trước ngày 05/02/2026.')
    expect(notCarried.map(({ ruleId }) => ruleId)).toEqual(['condition-not-met', 'left-out-by-author'])
  })
})

test('the sheet to send has a column for each field', () =>
  expect(fieldsOf(forest).map(({ name, type, usedIn }) => [name, type, usedIn.map((path) => path.join('.'))])).toEqual([
    ['don_vi', 'agency', ['I.2']],
    ['so_ho', 'number', ['I.5']],
    ['loai_dat', 'choice', ['I.5']],
    ['ngay_hop', 'date', ['I.5']],
    ['ds_thon', 'list', ['I.3']],
    ['dien_tich', 'number', ['I.1']],
  ]))

describe('what is wrong with a template', () => {
  test.each([
    ['Xã có {{so_thon thôn.', 'mark-not-closed', { column: 7 }],
    ['Xã có so_thon}} thôn.', 'mark-not-closed', { column: 14 }],
    ['{{neu loai = "xã"}} Trồng cây.', 'mark-unknown', { near: 'nếu' }],
    ['Xã có {{nếu loai = "xã"}} thôn.', 'mark-unknown', {}],
    ['Xã có {{so_thon: sô lượng}} thôn.', 'field-type-unknown', { type: 'sô lượng' }],
    ['Xã có {{so_thon: sồ}} thôn.', 'field-type-unknown', { near: 'số' }],
    ['Xã có {{so_thon: số}} thôn, {{so_thon: ngày}}.', 'field-of-two-types', { first: 'số', type: 'ngày' }],
    ['Xã có {{loai_dat: chọn}}.', 'choice-without-options', {}],
    ['{{nếu loai = }} Trồng cây.', 'condition-broken', {}],
    ['{{nếu so_thom > 3}} Có {{so_thon: số}} thôn.', 'condition-field-unknown', { name: 'so_thom', near: 'so_thon' }],
    ['{{nếu so_thon = "ba"}} Có {{so_thon: số}} thôn.', 'condition-of-wrong-type', {}],
    ['{{nếu loai = "ấp"}} Trồng cây.', 'condition-never-holds', {}],
    ['{{nếu loai = "xã" hoặc không (loai = "xã")}} Trồng cây.', 'condition-always-holds', {}],
    ['{{mỗi thon trong ds_thon}} Trồng cây.', 'repetition-without-its-value', { over: 'ds_thon' }],
    ['{{phân bổ theo dan_so}} Trồng cây.', 'nothing-to-divide', {}],
  ])('%j: %s', (text, ruleId, data) => {
    const found = checkTemplate(withTexts(text))
    expect(found.map((each) => each.ruleId)).toContain(ruleId)
    expect(found.find((each) => each.ruleId === ruleId)?.data).toMatchObject({ path: 'I.1', ...data })
    expect(found.every((each) => formatDiagnostic(each, 'vi').length > 10)).toBe(true)
  })

  test('a condition that its section’s condition excludes never holds', () => {
    const inner = plan({
      header,
      body: [item('I.', '{{nếu loai = "xã"}} NHIỆM VỤ', [item('1.', '{{nếu loai = "phường"}} Trồng cây phố.')])],
    })
    expect(checkTemplate(inner).map(({ ruleId, data }) => [ruleId, data['path']])).toEqual([
      ['condition-never-holds', 'I.1'],
    ])
  })

  test('fields and columns that do not meet', () => {
    const found = checkTemplate(withTexts('Xã có {{so_thon: số}} thôn.'), { columns: ['ten', 'so_thom'] })
    expect(found.map(({ ruleId, data }) => [ruleId, data['near']])).toEqual([
      ['field-without-column', 'so_thom'],
      ['column-not-used', 'so_thon'],
    ])
  })
})

describe('a proposal', () => {
  const source = plan({
    header,
    body: [
      item('I.', 'MỤC ĐÍCH', [item('1.', 'Nâng cao độ che phủ rừng.')]),
      item('II.', 'NHIỆM VỤ', [
        item('1.', 'Toàn tỉnh trồng ít nhất 500.000 cây xanh.'),
        item('2.', 'UBND các xã, phường vận động ....... hộ gia đình tham gia trước ngày 30/4/2026.'),
        item('3.', 'Sở Tài chính thẩm định kinh phí.'),
        item('4.', 'Sở Y tế chủ trì, phối hợp với UBND cấp xã kiểm tra.'),
      ]),
    ],
    appendices: [],
  })
  const { piles, addressees, guessed, plan: proposed } = proposeTemplate(source)

  test('puts every duty in one of three piles with its reason', () =>
    expect(
      [piles.own, piles.helps, piles.upper].map((pile) => pile.map(({ path, rule }) => [path.join('.'), rule])),
    ).toEqual([
      [
        ['I.1', 'for-all'],
        ['II.1', 'for-all'],
        ['II.2', 'addressed'],
      ],
      [['II.4', 'named-as-support']],
      [['II.3', 'upper-bodies-only']],
    ]))

  test('leaves the word to a person', () => {
    expect(proposed.mandates.every(({ confirmed }) => !confirmed)).toBe(true)
    const kept = proposeTemplate({
      ...source,
      mandates: proposed.mandates.map((each) => ({ ...each, pile: 'own', reason: 'person', confirmed: true })),
    })
    expect(kept.piles.upper).toEqual([])
  })

  test('names who is bound and what seems to be a value of each unit’s', () => {
    expect(addressees.map(({ name }) => name)).toEqual(['UBND các xã, phường', 'Sở Tài chính', 'Sở Y tế'])
    expect(guessed.map(({ name, rule, path }) => [name, rule, path.join('.')])).toEqual([
      ['so_cay_xanh', 'whole-province', 'II.1'],
      ['so_ho_gia', 'blank', 'II.2'],
    ])
  })
})

test('rows carry marks too', () => {
  const rows = plan({
    header,
    body: [
      item('I.', 'BẢNG', [table(['Nội dung', 'Số lượng'], [['{{nếu loai = "xã"}} Vườn ươm', '{{so_vuon: số}}']])]),
    ],
  })
  const { plan: bare, recipe } = readTemplate(rows)
  expect(recipe.conditions).toHaveLength(1)
  expect(readTemplate(writeTemplate({ plan: bare, recipe }))).toEqual({ plan: bare, recipe })
})

test('a field’s mark is read as it was written', () =>
  fc.assert(
    fc.property(
      fc.record({
        name: fc.stringMatching(/^[a-z][a-z_]{0,8}[a-z]$/u),
        type: fc.constantFrom('text', 'number', 'date', 'list', 'agency', 'choice'),
        label: fc.constantFrom('Số thôn', 'Loại đất', 'Ngày họp'),
        options: fc.uniqueArray(fc.constantFrom('có', 'không', 'nhựa', 'bê tông'), { maxLength: 3 }),
        default: fc.option(fc.constantFrom('có', '5', 'nhựa')),
      }),
      (parameter) => {
        const [mark] = readMarks(writeFieldMark(parameter)).fields
        expect(mark === undefined ? null : parameterOf(parameter.name, [mark])).toEqual(parameter)
      },
    ),
  ))

test('any words behind a field’s colon are read without harm', () =>
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => void readFieldMark('a', words))))
