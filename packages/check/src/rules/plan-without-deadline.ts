import { always, defineRule } from '../rule.ts'

/** S16: plans disagree, so never an error. */
export const planWithoutDeadline = defineRule({
  id: 'plan-without-deadline',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Cả kế hoạch không có thời hạn nào theo lịch (ngày, tháng, quý): chỉ có "Thường xuyên", "Cuối năm" thì không kiểm tra được.',
      en: 'The whole plan has no calendar deadline (day, month, quarter): with "Thường xuyên" and "Cuối năm" alone nothing can be tested.',
    },
    source: 'Thông lệ "rõ người, rõ việc, rõ thời gian"',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { duties: number }) => `${d.duties} nhiệm vụ mà không có thời hạn nào theo ngày, tháng hay quý`,
    en: (d: { duties: number }) => `${d.duties} duties and no deadline by day, month or quarter`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Phòng Kinh tế cấp giống cây thường xuyên.\n2. Các thôn trồng cây.\n3. Các thôn chăm sóc cây hằng quý.',
    valid:
      'I. NHIỆM VỤ\n1. Phòng Kinh tế cấp giống cây thường xuyên.\n2. Các thôn trồng cây trước ngày 28/02/2026.\n3. Các thôn chăm sóc cây hằng quý.',
  },
  check: (_, { duties, passages }) => {
    const binding = duties.filter(({ binds }) => binds)
    const isDated = binding.some(({ obligation: { deadlines } }) => deadlines.some(({ date }) => date !== null))
    // a day or quarter that no duty took, in a section on time, is a deadline all the same
    const isSaid = passages.some(({ text, kind }) =>
      kind === 'opening' || kind === 'recipient'
        ? false
        : /(?:trước|đến hết|chậm nhất|xong|hoàn thành)[^.;]{0,40}(?:ngày \d|tháng \d|quý [IV]+)|(?:từ ngày|quý [IV]+|tháng) ?[\d/]*[^.;]{0,24}(?:20\d{2})/u.test(
            text.replace(/số\s+\S+\/\S+\s*(?:ngày \S+)?/gu, ''),
          ),
    )
    if (binding.length < 3 || isDated || isSaid) return []
    return [{ data: { duties: binding.length }, position: null }]
  },
})
