import { coverageSchema, item, plan, table, appendix, paragraph, type CoverageItem, type Plan } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import * as cascade from './index.ts'
import { coverage } from './index.ts'

test('the public names', () =>
  expect(Object.keys(cascade).toSorted()).toEqual([
    'allocate',
    'builtInFields',
    'comparisons',
    'coverage',
    'derive',
    'diff',
    'diffPath',
    'diffReport',
    'diffText',
    'diffValue',
    'diffWords',
    'expressionProblem',
    'expressionsFor',
    'featureNames',
    'fieldPattern',
    'fieldsInExpression',
    'formatDiagnostic',
    'formatReason',
    'messages',
    'numberIn',
    'proposeMandates',
    'rules',
    'ruleset',
    'verdictWord',
  ]))

const province = {
  level: 'province',
  regime: 'two-level',
  title: 'Thử năm 2026',
  number: '42/KH-UBND',
  date: { year: 2026, month: 1, day: 30 },
} as const
/** Duties that stand beside the one in question, so that its words are not the only ones in the pair. */
const others = [
  'UBND cấp xã củng cố mạng lưới cộng tác viên dân số.',
  'UBND cấp xã rà soát hộ nghèo, hộ cận nghèo theo chuẩn mới.',
  'UBND cấp xã trồng cây phân tán dọc các tuyến đường.',
]
const parentOf = (...texts: readonly string[]): Plan =>
  plan({
    header: province,
    body: [
      item(
        'I.',
        'NHIỆM VỤ',
        [...texts, ...others].map((text, at) => item(`${at + 1}.`, text)),
      ),
    ],
  })
const childOf = (...texts: readonly string[]): Plan =>
  plan({
    header: { level: 'commune', regime: 'two-level', title: 'Thử năm 2026' },
    body: [
      item(
        'I.',
        'NỘI DUNG',
        [...texts, ...others].map((text, at) => item(`${String.fromCodePoint(97 + at)})`, text)),
      ),
    ],
  })
const judged = (asked: string, ...given: readonly string[]): CoverageItem => {
  const [first] = coverage([parentOf(asked)], childOf(...given)).value.items
  if (first === undefined) throw new Error('the parent has no obligation')
  return first
}
const judges = (asked: string, given: string, expected: Partial<CoverageItem>): void =>
  expect(judged(asked, given)).toMatchObject(expected)

