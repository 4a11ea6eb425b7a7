import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'
import { printedDay } from '../say.ts'

/** S18: where the plan's own day, or the year in its title, makes the deadline impossible. */
export const deadlineBeforeIssue = defineRule({
  id: 'deadline-before-issue',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Thời hạn của nhiệm vụ nằm trước ngày ban hành, hoặc trước năm của kế hoạch: thường là năm cũ chép lại.',
      en: 'A duty’s deadline lies before the day of issue, or before the plan’s year: mostly last year’s date.',
    },
    source: 'Thông lệ; không ai thực hiện được việc đã quá hạn khi ban hành',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { deadline: string; duty: string; day: string }) =>
      `thời hạn "${d.deadline}" nằm trước ${d.day.length === 4 ? `năm ${d.day}` : `ngày ban hành ${printedDay(d.day)}`}: "${d.duty}"`,
    en: (d: { deadline: string; duty: string; day: string }) =>
      `the deadline "${d.deadline}" lies before ${d.day.length === 4 ? `the year ${d.day}` : `the day of issue, ${printedDay(d.day)}`}: "${d.duty}"`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây trước ngày 28/02/2025.\n\n2. Báo cáo trước ngày 15/11/2026.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây trước ngày 28/02/2026.\n\n2. Báo cáo trước ngày 15/11/2026.',
  },
  check: (_, { duties, day, year }) => {
    const first = day ?? (year === null ? null : `${year}-01-01`)
    if (first === null) return []
    const shown = day ?? `${year}`
    return duties
      .filter(({ binds }) => binds)
      .flatMap(({ obligation, position }) =>
        obligation.deadlines
          .filter(
            ({ date, kind, quote }) =>
              date !== null && !/(?:cả|trong) năm/iu.test(quote) && (kind === 'before' ? date <= first : date < first),
          )
          .slice(0, 1)
          .map(({ quote }) => ({ data: { deadline: quote, duty: quoted(obligation.text), day: shown }, position })),
      )
  },
})
