import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

const meant = (near: string): string => (near === '' ? '' : `; ý bạn là "${near}"?`)
const maybe = (near: string): string => (near === '' ? '' : `; did you mean "${near}"?`)

interface At {
  readonly path: string
  readonly column: number
}

/** The sentences of this package's diagnostics. */
export const messages = {
  'mark-not-closed': {
    vi: (d: At & { text: string }) => `${d.path}, ký tự ${d.column}: dấu {{ }} không đủ cặp ở "${d.text}"`,
    en: (d: At & { text: string }) => `${d.path}, character ${d.column}: {{ }} is not closed at "${d.text}"`,
  },
  'mark-unknown': {
    vi: (d: At & { text: string; near: string }) =>
      `${d.path}, ký tự ${d.column}: không hiểu "{{${d.text}}}"${meant(d.near)}`,
    en: (d: At & { text: string; near: string }) =>
      `${d.path}, character ${d.column}: unknown mark "{{${d.text}}}"${maybe(d.near)}`,
  },
  'field-type-unknown': {
    vi: (d: At & { name: string; type: string; near: string }) =>
      `${d.path}, ký tự ${d.column}: chỗ điền "${d.name}" có kiểu lạ "${d.type}"${meant(d.near)}`,
    en: (d: At & { name: string; type: string; near: string }) =>
      `${d.path}, character ${d.column}: field "${d.name}" is of the unknown type "${d.type}"${maybe(d.near)}`,
  },
  'field-of-two-types': {
    vi: (d: At & { name: string; first: string; type: string }) =>
      `${d.path}, ký tự ${d.column}: chỗ điền "${d.name}" là kiểu "${d.first}" ở chỗ trước, kiểu "${d.type}" ở đây`,
    en: (d: At & { name: string; first: string; type: string }) =>
      `${d.path}, character ${d.column}: field "${d.name}" is "${d.first}" before and "${d.type}" here`,
  },
  'choice-without-options': {
    vi: (d: At & { name: string }) =>
      `${d.path}, ký tự ${d.column}: "${d.name}" kiểu chọn nhưng chưa ghi các lựa chọn, ví dụ: chọn (có|không)`,
    en: (d: At & { name: string }) => `${d.path}, character ${d.column}: "${d.name}" is a choice without options`,
  },
  'condition-broken': {
    vi: (d: At & { condition: string }) => `${d.path}, ký tự ${d.column}: điều kiện viết sai: ${d.condition}`,
    en: (d: At & { condition: string }) =>
      `${d.path}, character ${d.column}: the condition cannot be read: ${d.condition}`,
  },
  'condition-field-unknown': {
    vi: (d: At & { condition: string; name: string; near: string }) =>
      `${d.path}, ký tự ${d.column}: điều kiện dùng "${d.name}" không có trong các chỗ điền${meant(d.near)}`,
    en: (d: At & { condition: string; name: string; near: string }) =>
      `${d.path}, character ${d.column}: the condition names the unknown field "${d.name}"${maybe(d.near)}`,
  },
  'condition-of-wrong-type': {
    vi: (d: At & { condition: string }) =>
      `${d.path}, ký tự ${d.column}: điều kiện so sánh hai kiểu khác nhau hoặc không cho đúng/sai: ${d.condition}`,
    en: (d: At & { condition: string }) =>
      `${d.path}, character ${d.column}: the condition compares different types or is not true or false: ${d.condition}`,
  },
  'condition-never-holds': {
    vi: (d: At & { condition: string }) => `${d.path}: điều kiện không bao giờ đúng: ${d.condition}`,
    en: (d: At & { condition: string }) => `${d.path}: the condition never holds: ${d.condition}`,
  },
  'condition-always-holds': {
    vi: (d: At & { condition: string }) => `${d.path}: điều kiện lúc nào cũng đúng: ${d.condition}`,
    en: (d: At & { condition: string }) => `${d.path}: the condition always holds: ${d.condition}`,
  },
  'repetition-without-its-value': {
    vi: (d: At & { name: string; over: string }) =>
      `${d.path}: lặp theo "${d.over}" nhưng không dùng {{${d.name}}}: các dòng sẽ giống hệt nhau`,
    en: (d: At & { name: string; over: string }) =>
      `${d.path}: it repeats over "${d.over}" without {{${d.name}}}: its copies will be equal`,
  },
  'nothing-to-divide': {
    vi: (d: At & { quantity: number }) => `${d.path}: không có số lượng thứ ${d.quantity} để phân bổ`,
    en: (d: At & { quantity: number }) => `${d.path}: there is no quantity ${d.quantity} to divide`,
  },
  'field-without-column': {
    vi: (d: At & { name: string; near: string }) =>
      `${d.path}, ký tự ${d.column}: bảng đơn vị không có cột cho "${d.name}"${meant(d.near)}`,
    en: (d: At & { name: string; near: string }) =>
      `${d.path}, character ${d.column}: the table has no column for "${d.name}"${maybe(d.near)}`,
  },
  'column-not-used': {
    vi: (d: { column: string; near: string }) => `cột "${d.column}" không dùng trong mẫu${meant(d.near)}`,
    en: (d: { column: string; near: string }) => `the template does not use the column "${d.column}"${maybe(d.near)}`,
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
