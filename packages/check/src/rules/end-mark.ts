import { quoted, wholeOf } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F15 */
export const endMark = defineRule({
  id: 'end-mark',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Câu cuối của kế hoạch kết thúc bằng "./.".',
      en: 'The last sentence of a plan ends with "./.".',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { sentence: string }) => `câu kết "${d.sentence}" nên kết thúc bằng "./."`,
    en: (d: { sentence: string }) => `the closing "${d.sentence}" should end with "./."`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nTrên đây là Kế hoạch trồng cây năm 2026.\nNơi nhận:\n- Lưu: VT, KT.',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nTrên đây là Kế hoạch trồng cây năm 2026./.\nNơi nhận:\n- Lưu: VT, KT.',
  },
  check: ({ closing }, { at, edit }) => {
    const last = closing.at(-1)
    if (last === undefined || /\/\.?\s*$/u.test(last.text)) return []
    const text = last.text.trimEnd()
    const end = wholeOf(text)[1]
    const letter = [...text].at(-1) ?? ''
    return [
      {
        data: { sentence: quoted(text) },
        position: at(last, [end - 1, end]),
        edits: edit(last, [end - 1, end], /[.;,]/u.test(letter) ? './.' : `${letter}./.`),
      },
    ]
  },
})
