import { siblingRuns } from '../siblings.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F7 */
export const nonVietnameseLetter = defineRule({
  id: 'non-vietnamese-letter',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Điểm đánh bằng chữ cái tiếng Việt theo thứ tự; f, j, w, z không phải chữ cái tiếng Việt.',
      en: 'Points bear the letters of the Vietnamese alphabet in their order; f, j, w and z are none of it.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { label: string }) => `"${d.label}" không phải chữ cái tiếng Việt; sau e là g`,
    en: (d: { label: string }) => `"${d.label}" is no letter of the Vietnamese alphabet; g follows e`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\na) Đo đất.\nb) Đào hố.\nc) Bón lót.\nd) Trồng cây.\ne) Tưới cây.\nf) Báo cáo kết quả.',
    valid: 'I. NHIỆM VỤ\na) Đo đất.\nb) Đào hố.\nc) Bón lót.\nd) Trồng cây.\ne) Tưới cây.\ng) Báo cáo kết quả.',
  },
  check: (plan) =>
    siblingRuns(plan)
      .flatMap(({ items }) => items)
      .filter(({ label }) => /^[fjwz]$/u.test(label?.value ?? ''))
      .map(({ label, position }) => ({ data: { label: label?.printed ?? '' }, position })),
})
