import type { Rule, Severity } from '@kehoach/core'

const rule = (id: string, severity: Severity, vi: string, en: string): Rule => ({ id, severity, docs: { vi, en } })

/** What reading and writing tables can report; a zip that is not to be trusted is reported by `archive`'s rules. */
export const rules: readonly Rule[] = [
  rule('limit-size', 'error', 'Tệp lớn hơn giới hạn.', 'The file is larger than the limit.'),
  rule('limit-rows', 'error', 'Bảng có nhiều dòng hơn giới hạn.', 'The table has more rows than the limit.'),
  rule('limit-columns', 'error', 'Bảng có nhiều cột hơn giới hạn.', 'The table has more columns than the limit.'),
  rule('not-a-table', 'error', 'Tệp không phải bảng Excel hay CSV.', 'The file is no table.'),
  rule('old-excel', 'error', 'Tệp là Excel cũ hoặc có mật khẩu.', 'An old Excel file, or one with a password.'),
  rule('workbook-macros', 'error', 'Tệp Excel có macro.', 'A workbook with macros.'),
  rule('workbook-broken', 'error', 'Tệp Excel bị hỏng.', 'A damaged workbook.'),
  rule('sheet-missing', 'error', 'Không có trang tính được yêu cầu.', 'The sheet that was asked for does not exist.'),
  rule('other-sheets', 'info', 'Tệp có trang tính khác không được đọc.', 'The workbook has sheets that were not read.'),
  rule('csv-broken', 'error', 'Bảng CSV sai cú pháp.', 'Malformed CSV.'),
  rule('unknown-encoding', 'error', 'Không nhận ra bảng mã của tệp.', 'The encoding of the file is not known.'),
  rule('read-as-windows-1258', 'info', 'Tệp được đọc theo Windows-1258.', 'The file was read as Windows-1258.'),
  rule('units-empty', 'error', 'Bảng không có đơn vị nào.', 'A table without units.'),
  rule('units-without-name', 'error', 'Bảng không có cột tên đơn vị.', 'A table without a column for names.'),
  rule('missing-unit-name', 'error', 'Dòng không có tên đơn vị.', 'A row without a unit name.'),
  rule('duplicate-unit', 'error', 'Một đơn vị có hai dòng.', 'A unit that stands twice.'),
  rule('row-too-long', 'error', 'Dòng có nhiều ô hơn tiêu đề.', 'A row with more cells than the head.'),
  rule(
    'unit-kind-unknown',
    'warning',
    'Tên đơn vị không ghi loại.',
    'A name that does not say what kind of unit it is.',
  ),
  rule('two-columns-alike', 'warning', 'Hai cột cùng một nghĩa.', 'Two columns with one meaning.'),
  rule(
    'code-zeros-restored',
    'warning',
    'Mã mất số 0 ở đầu, được thêm lại.',
    'A code without its leading zeros, restored.',
  ),
  rule('code-unclear', 'warning', 'Mã không đủ số và không sửa được chắc chắn.', 'A code that is no official one.'),
  rule('date-as-number', 'warning', 'Ngày ghi thành số của Excel.', 'A date that stands as Excel’s number.'),
  rule('cell-error', 'error', 'Ô báo lỗi công thức.', 'A cell that shows an error of its formula.'),
  rule(
    'formula-value',
    'info',
    'Ô là công thức; dùng giá trị đã lưu.',
    'Cells that are formulas; the saved values are used.',
  ),
  rule('hidden-rows', 'warning', 'Dòng ẩn vẫn được đọc.', 'Hidden rows are read too.'),
  rule('not-a-choice', 'warning', 'Giá trị ngoài danh sách chọn.', 'A value that is none of the choices.'),
  rule('cell-cut', 'warning', 'Ô dài hơn Excel cho phép.', 'A cell longer than Excel allows.'),
]
