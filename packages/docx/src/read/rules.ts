import type { Rule } from '@kehoach/core'

const rule = <Id extends string>(
  severity: Rule['severity'],
  id: Id,
  vi: string,
  en: string,
): Rule & { readonly id: Id } => ({ id, severity, docs: { vi, en } })

/** What reading a Word file can report: refusals first, then what was set aside, ignored or mended. */
export const readRules = [
  rule('error', 'not-a-docx', 'Tệp không phải tệp Word .docx.', 'The file is no Word file (.docx).'),
  rule(
    'error',
    'old-doc',
    'Tệp Word đời cũ (.doc) không đọc được trực tiếp.',
    'A Word file of the old kind (.doc) cannot be read directly.',
  ),
  rule('error', 'encrypted', 'Tệp có mật khẩu.', 'The file has a password.'),
  rule(
    'error',
    'docm-refused',
    'Tệp Word có macro (.docm, .dotm) bị từ chối, dù mang đuôi tệp nào.',
    'Word files with macros (.docm, .dotm) are refused, whatever their extension.',
  ),
  rule(
    'error',
    'content-types-missing',
    'Tệp thiếu danh sách loại nội dung mà tệp Word nào cũng có.',
    'The file lacks the list of content types that every Word file has.',
  ),
  rule(
    'error',
    'main-part-missing',
    'Tệp không chỉ ra phần văn bản chính, hoặc phần đó không có.',
    'The file names no main part, or the part is not there.',
  ),
  rule(
    'error',
    'not-a-word-document',
    'Phần chính của tệp không phải văn bản Word.',
    'The main part of the file is no Word document.',
  ),
  rule(
    'error',
    'document-broken',
    'Phần văn bản chính bị hỏng hoặc vượt giới hạn: phần sau chỗ hỏng không đọc được, nên không đọc nửa chừng.',
    'The main part is broken or beyond the limits: what follows is lost, so half of it is not taken for the whole.',
  ),
  rule(
    'warning',
    'part-unreadable',
    'Một phần của tệp (kiểu chữ, đánh số, đầu trang …) bị hỏng nên đọc được không hết.',
    'A part of the file (styles, numbering, a header …) is broken and was read only down to there.',
  ),
  rule('warning', 'no-text', 'Tệp không có chữ nào.', 'The file holds no words.'),
  rule(
    'warning',
    'tracked-deletions',
    'Chỗ xóa hoặc chuyển đi mà chưa được chấp nhận: đọc như đã xóa, chữ được giữ ngoài văn bản.',
    'Deletions or moves not yet accepted: read as done, the words kept beside the text.',
  ),
  rule(
    'warning',
    'tracked-insertions',
    'Chỗ thêm mà chưa được chấp nhận: đọc như đã thêm.',
    'Insertions not yet accepted: read as done.',
  ),
  rule(
    'warning',
    'hidden-text',
    'Chữ ẩn không in ra: không thuộc văn bản, được giữ bên ngoài.',
    'Hidden words are not printed: no part of the text, kept beside it.',
  ),
  rule('info', 'comments', 'Ý kiến ghi bên lề được giữ bên ngoài văn bản.', 'Comments are kept beside the text.'),
  rule(
    'info',
    'notes-set-aside',
    'Chú thích cuối trang, cuối văn bản được giữ bên ngoài văn bản.',
    'Footnotes and endnotes are kept beside the text.',
  ),
  rule(
    'info',
    'contents-set-aside',
    'Mục lục lặp lại các đề mục nên được giữ bên ngoài văn bản.',
    'A table of contents repeats the headings and is kept beside the text.',
  ),
  rule(
    'warning',
    'legacy-font',
    'Chữ gõ bằng phông cũ (.VnTime, VNI …) được đổi sang Unicode: cần xem lại.',
    'Words in an old font (.VnTime, VNI …) were turned into Unicode: look them over.',
  ),
  rule(
    'warning',
    'symbol-unknown',
    'Ký hiệu của phông ký hiệu không rõ nghĩa được giữ nguyên.',
    'Signs of a symbol font whose meaning is not known stay as they are.',
  ),
  rule(
    'warning',
    'number-format-unknown',
    'Kiểu đánh số tự động không rõ cách viết, tạm viết bằng 1, 2, 3.',
    'A format of automatic numbers is not known; 1, 2, 3 stands for it.',
  ),
  rule(
    'warning',
    'field-unclosed',
    'Trường (field) của Word bị dở dang: chữ trong đó được giữ như chữ thường.',
    'A field of Word is not whole: the words in it are kept as text.',
  ),
  rule(
    'warning',
    'field-not-followed',
    'Trường lấy nội dung từ nơi khác không được chạy; chỉ đọc chữ đang có.',
    'A field that fetches from elsewhere is not run; only the words that stand there are read.',
  ),
  rule(
    'warning',
    'table-span-odd',
    'Ô bảng ghi trải quá số cột mà Word cho phép.',
    'A cell says that it spans more columns than Word allows.',
  ),
  rule('info', 'picture-not-read', 'Hình ảnh không được đọc chữ bên trong.', 'Words in pictures are not read.'),
  rule(
    'warning',
    'chart-not-read',
    'Biểu đồ, sơ đồ không được đọc chữ bên trong.',
    'Words in charts and diagrams are not read.',
  ),
  rule(
    'warning',
    'file-part-not-read',
    'Nội dung chèn nguyên từ tệp khác (altChunk, subDoc) không được đọc.',
    'Content put in whole from another file (altChunk, subDoc) is not read.',
  ),
  rule(
    'warning',
    'embedding-ignored',
    'Đối tượng nhúng (OLE) bị bỏ qua, không mở.',
    'An embedded object (OLE) is ignored and never opened.',
  ),
  rule(
    'warning',
    'embedded-parts-ignored',
    'Tệp nhúng bên trong bị bỏ qua, không mở.',
    'Files embedded inside are ignored and never opened.',
  ),
  rule(
    'warning',
    'macros-ignored',
    'Macro bên trong bị bỏ qua, không chạy.',
    'Macros inside are ignored and never run.',
  ),
  rule(
    'warning',
    'controls-ignored',
    'Nút điều khiển ActiveX bị bỏ qua, không chạy.',
    'ActiveX controls are ignored and never run.',
  ),
  rule(
    'warning',
    'external-target-ignored',
    'Đường dẫn ra ngoài tệp (hình, mẫu, đối tượng) bị bỏ qua, không tải về.',
    'A target outside the file (picture, template, object) is ignored and never fetched.',
  ),
] as const satisfies readonly Rule[]

export type ReadRuleId = (typeof readRules)[number]['id']
