import { item, plan, table, appendix } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import {
  abbreviationsOf,
  actors,
  agencies,
  citations,
  deadlines,
  modality,
  isNegated,
  normalise,
  obligationsOf,
  quantities,
  sentences,
  words,
} from './index.ts'

describe('normalise', () => {
  test.each([
    ['Hoà bình', 'hòa bình'],
    ['Uỷ ban', 'ủy ban'],
    ['thuỷ lợi, khoẻ', 'thủy lợi, khỏe'],
    ['quý III', 'quý iii'],
    ['Hoàn thành', 'hoàn thành'],
    ['2021 – 2025', '2021 - 2025'],
    ['Ðảng\u00a0ủy', 'đảng ủy'],
    ['a\u200bb', 'ab'],
  ])('%j is compared as %j', (text, expected) => expect(normalise(text)).toBe(expected))

  test('NFD and NFC are one text', () => expect(normalise('Kế hoạch'.normalize('NFD'))).toBe(normalise('Kế hoạch')))
  test('words are letters and digits', () =>
    expect(words('42/KH-UBND, ngày 5')).toEqual(['42', 'kh', 'ubnd', 'ngày', '5']))
})

describe('citations', () => {
  const first = (text: string) => {
    const [found] = citations(text)
    return found === undefined ? null : [found.type, found.number, found.date, found.issuer]
  }
  test.each([
    [
      'Kế hoạch số 42/KH-UBND ngày 30/01/2026 của UBND tỉnh về việc',
      ['Kế hoạch', '42/KH-UBND', '2026-01-30', 'UBND tỉnh'],
    ],
    [
      'Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá',
      ['Nghị quyết', '57-NQ/TW', '2024-12-22', 'Bộ Chính trị'],
    ],
    [
      'Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ',
      ['Nghị định', '45/2020/NĐ-CP', '2020-04-08', 'Chính phủ'],
    ],
    ['Quyết định số 9/QĐ-TTgngày 01/02/2023', ['Quyết định', '9/QĐ-TTg', '2023-02-01', null]],
    ['Luật Giao dịch điện tử số 20/2023/QH15', ['Luật', '20/2023/QH15', null, null]],
    ['triển khai Đề án số 06', ['Đề án', '06', null, null]],
    ['Quyết định số 12/QĐ-UBND ngày 31/02/2023', ['Quyết định', '12/QĐ-UBND', null, null]],
    ['của Văn phòng, số 12 ngõ 3', null],
  ])('%j', (text, expected) => expect(first(text)).toEqual(expected))

  test('an issuer that declares its abbreviation is read whole', () =>
    expect(
      citations('Kế hoạch số 4/KH-UBND ngày 1/2/2026 của Ủy ban nhân dân (UBND) xã An Hòa về việc A')[0]?.issuer,
    ).toBe('Ủy ban nhân dân (UBND) xã An Hòa'))

  test('every occurrence counts, in order', () =>
    expect(
      citations('Quyết định số 1/QĐ-UBND; Kế hoạch số 2/KH-UBND và Quyết định số 1/QĐ-UBND').map(
        ({ number }) => number,
      ),
    ).toEqual(['1/QĐ-UBND', '2/KH-UBND', '1/QĐ-UBND']))
})

