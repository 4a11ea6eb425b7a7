import type { Level } from '@kehoach/core'
import { issuerKey } from '../acts.ts'
import { levelOfBody } from '../bodies.ts'
import { always, defineRule } from '../rule.ts'
import { levelIn } from '../say.ts'

/** S1: the document contradicts its own heading. */
export const citationGroupLevel = defineRule({
  id: 'citation-group-level',
  meta: {
    severity: 'error',
    docs: {
      vi: 'Văn bản được liệt kê dưới "Các văn bản của huyện" nhưng ghi cơ quan ban hành ở cấp khác: sai nhóm hoặc sai cơ quan ban hành.',
      en: 'An act stands under "Các văn bản của huyện" but is said to be issued at another level: wrong group or wrong issuer.',
    },
    source: 'Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { act: string; issuer: string; group: string }) =>
      `"${d.act}" ghi do "${d.issuer}" ban hành nhưng nằm trong nhóm văn bản ${levelIn('vi', d.group)}`,
    en: (d: { act: string; issuer: string; group: string }) =>
      `"${d.act}" is said to be issued by "${d.issuer}" but stands among the acts of ${levelIn('en', d.group)}`,
  },
  example: {
    invalid:
      'I. NỘI DUNG\n1. Tuyên truyền các văn bản sau\n- Các văn bản của huyện: Quyết định số 36/QĐ-UBND ngày 05/02/2024 của UBND tỉnh ban hành Kế hoạch trồng cây trên địa bàn xã An Đông.\n- Các văn bản của xã: Kế hoạch trồng cây.',
    valid:
      'I. NỘI DUNG\n1. Tuyên truyền các văn bản sau\n- Các văn bản của tỉnh: Quyết định số 36/QĐ-UBND ngày 05/02/2024 của UBND tỉnh ban hành Kế hoạch trồng cây.\n- Các văn bản của xã: Kế hoạch trồng cây.',
  },
  check: (_, { citations, at }) =>
    citations.flatMap(({ citation, passage }) => {
      const group = groupLevel([passage.text, passage.ancestors.at(-1)?.text ?? ''])
      const level = citation.issuer === null ? null : committeeLevel(citation.issuer)
      if (group === null || level === null || level === group) return []
      return [
        {
          data: { act: `${citation.type} số ${citation.number}`, issuer: citation.issuer ?? '', group },
          position: at(passage, citation.span),
        },
      ]
    }),
})

/** "Các văn bản của tỉnh:" opens the paragraph, or is the heading above it; one that names several levels groups nothing. */
function groupLevel(texts: readonly string[]): Level | 'central' | null {
  for (const text of texts) {
    const words =
      /^(?:[Cc]ác )?văn bản(?: chỉ đạo| chỉ đạo, điều hành)?(?: của)? (Trung ương|tỉnh|huyện|thị xã|xã|phường)\s*(?::|$)/iu.exec(
        text,
      )?.[1]
    if (words !== undefined) return levelOfBody(words)
  }
  return null
}

/** Only committees, councils and their chairmen: theirs is the level that the name tells without doubt. */
function committeeLevel(issuer: string): Level | 'central' | null {
  const isCommittee =
    /^(?:chủ tịch )?(?:ubnd|hđnd)\s+(?:tỉnh|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(
      issuerKey(issuer),
    )
  return isCommittee ? levelOfBody(issuer) : null
}
