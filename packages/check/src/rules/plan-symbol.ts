import type { Header } from '@kehoach/core'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F13: a symbol of the Party's regime, or of another body. */
export const planSymbol = defineRule({
  id: 'plan-symbol',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Ký hiệu kế hoạch của UBND là "số/KH-UBND"; "132-KH/UBND" là lối của văn bản Đảng. Cơ quan khác không dùng ký hiệu của UBND.',
      en: 'The symbol of a committee’s plan is "number/KH-UBND"; "132-KH/UBND" is the Party’s way. Another body does not use the committee’s symbol.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { number: string; wanted: string; issuer: string }) =>
      d.wanted === ''
        ? `ký hiệu "${d.number}" là của UBND, nhưng cơ quan ban hành là "${d.issuer}"`
        : `ký hiệu "${d.number}" nên viết là "${d.wanted}"`,
    en: (d: { number: string; wanted: string; issuer: string }) =>
      d.wanted === ''
        ? `the symbol "${d.number}" is a committee’s, the issuer is "${d.issuer}"`
        : `the symbol "${d.number}" should read "${d.wanted}"`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 132-KH/UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 132/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
  },
  check: ({ header }) => {
    const { number, issuer, docType } = header
    const isPlan = docType === null || /kế hoạch/iu.test(docType)
    if (number === null || issuer === null || !isPlan) return []
    const wanted = wantedSymbol(header)
    return wanted === null ? [] : [{ data: { number, wanted, issuer }, position: null }]
  },
})

/** The symbol as it should be, `''` where only a person knows it, null where it is right. */
function wantedSymbol({ number, issuer }: Header): string | null {
  const isCommittee = /^(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})/iu.test(issuer ?? '')
  const isRight = /^\d*\s*\/\s*KH-UBND$/u.test(number ?? '')
  if (isCommittee && !isRight) return `${/^\d+/u.exec(number ?? '')?.[0] ?? ''}/KH-UBND`
  return !isCommittee && isRight && !/^chủ tịch/iu.test(issuer ?? '') ? '' : null
}
