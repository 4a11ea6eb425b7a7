import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

/** The sentences of this package's diagnostics. */
export const messages = {
  'unit-accents-left-out': {
    vi: (d: { name: string; unit: string }) => `"${d.name}" viết thiếu dấu; được hiểu là ${d.unit}`,
    en: (d: { name: string; unit: string }) => `"${d.name}" lacks accents; taken to be ${d.unit}`,
  },
  'unit-ambiguous': {
    vi: (d: { name: string; units: string }) =>
      `"${d.name}" có thể là nhiều đơn vị: ${d.units}; hãy ghi rõ loại, dấu và tỉnh, hoặc ghi mã`,
    en: (d: { name: string; units: string }) =>
      `"${d.name}" may be several units: ${d.units}; write its kind, accents and province, or its code`,
  },
  'unit-other-kind': {
    vi: (d: { name: string; unit: string }) =>
      `không có "${d.name}" vào thời điểm này, chỉ có ${d.unit}; có đúng đơn vị đó không?`,
    en: (d: { name: string; unit: string }) => `there is no "${d.name}" on that day, only ${d.unit}; is it meant?`,
  },
  'unit-dissolved': {
    vi: (d: { name: string; old: string; units: string }) =>
      d.units === ''
        ? `"${d.name}" là đơn vị cũ, không còn từ 1/7/2025, và có nhiều nơi trùng tên: ${d.old}; hãy ghi rõ huyện, tỉnh`
        : `"${d.name}" (${d.old}) là đơn vị cũ, không còn từ 1/7/2025; nay thuộc ${d.units}`,
    en: (d: { name: string; old: string; units: string }) =>
      d.units === ''
        ? `"${d.name}" ended on 1/7/2025 and is the name of several old units: ${d.old}; write its district and province`
        : `"${d.name}" (${d.old}) ended on 1/7/2025; it now belongs to ${d.units}`,
  },
  'unit-unknown': {
    vi: (d: { name: string; near: string }) =>
      `không có "${d.name}" trong danh mục đơn vị hành chính${d.near === '' ? '' : `; ý bạn là ${d.near}?`}`,
    en: (d: { name: string; near: string }) =>
      `"${d.name}" is not in the list of units${d.near === '' ? '' : `; did you mean ${d.near}?`}`,
  },
  'agency-uncertain': {
    vi: (d: { role: string; level: string; suggestions: string }) =>
      `chưa chắc cơ quan nào làm "${d.role}" ở ${d.level}; có thể là: ${d.suggestions}`,
    en: (d: { role: string; level: string; suggestions: string }) =>
      `it is not certain which body does "${d.role}" at ${d.level}; perhaps: ${d.suggestions}`,
  },
  'agency-missing': {
    vi: (d: { role: string; level: string }) => `không có cơ quan nào làm "${d.role}" ở ${d.level}; giao cho ai?`,
    en: (d: { role: string; level: string }) => `no body does "${d.role}" at ${d.level}; who shall?`,
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
