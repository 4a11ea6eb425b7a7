import { normalise } from '@kehoach/language'
import { always, defineRule } from '../rule.ts'
import { listed } from '../say.ts'

/** S20: one finding a plan; no plan of practice has an amount, so it is not asked for. */
export const fundingDetail = defineRule({
  id: 'funding-detail',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Phần kinh phí nên nêu nguồn và năm ngân sách, nếu có thì cả số tiền.',
      en: 'The funding part states the source and the year, and an amount where there is one.',
    },
    source: 'Luật Ngân sách nhà nước; thông lệ',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { lacks: string }) =>
      `phần kinh phí chưa nêu ${listed(d.lacks, { source: 'nguồn', year: 'năm ngân sách' })}`,
    en: (d: { lacks: string }) => `the funding part does not state its ${listed(d.lacks, {})}`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Trồng cây.\nII. KINH PHÍ THỰC HIỆN\n1. Kinh phí do ngân sách xã bảo đảm.',
    valid: 'I. NHIỆM VỤ\n1. Trồng cây.\nII. KINH PHÍ THỰC HIỆN\n1. Kinh phí do ngân sách xã năm 2026 bảo đảm.',
  },
  check: (_, { passages }) => {
    const funding = passages.filter(
      ({ item, ancestors }) => item?.role === 'funding' || ancestors.some(({ role }) => role === 'funding'),
    )
    const [first] = funding
    if (first === undefined) return []
    const text = normalise(funding.map((passage) => passage.text).join('\n'))
    const lacks = [
      ...(/ngân sách|nguồn|dự toán|xã hội hóa/u.test(text) ? [] : ['source']),
      ...(/(?<!\d)20\d{2}(?!\d)/u.test(text) ? [] : ['year']),
    ]
    return lacks.length === 0 ? [] : [{ data: { lacks: lacks.join(' ') }, position: (funding[1] ?? first).position }]
  },
})
