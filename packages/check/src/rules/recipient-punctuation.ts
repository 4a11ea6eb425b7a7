import { wholeOf } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F4: the line "Lưu" has a rule of its own. */
export const recipientPunctuation = defineRule({
  id: 'recipient-punctuation',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Mỗi nơi nhận một dòng, cuối dòng là dấu chấm phẩy.',
      en: 'Each recipient stands on a line of its own that ends with a semicolon.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9.d',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { line: string }) => `dòng nơi nhận "${d.line}" nên kết thúc bằng dấu ";"`,
    en: (d: { line: string }) => `the recipient "${d.line}" should end with ";"`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Phòng Kinh tế,\n- Các thôn;\n- Lưu: VT, KT.\nCHỦ TỊCH\nLý Văn Sơn',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Phòng Kinh tế;\n- Các thôn;\n- Lưu: VT, KT.\nCHỦ TỊCH\nLý Văn Sơn',
  },
  check: ({ recipients }, { at, edit }) =>
    recipients
      .filter(({ kind, text }) => kind === 'line' && !/^Lưu\s*:/u.test(text) && !text.trimEnd().endsWith(';'))
      .map((line) => {
        const text = line.text.trimEnd()
        const end = wholeOf(text)[1]
        const last = [...text].at(-1) ?? ''
        return {
          data: { line: text },
          position: at(line, [end - 1, end]),
          edits: edit(line, [end - 1, end], /[.,:]/u.test(last) ? ';' : `${last};`),
        }
      }),
})
