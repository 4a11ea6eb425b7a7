import { actsOf } from '../acts.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'
import { listed } from '../say.ts'

/** F9: the first mention of an act. */
export const incompleteCitation = defineRule({
  id: 'incomplete-citation',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Lần đầu viện dẫn một văn bản phải ghi đủ ngày ban hành và cơ quan ban hành; lần sau chỉ cần tên loại và số, ký hiệu.',
      en: 'The first citation of an act gives its date and issuer; a later one only its kind, number and symbol.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { act: string; lacks: string }) =>
      `"${d.act}" viện dẫn lần đầu thiếu ${listed(d.lacks, { date: 'ngày ban hành', issuer: 'cơ quan ban hành' })}`,
    en: (d: { act: string; lacks: string }) => `the first citation of "${d.act}" lacks its ${listed(d.lacks, {})}`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Trồng cây theo Quyết định số 766/QĐ-TTg.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
    valid:
      'I. NHIỆM VỤ\n1. Trồng cây theo Quyết định số 766/QĐ-TTg ngày 23/6/2022 của Thủ tướng Chính phủ.\n2. Kiểm tra theo Quyết định số 766/QĐ-TTg.',
  },
  check: (_, context) =>
    actsOf(context).flatMap(({ mentions: [first] }) => {
      if (first === undefined || first.citation.number?.includes('/') !== true) return []
      const { citation, passage } = first
      const named = issuerBefore(passage.text, citation.span[0])
      const lacks = [
        ...(citation.date === null ? ['date'] : []),
        ...(citation.issuer === null && !named ? ['issuer'] : []),
      ]
      if (lacks.length === 0) return []
      const act = `${citation.type} số ${citation.number}`
      return [{ data: { act, lacks: lacks.join(' ') }, position: context.at(passage, citation.span) }]
    }),
})

/** "… được Chính phủ ban hành tại Nghị quyết số …", "… ban hành kèm theo Quyết định số …" */
function issuerBefore(text: string, at: number): boolean {
  const before = [...text].slice(Math.max(0, at - 90), at).join('')
  return /(?:Chính phủ|Thủ tướng|UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Bộ|Sở)[^.;]{0,60}(?:ban hành|phê duyệt|công bố)[^.;]{0,20}(?:tại|theo)\s+$/u.test(
    before,
  )
}
