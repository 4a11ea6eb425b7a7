import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from '@kehoach/markdown'
import { fromText } from '@kehoach/recognise'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { nd30 } from './nd30.ts'

/** What is found above info in a plan of invented places; each trap is a plan that a careful official would pass. */
const loud = (text: string, today = '2026-03-02'): readonly string[] =>
  check(fromText(text).value, { rules: nd30, today, source: text })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ ruleId }) => ruleId)
const all = (text: string): readonly string[] =>
  check(fromText(text).value, { rules: nd30, today: '2026-03-02', source: text }).diagnostics.map(
    ({ ruleId }) => ruleId,
  )

interface Parts {
  readonly issuer?: string
  readonly number?: string
  readonly date?: string
  readonly opening?: string
  readonly duties: string
  readonly recipients?: string
}

function planOf({
  issuer = 'XÃ AN ĐÔNG',
  number = '12/KH-UBND',
  date = 'ngày 05 tháng 02 năm 2026',
  opening = 'Ủy ban nhân dân ban hành Kế hoạch trồng cây như sau:',
  duties,
  recipients = '- Các phòng, ban, ngành;\n- Ủy ban MTTQ Việt Nam xã;\n- Các thôn;\n- Lưu: VT, KT.',
}: Parts): string {
  return `ỦY BAN NHÂN DÂN ${issuer}\n\nSố: ${number}\n\nAn Đông, ${date}\n\nKẾ HOẠCH\nTrồng cây\n\n${opening}\n\nI. TỔ CHỨC THỰC HIỆN\n\n${duties}\n\nNơi nhận:\n${recipients}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Văn Sơn`
}
const deadline = '1. Các thôn tổ chức trồng cây trước ngày 28/02/2026.'

