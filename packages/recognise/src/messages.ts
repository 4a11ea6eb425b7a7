import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

/** The sentences of this package's diagnostics. */
export const messages = {
  'not-a-plan': {
    vi: () =>
      'không nhận ra kế hoạch nào trong văn bản này; cần ít nhất tên loại "KẾ HOẠCH" và các mục được đánh số (I, 1, a)',
    en: () =>
      'no plan was recognised in this text; it needs at least the kind "KẾ HOẠCH" and numbered sections (I, 1, a)',
  },
  'issuer-inferred': {
    vi: (d: { issuer: string }) => `phần đầu không in cơ quan ban hành; hiểu là "${d.issuer}" theo câu ban hành`,
    en: (d: { issuer: string }) => `the head prints no issuing body; taken to be "${d.issuer}" from the text`,
  },
  'issuer-unknown': {
    vi: () => 'không tìm thấy cơ quan ban hành',
    en: () => 'no issuing body was found',
  },
  'regime-unknown': {
    vi: () => 'không rõ kế hoạch thuộc mô hình ba cấp hay hai cấp; hãy cho biết ngày ban hành',
    en: () => 'it is not known whether the plan is of the three-level or the two-level regime; give its date',
  },
  'appendix-not-supplied': {
    vi: () => 'văn bản dẫn chiếu phụ lục nhưng tệp không có phụ lục; hãy bổ sung phụ lục để đọc đủ nhiệm vụ',
    en: () => 'the text refers to an appendix that is not in the file; supply it so that its duties are read',
  },
  'unread-text': {
    vi: (d: { pieces: number }) => `${d.pieces} đoạn chữ không thuộc phần nào của kế hoạch (xem "unread")`,
    en: (d: { pieces: number }) => `${d.pieces} pieces of text belong to no part of the plan (see "unread")`,
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
