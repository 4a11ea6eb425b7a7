import {
  emptyRecipe,
  item,
  itemsOf,
  paragraph,
  plan,
  type Item,
  type Level,
  type Plan,
  type Regime,
  type UnitFacts,
} from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { alter } from './alter.ts'
import { derive } from './derive.ts'
import { followers } from './followers.ts'
import { asHelper } from './helping.ts'
import { countsDd, relabel } from './outline.ts'
import { readdressActors } from './readdress/actors.ts'
import { pickedUnits } from './readdress/addressees.ts'
import { followReferences } from './references.ts'
import { unitNames } from './unit-names.ts'

const header = (level: Level, regime: Regime, issuer: string): Partial<Plan['header']> => ({
  issuer: `ỦY BAN NHÂN DÂN ${issuer}`,
  level,
  regime,
  number: '42/KH-UBND',
  date: { year: regime === 'two-level' ? 2026 : 2024, month: 1, day: 30 },
  title: `Giảm nghèo trên địa bàn ${issuer.toLowerCase()}`,
})
const province = header('province', 'two-level', 'TỈNH THANH VÂN')
const oldProvince = header('province', 'three-level', 'TỈNH THANH VÂN')
const district = header('district', 'three-level', 'HUYỆN PHÚ SƠN')
const unit = (name: string, level: Level = 'commune'): UnitFacts => ({
  name,
  code: null,
  level,
  superior: null,
  place: null,
  values: {},
})
const names = (head: Partial<Plan['header']>, name: string, level: Level = 'commune') =>
  unitNames(plan({ header: head }), unit(name, level))
const derived = (head: Partial<Plan['header']>, name: string, texts: readonly string[], level: Level = 'commune') => {
  const parent = plan({
    header: head,
    body: [
      item(
        'I.',
        'NHIỆM VỤ',
        texts.map((text, at) => item(`${at + 1}.`, text)),
      ),
    ],
  })
  return derive(parent, unit(name, level), emptyRecipe, { today: null }).value
}
const textsOf = (made: Plan): readonly string[] =>
  itemsOf(made)
    .map(({ item: { text } }) => text)
    .slice(1)

