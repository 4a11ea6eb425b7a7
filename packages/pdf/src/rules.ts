import type { Rule, Severity } from '@kehoach/core'

const rule = (id: string, severity: Severity, vi: string, en: string): Rule => ({ id, severity, docs: { vi, en } })

/** What reading a PDF can report. */
export const rules: readonly Rule[] = [
  rule('pdf-unreadable', 'error', 'Tệp PDF hỏng hoặc bị cắt, không mở được.', 'The PDF is broken or cut.'),
  rule('pdf-encrypted', 'error', 'Tệp PDF có mật khẩu mở tệp.', 'The PDF needs a password to be opened.'),
  rule('pdf-empty', 'error', 'Tệp PDF không có trang nào đọc được.', 'The PDF has no readable page.'),
  rule('limit-pdf-size', 'error', 'Tệp PDF lớn hơn giới hạn.', 'The PDF is larger than the limit.'),
  rule('limit-pdf-pages', 'error', 'Tệp PDF nhiều trang hơn giới hạn.', 'The PDF has more pages than the limit.'),
  rule('limit-pdf-text', 'error', 'Lớp chữ nhiều mảnh hơn giới hạn.', 'The text layer has more pieces than the limit.'),
  rule(
    'limit-pdf-page-size',
    'warning',
    'Trang quá lớn để chụp và nhận dạng.',
    'A page is too large to be recognised.',
  ),
  rule(
    'pdf-page-unreadable',
    'error',
    'Một trang không đọc được; phần còn lại vẫn đọc.',
    'A page cannot be read; the others are.',
  ),
  rule(
    'pdf-scanned',
    'error',
    'Trang là ảnh quét mà không có bộ nhận dạng chữ.',
    'Scanned pages, and no text recogniser was given.',
  ),
  rule(
    'pdf-text-broken',
    'error',
    'Lớp chữ dùng phông cũ (TCVN3, VNI) hoặc thiếu bảng mã, đọc ra sai chữ.',
    'The text layer uses old fonts or lacks its character map and reads as other letters.',
  ),
  rule('pdf-recognised', 'warning', 'Trang được đọc bằng nhận dạng chữ.', 'A page was read by text recognition.'),
  rule(
    'doubtful-line',
    'warning',
    'Dòng được nhận dạng với độ tin cậy thấp.',
    'A line was recognised with low confidence.',
  ),
  rule(
    'signed-by',
    'info',
    'Tệp có chữ ký số; hiệu lực không được kiểm tra.',
    'The file is digitally signed; nothing is verified.',
  ),
  rule(
    'stamped-text',
    'info',
    'Số, ngày hoặc chữ do công cụ ký số in đè lên trang, ngoài lớp chữ.',
    'Number, date or words that a signing tool stamped on the page, outside the text layer.',
  ),
  rule('stamp-not-read', 'warning', 'Ô đóng dấu chỉ là ảnh, chưa đọc được.', 'A stamped field that is only a picture.'),
  rule(
    'hidden-text',
    'warning',
    'Chữ quá nhỏ hoặc nằm ngoài trang, người đọc không thấy; không tính là nội dung.',
    'Text that is too small to see or outside the page; it is no content.',
  ),
  rule(
    'pdf-active-content',
    'warning',
    'Tệp có mã lệnh hoặc lệnh mở chương trình; bị bỏ qua.',
    'Scripts or launch actions, ignored.',
  ),
  rule(
    'pdf-attachments',
    'warning',
    'Tệp PDF có tệp đính kèm; không đọc.',
    'Files attached inside the PDF are not read.',
  ),
  rule('pdf-comments', 'info', 'Trang có ghi chú của người đọc.', 'A page has reader’s comments.'),
]
