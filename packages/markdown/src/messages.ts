import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

/** The sentences of this package's diagnostics. */
export const messages = {
  'broken-front-matter': {
    vi: (d: { problem: string }) =>
      `phần khai báo ở đầu tệp không đọc được (${d.problem}); hãy sửa hoặc xóa phần giữa hai dòng ---`,
    en: (d: { problem: string }) =>
      `the front matter cannot be read (${d.problem}); repair it or remove what stands between the --- lines`,
  },
  'repeated-id': {
    vi: (d: { id: string }) => `hai nội dung cùng mang mã "${d.id}"; hãy xóa mã ở nội dung mới chép`,
    en: (d: { id: string }) => `two parts carry the id "${d.id}"; remove it from the copied one`,
  },
  'absent-item': {
    vi: (d: { id: string }) => `phần khai báo nói về nội dung "${d.id}" nhưng tệp không còn nội dung này`,
    en: (d: { id: string }) => `the front matter speaks of "${d.id}", which is not in the file`,
  },
  'unread-not-printed': {
    vi: (d: { pieces: number }) => `${d.pieces} đoạn chữ chưa đọc được không được ghi ra`,
    en: (d: { pieces: number }) => `${d.pieces} unread pieces of text are not written`,
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
