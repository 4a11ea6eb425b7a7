import { issuerKey } from '../acts.ts'
import { always, defineRule } from '../rule.ts'

/** Whose symbol ends how, and how those bodies' names begin. */
const symbols: readonly (readonly [RegExp, RegExp])[] = [
  [/[/-]UBND$/u, /^(?:chủ tịch |phó chủ tịch )?ubnd(?!\p{L})/u],
  [/[/-]HĐND$/u, /^(?:thường trực )?hđnd(?!\p{L})/u],
  [/[/-]TTg$/u, /^thủ tướng/u],
  [/\/(?:NQ|NĐ)-CP$/u, /^chính phủ/u],
  [/-(?:NQ|CT|KH|CTr|KL|QĐ|TB)\/TU$/u, /(?:ủy|đảng bộ|thường vụ|chấp hành)/u],
  [/-(?:NQ|CT|KL|QĐ)\/TW$/u, /(?:bộ chính trị|ban bí thư|trung ương|bch)/u],
]

/** S1: an issuer that cannot have given the symbol. */
export const citationSymbolIssuer = defineRule({
  id: 'citation-symbol-issuer',
  meta: {
    severity: 'error',
    docs: {
      vi: 'Ký hiệu của văn bản viện dẫn không thể do cơ quan được nêu ban hành: "QĐ-TTg" là của Thủ tướng Chính phủ, "NQ-HĐND" là của Hội đồng nhân dân.',
      en: 'The symbol of a cited act cannot be the named issuer’s: "QĐ-TTg" is the Prime Minister’s, "NQ-HĐND" a council’s.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c; Phụ lục III, Mục I',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { act: string; issuer: string }) => `ký hiệu "${d.act}" không thể là của "${d.issuer}"`,
    en: (d: { act: string; issuer: string }) => `the symbol "${d.act}" cannot be of "${d.issuer}"`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Thực hiện Quyết định số 15/QĐ-TTg ngày 06/01/2025 của UBND tỉnh Hải Sơn.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
    valid:
      'I. NHIỆM VỤ\n1. Thực hiện Quyết định số 15/QĐ-UBND ngày 06/01/2025 của UBND tỉnh Hải Sơn.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
  },
  check: (_, { citations, at }) =>
    citations.flatMap(({ citation, passage }) => {
      const { number, issuer } = citation
      const expected = symbols.find(([symbol]) => symbol.test(number ?? ''))?.[1]
      const isKnown =
        /^(?:chủ tịch |phó chủ tịch )?(?:ubnd|hđnd|chính phủ|thủ tướng|bộ [\p{L} ]+|sở [\p{L} ]+|tỉnh ủy|huyện ủy)/u
      const key = issuerKey(issuer ?? '')
      if (number === null || issuer === null || expected === undefined || expected.test(key) || !isKnown.test(key))
        return []
      return [{ data: { act: number, issuer }, position: at(passage, citation.span) }]
    }),
})