describe('bodies by their role', () => {
  const lead = (text: string, head: Partial<Plan['header']>, name: string) =>
    readdressActors(text, names(head, name), emptyRecipe, 'lead')

  test.each([
    ['Sở Tài chính', province, 'xã Đồng Mây', 'Phòng Kinh tế'],
    ['Sở Tài chính', province, 'phường Bến Trúc', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Phòng Tư pháp huyện', district, 'xã Sơn Lộ', 'Công chức Tư pháp - hộ tịch'],
    ['UBND các xã, phường', province, 'xã Đồng Mây', 'UBND xã'],
    ['Doanh nghiệp viễn thông', province, 'xã Đồng Mây', 'Doanh nghiệp viễn thông'],
    ['Sở Nội vụ; UBND cấp xã', province, 'xã Đồng Mây', 'Phòng Văn hóa - Xã hội; UBND xã'],
    ['Chi cục Thuế; UBND cấp xã', district, 'xã Sơn Lộ', 'UBND xã'],
  ] as const)('%j of %j', (text, head, name, expected) => expect(lead(text, head, name).text).toBe(expected))

  test('one without an equivalent is a question, never a copy', () => {
    const made = lead('Thanh tra tỉnh', province, 'xã Đồng Mây')
    expect(made.text).toBe('[… đơn vị thay Thanh tra tỉnh …]')
    expect(made.asks).toMatchObject([{ ruleId: 'no-equivalent', about: made.text, data: { agency: 'Thanh tra tỉnh' } }])
  })

  test('a recipe’s own word goes first', () => {
    const recipe = { ...emptyRecipe, readdress: [{ from: 'Sở Tài chính', to: 'Tổ tài chính' }] }
    expect(readdressActors('Sở Tài chính', names(province, 'xã Đồng Mây'), recipe, 'lead').text).toBe('Tổ tài chính')
  })

  test('one that helps stays, since the parent names it', () =>
    expect(
      readdressActors('Sở Tài chính; UBND cấp xã', names(province, 'xã Đồng Mây'), emptyRecipe, 'coordinating').text,
    ).toBe('Sở Tài chính; UBND xã'))
})

test.each([
  ['Sở Y tế chủ trì, phối hợp với UBND xã tiêm chủng.', ['Sở Y tế'], 'Phối hợp với Sở Y tế tiêm chủng.'],
  [
    'Sở Tài chính bố trí kinh phí, phối hợp với UBND xã quyết toán.',
    ['Sở Tài chính'],
    'Phối hợp với Sở Tài chính bố trí kinh phí, quyết toán.',
  ],
  [
    'Giao Sở Nội vụ, Sở Y tế chủ trì, phối hợp với UBND xã kiểm tra.',
    ['Sở Nội vụ', 'Sở Y tế'],
    'Phối hợp với Sở Nội vụ, Sở Y tế kiểm tra.',
  ],
  ['Tiêm chủng cho trẻ em.', ['Sở Y tế'], 'Tiêm chủng cho trẻ em.'],
])('where the unit helps, %j says so', (text, leads, expected) =>
  expect(asHelper(text, leads, names(province, 'xã Đồng Mây')).text).toBe(expected),
)

describe('what is carried', () => {
  test('a sentence of an upper body is left out of an item whose other sentence is the unit’s', () => {
    const { plan: child, notCarried } = derived(province, 'xã Đồng Mây', [
      'Sở Y tế cấp vắc xin. UBND cấp xã lập danh sách trẻ em.',
    ])
    expect(textsOf(child)).toEqual(['UBND xã lập danh sách trẻ em.'])
    expect(notCarried.map(({ text, ruleId }) => [text, ruleId])).toEqual([
      ['Sở Y tế cấp vắc xin.', 'upper-bodies-only'],
    ])
  })

  test('a duty of another kind of unit is not', () => {
    const { plan: child, notCarried } = derived(province, 'xã Đồng Mây', [
      'UBND các phường chỉnh trang vỉa hè.',
      'UBND cấp xã trồng cây.',
    ])
    expect(textsOf(child)).toEqual(['UBND xã trồng cây.'])
    expect(notCarried.map(({ ruleId, data }) => [ruleId, data['kinds']])).toEqual([['other-kind-of-unit', 'phường']])
  })

  test('what binds some communes only is a question', () => {
    expect(pickedUnits('UBND các xã biên giới tuần tra.', names(province, 'xã Đồng Mây'))).toEqual([
      'các xã biên giới tuần tra',
    ])
    const { plan: child, questions } = derived(province, 'xã Đồng Mây', ['UBND các xã biên giới tuần tra ban đêm.'])
    expect(textsOf(child)[0]).toMatch(/^UBND các xã biên giới/u)
    expect(questions.map(({ ruleId }) => ruleId)).toContain('applies-here')
  })

  test('a person’s word goes before the machine’s', () => {
    const source = plan({ header: province, body: [item('I.', 'NHIỆM VỤ', [item('1.', 'Sở Y tế cấp vắc xin.')])] })
    const itemId = itemsOf(source)[1]?.item.id ?? ''
    const mandates: Plan['mandates'] = [
      {
        itemId,
        clause: null,
        pile: 'own',
        levels: [],
        unitKinds: [],
        how: 'verbatim',
        valuePolicy: 'local',
        reason: 'person',
        confirmed: true,
      },
    ]
    const of = (name: string, kinds: readonly string[]) =>
      derive(
        { ...source, mandates: mandates.map((each) => ({ ...each, unitKinds: kinds })) },
        unit(name),
        emptyRecipe,
        { today: null },
      ).value
    expect(textsOf(of('xã Đồng Mây', []).plan)).toEqual(['Sở Y tế cấp vắc xin.'])
    expect(of('xã Đồng Mây', ['phường']).notCarried[0]?.ruleId).toBe('other-kind-of-unit')
  })

  test('a duty that the closing sets is the unit’s own sentence', () => {
    const source = plan({
      header: province,
      body: [item('I.', 'NHIỆM VỤ', [item('1.', 'UBND cấp xã trồng cây.')])],
      closing: [
        paragraph(
          'Yêu cầu các sở, ban, ngành, UBND các xã, phường thực hiện, báo cáo UBND tỉnh kết quả (qua Sở Nội vụ) trước ngày 25/11/2026./.',
        ),
      ],
    })
    const { plan: child } = derive(source, unit('xã Đồng Mây'), emptyRecipe, { today: null }).value
    expect(child.closing[0]?.text).toContain('UBND xã báo cáo UBND tỉnh kết quả (qua Sở Nội vụ) trước ngày 25/11/2026')
    expect(followers(source)).toEqual(['Sở Nội vụ'])
    expect(child.recipients[1]?.text).toBe('Sở Nội vụ (để b/c);')
  })

  test('the duty to issue a plan is this plan', () =>
    expect(
      textsOf(
        derived(province, 'xã Đồng Mây', [
          'UBND cấp xã ban hành kế hoạch của địa phương trước ngày 28/02/2026, gửi Sở Y tế.',
        ]).plan,
      )[0],
    ).toMatch(/^UBND xã ban hành Kế hoạch này trước ngày 28\/02\/2026, gửi Sở Y tế/u))
})

test('who receives a report stays its receiver', () =>
  expect(
    textsOf(derived(province, 'xã Đồng Mây', ['UBND cấp xã báo cáo Sở Y tế về kết quả tiêm chủng.']).plan),
  ).toEqual(['UBND xã báo cáo Sở Y tế về kết quả tiêm chủng.']))

describe('three levels', () => {
  const duties = [
    'UBND các huyện, thị xã, thành phố chỉ đạo UBND các xã, thị trấn rà soát hộ nghèo.',
    'UBND cấp xã lập danh sách hộ nghèo, niêm yết công khai.',
    'Sở Lao động - Thương binh và Xã hội tổng hợp.',
  ]

  test('a province’s duty for the communes passes through the district’s plan to theirs', () => {
    const middle = derived(oldProvince, 'huyện Phú Sơn', duties, 'district')
    expect(textsOf(middle.plan)).toEqual([
      'UBND huyện chỉ đạo UBND các xã, thị trấn rà soát hộ nghèo.',
      'UBND cấp xã lập danh sách hộ nghèo, niêm yết công khai.',
    ])
    expect(middle.plan.header).toMatchObject({ level: 'district', regime: 'three-level' })
    const bottom = derive(middle.plan, unit('xã Sơn Lộ'), emptyRecipe, { today: null }).value
    expect(textsOf(bottom.plan)).toContain('UBND xã lập danh sách hộ nghèo, niêm yết công khai.')
    expect(bottom.plan.parents[0]?.issuer).toBe('Ủy ban nhân dân huyện Phú Sơn')
  })

  test('straight from the province a commune leaves the district’s own duty out', () => {
    const { plan: child, notCarried } = derived(oldProvince, 'xã Sơn Lộ', [
      'UBND các huyện, thị xã lập quỹ hỗ trợ.',
      duties[1] ?? '',
    ])
    expect(textsOf(child)).toEqual(['UBND xã lập danh sách hộ nghèo, niêm yết công khai.'])
    expect(notCarried.map(({ ruleId }) => ruleId)).toEqual(['addressed-to-the-middle-level'])
  })

  test('a middle level may pass a duty on', () => {
    const source = plan({
      header: oldProvince,
      body: [item('I.', 'NHIỆM VỤ', [item('1.', 'UBND các huyện, thị xã tổ chức ít nhất 02 hội nghị.')])],
    })
    const itemId = itemsOf(source)[1]?.item.id ?? ''
    const recipe = {
      ...emptyRecipe,
      alterations: [{ type: 'replace' as const, itemId, text: 'UBND các xã, thị trấn tổ chức ít nhất 02 hội nghị.' }],
    }
    const middle = derive(source, unit('huyện Phú Sơn', 'district'), recipe, { today: null }).value.plan
    expect(middle.origins.find((each) => each.itemId === itemId)?.rules).toContain('author-replace')
    expect(textsOf(derive(middle, unit('xã Sơn Lộ'), emptyRecipe, { today: null }).value.plan)[0]).toMatch(
      /^UBND xã tổ chức ít nhất 02 hội nghị/u,
    )
  })
})

describe('the author’s changes', () => {
  const source = plan({
    body: [
      item('I.', 'NHIỆM VỤ', [item('1.', 'Trồng cây; giao [… phòng, đơn vị …] chủ trì.'), item('2.', 'Họp dân.')]),
    ],
  })
  const [, first = '', second = ''] = itemsOf(source).map(({ item: { id } }) => id)

  test('replace, insert, assign', () => {
    const made = alter(source, {
      ...emptyRecipe,
      alterations: [
        { type: 'assign', itemId: first, to: 'Phòng Kinh tế' },
        { type: 'insert-after', itemId: first, text: 'Chăm sóc cây.' },
        { type: 'replace', itemId: second, text: 'Họp thôn.' },
      ],
    })
    expect(itemsOf(made.plan).map(({ item: { text } }) => text)).toEqual([
      'NHIỆM VỤ',
      'Trồng cây; giao Phòng Kinh tế chủ trì.',
      'Chăm sóc cây.',
      'Họp thôn.',
    ])
    expect(made.lost).toEqual([])
  })

  test('one whose item is not there is told', () =>
    expect(
      alter(source, { ...emptyRecipe, alterations: [{ type: 'replace', itemId: 'i0', text: 'Họp thôn.' }] }).lost,
    ).toEqual([{ itemId: 'i0', text: 'Họp thôn.' }]))
})

describe('labels', () => {
  const labelled = (...printed: readonly string[]): readonly Item[] =>
    printed.map((label, at) => item(label, `Việc ${at}`))
  const values = (nodes: readonly Item[], usesDd = true): readonly string[] =>
    relabel(nodes, usesDd).map((node) => (node.type === 'item' ? (node.label?.printed ?? '') : ''))

  test.each([
    [
      ['1.', '3.', '4.'],
      ['1.', '2.', '3.'],
    ],
    [
      ['II.', 'V.'],
      ['I.', 'II.'],
    ],
    [
      ['a)', 'c)', 'd)', 'e)', 'h)'],
      ['a)', 'b)', 'c)', 'd)', 'đ)'],
    ],
    [
      ['-', '+', '-'],
      ['-', '+', '-'],
    ],
    [
      ['1.2.', '1.5.'],
      ['1.1.', '1.2.'],
    ],
    [
      ['1.', 'a)', '2.'],
      ['1.', 'a)', '2.'],
    ],
    [
      ['B.', 'C.'],
      ['A.', 'B.'],
    ],
  ])('%j become %j', (before, after) => expect(values(labelled(...before))).toEqual(after))

  test('go without đ where the parent does', () => {
    const body = labelled('a)', 'b)', 'c)', 'd)', 'e)')
    expect(countsDd(body)).toBe(false)
    expect(values(body, false)).toEqual(['a)', 'b)', 'c)', 'd)', 'e)'])
  })
})

test('a reference follows its section; one that is lost is asked about', () => {
  const moved = new Map([
    ['II', 'I'],
    ['III', null],
  ])
  expect(followReferences('tại Mục II Kế hoạch này', moved)).toMatchObject({
    text: 'tại Mục I Kế hoạch này',
    rules: ['reference-follows'],
  })
  expect(followReferences('theo Mục III', moved)).toMatchObject({
    text: 'theo Mục III',
    asks: [{ ruleId: 'reference-lost', about: 'Mục III' }],
  })
  expect(followReferences('Mục II Kế hoạch số 12/KH-UBND', moved).text).toBe('Mục II Kế hoạch số 12/KH-UBND')
})

test('a short form that the parent explained in its opening is explained in the child', () => {
  const source = plan({
    header: province,
    opening: [paragraph('Theo đề nghị của Sở Khoa học và Công nghệ (KH&CN), UBND tỉnh ban hành Kế hoạch như sau:')],
    body: [
      item('I.', 'NHIỆM VỤ', [
        item('1.', 'UBND cấp xã gửi danh sách về Sở KH&CN.'),
        item('2.', 'UBND cấp xã làm theo hướng dẫn của Sở KH&CN.'),
      ]),
    ],
  })
  expect(textsOf(derive(source, unit('xã Đồng Mây'), emptyRecipe, { today: null }).value.plan)).toEqual([
    'UBND xã gửi danh sách về Sở Khoa học và Công nghệ (KH&CN).',
    'UBND xã làm theo hướng dẫn của Sở KH&CN.',
  ])
})

describe('nothing of the unit’s is lost beside an upper body', () => {
  test('where both act in one sentence', () => {
    const { plan: child, notCarried } = derived(province, 'xã Đồng Mây', [
      'Kiểm tra nước: Trung tâm Kiểm soát bệnh tật tỉnh lấy mẫu mỗi quý 01 lần; UBND cấp xã công khai kết quả tại nhà văn hóa thôn.',
    ])
    expect(textsOf(child)).toEqual(['Kiểm tra nước: UBND xã công khai kết quả tại nhà văn hóa thôn.'])
    expect(notCarried.map(({ text }) => text)).toEqual([
      'Kiểm tra nước: Trung tâm Kiểm soát bệnh tật tỉnh lấy mẫu mỗi quý 01 lần',
    ])
  })

  test('where those who act are anywhere', () =>
    expect(
      textsOf(derived(province, 'xã Đồng Mây', ['100% trường học, trạm y tế có nhà tiêu hợp vệ sinh.']).plan)[0],
    ).toMatch(/^100% trường học, trạm y tế có nhà tiêu hợp vệ sinh/u))
})

test('what a district passes on asks nobody of the district', () => {
  const { plan: child, questions } = derived(
    oldProvince,
    'huyện Phú Sơn',
    [
      'Mỗi xã, thị trấn thành lập 01 tổ quản lý trước ngày 30/4/2024.',
      'UBND cấp xã báo cáo UBND cấp huyện trước ngày 25/11/2024.',
    ],
    'district',
  )
  expect(textsOf(child)).toEqual([
    'Mỗi xã, thị trấn thành lập 01 tổ quản lý trước ngày 30/4/2024.',
    'UBND cấp xã báo cáo UBND huyện trước ngày 25/11/2024.',
  ])
  expect(questions.map(({ ruleId }) => ruleId)).toEqual(['issue-date-unknown'])
})
