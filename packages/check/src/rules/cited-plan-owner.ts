import { findAll } from '../find.ts'
import { levelOfBody } from '../bodies.ts'
import { always, defineRule } from '../rule.ts'
import { levelIn } from '../say.ts'

/** S3: a reading, hence a question: the level's word may have been put in the place of another's. */
export const citedPlanOwner = defineRule({
  id: 'cited-plan-owner',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Kế hoạch giai đoạn được nêu là của cấp này, nhưng trong văn bản chỉ thấy kế hoạch cùng giai đoạn của cấp khác: có phải thay nhầm tên cấp?',
      en: 'A period plan is called one level’s own, while the plan cites one of the same period of another level only: was the level’s word replaced blindly?',
    },
    source: 'Cách đọc của kehoach',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { plan: string; level: string; other: string }) =>
      `"${d.plan}": văn bản chỉ nêu số, ngày của kế hoạch cùng giai đoạn ${levelIn('vi', d.other)}; có đúng là có kế hoạch này ở ${levelIn('vi', d.level)} không?`,
    en: (d: { plan: string; level: string; other: string }) =>
      `"${d.plan}": the text cites a plan of that period at ${levelIn('en', d.other)} only; is there one at ${levelIn('en', d.level)}?`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Bám sát Kế hoạch trồng cây giai đoạn 2021-2030 trên địa bàn xã.\n2. Thực hiện Quyết định số 26/QĐ-UBND ngày 14/10/2021 của UBND tỉnh ban hành Kế hoạch trồng cây giai đoạn 2021-2030 trên địa bàn tỉnh Hải Sơn.',
    valid:
      'I. NHIỆM VỤ\n1. Bám sát Kế hoạch trồng cây giai đoạn 2021-2030 trên địa bàn tỉnh.\n2. Thực hiện Quyết định số 26/QĐ-UBND ngày 14/10/2021 của UBND tỉnh ban hành Kế hoạch trồng cây giai đoạn 2021-2030 trên địa bàn tỉnh Hải Sơn.',
  },
  check: (_, { passages, citations, at }) =>
    findAll(
      passages,
      /Kế hoạch(?! số)[^,;.:]{0,60}?giai đoạn (\d{4})\s*[-–]\s*(\d{4})\s+(?:trên địa bàn|của) (thị xã|huyện|xã|phường|tỉnh)(?!\p{L})/gu,
    ).flatMap(({ passage, match: [plan, from = '', to = '', word = ''], span }) => {
      const level = levelOfBody(word)
      const isCited = citations.some(
        (each) => each.passage === passage && each.citation.span[0] <= span[0] && each.citation.span[0] + 260 > span[0],
      )
      const owners = citations.flatMap(({ citation, passage: other }) => {
        const after = [...other.text].slice(citation.span[0], citation.span[1] + 160).join('')
        const isSame = new RegExp(`^[^;]{0,260}giai đoạn ${from}\\s*[-–]\\s*${to}`, 'u').test(after)
        const owner = citation.issuer === null || !isSame ? null : levelOfBody(citation.issuer)
        return owner === null || owner === 'central' ? [] : [owner]
      })
      const [other] = owners
      if (level === null || isCited || other === undefined || owners.includes(level as typeof other)) return []
      return [{ data: { plan: plan.replace(/\s+/gu, ' '), level, other }, position: at(passage, span) }]
    }),
})
