import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** S22: recorded, so that nobody demands what the plan leaves open. */
export const optionNotDuty = defineRule({
  id: 'option-not-duty',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Đoạn cho phép lựa chọn ("có thể …"): ghi nhận là tùy chọn, không đòi hỏi như một nghĩa vụ.',
      en: 'A passage leaves a choice ("có thể …"): an option, not to be demanded as a duty.',
    },
    source: 'Cách đọc của kehoach',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { words: string }) => `"${d.words}" là tùy chọn, không phải nghĩa vụ`,
    en: (d: { words: string }) => `"${d.words}" is an option, not a duty`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Các thôn xây dựng kế hoạch (có thể lồng ghép vào kế hoạch năm).\n2. Phòng Kinh tế cấp giống cây.',
    valid: 'I. TỔ CHỨC THỰC HIỆN\n1. Các thôn xây dựng kế hoạch.\n2. Phòng Kinh tế cấp giống cây.',
  },
  check: (_, { passages, at }) => {
    const organising = passages.filter(({ ancestors }) =>
      ancestors.some(({ role }) => role === 'organisation' || role === 'task'),
    )
    return findAll(
      organising,
      /(?<!\p{L})có thể (?:lồng ghép|kết hợp|lựa chọn|chia|áp dụng|tổ chức|giao|thuê|mời)[^.;,()]{0,40}/gu,
    ).map(({ passage, match: [words], span }) => ({ data: { words: words.trim() }, position: at(passage, span) }))
  },
})
