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

  test.each([
    // A ceiling, a vague word and the lower end of a range promise less than a bound.
    ['UBND cấp xã bổ sung ít nhất 80 ghế cho hội trường.', 'Bổ sung tối đa 80 ghế cho hội trường.', 'quantity'],
    ['UBND cấp xã bổ sung ít nhất 80 ghế cho hội trường.', 'Bổ sung từ 50 đến 80 ghế cho hội trường.', 'quantity'],
    ['UBND cấp xã cấp sổ cho 100% hộ nuôi ong.', 'Cấp sổ cho phần lớn hộ nuôi ong.', 'quantity'],
    ['UBND cấp xã kiểm tra bếp ăn mỗi quý 01 lần.', 'Kiểm tra bếp ăn 06 tháng một lần.', 'frequency'],
    ['UBND cấp xã sửa 06 cống thoát nước ở chợ.', 'Sửa 04 cống thoát nước ở chợ.', 'quantity'],
    [
      'UBND cấp xã tặng quà trị giá 500.000 đồng cho hộ mù lòa.',
      'Tặng quà trị giá 300.000 đồng cho hộ mù lòa.',
      'quantity',
    ],
    ['UBND cấp xã trả lời đơn của chủ ghe trong 03 ngày.', 'Trả lời đơn của chủ ghe trong 07 ngày.', 'deadline'],
    ['UBND cấp xã nộp sổ ghe trước ngày 10 hằng tháng.', 'Nộp sổ ghe trước ngày 25 hằng tháng.', 'deadline'],
    ['UBND cấp xã phát thẻ cho người từ 60 tuổi trở lên.', 'Phát thẻ cho người từ 80 tuổi trở lên.', 'scope'],
    ['UBND cấp xã họp với toàn thể chủ ghe về bến đỗ.', 'Họp với đại diện chủ ghe về bến đỗ.', 'scope'],
    ['UBND cấp xã lắp loa tại tất cả các thôn ven đê.', 'Lắp loa tại một số thôn ven đê.', 'scope'],
    ['Nghiêm cấm việc neo ghe dưới chân cầu treo.', 'Việc neo ghe dưới chân cầu treo.', 'modality'],
    ['UBND cấp xã nạo vét luồng ghe, dựng phao tiêu.', 'Nạo vét luồng ghe, từng bước dựng phao tiêu.', 'modality'],
    ['Chủ tịch UBND cấp xã tiếp chủ ghe ở bến đỗ.', 'Phó Chủ tịch UBND xã tiếp chủ ghe ở bến đỗ.', 'actor'],
    [
      'Hội Nông dân cấp xã chủ trì đếm ghe neo đậu.',
      'Phòng Kinh tế chủ trì, phối hợp với Hội Nông dân xã đếm ghe neo đậu.',
      'actor',
    ],
  ])('%j → %j is weaker in %s', (asked, given, aspect) =>
    judges(asked, given, { verdict: 'weakened', weakening: [expect.objectContaining({ aspect })] }),
  )

  test.each([
    ['UBND cấp xã bổ sung ít nhất 80 ghế cho hội trường.', 'Bổ sung không dưới 80 ghế cho hội trường.'],
    ['UBND cấp xã kiểm tra bếp ăn ít nhất 01 lần/quý.', 'Mỗi tháng 01 lần kiểm tra bếp ăn.'],
    ['UBND cấp xã bố trí ít nhất 02 người trực bến ghe.', 'Phân công 02 viên chức trực bến ghe.'],
    ['UBND cấp xã xử lý 100% vụ lấn bến ghe.', 'Vụ lấn bến ghe nào phát hiện cũng xử lý, không bỏ sót.'],
  ])('%j → %j is no less', (asked, given) => expect(judged(asked, given).weakening).toEqual([]))

  test('the same act on another object is asked about', () => {
    const found = judged(
      'UBND cấp xã lập danh sách chủ ghe nợ phí neo đậu hằng tháng.',
      'Lập danh sách học sinh vắng mặt hằng tháng.',
    )
    expect(found.verdict === 'missing' || found.ask).toBe(true)
  })

  test('what was done in a year that is over promises nothing', () =>
    expect(
      judged('UBND cấp xã lắp phao tiêu tại bến ghe.', 'Năm 2025, UBND xã đã lắp phao tiêu tại bến ghe.').verdict,
    ).toBe('missing'))

  test('a duty for some, where the child says that it is none of them, does not apply', () =>
    judges(
      'Đối với các xã có rừng ngập mặn: cắm mốc ranh giới rừng.',
      'Do xã không có rừng ngập mặn nên không cắm mốc ranh giới rừng.',
      { verdict: 'not-applicable', reasons: [{ ruleId: 'condition-unmet', data: { condition: 'rừng ngập mặn' } }] },
    ))

  test('a number of a part that is left out makes it partial, not weaker', () =>
    expect(
      judged('UBND cấp xã sơn lại vạch kẻ ở bến ghe; phát áo phao cho 100% chủ ghe.', 'Sơn lại vạch kẻ ở bến ghe.')
        .verdict,
    ).toBe('partial'))

  test('the child answers the duty to issue a plan by being there', () => {
    const duty = item('a)', 'Ban hành kế hoạch của địa phương trước ngày 15/02/2026.', [], 'organisation')
    const parent = plan({
      header: province,
      body: [
        item('V.', 'TỔ CHỨC THỰC HIỆN', [item('1.', 'UBND các xã, phường', [duty], 'organisation')], 'organisation'),
      ],
    })
    const issued = (day: number): CoverageItem | undefined =>
      coverage(
        [parent],
        plan({
          header: {
            level: 'commune',
            regime: 'two-level',
            title: 'Thử năm 2026',
            date: { year: 2026, month: 2, day },
          },
          opening: [paragraph('UBND xã ban hành Kế hoạch với các nội dung sau:')],
          body: [item('I.', 'NỘI DUNG', [item('1.', 'Trồng cây dọc bến ghe.')])],
        }),
      ).value.items[0]
    expect(issued(10)).toMatchObject({ verdict: 'covered', childPaths: [['preamble']] })
    expect(issued(20)).toMatchObject({ verdict: 'weakened', weakening: [{ aspect: 'deadline' }] })
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
    ['Mỗi thôn, tổ dân phố dựng 01 bảng tin.', true],
    ['100% trường học, trạm y tế có tủ thuốc.', true],
    ['Sở Nông nghiệp và Phát triển nông thôn chủ trì cấp giống.', false],
    ['Ngân sách tỉnh hỗ trợ mua máy bơm cho các xã làm điểm.', false],
    ['Kinh phí do ngân sách cấp xã bảo đảm.', true],
    ['Phòng Kinh tế chủ trì đo đạc bến ghe.', true],
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
