import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'
import { readMessages } from './read/messages.ts'

/** The sentences of this package's diagnostics. */
export const messages = {
  'empty-body': {
    vi: () => 'kế hoạch không có nội dung; tệp Word chỉ có phần đầu và phần cuối',
    en: () => 'the plan has no body; the Word file holds head and foot only',
  },
  'forbidden-characters': {
    vi: (d: { count: number }) => `${d.count} ký tự điều khiển không in được, đã thay bằng dấu �`,
    en: (d: { count: number }) => `${d.count} control characters cannot be printed and were replaced by �`,
  },
  'unread-not-printed': {
    vi: (d: { pieces: number }) => `${d.pieces} đoạn chữ chưa đọc được không được in`,
    en: (d: { pieces: number }) => `${d.pieces} unread pieces of text are not printed`,
  },
  ...readMessages,
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
