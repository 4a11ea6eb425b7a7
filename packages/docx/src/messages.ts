import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'
import { readMessages } from './read/messages.ts'

/** The sentences of this package's diagnostics. */
export const messages = {
  'empty-body': {
    vi: () => 'kế hoạch không có nội dung; tệp Word chỉ có phần đầu và phần cuối',
    en: () => 'the plan has no body; the Word file holds head and foot only',
  },
  'blank-head': {
    vi: (d: { fields: string }) => `phần đầu văn bản còn thiếu: ${named(d.fields)}`,
    en: (d: { fields: string }) => `the head lacks: ${d.fields}`,
  },
  'long-title': {
    vi: (d: { characters: number }) => `trích yếu dài ${d.characters} ký tự; trích yếu phải ngắn gọn`,
    en: (d: { characters: number }) => `the subject has ${d.characters} characters; it should be short`,
  },
  'forbidden-characters': {
    vi: (d: { count: number }) => `${d.count} ký tự điều khiển không in được, đã thay bằng dấu �`,
    en: (d: { count: number }) => `${d.count} control characters cannot be printed and were replaced by �`,
  },
  'open-places': {
    vi: (d: { count: number }) => `còn ${d.count} chỗ trống chưa điền trong bản in`,
    en: (d: { count: number }) => `${d.count} open places are printed as they stand`,
  },
  'missing-end-mark': {
    vi: (d: { part: string }) => `${d.part === 'plan' ? 'kế hoạch' : `"${d.part}"`} không kết thúc bằng dấu "./."`,
    en: (d: { part: string }) => `${d.part === 'plan' ? 'the plan' : `"${d.part}"`} does not end with "./."`,
  },
  'end-mark-added': {
    vi: (d: { part: string }) => `đã thêm dấu "./." vào cuối ${d.part === 'plan' ? 'kế hoạch' : `"${d.part}"`}`,
    en: (d: { part: string }) => `"./." was added at the end of ${d.part === 'plan' ? 'the plan' : `"${d.part}"`}`,
  },
  'narrow-columns': {
    vi: (d: { columns: number; narrow: number; word: string }) =>
      `bảng ${d.columns} cột có ${d.narrow} cột hẹp hơn một từ ("${d.word}"); từ đó bị ngắt giữa chừng`,
    en: (d: { columns: number; narrow: number; word: string }) =>
      `${d.narrow} of ${d.columns} columns are narrower than a word ("${d.word}"), which breaks in its middle`,
  },
  'unread-not-printed': {
    vi: (d: { pieces: number }) => `${d.pieces} đoạn chữ chưa đọc được không được in`,
    en: (d: { pieces: number }) => `${d.pieces} unread pieces of text are not printed`,
  },
  'layout-out-of-range': {
    vi: (d: Range) =>
      `${named(d.field)} ${d.value} ${d.unit} ngoài khoảng cho phép ${d.from}–${d.to} ${d.unit}${clause(d.clause, ' (Phụ lục I, ')}; giữ giá trị của mẫu`,
    en: (d: Range) =>
      `${d.field} ${d.value} ${d.unit} is outside ${d.from}–${d.to} ${d.unit}${clause(d.clause, ' (Annex I, ')}; the profile's value stays`,
  },
  'unknown-layout-choice': {
    vi: (d: { name: string }) => `không có lựa chọn trình bày "${d.name}"`,
    en: (d: { name: string }) => `there is no layout choice "${d.name}"`,
  },
  'origin-unreadable': {
    vi: (d: { part: string; detail: string }) =>
      `thông tin nguồn gốc trong tệp (${d.part}) không đọc được: ${d.detail}; chỉ dùng phần chữ`,
    en: (d: { part: string; detail: string }) =>
      `the origin in ${d.part} cannot be read: ${d.detail}; words alone are used`,
  },
  'origin-newer': {
    vi: (d: { part: string; detail: string }) =>
      `thông tin nguồn gốc trong tệp (${d.part}) thuộc phiên bản khác (${d.detail}); chỉ dùng phần chữ`,
    en: (d: { part: string; detail: string }) =>
      `the origin in ${d.part} has another version (${d.detail}); words alone are used`,
  },
  'made-file-unreadable': {
    vi: (d: { reasons: string }) => `tệp Word vừa tạo không đọc lại được (${d.reasons})`,
    en: (d: { reasons: string }) => `the Word file that was made cannot be read back (${d.reasons})`,
  },
  'reads-differently': {
    vi: (d: Pair) => `${placed(d.path)} đọc lại thành "${d.found}", kế hoạch ghi "${d.expected}"`,
    en: (d: Pair) => `${d.path} reads back as "${d.found}", the plan says "${d.expected}"`,
  },
  'reads-elsewhere': {
    vi: (d: { path: string; found: string; text: string }) =>
      `${placed(d.path)} đọc lại nằm ở chỗ khác (${d.found}): "${d.text}"`,
    en: (d: { path: string; found: string; text: string }) =>
      `${d.path} reads back at another place (${d.found}): "${d.text}"`,
  },
  'not-read-back': {
    vi: (d: { path: string; expected: string }) => `${placed(d.path)} không đọc lại được: "${d.expected}"`,
    en: (d: { path: string; expected: string }) => `${d.path} is not read back: "${d.expected}"`,
  },
  'read-without-source': {
    vi: (d: { path: string; found: string }) => `đọc lại thấy ${placed(d.path)} mà kế hoạch không có: "${d.found}"`,
    en: (d: { path: string; found: string }) => `${d.path} is read back and is not in the plan: "${d.found}"`,
  },
  'identity-not-kept': {
    vi: (d: { what: string; expected: string; found: string }) =>
      `đọc lại không giữ được ${kept[d.what] ?? d.what}: ${d.expected} thành ${d.found === '' ? 'trống' : d.found}`,
    en: (d: { what: string; expected: string; found: string }) =>
      `reading back does not keep the ${d.what}: ${d.expected} became ${d.found === '' ? 'blank' : d.found}`,
  },
  'more-differences': {
    vi: (d: { count: number }) => `còn ${d.count} chỗ khác nữa`,
    en: (d: { count: number }) => `${d.count} more differences`,
  },
  ...readMessages,
} as const