describe('false alarms that must stay silent', () => {
  test.each([
    [
      'd, e, g without đ',
      'a) Đo đất.\n\nb) Đào hố.\n\nc) Bón lót.\n\nd) Trồng cây.\n\ne) Tưới cây.\n\ng) Báo cáo kết quả trước ngày 15/11/2026.',
    ],
    [
      'd, đ, e, g',
      'a) Đo đất.\n\nb) Đào hố.\n\nc) Bón lót.\n\nd) Trồng cây.\n\nđ) Che nắng.\n\ne) Tưới cây.\n\ng) Báo cáo kết quả trước ngày 15/11/2026.',
    ],
    [
      'two lists a, b under one heading',
      '1. Các việc\n\na) Đo đất.\n\nb) Đào hố.\n\nCác việc sau cùng:\n\na) Tưới cây.\n\nb) Rào cây trước ngày 15/11/2026.',
    ],
    [
      'decimal numbers',
      '1. Trồng cây\n\n1.1. Đo đất.\n\n1.2. Đào hố.\n\n2. Chăm sóc\n\n2.1. Tưới cây trước ngày 15/11/2026.',
    ],
    [
      'numbers of the Party',
      `${deadline}\n\n2. Phổ biến Kế hoạch số 158-KH/TU ngày 19/12/2025 của Tỉnh ủy, Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị, Chỉ thị số 16-CT/TU ngày 26/4/2025 của Tỉnh ủy.`,
    ],
    [
      'the year inside a number',
      `${deadline}\n\n2. Thực hiện Nghị định số 73/2023/NĐ-CP ngày 29/9/2023 của Chính phủ và Quyết định số 28/2015/QĐ-UBND ngày 24/12/2015 của UBND tỉnh.`,
    ],
    ['a law with its number', `${deadline}\n\n2. Phổ biến Luật Tổ chức chính quyền địa phương số 72/2025/QH15.`],
    [
      'two acts of two bodies with one number',
      `${deadline}\n\n2. Thực hiện Quyết định số 59/QĐ-UBND ngày 12/01/2026 của UBND tỉnh.\n\n3. Thực hiện Quyết định số 59/QĐ-UBND ngày 20/01/2026 của UBND xã An Đông.`,
    ],
    ['the Front is asked', `${deadline}\n\n2. Đề nghị Ủy ban MTTQ Việt Nam xã vận động Nhân dân trồng cây.`],
    [
      '"Thường xuyên" and "Trong năm" are times',
      `${deadline}\n\n2. Tập huấn kỹ thuật\n\n- Cơ quan chủ trì: Phòng Kinh tế\n\n- Thời gian: Thường xuyên trong năm\n\n3. Kiểm tra\n\n- Cơ quan chủ trì: Phòng Kinh tế\n\n- Thời gian: Trong năm 2026`,
    ],
    [
      '"trước tháng 11" is a deadline',
      '1. Các thôn tổ chức trồng cây trước tháng 11 năm 2026.\n\n2. Phòng Kinh tế cung cấp giống cây.\n\n3. Các thôn tổ chức chăm sóc cây.',
    ],
    [
      'a superior helps, guides and receives',
      `${deadline}\n\n2. Phòng Kinh tế phối hợp với Sở Nông nghiệp và Môi trường cung cấp giống cây.\n\n3. Các thôn báo cáo kết quả để gửi UBND tỉnh trước ngày 15/11/2026.`,
    ],
    ['words of a superior source', `${deadline}\n\n2. Phổ biến các văn bản chỉ đạo của Trung ương, của tỉnh.`],
    [
      'recipients by group',
      `${deadline}\n\n2. Phòng Văn hóa - Xã hội tổ chức tuyên truyền.\n\n3. Công an xã tổ chức tuần tra.`,
    ],
    [
      'an abolished unit in an older act',
      `${deadline}\n\n2. Tiếp tục thực hiện Quyết định số 15/QĐ-UBND ngày 06/01/2024 của UBND huyện An Khê.`,
    ],
    ['a term that begins twice alike', `${deadline}\n\n2. Thực hiện cơ chế một cửa, một cửa liên thông.`],
    [
      'tone styles',
      `${deadline}\n\n2. Phòng Kinh tế tổ chức toạ đàm về hoà giải; Uỷ ban nhân dân xã kiểm tra hằng năm, hàng quý.`,
    ],
  ])('%s', (_, duties) => expect(loud(planOf({ duties }))).toEqual([]))

  test('a blank number, date and signer are no findings at all', () => {
    const text = planOf({ duties: deadline, number: '/KH-UBND', date: 'ngày   tháng   năm 2026' }).replace(
      'Lý Văn Sơn',
      '',
    )
    expect(all(text)).toEqual([])
  })

  test('prose, or several bases in one paragraph, are no list of bases', () => {
    const opening =
      'Căn cứ Kế hoạch số 31/KH-UBND ngày 20/01/2026 của UBND tỉnh Hải Sơn về trồng cây; Quyết định số 2/QĐ-UBND ngày 21/01/2026 của UBND tỉnh Hải Sơn về giống cây, Ủy ban nhân dân xã ban hành Kế hoạch như sau:'
    expect(all(planOf({ duties: deadline, opening }))).not.toContain('bases-punctuation')
  })

  test('districts and towns are right in a plan of their time', () => {
    const text = planOf({
      date: 'ngày 05 tháng 02 năm 2024',
      duties:
        '1. Tư pháp - Hộ tịch\n\n- Tuyên truyền trước ngày 28/11/2024, gửi Phòng Tư pháp huyện.\n\n2. Các thôn, thị trấn\n\n- Trồng cây.',
      recipients: '- UBND huyện;\n- Các ngành chuyên môn của xã;\n- Các thôn;\n- Lưu: VT, KT.',
    })
    expect(loud(text)).toEqual([])
  })

  test('an appendix that is not in the file is no finding about the plan', () => {
    expect(loud(planOf({ duties: `${deadline}\n\n2. Phân công chi tiết tại Phụ lục kèm theo.` }))).toEqual([])
  })

  test('no superior above a committee, and a province’s name as the place', () => {
    const text = planOf({
      issuer: 'TỈNH HẢI SƠN',
      duties:
        '1. Sở Nông nghiệp và Môi trường cung cấp giống cây trước ngày 28/02/2026.\n\n2. UBND các xã, phường tổ chức trồng cây.',
      recipients: '- Các sở, ban, ngành;\n- UBND các xã, phường;\n- Lưu: VT, KT.',
    }).replace('An Đông, ngày', 'Hải Sơn, ngày')
    expect(all(text)).toEqual([])
  })
})

describe('the example plans', () => {
  const folder = join(import.meta.dirname, '../../../examples/chuyen-doi-so-2026')
  test.each(['parent.md', 'submitted.md'])('%s: no error, no warning', (file) => {
    const source = readFileSync(join(folder, file), 'utf8').normalize('NFC')
    const { diagnostics } = check(fromMarkdown(source).value, { rules: nd30, today: '2026-03-02', source })
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
