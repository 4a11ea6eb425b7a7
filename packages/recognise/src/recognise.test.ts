import { formatPlan, itemsOf, type Plan } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { fromText, outlineOf, readLabel, recognise, textBlocks } from './index.ts'

const read = (text: string): Plan => fromText(text).value
const tree = (plan: Plan): readonly string[] => itemsOf(plan).map(({ path, item }) => `${path.join('/')} ${item.text}`)

describe('labels', () => {
  test.each([
    ['I. MỤC ĐÍCH', 'roman', 'I', 'I.'],
    ['Phần I. ĐÁNH GIÁ', 'part', 'I', 'Phần I'],
    ['PHẦN THỨ HAI', 'part', 'THỨ HAI', 'PHẦN THỨ HAI'],
    ['2.1. 100% hộ', 'decimal2', '2.1', '2.1.'],
    ['1. Mục đích', 'arabic', '1', '1.'],
    ['1.Mục đích', 'arabic', '1', '1.'],
    ['2.1. Nội dung', 'decimal2', '2.1', '2.1.'],
    ['1.2.3. Nội dung', 'decimal3', '1.2.3', '1.2.3.'],
    ['đ) Ban hành', 'letter', 'đ', 'đ)'],
    ['- a) Cơ quan', 'letter', 'a', '- a)'],
    ['- Tuyên truyền', 'bullet', '-', '-'],
    ['– Tuyên truyền', 'bullet', '-', '–'],
    ['+ Tuyên truyền', 'plus', '+', '+'],
    ['f) Thông tin', 'letter', 'f', 'f)'],
  ])('%j begins with a label', (text, kind, value, printed) =>
    expect(readLabel(text)).toMatchObject({ kind, label: { value, printed } }),
  )

  test.each(['2026. Là năm', '1,5 triệu đồng', '15/5/2026 là hạn', 'Căn cứ', '--- ', 'IIII. Sai', '100 hộ'])(
    '%j does not',
    (text) => expect(readLabel(text)).toBeNull(),
  )
})

const full = `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ AN THỦY               Độc lập - Tự do - Hạnh phúc
Số: 07/KH-UBND           An Thủy, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Phòng cháy, chữa cháy năm 2026
trên địa bàn xã An Thủy
Thực hiện Kế hoạch số 12/KH-UBND ngày 20/02/2026 của UBND tỉnh Bình Sơn về phòng cháy, chữa cháy năm 2026, Ủy ban nhân dân xã An Thủy ban hành Kế hoạch như sau:
I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao nhận thức của Nhân dân về phòng cháy, chữa cháy.
2. Yêu cầu
a) Kiểm tra 100% cơ sở kinh doanh trước ngày 30/6/2026.
b) Báo cáo kết quả hằng quý.
II. TỔ CHỨC THỰC HIỆN
1. Công an xã
- Chủ trì kiểm tra.
- Tổng hợp, báo cáo UBND xã.
2. Các thôn
Thành lập đội dân phòng.
Trên đây là Kế hoạch phòng cháy, chữa cháy năm 2026./.
Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
- UBND tỉnh;                           CHỦ TỊCH
- Các thôn;
- Lưu: VT.
                                       Lê Văn Bình
`

