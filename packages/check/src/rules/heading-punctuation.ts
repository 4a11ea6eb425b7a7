import { childItems } from '@kehoach/core'
import { quoted, wholeOf } from '../find.ts'
import type { Passage } from '../passage.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F5: a sentence that opens a list keeps its colon; only a title loses its mark. */
export const headingPunctuation = defineRule({
  id: 'heading-punctuation',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Cuối tiêu đề phần, mục, khoản không có dấu chấm hay dấu hai chấm.',
      en: 'The title of a section ends without a full stop or a colon.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục V, mẫu 6.b',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { title: string; mark: string }) => `tiêu đề "${d.title}" nên bỏ dấu "${d.mark}" ở cuối`,
    en: (d: { title: string; mark: string }) => `the title "${d.title}" should not end with "${d.mark}"`,
  },
  example: {
    invalid:
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích:\n- Phủ xanh đất trống.\n2. Yêu cầu:\n- Đúng thời vụ.\nII. NHIỆM VỤ\n1. Trồng cây.',
    valid:
      'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Phủ xanh đất trống.\n2. Yêu cầu\n- Đúng thời vụ.\nII. NHIỆM VỤ\n1. Trồng cây.',
  },
  check: (_, { passages, at, edit }) =>
    passages.filter(isMarkedTitle).map((passage) => {
      const mark = passage.text.trimEnd().slice(-1)
      const end = wholeOf(passage.text.trimEnd())[1]
      return {
        data: { title: quoted(passage.text), mark },
        position: at(passage, [end - 1, end]),
        edits: edit(passage, [end - 1, end], ''),
      }
    }),
})

function isMarkedTitle({ kind, item, path, text: raw }: Passage): boolean {
  if (kind !== 'item' || item === null || item.label === null || path.length > 2) return false
  if (/^[-+*•]/u.test(item.label.value) || childItems(item).length === 0) return false
  const text = raw.trimEnd()
  const body = text.slice(0, -1)
  const isTitle = body.length <= 220 && !/[.:]/u.test(body)
  const isName = text.endsWith(':') && body.length <= 40 && !/[,]/u.test(body)
  return isTitle && (isName || (text.endsWith('.') && !text.endsWith('..')))
}
