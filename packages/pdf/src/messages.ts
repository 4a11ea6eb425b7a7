import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

/** The sentences of this package's diagnostics. */
export const messages = {
  'pdf-unreadable': {
    vi: (d: { reason: string }) => `không mở được tệp PDF, tệp hỏng hoặc thiếu (${d.reason})`,
    en: (d: { reason: string }) => `the PDF file cannot be opened: it is broken or cut (${d.reason})`,
  },
  'pdf-encrypted': {
    vi: () => 'tệp PDF có mật khẩu; hãy mở bằng mật khẩu rồi lưu lại thành tệp không có mật khẩu',
    en: () => 'the PDF file has a password; open it with the password and save it without one',
  },
  'pdf-empty': {
    vi: () => 'tệp PDF không có trang nào đọc được',
    en: () => 'the PDF file has no page that can be read',
  },
  'limit-pdf-size': {
    vi: (d: { size: number; limit: number }) => `tệp PDF ${d.size} MB, quá giới hạn ${d.limit} MB`,
    en: (d: { size: number; limit: number }) => `the PDF file is ${d.size} MB, more than the limit of ${d.limit} MB`,
  },
  'limit-pdf-pages': {
    vi: (d: { pages: number; limit: number }) => `tệp PDF khai ${d.pages} trang, quá giới hạn ${d.limit} trang`,
    en: (d: { pages: number; limit: number }) => `the PDF file declares ${d.pages} pages, more than ${d.limit}`,
  },
  'limit-pdf-text': {
    vi: (d: { page: number; limit: number }) => `chữ trong tệp quá nhiều mảnh (trên ${d.limit}) kể từ trang ${d.page}`,
    en: (d: { page: number; limit: number }) => `the text has more than ${d.limit} pieces from page ${d.page} on`,
  },
  'limit-pdf-page-size': {
    vi: (d: { page: number }) => `trang ${d.page} có khổ giấy quá lớn, không chụp để nhận dạng chữ được`,
    en: (d: { page: number }) => `page ${d.page} is too large to be drawn and recognised`,
  },
  'pdf-page-unreadable': {
    vi: (d: { page: number; reason: string }) => `không đọc được trang ${d.page} (${d.reason})`,
    en: (d: { page: number; reason: string }) => `page ${d.page} cannot be read (${d.reason})`,
  },
  'pdf-scanned': {
    vi: (d: { pages: string }) => `trang ${d.pages} là ảnh quét, không có lớp chữ`,
    en: (d: { pages: string }) => `pages ${d.pages} are scans without a text layer`,
  },
  'pdf-text-broken': {
    vi: (d: { pages: string }) => `lớp chữ của trang ${d.pages} hỏng: chữ máy đọc ra không phải tiếng Việt`,
    en: (d: { pages: string }) => `the text layer of pages ${d.pages} is broken: what it says is not Vietnamese`,
  },
  'use-text-file': {
    vi: () => 'hãy dùng tệp Word gốc, hoặc bật nhận dạng chữ',
    en: () => 'use the original Word file, or turn text recognition on',
  },
  'pdf-recognised': {
    vi: (d: { page: number; lines: number; confidence: number }) =>
      `trang ${d.page} được đọc bằng nhận dạng chữ: ${d.lines} dòng, độ tin cậy trung bình ${d.confidence} %; hãy soát lại với bản giấy`,
    en: (d: { page: number; lines: number; confidence: number }) =>
      `page ${d.page} was read by text recognition: ${d.lines} lines, mean confidence ${d.confidence} %; check it by the paper`,
  },
  'doubtful-line': {
    vi: (d: { text: string; confidence: number }) => `dòng nhận dạng chưa chắc (${d.confidence} %): "${d.text}"`,
    en: (d: { text: string; confidence: number }) => `a line recognised with doubt (${d.confidence} %): "${d.text}"`,
  },
  'signed-by': {
    vi: (d: { signer: string; time: string }) =>
      `có chữ ký số của ${d.signer}${d.time === '' ? '' : `, ${d.time}`}; không kiểm tra hiệu lực`,
    en: (d: { signer: string; time: string }) =>
      `digitally signed by ${d.signer}${d.time === '' ? '' : `, ${d.time}`}; not verified`,
  },
  'stamped-text': {
    vi: (d: { text: string }) => `"${d.text}" do công cụ ký số hoặc biểu mẫu in đè, không có trong lớp chữ`,
    en: (d: { text: string }) => `"${d.text}" was stamped by a signing tool or a form, outside the text layer`,
  },
  'stamp-not-read': {
    vi: () => 'có ô đóng dấu chỉ là ảnh (có thể là số hoặc ngày), chưa đọc được',
    en: () => 'a stamped field is only a picture (perhaps number or date) and was not read',
  },
  'hidden-text': {
    vi: (d: { text: string }) => `chữ không nhìn thấy trên trang: "${d.text}"`,
    en: (d: { text: string }) => `text that cannot be seen on the page: "${d.text}"`,
  },
  'pdf-active-content': {
    vi: (d: { kind: string }) => `tệp có nội dung động (${d.kind}); đã bỏ qua, không chạy`,
    en: (d: { kind: string }) => `the file has active content (${d.kind}); ignored, never run`,
  },
  'pdf-attachments': {
    vi: (d: { count: number }) => `tệp PDF có ${d.count} tệp đính kèm bên trong; không đọc`,
    en: (d: { count: number }) => `the PDF holds ${d.count} attached files; they are not read`,
  },
  'pdf-comments': {
    vi: (d: { page: number; count: number }) =>
      `trang ${d.page} có ${d.count} ghi chú của người đọc; không phải nội dung`,
    en: (d: { page: number; count: number }) => `page ${d.page} has ${d.count} reader’s comments; they are no content`,
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
