import { abbreviationsOf } from '@kehoach/language'
import { spanIn } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** F11: may hide a copied text. */
export const abbreviationExpansions = defineRule({
  id: 'abbreviation-expansions',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Một chữ viết tắt chỉ có một cách giải thích trong cả văn bản; hai cách thường là dấu vết của đoạn chép từ nơi khác.',
      en: 'A short form has one explanation in a document; two are often the trace of a copied text.',
    },
    source: 'Thông lệ soạn thảo',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { short: string; first: string; other: string }) =>
      `"${d.short}" được giải thích hai cách: "${d.first}" và "${d.other}"`,
    en: (d: { short: string; first: string; other: string }) =>
      `"${d.short}" is explained in two ways: "${d.first}" and "${d.other}"`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Củng cố tổ bảo vệ rừng (TBVR).\n2. Giao tổ bảo vệ ruộng (TBVR) tuần tra.',
    valid: 'I. NHIỆM VỤ\n1. Củng cố tổ bảo vệ rừng (TBVR).\n2. Giao tổ bảo vệ rừng (TBVR) tuần tra.',
  },
  check: (_, { passages, at }) => {
    const first = new Map<string, string>()
    return passages.flatMap((passage) =>
      [...abbreviationsOf([passage.text])].flatMap(([short, long]) => {
        const before = first.get(short)
        first.set(short, before ?? long)
        if (before === undefined || before === long) return []
        const where = passage.text.indexOf(`(${short}`) + 1
        const span = where > 0 ? spanIn(passage.text, where, where + short.length) : ([0, 1] as const)
        return [{ data: { short, first: before, other: long }, position: at(passage, span) }]
      }),
    )
  },
})