describe('verdicts', () => {
  const asked = 'UBND cấp xã tổ chức ít nhất 02 hội nghị tập huấn kỹ năng số cho người dân trước ngày 30/6/2026.'

  test('the same words and values cover, and the evidence is named', () =>
    judges(asked, asked.replace('UBND cấp xã', 'UBND xã'), {
      verdict: 'covered',
      ask: false,
      childPaths: [['I', 'a']],
      childTexts: [asked.replace('UBND cấp xã', 'UBND xã')],
    }))

  test('an obligation that nothing answers is missing', () =>
    judges(asked, 'Treo băng rôn, khẩu hiệu tại nhà văn hóa thôn.', { verdict: 'missing', childTexts: [] }))

  test('fewer are weaker', () =>
    judges(asked, 'UBND xã tổ chức 01 hội nghị tập huấn kỹ năng số cho người dân trước ngày 30/6/2026.', {
      verdict: 'weakened',
      weakening: [{ aspect: 'quantity', parent: 'ít nhất 02 hội nghị tập huấn kỹ', child: '01 hội nghị tập huấn kỹ' }],
    }))

  test('later is weaker, by the last day that keeps the limit', () => {
    judges(asked, 'UBND xã tổ chức ít nhất 02 hội nghị tập huấn kỹ năng số cho người dân trước ngày 15/7/2026.', {
      verdict: 'weakened',
      weakening: [{ aspect: 'deadline', parent: 'trước ngày 30/6/2026', child: 'trước ngày 15/7/2026' }],
    })
    judges(asked, 'UBND xã tổ chức ít nhất 02 hội nghị tập huấn kỹ năng số cho người dân chậm nhất ngày 29/6/2026.', {
      weakening: [],
    })
  })

  test('earlier or more is stronger', () =>
    judges(asked, 'UBND xã tổ chức ít nhất 03 hội nghị tập huấn kỹ năng số cho người dân trước ngày 30/6/2026.', {
      verdict: 'stronger',
    }))

  test('a softener is weaker', () =>
    judges(
      'UBND cấp xã phải niêm yết công khai thủ tục hành chính tại trụ sở.',
      'Khuyến khích niêm yết công khai thủ tục hành chính tại trụ sở.',
      { verdict: 'weakened', weakening: [{ aspect: 'modality', parent: expect.any(String), child: 'Khuyến khích' }] },
    ))

  test('a rhythm that is longer is weaker', () =>
    judges(
      'UBND cấp xã kiểm tra vệ sinh an toàn thực phẩm tại chợ hằng tháng.',
      'Kiểm tra vệ sinh an toàn thực phẩm tại chợ hằng quý.',
      { verdict: 'weakened', weakening: [{ aspect: 'frequency', parent: 'hằng tháng', child: 'hằng quý' }] },
    ))

  test('a part whose words are absent makes it partial, and is named', () => {
    const found = judged(
      'UBND cấp xã niêm yết thủ tục hành chính tại trụ sở, in tờ gấp phát đến từng hộ gia đình vùng sâu.',
      'UBND xã niêm yết thủ tục hành chính tại trụ sở.',
    )
    expect(found.verdict).toBe('partial')
    expect(JSON.stringify(found.reasons)).toContain('tờ gấp')
  })

  test('what is said not to be done does not answer', () =>
    expect(
      judged(
        'UBND cấp xã phát thanh bằng tiếng dân tộc cho đồng bào vùng cao.',
        'Việc phát thanh bằng tiếng dân tộc cho đồng bào vùng cao chưa thực hiện trong năm nay.',
      ).verdict,
    ).not.toBe('covered'))

  test('an obligation split over two passages is covered by both', () => {
    const found = judged(
      'UBND cấp xã thành lập tổ tuyên truyền lưu động tại thôn và trang bị loa kéo, tài liệu cho tổ.',
      'Thành lập tổ tuyên truyền lưu động tại thôn.',
      'Trang bị loa kéo, tài liệu cho tổ tuyên truyền lưu động.',
    )
    expect(found.links.map(({ childPath }) => childPath.join('/')).toSorted()).toEqual(['I/a', 'I/b'])
    expect(found.verdict).toBe('covered')
  })

  test('an emptied paragraph with its id intact is missing', () => {
    const parent = parentOf(asked)
    const first = coverage([parent], parent).value.items[0]
    const emptied: Plan = {
      ...parent,
      body: parent.body.map((node) =>
        node.type === 'item'
          ? {
              ...node,
              children: node.children.map((child, at) =>
                at === 0 && child.type === 'item' ? { ...child, text: '' } : child,
              ),
            }
          : node,
      ),
    }
    expect(first?.verdict).toBe('covered')
    expect(coverage([parent], emptied).value.items[0]?.verdict).toBe('missing')
  })
})