describe('deadlines', () => {
  const read = (text: string) => deadlines(text, { year: 2026 }).map(({ kind, date, per }) => [kind, date, per])
  test.each([
    ['báo cáo trước ngày 25/11/2026', [['before', '2026-11-25', null]]],
    ['hoàn thành trước tháng 11 năm 2026', [['before', '2026-11-01', null]]],
    ['chậm nhất ngày 28 tháng 02 năm 2026', [['by', '2026-02-28', null]]],
    ['trong quý II, III năm 2026', [['within', '2026-09-30', null]]],
    ['Quý I/2026', [['within', '2026-03-31', null]]],
    ['Tháng 2/2028', [['within', '2028-02-29', null]]],
    ['Trong năm 2026', [['within', '2026-12-31', null]]],
    ['Thường xuyên trong năm', [['recurring', null, null]]],
    ['hằng quý', [['recurring', null, 'quý']]],
    ['hằng quý trước ngày 10 của tháng cuối quý', [['recurring', null, 'quý']]],
    ['trước ngày 15/6', [['before', '2026-06-15', null]]],
    ['theo Quyết định số 4/QĐ-UBND ngày 05/5/2025', []],
    ['giai đoạn 2021 - 2025', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))

  test('the quote is what stands there, its span counts code points', () => {
    const [found] = deadlines('𝐀 xong trước ngày 1/2/2026 nhé')
    expect(found).toMatchObject({ quote: 'xong trước ngày 1/2/2026', span: [2, 26] })
  })
})

describe('quantities', () => {
  const read = (text: string) =>
    quantities(text).map(({ comparator, count, percent, per }) => [comparator, count, percent, per])
  test.each([
    ['ít nhất 02 tin, bài/tháng', [['at-least', 2, null, 'tháng']]],
    ['Hằng quý, có ít nhất 01 tin/bài', [['at-least', 1, null, 'quý']]],
    ['100% thôn có tổ công nghệ số', [['exactly', null, 100, null]]],
    ['tối thiểu 60,5% người dân', [['at-least', null, 60.5, null]]],
    ['tổ chức 01 lớp tập huấn', [['exactly', 1, null, null]]],
    ['từ 40 người dân trở lên', [['at-least', 40, null, null]]],
    ['Kế hoạch số 02 ngày 03/4/2026', []],
    ['trong 05 ngày làm việc', []],
    ['giai đoạn 2021-2025', []],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('agencies', () => {
  test.each([
    ['Sở Nội vụ, Sở Tài chính', ['Sở Nội vụ', 'Sở Tài chính']],
    ['UBND các xã, phường', ['UBND các xã, phường']],
    ['Văn phòng HĐND và UBND huyện; Phòng Tư pháp.', ['Văn phòng HĐND và UBND huyện', 'Phòng Tư pháp']],
    ['Các phòng, ban, ngành và UBND cấp xã', ['Các phòng, ban, ngành', 'UBND cấp xã']],
    ['các phòng: Nội vụ, Tư pháp', ['phòng Nội vụ', 'phòng Tư pháp']],
    ['Phòng Văn hóa và Thông tin', ['Phòng Văn hóa và Thông tin']],
    ['', []],
  ])('%j', (text, expected) => expect(agencies(text)).toEqual(expected))
})

test('abbreviations are taken from the words before the bracket', () =>
  expect([
    ...abbreviationsOf(['cải cách hành chính (CCHC) và Sở Khoa học và Công nghệ (KH&CN); chỉ số (PAR)']),
  ]).toEqual([
    ['CCHC', 'cải cách hành chính'],
    ['KH&CN', 'khoa học và công nghệ'],
  ]))

test('a sentence does not end at an abbreviation or a date', () =>
  expect(sentences('Họp ngày 1.2.2026 tại TP. Huế. Sau đó báo cáo.').map(({ text }) => text)).toEqual([
    'Họp ngày 1.2.2026 tại TP. Huế.',
    'Sau đó báo cáo.',
  ]))

describe('who is bound', () => {
  test.each([
    ['Sở Nội vụ chủ trì tổ chức thi', ['Sở Nội vụ']],
    ['Giao Phòng Tư pháp theo dõi việc thực hiện', ['Phòng Tư pháp']],
    ['Đối thoại: Chủ tịch UBND cấp xã chủ trì 02 cuộc', ['Chủ tịch UBND cấp xã']],
    ['Mỗi xã, phường tổ chức một buổi', ['Mỗi xã, phường']],
    ['Nâng cao nhận thức của người dân', []],
  ])('%j', (text, expected) => expect(actors(text)).toEqual(expected))
})

test('the weakest word sets the force', () => {
  expect(modality('phải báo cáo')).toBe('must')
  expect(modality('Khuyến khích các thôn bảo đảm')).toBe('may')
  expect(modality('Đề nghị Mặt trận giám sát')).toBe('requested')
  expect(modality('Tổ chức hội nghị')).toBe('plain')
})

test('what is said not to be done is denied', () => {
  expect(isNegated('Việc phát sóng chưa thực hiện trong năm')).toBe(true)
  expect(isNegated('không để ai bị bỏ lại')).toBe(false)
})

describe('obligations', () => {
  const read = (body: Parameters<typeof plan>[0]) => obligationsOf(plan(body), 2026)

  test('a duty list binds the body that its heading names', () => {
    const found = read({
      body: [
        item('V.', 'TỔ CHỨC THỰC HIỆN', [
          item('1.', 'UBND các xã, phường', [item('a)', 'Báo cáo trước ngày 30/11/2026.')]),
        ]),
      ],
    })
    expect(found).toHaveLength(1)
    expect(found[0]?.obligation).toMatchObject({
      addressees: ['UBND các xã, phường'],
      kind: 'report',
      text: 'Báo cáo trước ngày 30/11/2026.',
    })
  })

  test.each([
    ['UBND cấp xã tự đánh giá, chấm điểm hồ sơ.', ['UBND cấp xã']],
    ['UBND các xã, phường siết chặt công tác quản lý đất đai.', ['UBND các xã, phường']],
    ['Công an xã tuần tra ban đêm, quản lý địa bàn.', ['Công an xã']],
    ['Sở Thông tin và Truyền thông định hướng các cơ quan báo chí tuyên truyền.', ['Sở Thông tin và Truyền thông']],
    ['Trạm Y tế xã phun khử khuẩn tại chợ.', ['Trạm Y tế xã']],
    ['Sở Nông nghiệp và Phát triển nông thôn siết chặt cấp phép.', ['Sở Nông nghiệp và Phát triển nông thôn']],
    ['Phòng ngộ độc do nấm độc.', []],
    ['Đơn vị phối hợp: Phòng Kinh tế, các doanh nghiệp viễn thông.', []],
  ])('whatever the verb, %j binds its subject', (text, expected) => {
    const [found] = read({ body: [item('I.', 'NHIỆM VỤ', [item('1.', text)])] })
    expect(found?.obligation.addressees).toEqual(expected)
  })

  test('a sentence holds two where another body acts behind a semicolon', () => {
    const split = (text: string) =>
      read({ body: [item('I.', 'NHIỆM VỤ', [item('1.', text)])] }).map(({ obligation }) => [
        obligation.addressees,
        obligation.text,
      ])
    expect(split('Trung tâm Y tế lấy mẫu nước mỗi quý 01 lần; UBND cấp xã công khai kết quả.')).toEqual([
      [['Trung tâm Y tế'], 'Trung tâm Y tế lấy mẫu nước mỗi quý 01 lần'],
      [['UBND cấp xã'], 'UBND cấp xã công khai kết quả.'],
    ])
    expect(split('Giao Phòng Kinh tế chủ trì tham mưu; Phòng Văn hóa - Xã hội phối hợp thực hiện.')).toHaveLength(1)
    expect(split('Giao thông an toàn; Phòng chống bão lụt.')).toHaveLength(1)
  })

  test('an item holds several where its sentences ask for things of their own', () => {
    const found = read({
      body: [
        item('I.', 'NỘI DUNG', [
          item('1.', 'Phát tin ít nhất 02 lần/tuần. Đối với thôn vùng cao, phải phát bằng tiếng dân tộc.'),
        ]),
      ],
    })
    expect(found.map(({ obligation: { clause, text } }) => [clause, text])).toEqual([
      [1, 'Phát tin ít nhất 02 lần/tuần.'],
      [2, 'Đối với thôn vùng cao, phải phát bằng tiếng dân tộc.'],
    ])
  })

  test('a task with its fields is one obligation', () => {
    const fields = [
      { ...item('-', 'Cơ quan chủ trì: Sở Nội vụ.'), role: 'lead' as const },
      { ...item('-', 'Thời gian: Quý II/2026.'), role: 'time' as const },
    ]
    const found = read({ body: [item('II.', 'NHIỆM VỤ', [item('1.', 'Tổ chức hội thi', fields)])] })
    expect(found).toHaveLength(1)
    expect(found[0]?.obligation).toMatchObject({ lead: ['Sở Nội vụ'], deadlines: [{ date: '2026-06-30' }] })
  })

  test('a table row is one, its columns read by their names', () => {
    const tasks = table(
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian'],
      [['1', 'Khảo sát 100 hộ', 'UBND cấp xã', 'Sở Y tế', 'Trước 30/9/2026']],
    )
    const found = read({ appendices: [appendix('Phụ lục', null, [tasks])] })
    expect(found[0]).toMatchObject({
      path: ['PL', '1'],
      obligation: {
        lead: ['UBND cấp xã'],
        coordinating: ['Sở Y tế'],
        deadlines: [{ kind: 'before', date: '2026-09-30' }],
      },
    })
  })

  test('headings are none', () => expect(read({ body: [item('I.', 'MỤC ĐÍCH, YÊU CẦU', [])] })).toEqual([]))
})
