import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** Last year's plan taken over: the title was changed, a sentence was not. */
export const planYear = defineRule({
  id: 'plan-year',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Năm trong câu ban hành hoặc câu kết khác năm trong trích yếu: thường là chép kế hoạch năm trước.',
      en: 'The year in the issuing or closing sentence differs from the title’s: mostly last year’s plan taken over.',
    },
    source: 'Thông lệ soạn thảo',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { year: string; title: string; words: string }) =>
      `"${d.words}": năm ${d.year} khác năm ${d.title} của trích yếu`,
    en: (d: { year: string; title: string; words: string }) =>
      `"${d.words}": the year ${d.year} differs from the title’s ${d.title}`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nỦy ban nhân dân xã An Đông ban hành Kế hoạch trồng cây năm 2025 như sau:\nI. NHIỆM VỤ\n1. Trồng cây.',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nỦy ban nhân dân xã An Đông ban hành Kế hoạch trồng cây năm 2026 như sau:\nI. NHIỆM VỤ\n1. Trồng cây.',
  },
  check: ({ header: { title } }, { passages, at }) => {
    const years = [...(title ?? '').matchAll(/(?<!\d)20\d{2}(?!\d)/gu)].map(([year]) => year)
    const [own] = years
    if (own === undefined || years.length > 1) return []
    const ends = passages.filter(({ kind }) => kind === 'opening' || kind === 'closing')
    return findAll(
      ends,
      /(?:(?:ban hành|xây dựng) Kế hoạch|Trên đây là Kế hoạch)(?! số)[^.;:]{0,120}?năm (20\d{2})(?=\s+(?:như sau|với|trên địa bàn|của)|[.;:,]|\.\/|$)/gu,
    ).flatMap(({ passage, match: [words, year = ''], span }) =>
      year === own || words.includes(own) || years.includes(year)
        ? []
        : [{ data: { year, title: own, words }, position: at(passage, [span[1] - 4, span[1]]) }],
    )
  },
})
