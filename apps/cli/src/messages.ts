import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

const meant = (near: string): string => (near === '' ? '' : `; ý bạn là "${near}"?`)
const meantEn = (near: string): string => (near === '' ? '' : `; did you mean "${near}"?`)

const reasons: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'no-file': { vi: 'không có tệp', en: 'there is no such file' },
  'no-json': { vi: 'không phải JSON', en: 'it is no JSON' },
}

/** The sentences of wrong calls. */
export const messages = {
  'unknown-command': {
    vi: (d: { given: string; near: string }) => `không có lệnh "${d.given}"${meant(d.near)}`,
    en: (d: { given: string; near: string }) => `there is no command "${d.given}"${meantEn(d.near)}`,
  },
  'unknown-option': {
    vi: (d: { given: string; near: string }) => `không có tùy chọn "${d.given}"${meant(d.near)}`,
    en: (d: { given: string; near: string }) => `there is no option "${d.given}"${meantEn(d.near)}`,
  },
  'missing-argument': {
    vi: (d: { name: string }) => `thiếu tham số <${d.name}>`,
    en: (d: { name: string }) => `argument <${d.name}> is missing`,
  },
  'missing-value': {
    vi: (d: { option: string }) => `tùy chọn "${d.option}" cần một giá trị`,
    en: (d: { option: string }) => `option "${d.option}" needs a value`,
  },
  'too-many-arguments': {
    vi: (d: { given: number; expected: number }) =>
      `thừa tham số: lệnh nhận ${d.expected}, đang có ${d.given}; đường dẫn có dấu cách phải nằm trong ngoặc kép`,
    en: (d: { given: number; expected: number }) =>
      `too many arguments: ${d.expected} expected, ${d.given} given; put a path with spaces in quotation marks`,
  },
  'wrong-call': {
    vi: (d: { words: string }) => `lệnh chưa đúng (${d.words})`,
    en: (d: { words: string }) => d.words,
  },
  'wrong-value': {
    vi: (d: { option: string; given: string; known: string; near: string }) =>
      `"${d.given}" không dùng được cho ${d.option}: cần ${d.known}${meant(d.near)}`,
    en: (d: { option: string; given: string; known: string; near: string }) =>
      `"${d.given}" does not fit ${d.option}: it takes ${d.known}${meantEn(d.near)}`,
  },
  'previous-unreadable': {
    vi: (d: { column: string; path: string }) => `cột ${d.column}: không đọc được kế hoạch năm trước "${d.path}"`,
    en: (d: { column: string; path: string }) => `column ${d.column}: last year's plan "${d.path}" cannot be read`,
  },
  'option-needs': {
    vi: (d: { option: string; needed: string }) => `${d.option} chỉ dùng cùng ${d.needed}`,
    en: (d: { option: string; needed: string }) => `${d.option} is used with ${d.needed} only`,
  },
  'wrong-locator': {
    vi: (d: { given: string }) => `"${d.given}" không phải một vị trí; hãy viết item=II/2/a hoặc số dòng, ví dụ :12`,
    en: (d: { given: string }) => `"${d.given}" is no locator; write item=II/2/a or a line, :12`,
  },
  'unknown-item': {
    vi: (d: { given: string; near: string }) => `kế hoạch không có mục "${d.given}"${meant(d.near)}`,
    en: (d: { given: string; near: string }) => `the plan has no item "${d.given}"${meantEn(d.near)}`,
  },
  'unit-name-missing': {
    vi: (d: { near: string }) =>
      `chưa có tên đơn vị: hãy thêm --set ten="xã …"${d.near === '' ? '' : ` (ý bạn là "ten" thay cho "${d.near}"?)`}, hoặc --data bảng.csv cho nhiều đơn vị`,
    en: (d: { near: string }) =>
      `the unit's name is missing: add --set ten="xã …"${d.near === '' ? '' : ` (did you mean "ten" by "${d.near}"?)`}, or --data table.csv for many units`,
  },
  'output-missing': {
    vi: (d: { option: string }) => `chưa biết ghi vào đâu: hãy thêm ${d.option}`,
    en: (d: { option: string }) => `it is not known where to write: add ${d.option}`,
  },
  'target-unknown': {
    vi: (d: { path: string; known: string }) =>
      `chưa biết ghi "${d.path}" theo dạng nào: hãy đặt đuôi tệp hoặc thêm --to (${d.known})`,
    en: (d: { path: string; known: string }) =>
      `it is not known in which form to write "${d.path}": give it an extension or add --to (${d.known})`,
  },
  'target-mismatch': {
    vi: (d: { path: string; to: string }) => `đuôi tệp "${d.path}" không khớp với --to ${d.to}`,
    en: (d: { path: string; to: string }) => `the extension of "${d.path}" does not fit --to ${d.to}`,
  },
  'target-not-a-stream': {
    vi: (d: { to: string }) => `không ghi ${d.to} ra màn hình được: hãy thêm -o TỆP`,
    en: (d: { to: string }) => `${d.to} cannot be written to the terminal: add -o FILE`,
  },
  'options-exclude': {
    vi: (d: { one: string; other: string }) => `${d.one} và ${d.other} không dùng cùng nhau`,
    en: (d: { one: string; other: string }) => `${d.one} and ${d.other} do not go together`,
  },
  'same-name': {
    vi: (d: { name: string; first: number }) =>
      `tên tệp "${d.name}" trùng với dòng ${d.first}; hãy thêm {ma} vào --name`,
    en: (d: { name: string; first: number }) =>
      `the file name "${d.name}" is that of row ${d.first}; add {ma} to --name`,
  },
  'open-place': {
    vi: (d: { path: string; about: string }) =>
      `${d.path === '' ? '' : `mục ${d.path} `}còn chỗ chưa điền: "${d.about}"; điền xong mới in bản trình ký (--final)`,
    en: (d: { path: string; about: string }) =>
      `${d.path === '' ? '' : `item ${d.path} `}still has an open place: "${d.about}"; a final copy (--final) has none`,
  },
  'profile-unreadable': {
    vi: (d: { path: string; reason: string }) =>
      `không đọc được tệp trình bày "${d.path}" (${reasons[d.reason]?.vi ?? d.reason}); cần JSON như {"bodySize": 13, "firstLine": 1}`,
    en: (d: { path: string; reason: string }) =>
      `the layout file "${d.path}" cannot be read (${reasons[d.reason]?.en ?? d.reason}); it is JSON such as {"bodySize": 13, "firstLine": 1}`,
  },
  'rules-unknown': {
    vi: (d: { given: string; known: string }) =>
      `không có bộ quy tắc "${d.given}": cần ${d.known}, hoặc một tệp .js xuất danh sách "rules"`,
    en: (d: { given: string; known: string }) =>
      `there is no set of rules "${d.given}": it takes ${d.known}, or a .js file that exports a list "rules"`,
  },
  'unknown-rule': {
    vi: (d: { given: string; near: string }) =>
      `không có quy tắc "${d.given}" (danh sách: kehoach rules)${meant(d.near)}`,
    en: (d: { given: string; near: string }) =>
      `there is no rule "${d.given}" (the list: kehoach rules)${meantEn(d.near)}`,
  },
  'nothing-to-fix': {
    vi: () => '--fix chỉ sửa được bản sao của tệp văn bản hoặc Markdown',
    en: () => '--fix repairs copies of text and Markdown files only',
  },
  'one-output': {
    vi: (d: { count: number }) => `-o chỉ nhận một tệp, đang kiểm tra ${d.count} tệp; bỏ -o để mỗi tệp có một bản sao`,
    en: (d: { count: number }) => `-o takes one file and ${d.count} are checked; leave it out to get a copy of each`,
  },
  'folder-not-empty': {
    vi: (d: { path: string }) => `thư mục "${d.path}" đã có tệp; chọn thư mục khác, hoặc thêm --force (không xóa gì)`,
    en: (d: { path: string }) =>
      `the folder "${d.path}" holds files; choose another, or add --force (nothing is deleted)`,
  },
  'folder-unknown': {
    vi: (d: { path: string }) => `không có thư mục "${d.path}"`,
    en: (d: { path: string }) => `there is no folder "${d.path}"`,
  },
} as const

/** The sentence of a wrong call, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
