import { always, defineRule } from '../rule.ts'

/** S18: a blank date is no fault, so the finding is an info, and only where an early deadline depends on it. */
export const issueDateNeeded = defineRule({
  id: 'issue-date-needed',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Ngày ban hành để trống nên chưa kiểm tra được thời hạn sớm nhất có kịp hay không; ngày để trống không phải là lỗi.',
      en: 'The date of issue is blank, so it cannot be told whether the first deadline can be met; a blank date is no fault.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { deadline: string; known: string }) =>
      `ngày ban hành để trống${d.known === '' ? '' : `, văn bản viện dẫn mới nhất là ngày ${d.known}`}: chưa kiểm tra được thời hạn "${d.deadline}"`,
    en: (d: { deadline: string; known: string }) =>
      `the date of issue is blank${d.known === '' ? '' : `, the newest act cited is of ${d.known}`}: the deadline "${d.deadline}" cannot be checked`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nThực hiện Kế hoạch số 31/KH-UBND ngày 20/01/2026 của UBND tỉnh Hải Sơn, UBND xã An Đông ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Trồng cây trước ngày 28/02/2026.\n2. Báo cáo trước ngày 15/11/2026.',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nThực hiện Kế hoạch số 31/KH-UBND ngày 20/01/2026 của UBND tỉnh Hải Sơn, UBND xã An Đông ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Trồng cây trước ngày 30/9/2026.\n2. Báo cáo trước ngày 15/11/2026.',
  },
  check: (_, { duties, citations, day }) => {
    if (day !== null) return []
    const known = citations
      .flatMap(({ citation: { date } }) => date ?? [])
      .toSorted()
      .at(-1)
    const dated = duties
      .filter(({ binds }) => binds)
      .flatMap(({ obligation: { deadlines }, position }) =>
        deadlines.flatMap(({ date, quote }) => (date === null ? [] : [{ date, quote, position }])),
      )
    const [earliest] = dated.toSorted((a, b) => (a.date < b.date ? -1 : 1))
    if (earliest === undefined || known === undefined) return []
    const isNear = daysBetween(known, earliest.date) <= 90
    return isNear
      ? [
          {
            data: { deadline: earliest.quote, known: known.split('-').toReversed().join('/') },
            position: earliest.position,
          },
        ]
      : []
  },
})

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