describe('what binds the child', () => {
  test.each([
    ['Sở Tài chính chủ trì thẩm định dự toán.', false],
    ['Sở Y tế chủ trì, phối hợp với UBND cấp xã tổ chức tiêm chủng.', false],
    ['UBND các xã, phường, đặc khu báo cáo kết quả.', true],
    ['Các cơ quan, đơn vị, địa phương phân công đầu mối.', true],
    ['Nâng cao nhận thức của người dân.', true],
    ['Các tổ chức chính trị - xã hội tỉnh vận động đoàn viên.', false],
  ])('%j: %j', (text, mandated) =>
    expect(coverage([parentOf(text)], childOf()).value.items[0]?.mandated).toBe(mandated),
  )

  test('a row binds by its lead', () => {
    const rows = table(
      ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp'],
      [
        ['1', 'Khảo sát hài lòng', 'UBND cấp xã', 'Sở Nội vụ'],
        ['2', 'Sản xuất phóng sự', 'Báo tỉnh', 'UBND cấp xã'],
      ],
    )
    const parent = plan({ header: province, appendices: [appendix('Phụ lục', null, [rows])] })
    expect(coverage([parent], childOf()).value.items.map(({ mandated }) => mandated)).toEqual([true, false])
  })

  test('a person’s mandate goes before the machine’s', () => {
    const parent = parentOf('Sở Tài chính chủ trì thẩm định dự toán.')
    const first = coverage([parent], childOf()).value.items[0]
    const mandate = {
      itemId: first?.parentId ?? '',
      clause: null,
      pile: 'own' as const,
      levels: [],
      unitKinds: [],
      how: 'verbatim' as const,
      valuePolicy: 'local' as const,
      reason: 'person',
      confirmed: true,
    }
    expect(coverage([{ ...parent, mandates: [mandate] }], childOf()).value.items[0]?.mandated).toBe(true)
  })
})

describe('the citation of the parent', () => {
  const child = (text: string): Plan =>
    plan({ header: { title: 'Thử năm 2026' }, opening: [paragraph(text)], body: [item('I.', 'NỘI DUNG')] })
  const found = (text: string): readonly string[] =>
    coverage([parentOf()], child(text)).value.findings.map(({ ruleId }) => ruleId)
  test.each([
    ['Thực hiện Kế hoạch số 42/KH-UBND ngày 30/01/2026 của UBND tỉnh', []],
    ['Thực hiện Kế hoạch số 24/KH-UBND ngày 30/01/2026 của UBND tỉnh', ['wrong-parent-number']],
    ['Thực hiện Kế hoạch số 42/KH-UBND ngày 03/01/2026 của UBND tỉnh', ['wrong-parent-date']],
    ['Căn cứ tình hình thực tế', ['parent-not-cited']],
  ])('%j: %j', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('laws', () => {
  const parent = parentOf(
    'UBND cấp xã tổ chức ít nhất 02 hội nghị.',
    'UBND cấp xã lập danh sách người cao tuổi neo đơn.',
  )

  test('a plan covers itself', () => {
    expect(coverage([parent], parent).value.items.filter(({ verdict }) => verdict !== 'covered')).toEqual([])
  })

  test('dropping an obligation makes exactly it missing', () => {
    const child: Plan = {
      ...parent,
      body: parent.body.map((node) =>
        node.type === 'item' ? { ...node, children: node.children.filter((_, at) => at !== 1) } : node,
      ),
    }
    const verdicts = coverage([parent], child).value.items.map(({ verdict }) => verdict)
    expect(verdicts).toEqual(['covered', 'missing', 'covered', 'covered', 'covered'])
  })

  test('the order of sections does not change verdicts', () => {
    const sections = (order: readonly number[]): Plan =>
      plan({ body: order.map((at) => item(`${'I'.repeat(at + 1)}.`, `PHẦN ${at}`, [item('1.', others[at] ?? '')])) })
    const verdicts = (order: readonly number[]): readonly string[] =>
      coverage([parentOf()], sections(order)).value.items.map(({ verdict }) => verdict)
    expect(verdicts([2, 0, 1])).toEqual(verdicts([0, 1, 2]))
  })

  test('the result is the contract, and the same twice', () => {
    const once = coverage([parent], childOf()).value
    expect(coverageSchema.parse(JSON.parse(JSON.stringify(once)))).toEqual(JSON.parse(JSON.stringify(once)))
    expect(coverage([parent], childOf()).value).toEqual(once)
  })
})
