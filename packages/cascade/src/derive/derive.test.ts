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
import { obligationsOf } from '@kehoach/language'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverage } from '../coverage.ts'
import { proposeMandates } from '../mandates.ts'
import { derive } from './derive.ts'
import { readdress } from './readdress.ts'
import { unitNames } from './unit-names.ts'

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
    expect(texts(child)).toContain('Bám sát văn bản chỉ đạo của Trung ương, của tỉnh.')
    expect(texts(child)).toContain('Giảm số vụ đuối nước trên địa bàn xã Đồng Mây.')
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
      'UBND xã Đồng Mây (phối hợp)',
      'Sở Văn hóa, Thể thao và Du lịch (chủ trì)',
    ])
  })

  test('asks in its place what only the unit can say', () => {
    expect(questions.map(({ ruleId }) => ruleId)).toContain('make-concrete')
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
  expect(texts(child)).toContain('Ban hành kế hoạch ngay sau khi Kế hoạch được ban hành')
  expect(questions.filter(({ ruleId }) => ruleId === 'date-past').map(({ about }) => about)).toEqual([
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
  expect(questions).toMatchObject([{ ruleId: 'value-not-given', about: 'so_ho' }])
})

describe('phrases by their role', () => {
  const names = unitNames(province, commune('xã Đồng Mây'))
  test.each([
    ['chủ trương, chính sách của tỉnh', 'chủ trương, chính sách của tỉnh'],
    ['văn bản của Trung ương, của tỉnh', 'văn bản của Trung ương, của tỉnh'],
    ['nhiệm vụ cải cách của tỉnh', 'nhiệm vụ cải cách của xã'],
    ['Cổng Thông tin điện tử của tỉnh', 'Cổng Thông tin điện tử của tỉnh'],
    ['toàn tỉnh', 'toàn xã'],
    ['trên địa bàn tỉnh Thanh Vân', 'trên địa bàn xã Đồng Mây'],
    ['Chủ tịch UBND cấp xã chủ trì', 'Chủ tịch UBND xã Đồng Mây chủ trì'],
    ['các tổ chức chính trị - xã hội tỉnh', 'các tổ chức chính trị - xã hội xã'],
    ['các tổ chức chính trị - xã hội', 'các tổ chức chính trị - xã hội'],
  ])('%j becomes %j', (from, to) => expect(readdress(from, names).text).toBe(to))
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

describe('laws over generated plans', () => {
  const duty = fc.constantFrom(
    'UBND các xã, phường, đặc khu tổ chức ít nhất 02 buổi tuyên truyền.',
    'Mỗi xã, phường, đặc khu thành lập 01 đội xung kích.',
    'Sở Xây dựng chủ trì thẩm định thiết kế.',
    'Nâng cao nhận thức của cộng đồng về phòng cháy.',
    'UBND cấp xã báo cáo kết quả trước ngày 15/12/2026.',
    'Công khai đường dây nóng tại nhà văn hóa thôn.',
    'Sở Tài chính bố trí kinh phí, phối hợp với UBND cấp xã quyết toán.',
  )
  const parents = fc
    .array(fc.array(duty, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((sections) =>
      plan({
        header: province.header,
        body: sections.map((duties, at) =>
          item(
            `${['I', 'II', 'III', 'IV'][at]}.`,
            `PHẦN ${at}`,
            duties.map((text, n) => item(`${n + 1}.`, `${text.slice(0, -1)} đợt ${at}${n}.`)),
          ),
        ),
      }),
    )

  test('deriving is deterministic', () =>
    fc.assert(
      fc.property(parents, (parent) => {
        expect(derive(parent, commune('xã A'), emptyRecipe, { today: null })).toEqual(
          derive(parent, commune('xã A'), emptyRecipe, { today: null }),
        )
      }),
      { numRuns: 40 },
    ))

  test('every mandated obligation is in the child or in notCarried with a rule', () =>
    fc.assert(
      fc.property(parents, (parent) => {
        const { plan: child, notCarried } = derive(parent, commune('xã A'), emptyRecipe, { today: null }).value
        const there = new Set([
          ...itemsOf(child).map(({ item: { id } }) => id),
          ...notCarried.map(({ itemId }) => itemId),
        ])
        const mandated = proposeMandates(parent, obligationsOf(parent, 2026)).filter(({ pile }) => pile === 'own')
        expect(mandated.filter(({ itemId }) => !there.has(itemId))).toEqual([])
        expect(notCarried.every(({ ruleId }) => ruleId !== '')).toBe(true)
      }),
      { numRuns: 40 },
    ))

  test('an untouched derived plan has nothing missing and nothing weakened', () =>
    fc.assert(
      fc.property(parents, (parent) => {
        const child = derive(parent, commune('xã Đồng Mây'), emptyRecipe, { today: null }).value.plan
        const bad = coverage([parent], child).value.items.filter(
          ({ mandated, verdict }) => mandated && ['missing', 'weakened', 'partial'].includes(verdict),
        )
        expect(bad.map(({ parentText, verdict }) => [parentText, verdict])).toEqual([])
      }),
      { numRuns: 40 },
    ))
})
