import { itemsOf, type Plan } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { fromText, outlineOf } from './index.ts'

const read = (text: string): Plan => fromText(text).value
const tree = (plan: Plan): readonly string[] => itemsOf(plan).map(({ path, item }) => `${path.join('/')} ${item.text}`)
const aside = (plan: Plan): readonly string[] => plan.unread.map(({ text }) => text)

describe('pages', () => {
  const page = (number: number): string =>
    `Trang ${number}/3\nUBND XÃ AN THỦY                 Kế hoạch phòng cháy năm 2026\n`

  test('lines that stand beside page numbers again and again are no text, the sentence goes on', () => {
    const plan = read(
      `KẾ HOẠCH\nPhòng cháy năm 2026\nI. NHIỆM VỤ\n1. Kiểm tra các nhà trọ, hoàn thành trước\n${page(1)}ngày 30/6/2026.\n2. Tổng kết.\n${page(2)}II. KINH PHÍ\n`,
    )
    expect(tree(plan)).toEqual([
      'I NHIỆM VỤ',
      'I/1 Kiểm tra các nhà trọ, hoàn thành trước ngày 30/6/2026.',
      'I/2 Tổng kết.',
      'II KINH PHÍ',
    ])
    expect(aside(plan)).toHaveLength(4)
  })

  test('a line that happens to stand beside one page number is text', () => {
    const plan = read('KẾ HOẠCH\nThử\nI. NHIỆM VỤ\n1. Một.\nTrang 1/3\nCác thôn tự tổ chức.\nII. KINH PHÍ\n')
    expect(tree(plan)).toContain('I/1 Một.')
    expect(tree(plan).join('\n')).toContain('Các thôn tự tổ chức.')
  })
})

describe('stamps', () => {
  test('a stamp’s lines are set aside together', () =>
    expect(aside(read('Ký bởi: UBND xã\nCơ quan: Tỉnh Bình Sơn\nKẾ HOẠCH\nThử\nI. NỘI DUNG\n'))).toEqual([
      'Ký bởi: UBND xã',
      'Cơ quan: Tỉnh Bình Sơn',
    ]))

  test('"Cơ quan: …" alone is the field of a task', () =>
    expect(
      tree(read('KẾ HOẠCH\nThử\nI. NHIỆM VỤ\n1. Diễn tập\nCơ quan: Công an xã\nThời gian: Quý III/2026\n')),
    ).toEqual(['I NHIỆM VỤ', 'I/1 Diễn tập', 'I/1/¶1 Cơ quan: Công an xã', 'I/1/¶2 Thời gian: Quý III/2026']))
})

describe('tables in text', () => {
  test('drawn with bars, it is a table under its item', () => {
    const plan = read(
      'KẾ HOẠCH\nThử\nI. PHÂN CÔNG\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Điện | Phòng Kinh tế | Quý III/2026 |\nII. KINH PHÍ\n',
    )
    expect(outlineOf(plan).tasks).toMatchObject([
      { path: ['I', '1'], title: 'Điện', lead: ['Phòng Kinh tế'], time: 'Quý III/2026' },
    ])
  })

  test('names that wait for their second half are completed one by one', () => {
    const plan = read(
      `KẾ HOẠCH\nThử\nI. NỘI DUNG\nNơi nhận:\n- Lưu: VT.\nPhụ lục\nDANH MỤC\nTT Nhiệm vụ Cơ quan chủ trì Cơ quan Thời gian Sản phẩm\nphối hợp hoàn thành\n1\nTập huấn\nSở Nội vụ\nCác xã\nQuý I/2026\nBáo cáo\n`,
    )
    expect(outlineOf(plan).appendixTables[0]).toMatchObject({
      columns: ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'],
      rows: [['1', 'Tập huấn', 'Sở Nội vụ', 'Các xã', 'Quý I/2026', 'Báo cáo']],
    })
  })

  test('what the last year reached sets nothing', () => {
    const plan = read(
      'KẾ HOẠCH\nThử\nI. CHỈ TIÊU\nTT\tChỉ tiêu\tKết quả năm 2025\tMục tiêu năm 2026\n1\tHồ sơ trực tuyến\t61%\t80%\n',
    )
    expect(outlineOf(plan).measures.map(({ percent }) => percent)).toEqual([80])
  })

  test('a row with its number begins anew, even where the row before is short', () => {
    const plan = read(
      'KẾ HOẠCH\nThử\nI. NỘI DUNG\nSTT\tNội dung\tCơ quan\tThời gian\nI\tCÔNG TÁC CHUNG\n1\tBan hành kế hoạch\tUBND xã\tTháng 1\n',
    )
    expect(outlineOf(plan).appendixTables[0]?.rows).toEqual([
      ['I', 'CÔNG TÁC CHUNG', '', ''],
      ['1', 'Ban hành kế hoạch', 'UBND xã', 'Tháng 1'],
    ])
  })
})

describe('feet', () => {
  test('groups of recipients, the body below a title, a name behind the last recipient', () => {
    const plan = read(
      'KẾ HOẠCH\nThử\nI. NỘI DUNG\nNơi nhận:\nĐể báo cáo:\n- UBND tỉnh;\nTL. CHỦ TỊCH\nGIÁM ĐỐC\nSỞ TƯ PHÁP\n- Lưu: VT, KGVX. Lê Văn Bình\n',
    )
    expect(plan.recipients.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'group Để báo cáo:',
      'line UBND tỉnh;',
      'line Lưu: VT, KGVX.',
    ])
    expect(plan.signature).toMatchObject({
      authority: 'TL. CHỦ TỊCH',
      title: 'GIÁM ĐỐC\nSỞ TƯ PHÁP',
      name: 'Lê Văn Bình',
    })
  })
})

test('a section right below the kind of document is no title', () =>
  expect(read('KẾ HOẠCH\nI. NHIỆM VỤ\n1. Một.\n')).toMatchObject({
    header: { title: null },
    body: [{ text: 'NHIỆM VỤ' }],
  }))
