import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** Little words that stand between two others: doubled, they are a slip. Others end one compound and begin the next. */
const little: ReadonlySet<string> = new Set(
  'cho các của và để với theo trong về tại có là được những từ đến bằng do vì khi như'.split(' '),
)

/** Terms that begin alike: "một cửa, một cửa liên thông". */
const terms: ReadonlySet<string> = new Set(['một cửa'])

/** F14 */
export const doubledWord = defineRule({
  id: 'doubled-word',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Một từ hoặc cụm từ viết hai lần liền nhau. Đây là gợi ý: máy không tự sửa.',
      en: 'A word or phrase stands twice in a row. A suggestion: nothing is corrected unasked.',
    },
    source: 'Lỗi gõ',
    effective: always,
    proposesEdits: true,
  },
  message: {
    vi: (d: { words: string }) => `"${d.words}" viết lặp`,
    en: (d: { words: string }) => `"${d.words}" is written twice`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Tổ chức các hội nghị, hội nghị tuyên truyền.\n2. Giao cho cho các thôn trồng cây.',
    valid: 'I. NHIỆM VỤ\n1. Tổ chức các hội nghị tuyên truyền.\n2. Ngày ngày chăm sóc cây, làm dần dần.',
  },
  check: (_, { passages, at, edit }) =>
    [
      ...findAll(passages, /(?<!\p{L})(\p{Ll}{2,7})\s\1(?!\p{L})/gu).filter(({ match: [, word = ''] }) =>
        little.has(word),
      ),
      ...findAll(passages, /(?<!\p{L})(\p{Ll}{2,7} \p{Ll}{2,7}),? \1(?!\p{L})/gu).filter(
        ({ match: [, word = ''] }) => !terms.has(word),
      ),
    ].map(({ passage, match: [words, once = ''], span }) => ({
      data: { words },
      position: at(passage, span),
      edits: edit(passage, span, once),
    })),
})
