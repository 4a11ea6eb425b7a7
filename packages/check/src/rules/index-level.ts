import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** S4: a commune may spread its superior's indices, hence an info. */
export const indexLevel = defineRule({
  id: 'index-level',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Chỉ số chỉ đo ở cấp tỉnh (PAPI, PCI) được nêu như của huyện hoặc xã: có thể chép từ văn bản cấp trên.',
      en: 'An index that is measured for provinces only (PAPI, PCI) is ascribed to a district or commune: perhaps copied from above.',
    },
    source: 'Thông lệ: PAPI, PCI là chỉ số cấp tỉnh',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { index: string; owner: string }) =>
      `"${d.index}" là chỉ số cấp tỉnh, ở đây được nêu như ${d.owner}; hãy xem lại`,
    en: (d: { index: string; owner: string }) =>
      `"${d.index}" is a provincial index, here it is ascribed to "${d.owner}"`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Nâng cao các bộ chỉ số của xã: Chỉ số hiệu quả quản trị và hành chính công (PAPI).\n2. Trồng cây.',
    valid:
      'I. NHIỆM VỤ\n1. Nâng cao các bộ chỉ số của tỉnh: Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI).\n2. Trồng cây.',
  },
  check: (_, { passages, place, at }) =>
    place?.level === 'province'
      ? []
      : findAll(passages, /(?<!\p{L})(?:PAPI|PCI)(?!\p{L})/gu).flatMap(
          ({ passage, match: { 0: index, index: where }, span }) => {
            const sentence = passage.text.slice(
              Math.max(0, passage.text.lastIndexOf(';', where - 1), where - 420),
              where,
            )
            const owner = [
              ...sentence.matchAll(/(?:của|cấp)\s+(?:Huyện ủy, UBND )?(tỉnh|huyện|thị xã|xã|phường)(?!\p{L}| hội)/giu),
            ].at(0)?.[0]
            const isOwn = owner !== undefined && !/tỉnh/iu.test(owner)
            return isOwn ? [{ data: { index, owner }, position: at(passage, span) }] : []
          },
        ),
})