describe('a whole plan', () => {
  const plan = read(full)

  test('its head, in two columns on the same lines', () => {
    expect(plan.header).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
      issuerInferred: false,
      level: 'commune',
      regime: 'two-level',
      number: '07/KH-UBND',
      place: 'An Thủy',
      date: { year: 2026, month: 3, day: 5 },
      docType: 'KẾ HOẠCH',
      title: 'Phòng cháy, chữa cháy năm 2026 trên địa bàn xã An Thủy',
    })
  })

  test('its tree, by the numbering', () =>
    expect(tree(plan)).toEqual([
      'I MỤC ĐÍCH, YÊU CẦU',
      'I/1 Mục đích',
      'I/1/¶1 Nâng cao nhận thức của Nhân dân về phòng cháy, chữa cháy.',
      'I/2 Yêu cầu',
      'I/2/a Kiểm tra 100% cơ sở kinh doanh trước ngày 30/6/2026.',
      'I/2/b Báo cáo kết quả hằng quý.',
      'II TỔ CHỨC THỰC HIỆN',
      'II/1 Công an xã',
      'II/1/-1 Chủ trì kiểm tra.',
      'II/1/-2 Tổng hợp, báo cáo UBND xã.',
      'II/2 Các thôn',
      'II/2/¶1 Thành lập đội dân phòng.',
    ]))

  test('its parent, closing, recipients and signature', () => {
    expect(plan.parents).toMatchObject([
      { number: '12/KH-UBND', date: '2026-02-20', issuer: 'UBND tỉnh Bình Sơn', relation: 'direct' },
    ])
    expect(plan.closing.map(({ text }) => text)).toEqual(['Trên đây là Kế hoạch phòng cháy, chữa cháy năm 2026./.'])
    expect(plan.recipients.map(({ text }) => text)).toEqual(['UBND tỉnh;', 'Các thôn;', 'Lưu: VT.'])
    expect(plan.signature).toMatchObject({ authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Bình' })
    expect(plan.unread).toEqual([])
  })

  test('roles by meaning', () => {
    const role = new Map(itemsOf(plan).map(({ path, item }) => [path.join('/'), item.role]))
    expect([role.get('I/1'), role.get('I/2'), role.get('I/2/a'), role.get('II')]).toEqual([
      'purpose',
      'requirement',
      'requirement',
      'organisation',
    ])
  })

  test('its outline has every key, with the issuer as running text', () => {
    const outline = outlineOf(plan)
    expect(outline.header.issuer).toBe('Ủy ban nhân dân xã An Thủy')
    expect(outline.measures).toMatchObject([{ path: ['I', '2', 'a'], percent: 100 }])
    expect(outline.deadlines.filter(({ date }) => date !== null)).toMatchObject([
      { path: ['I', '2', 'a'], kind: 'before', date: '2026-06-30' },
    ])
    expect(outline.parentPlan).toEqual({ number: '12/KH-UBND', date: '2026-02-20', issuer: 'UBND tỉnh Bình Sơn' })
  })

  test('reading twice gives the same ids', () => expect(read(full)).toEqual(plan))

  test('CRLF, a lone CR, a BOM and decomposed letters change nothing but places', () => {
    for (const variant of [
      full.replaceAll('\n', '\r\n'),
      full.replaceAll('\n', '\r'),
      `\ufeff${full}`,
      full.normalize('NFD'),
    ]) {
      expect(formatPlan(read(variant))).toBe(formatPlan(plan))
      expect(read(variant).header).toEqual(plan.header)
    }
  })
})

describe('lines of a page', () => {
  const long = 'Tổ chức tuyên truyền, phổ biến, giáo dục pháp luật cho cán bộ và Nhân dân trên'
  const page = (lines: readonly string[]): string =>
    [
      'KẾ HOẠCH',
      'Thử',
      'I. NỘI DUNG',
      ...Array.from({ length: 12 }, (_, at) => `${at + 1}. ${long}\nđịa bàn xã theo kế hoạch.`),
      ...lines,
    ].join('\n')

  test('wrapped lines are one paragraph', () => {
    expect(tree(read(page([]))).at(-1)).toBe(`I/12 ${long} địa bàn xã theo kế hoạch.`)
  })

  test('a line cut inside a symbol is joined without a space', () => {
    expect(tree(read(page([`13. ${long} theo Kế hoạch số 9/KH-`, 'UBND của tỉnh.']))).at(-1)).toBe(
      `I/13 ${long} theo Kế hoạch số 9/KH-UBND của tỉnh.`,
    )
  })

  test('a page number between two halves of a sentence is set aside', () => {
    const plan = read(page([`13. ${long}`, '2', 'địa bàn xã.']))
    expect(tree(plan).at(-1)).toBe(`I/13 ${long} địa bàn xã.`)
    expect(plan.unread.map(({ text }) => text)).toEqual(['2'])
  })

  test('a blank line after every line carries no meaning', () => {
    expect(tree(read(page([]).replaceAll('\n', '\n\n')))).toEqual(tree(read(page([]))))
  })
})

