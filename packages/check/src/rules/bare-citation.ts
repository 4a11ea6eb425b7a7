import { findAll } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

const bare =
  /(?<!\p{L})(Đề án|Chương trình|Quyết định|Nghị quyết|Chỉ thị|Kế hoạch|Công văn|Thông báo)\s+số\s*:?\s*(\d{1,5})(?![\d/.,%-]|\s*[/-])/gu

/** F9: a number without its symbol says nothing; known programmes are still cited so, hence a question. */
export const bareCitation = defineRule({
  id: 'bare-citation',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Văn bản viện dẫn chỉ có số, không có ký hiệu, ngày và cơ quan ban hành: không biết là văn bản nào.',
      en: 'An act is cited by a bare number, without symbol, date and issuer: nobody can tell which it is.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { act: string }) =>
      `"${d.act}" chỉ có số, không rõ của cơ quan nào, ngày nào; cần ghi đủ ký hiệu, ngày, cơ quan ban hành`,
    en: (d: { act: string }) => `"${d.act}" is a bare number: symbol, date and issuer are needed`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Triển khai Đề án số 14 trên địa bàn xã.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
    valid:
      'I. NHIỆM VỤ\n1. Triển khai Đề án số 14/ĐA-UBND ngày 06/01/2025 của UBND tỉnh Hải Sơn.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
  },
  check: (_, { passages, at }) => {
    const found = findAll(passages, bare).filter(({ passage, match }) => {
      const after = passage.text.slice(match.index + match[0].length, match.index + match[0].length + 40)
      return !/^\s*(?:,\s*)?(?:ngày|của|năm)\s/u.test(after)
    })
    const seen = new Set<string>()
    return found.flatMap(({ passage, match, span }) => {
      if (seen.has(match[0])) return []
      seen.add(match[0])
      return [{ data: { act: match[0] }, position: at(passage, span) }]
    })
  },
})
