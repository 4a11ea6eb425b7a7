import {
  appendix,
  emptyRecipe,
  item,
  itemsOf,
  lockSchema,
  paragraph,
  plan,
  planSchema,
  rowsOf,
  table,
  type Plan,
  type UnitFacts,
} from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { derive } from './derive.ts'

const commune = (name: string): UnitFacts => ({
  name,
  code: null,
  level: 'commune',
  superior: null,
  place: null,
  values: {},
})
const province: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH VÂN',
    level: 'province',
    regime: 'two-level',
    number: '42/KH-UBND',
    date: { year: 2026, month: 1, day: 30 },
    docType: 'KẾ HOẠCH',
    title: 'Phòng, chống đuối nước trẻ em năm 2026 trên địa bàn tỉnh Thanh Vân',
  },
  opening: [paragraph('Căn cứ Luật Trẻ em;')],
  body: [
    item('I.', 'YÊU CẦU', [
      item('1.', 'Bám sát văn bản chỉ đạo của Trung ương, của tỉnh.'),
      item('2.', 'Giảm số vụ đuối nước trên địa bàn tỉnh.'),
    ]),
    item('II.', 'TỔ CHỨC THỰC HIỆN', [
      item('1.', 'Sở Y tế', [item('a)', 'Tham mưu UBND tỉnh.')]),
      item('2.', 'UBND các xã, phường, đặc khu', [
        item('a)', 'Ban hành kế hoạch trước ngày 28/02/2026.'),
        item('b)', 'Mỗi xã, phường, đặc khu cắm ít nhất 10 biển cảnh báo.'),
        item('c)', 'Báo cáo Sở Y tế trước ngày 30/11/2026.'),
      ]),
    ]),
  ],
  appendices: [
    appendix('Phụ lục', 'DANH MỤC', [
      table(
        ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
        [
          ['1', 'Dạy bơi an toàn', 'UBND cấp xã', 'Sở Giáo dục và Đào tạo'],
          ['2', 'In tài liệu', 'Sở Y tế', 'Sở Tài chính'],
          ['3', 'Hội thi bơi', 'Sở Văn hóa, Thể thao và Du lịch', 'UBND cấp xã'],
        ],
      ),
    ]),
  ],
})
const derived = (name: string, today: string | null = null) =>
  derive(province, commune(name), emptyRecipe, { today }).value
const texts = (made: Plan): string =>
  [
    ...itemsOf(made).map(({ item: { text } }) => text),
    ...rowsOf(made).flatMap(({ row }) => row.cells.map(({ text }) => text)),
  ].join('\n')

describe('a derived plan', () => {
  const { plan: child, lock, notCarried, questions } = derived('xã Đồng Mây')

  test('has its own head: number, day and signer are the unit’s to give', () =>
    expect(child).toMatchObject({
      header: {
        issuer: 'ỦY BAN NHÂN DÂN XÃ ĐỒNG MÂY',
        number: '/KH-UBND',
        place: 'Đồng Mây',
        date: { year: 2026, month: null, day: null },
        title: 'Phòng, chống đuối nước trẻ em năm 2026 trên địa bàn xã Đồng Mây',
        level: 'commune',
      },
      signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: null },
      status: 'draft',
    }))

  test('names its parent first', () => {
    expect(child.opening[0]?.text).toMatch(
      /^Thực hiện Kế hoạch số 42\/KH-UBND ngày 30\/01\/2026 của Ủy ban nhân dân tỉnh Thanh Vân về phòng, chống đuối nước/u,
    )
    expect(child.parents).toMatchObject([{ number: '42/KH-UBND', relation: 'direct' }])
  })

  test('keeps the superior as source, takes the scope as its own', () => {
    expect(texts(child)).toContain('Bám sát văn bản chỉ đạo của Trung ương, của tỉnh, của xã.')
    expect(texts(child)).toContain('Giảm số vụ đuối nước trên địa bàn xã.')
    expect(texts(child)).not.toMatch(/xã, phường, đặc khu|cấp xã|trên địa bàn tỉnh/u)
  })

  test('owes the superior its dates word for word', () =>
    expect(texts(child)).toContain('Báo cáo Sở Y tế trước ngày 30/11/2026'))

  test('leaves out what binds upper bodies, each with its rule, and counts labels anew', () => {
    expect(notCarried.map(({ path, ruleId }) => [path.join('/'), ruleId])).toEqual([
      ['II/1/a', 'upper-bodies-only'],
      ['II/1', 'nothing-left-under-it'],
      ['PL/2', 'upper-bodies-only'],
    ])
    expect(itemsOf(child).map(({ path }) => path.join('/'))).toContain('II/1/c')
    expect(rowsOf(child).map(({ row }) => row.cells[0]?.text)).toEqual(['1', '2'])
  })

  test('stands as helper where the parent names it so', () => {
    const cells = rowsOf(child)[1]?.row.cells.map(({ text }) => text)
    expect(cells).toEqual([
      '2',
      'Hội thi bơi',
      'UBND xã (phối hợp thực hiện)',
      'Sở Văn hóa, Thể thao và Du lịch (chủ trì)',
    ])
  })

  test('asks in its place what only the unit can say', () => {
    expect(questions.map(({ ruleId }) => ruleId)).toContain('who-leads')
    expect(texts(child)).toMatch(/\[… .+ …\]/u)
  })

  test('carries a lock with an origin for each item', () => {
    expect(lockSchema.safeParse(lock).success).toBe(true)
    expect(lock.items).toHaveLength(itemsOf(child).length + rowsOf(child).length)
    expect(planSchema.safeParse(child).success).toBe(true)
  })
})

test('a date that has passed becomes "right after issue" and a question', () => {
  const { plan: child, questions } = derived('phường Bến Trúc', '2026-03-05')
  expect(texts(child)).toContain('Ban hành Kế hoạch này.')
  expect(questions.filter(({ ruleId }) => ruleId === 'date-past').map(({ data }) => data['quote'])).toEqual([
    'trước ngày 28/02/2026',
  ])
})

test('a field is filled from the unit’s values; without one it is a question', () => {
  const parent = plan({
    header: province.header,
    body: [item('I.', 'NỘI DUNG', [item('1.', 'Xã có {{so_thon}} thôn và {{so_ho}} hộ.')])],
  })
  const { plan: child, questions } = derive(parent, { ...commune('xã A'), values: { so_thon: '14' } }, emptyRecipe, {
    today: null,
  }).value
  expect(texts(child)).toContain('Xã có 14 thôn và [… so ho …] hộ.')
  expect(questions).toMatchObject([{ ruleId: 'value-not-given', about: '[… so ho …]' }])
})

describe('three levels', () => {
  test('a district answers its province before July 2025', () => {
    const parent = plan({
      header: { ...province.header, regime: 'three-level', date: { year: 2024, month: 2, day: 1 } },
      body: [
        item('I.', 'TỔ CHỨC', [
          item('1.', 'UBND các huyện, thị xã, thành phố', [
            item('a)', 'Mỗi huyện mở 01 lớp tập huấn.'),
            item('b)', 'Hướng dẫn UBND các xã, thị trấn.'),
          ]),
        ]),
      ],
    })
    const child = derive(parent, { ...commune('huyện Phú Sơn'), level: 'district' }, emptyRecipe, { today: null }).value
      .plan
    expect(child.header).toMatchObject({ level: 'district', regime: 'three-level' })
    expect(texts(child)).toContain('Hướng dẫn UBND các xã, thị trấn.')
    expect(texts(child)).not.toContain('UBND các huyện')
  })
})