describe('numbering', () => {
  const under = (lines: readonly string[]): readonly string[] =>
    tree(read(['KẾ HOẠCH', 'Thử', 'I. NỘI DUNG', ...lines].join('\n'))).slice(1)

  test('a letter printed twice stays, and both are told apart', () =>
    expect(under(['a) Một;', 'e) Hai;', 'e) Ba.'])).toEqual(['I/a Một;', 'I/e Hai;', 'I/e#2 Ba.']))
  test('a list may go from d to e or count đ', () =>
    expect(under(['1. Việc', 'd) Một;', 'đ) Hai;', 'e) Ba.', '2. Việc khác.'])).toEqual([
      'I/1 Việc',
      'I/1/d Một;',
      'I/1/đ Hai;',
      'I/1/e Ba.',
      'I/2 Việc khác.',
    ]))
  test('decimals stand under their number', () =>
    expect(under(['1. Một', '1.1. Hai', '1.1.1. Ba.', '1.2. Bốn.', '2. Năm.'])).toEqual([
      'I/1 Một',
      'I/1/1.1 Hai',
      'I/1/1.1/1.1.1 Ba.',
      'I/1/1.2 Bốn.',
      'I/2 Năm.',
    ]))
  test('plus signs stand under dashes', () =>
    expect(under(['- Một:', '+ Hai;', '+ Ba;', '- Bốn.'])).toEqual([
      'I/-1 Một:',
      'I/-1/-1 Hai;',
      'I/-1/-2 Ba;',
      'I/-2 Bốn.',
    ]))
  test('parts stand above sections', () =>
    expect(
      tree(
        read(
          'KẾ HOẠCH\nThử\nPhần I\nĐÁNH GIÁ\nI. KẾT QUẢ\n1. Việc đã làm.\nPhần II\nNHIỆM VỤ\nI. MỤC TIÊU\n1. Việc sẽ làm.',
        ),
      ),
    ).toEqual([
      'I ĐÁNH GIÁ',
      'I/I KẾT QUẢ',
      'I/I/1 Việc đã làm.',
      'II NHIỆM VỤ',
      'II/I MỤC TIÊU',
      'II/I/1 Việc sẽ làm.',
    ]))
})

test('a table of tabs is a table, an appendix keeps its title and its line of attachment', () => {
  const plan = read(
    `${full}PHỤ LỤC\nDANH MỤC NHIỆM VỤ\n(Kèm theo Kế hoạch số 07/KH-UBND)\nSTT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tKiểm tra\tCông an xã\tQuý II/2026\n`,
  )
  expect(plan.appendices).toMatchObject([
    { label: 'PHỤ LỤC', title: 'DANH MỤC NHIỆM VỤ', attachedTo: '(Kèm theo Kế hoạch số 07/KH-UBND)' },
  ])
  expect(outlineOf(plan).tasks).toMatchObject([
    { path: ['PL', '1'], title: 'Kiểm tra', lead: ['Công an xã'], time: 'Quý II/2026' },
  ])
})

test('a table flattened to lines is rebuilt', () => {
  const rows = [1, 2, 3].map(
    (n) =>
      `${n}\nTuyên truyền nội dung thứ ${n} đến toàn thể Nhân dân\ntrên địa bàn xã.\nPhòng Văn hóa - Xã\nhội\nCác thôn\nQuý I`,
  )
  const plan = read(
    `${full}Phụ lục\nDANH MỤC NHIỆM VỤ\nSTT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời gian\n${rows.join('\n')}\n`,
  )
  expect(outlineOf(plan).appendixTables[0]?.rows[1]).toEqual([
    '2',
    'Tuyên truyền nội dung thứ 2 đến toàn thể Nhân dân trên địa bàn xã.',
    'Phòng Văn hóa - Xã hội',
    'Các thôn',
    'Quý I',
  ])
})

describe('what is no plan', () => {
  test.each(['', 'Xin chào.', 'Hôm nay trời đẹp.\nTôi đi chợ mua 1. cá 2. rau'])('%j is said to be none', (text) =>
    expect(fromText(text).diagnostics.map(({ ruleId }) => ruleId)).toContain('not-a-plan'),
  )

  test('nothing is lost of any text', () => {
    const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
    const blocks = textBlocks(full).map((block) => (block.type === 'table' ? '' : block.text))
    expect(letters(blocks.join(''))).toBe(letters(full))
  })
})

test('a plan that points to an appendix it lacks says so', () =>
  expect(
    fromText('KẾ HOẠCH\nThử\nI. NỘI DUNG\n1. Chi tiết tại Phụ lục kèm theo.').diagnostics.map(({ ruleId }) => ruleId),
  ).toContain('appendix-not-supplied'))

test('blocks without a head still make a plan', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, text, hints: {}, position: null })
  expect(
    tree(
      recognise([paragraph('I. MỤC ĐÍCH'), paragraph('1. Một.'), paragraph('II. KINH PHÍ'), paragraph('Ngân sách xã.')])
        .value,
    ),
  ).toEqual(['I MỤC ĐÍCH', 'I/1 Một.', 'II KINH PHÍ', 'II/¶1 Ngân sách xã.'])
})