interface Pair {
  readonly path: string
  readonly expected: string
  readonly found: string
}

const kept: Readonly<Record<string, string>> = {
  id: 'mã nội dung',
  mandates: 'nội dung giao cấp dưới',
  origins: 'nguồn gốc nội dung',
}

/** A place by the field's words: `trích yếu`, `phần mở đầu 2`, `nội dung II/2/a`. */
function placed(path: string): string {
  const [first = '', ...rest] = path.split('/')
  const part = partNames[first]
  if (part !== undefined) return [part, ...rest.map((each) => fieldNames[each] ?? each)].join(' ')
  return fieldNames[path] ?? `nội dung ${path}`
}

const partNames: Readonly<Record<string, string>> = {
  opening: 'phần mở đầu',
  closing: 'phần kết',
  recipients: 'nơi nhận',
  signature: 'chữ ký:',
}

interface Range {
  readonly field: string
  readonly value: string
  readonly from: string | number
  readonly to: string | number
  readonly unit: string
  readonly clause: string
}

const clause = (text: string, before: string): string => (text === 'practice' ? '' : `${before}${text})`)

/** The field's words for parts of the head and for measures. */
const fieldNames: Readonly<Record<string, string>> = {
  issuer: 'cơ quan ban hành',
  docType: 'tên loại văn bản',
  title: 'trích yếu',
  nation: 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  superior: 'cơ quan chủ quản',
  number: 'số, ký hiệu',
  place: 'địa danh',
  date: 'ngày ban hành',
  name: 'họ tên người ký',
  font: 'phông chữ',
  pageWidth: 'khổ giấy ngang',
  pageHeight: 'khổ giấy dọc',
  marginTop: 'lề trên',
  marginBottom: 'lề dưới',
  marginLeft: 'lề trái',
  marginRight: 'lề phải',
  headerDistance: 'khoảng cách số trang đến mép giấy',
  bodySize: 'cỡ chữ nội dung',
  titleSize: 'cỡ chữ tên loại, trích yếu',
  agencySize: 'cỡ chữ tên cơ quan',
  mottoSize: 'cỡ chữ tiêu ngữ',
  numberSize: 'cỡ chữ số, ký hiệu',
  authoritySize: 'cỡ chữ quyền hạn, chức vụ',
  pageNumberSize: 'cỡ chữ số trang',
  tableSize: 'cỡ chữ bảng',
  recipientsHeadSize: 'cỡ chữ "Nơi nhận"',
  recipientsSize: 'cỡ chữ danh sách nơi nhận',
  firstLine: 'thụt đầu dòng',
  gap: 'khoảng cách đoạn',
  lineSpacing: 'cách dòng',
  landscapeFrom: 'số cột để xoay ngang',
}

const named = (fields: string): string =>
  fields
    .split(', ')
    .map((field) => fieldNames[field] ?? field)
    .join(', ')

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
