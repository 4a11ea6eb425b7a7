import { basesOf } from '@kehoach/core'
import { quoted, wholeOf } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F2: only a list of bases has the rule; prose, and several bases in one paragraph, are other forms. */
export const basesPunctuation = defineRule({
  id: 'bases-punctuation',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Trong danh sách căn cứ, mỗi căn cứ một dòng, cuối dòng là dấu chấm phẩy, dòng cuối cùng là dấu chấm.',
      en: 'In a list of bases each stands on a line of its own and ends with a semicolon, the last with a full stop.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.a',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { basis: string; wanted: string }) => `"${d.basis}" phải kết thúc bằng dấu "${d.wanted}"`,
    en: (d: { basis: string; wanted: string }) => `"${d.basis}" should end with "${d.wanted}"`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nCăn cứ Luật Lâm nghiệp.\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Hải Sơn về trồng cây.\nỦy ban nhân dân xã An Đông ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Trồng cây.',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nCăn cứ Luật Lâm nghiệp;\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Hải Sơn về trồng cây.\nỦy ban nhân dân xã An Đông ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Trồng cây.',
  },
  check: (plan, { at, edit }) => {
    const bases = basesOf(plan).filter(({ text }) => /^Căn cứ\s/u.test(text))
    if (bases.length < 2) return []
    const isProposal = plan.opening.some(({ text }) => /^(?:Theo|Xét) đề nghị/u.test(text))
    return bases.flatMap((basis, index) => {
      const isLast = index === bases.length - 1
      const wanted = isLast ? '.' : ';'
      const text = basis.text.trimEnd()
      const isRight = text.endsWith(wanted) || (isLast && (isProposal || text.endsWith(',')))
      if (isRight) return []
      const end = wholeOf(text)[1]
      const hasMark = /[.,;:]$/u.test(text)
      const last = [...text].at(-1) ?? ''
      return [
        {
          data: { basis: quoted(text), wanted },
          position: at(basis, [end - 1, end]),
          edits: edit(basis, [end - 1, end], hasMark ? wanted : `${last}${wanted}`),
        },
      ]
    })
  },
})
