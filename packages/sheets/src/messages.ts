import { formatDiagnostic as formatArchive } from '@kehoach/archive'
import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

/** The sentences of this package's diagnostics. */
export const messages = {
  'limit-size': {
    vi: (d: { size: number; limit: number }) => `tệp quá lớn (${d.size} MB, giới hạn ${d.limit} MB)`,
    en: (d: { size: number; limit: number }) => `the file is too large (${d.size} MB, the limit is ${d.limit} MB)`,
  },
  'limit-rows': {
    vi: (d: { limit: number }) => `bảng có hơn ${d.limit} dòng; hãy chia thành nhiều tệp`,
    en: (d: { limit: number }) => `the table has more than ${d.limit} rows; divide it`,
  },
  'limit-columns': {
    vi: (d: { limit: number }) => `bảng có hơn ${d.limit} cột; hãy bỏ các cột không dùng`,
    en: (d: { limit: number }) => `the table has more than ${d.limit} columns; remove those that are not used`,
  },
  'not-a-table': {
    vi: () => 'đây không phải bảng Excel .xlsx hay CSV; hãy mở bằng Excel rồi lưu thành .xlsx',
    en: () => 'this is no Excel .xlsx and no CSV; open it in Excel and save it as .xlsx',
  },
  'old-excel': {
    vi: () => 'tệp là Excel cũ (.xls) hoặc có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu thành .xlsx',
    en: () => 'this is an old Excel file (.xls) or one with a password; open it, remove the password, save it as .xlsx',
  },
  'workbook-macros': {
    vi: () => 'tệp Excel có macro; hãy lưu thành .xlsx (loại không có macro)',
    en: () => 'the workbook holds macros; save it as .xlsx (without macros)',
  },
  'workbook-broken': {
    vi: (d: { about: string }) => `tệp Excel bị hỏng (${d.about}); hãy mở bằng Excel rồi lưu lại`,
    en: (d: { about: string }) => `the workbook is damaged (${d.about}); open it in Excel and save it again`,
  },
  'sheet-missing': {
    vi: (d: { sheet: string; sheets: string }) => `không có trang "${d.sheet}"; các trang đang có: ${d.sheets}`,
    en: (d: { sheet: string; sheets: string }) => `there is no sheet "${d.sheet}"; the sheets are: ${d.sheets}`,
  },
  'other-sheets': {
    vi: (d: { sheet: string; others: string }) => `chỉ đọc trang "${d.sheet}"; không đọc: ${d.others}`,
    en: (d: { sheet: string; others: string }) => `only the sheet "${d.sheet}" was read; not read: ${d.others}`,
  },
  'csv-broken': {
    vi: (d: { line: number }) => `bảng CSV hỏng từ dòng ${d.line}, thường do một dấu ngoặc kép (") không đóng`,
    en: (d: { line: number }) => `the CSV is broken from line ${d.line} on, mostly by a quotation mark (") not closed`,
  },
  'unknown-encoding': {
    vi: () => 'không nhận ra bảng mã của tệp; trong Excel hãy chọn Lưu thành, kiểu "CSV UTF-8"',
    en: () => 'the encoding is not known; in Excel choose Save as, "CSV UTF-8"',
  },
  'read-as-windows-1258': {
    vi: () => 'đọc theo bảng mã Windows-1258; nên lưu lại với mã hóa UTF-8',
    en: () => 'read as Windows-1258; better save it as UTF-8',
  },
  'units-empty': {
    vi: () => 'bảng không có dòng đơn vị nào dưới dòng tiêu đề',
    en: () => 'the table has no unit below its head row',
  },
  'units-without-name': {
    vi: (d: { columns: string; near: string }) =>
      `không thấy cột "Tên đơn vị" (chỉ cột này là bắt buộc); các cột đang có: ${d.columns}${d.near === '' ? '' : `; ý bạn là cột "${d.near}"?`}`,
    en: (d: { columns: string; near: string }) =>
      `there is no column "Tên đơn vị" (the only obligatory one); the columns are: ${d.columns}${d.near === '' ? '' : `; did you mean "${d.near}"?`}`,
  },
  'missing-unit-name': {
    vi: (d: { column: string }) => `cột "${d.column}" trống; chỉ tên đơn vị là bắt buộc`,
    en: (d: { column: string }) => `column "${d.column}" is blank; the unit's name alone is obligatory`,
  },
  'duplicate-unit': {
    vi: (d: { value: string; first: number }) => `"${d.value}" trùng dòng ${d.first}; mỗi đơn vị một dòng`,
    en: (d: { value: string; first: number }) => `"${d.value}" stands in row ${d.first} already; one row a unit`,
  },
  'row-too-long': {
    vi: (d: { columns: number; text: string }) =>
      `dòng có nhiều ô hơn ${d.columns} cột tiêu đề, thừa "${d.text}"; ô có dấu phẩy phải nằm trong ngoặc kép`,
    en: (d: { columns: number; text: string }) =>
      `the row has more cells than the ${d.columns} columns, "${d.text}" is too many; put a cell with a comma in quotation marks`,
  },
  'unit-kind-unknown': {
    vi: (d: { name: string }) =>
      `tên "${d.name}" không ghi xã, phường hay đặc khu; được hiểu là xã: hãy ghi đủ, ví dụ "phường ${d.name}"`,
    en: (d: { name: string }) =>
      `the name "${d.name}" does not say xã, phường or đặc khu; taken for a xã: write it in full`,
  },
  'two-columns-alike': {
    vi: (d: { column: string; first: string }) =>
      `cột "${d.column}" cùng nghĩa với cột "${d.first}"; ở mỗi dòng, ô có chữ đầu tiên được dùng`,
    en: (d: { column: string; first: string }) =>
      `column "${d.column}" means the same as "${d.first}"; in each row the first filled cell holds`,
  },
  'code-zeros-restored': {
    vi: (d: { written: string; code: string }) =>
      `mã "${d.written}" mất số 0 ở đầu (Excel đổi mã thành số); được hiểu là "${d.code}": hãy định dạng cột mã là Văn bản`,
    en: (d: { written: string; code: string }) =>
      `code "${d.written}" lost its leading zeros (Excel made it a number); taken to be "${d.code}": format the column as text`,
  },
  'code-unclear': {
    vi: (d: { written: string; digits: number }) =>
      `mã "${d.written}" không phải mã chính thức (đủ ${d.digits} số); giữ nguyên như đã ghi`,
    en: (d: { written: string; digits: number }) =>
      `code "${d.written}" is no official code (of ${d.digits} digits); kept as written`,
  },
  'date-as-number': {
    vi: (d: { written: string; date: string }) => `cột ngày có số "${d.written}"; được hiểu là ngày ${d.date}`,
    en: (d: { written: string; date: string }) =>
      `a date column holds the number "${d.written}"; taken to be ${d.date}`,
  },
  'cell-error': {
    vi: (d: { text: string }) => `ô báo lỗi công thức "${d.text}"; hãy sửa hoặc ghi giá trị`,
    en: (d: { text: string }) => `the cell shows the error "${d.text}"; repair the formula or write the value`,
  },
  'formula-value': {
    vi: (d: { count: number }) => `${d.count} ô là công thức; dùng giá trị khi tệp được lưu lần cuối`,
    en: (d: { count: number }) => `${d.count} cells are formulas; their values of the last saving are used`,
  },
  'hidden-rows': {
    vi: (d: { count: number }) => `${d.count} dòng đang bị ẩn (hoặc bị lọc) trong Excel vẫn được đọc`,
    en: (d: { count: number }) => `${d.count} rows that are hidden (or filtered) in Excel were read too`,
  },
  'not-a-choice': {
    vi: (d: { text: string; options: string }) => `"${d.text}" không có trong danh sách chọn: ${d.options}`,
    en: (d: { text: string; options: string }) => `"${d.text}" is none of the choices: ${d.options}`,
  },
  'cell-cut': {
    vi: (d: { length: number; limit: number }) =>
      `ô dài ${d.length} ký tự, Excel chỉ giữ ${d.limit}; phần sau đã bị cắt`,
    en: (d: { length: number; limit: number }) =>
      `the cell has ${d.length} characters, Excel holds ${d.limit}; the rest was cut`,
  },
} as const

const own = formatterOf(messages)

/** The sentence of a diagnostic of this package or of the zip below it, in Vietnamese or English. */
export function formatDiagnostic(diagnostic: Diagnostic, language: Language): string {
  return (diagnostic.source === 'archive' ? formatArchive : own)(diagnostic, language)
}
