import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

/** The sentences of this package's diagnostics. */
export const messages = {
  'file-missing': {
    vi: (d: { near: string }) =>
      `không có tệp này${d.near === '' ? '; hãy kiểm tra lại đường dẫn' : `; ý bạn là "${d.near}"?`}`,
    en: (d: { near: string }) =>
      `there is no such file${d.near === '' ? '; check the path' : `; did you mean "${d.near}"?`}`,
  },
  'is-folder': {
    vi: () => 'đây là thư mục, không phải tệp; hãy chỉ rõ một tệp kế hoạch trong đó',
    en: () => 'this is a folder, not a file; name one plan in it',
  },
  'not-a-file': {
    vi: () => 'đây không phải tệp thường (thiết bị, ống dẫn); hãy chỉ rõ một tệp kế hoạch',
    en: () => 'this is no ordinary file (a device, a pipe); name a plan file',
  },
  'no-permission': {
    vi: () => 'không có quyền đọc tệp này; hãy chép tệp sang thư mục của bạn hoặc xin quyền đọc',
    en: () => 'no permission to read this file; copy it to a folder of yours or ask for the permission',
  },
  'file-unreadable': {
    vi: (d: { code: string }) =>
      `không đọc được tệp (hệ thống báo ${d.code}); hãy kiểm tra ổ đĩa hoặc kết nối rồi thử lại`,
    en: (d: { code: string }) =>
      `the file cannot be read (the system says ${d.code}); check the disk or connection and try again`,
  },
  'file-empty': {
    vi: () => 'tệp trống, không có chữ nào; hãy kiểm tra xem có đúng tệp cần đọc không',
    en: () => 'the file is empty; check that it is the one you mean',
  },
  'limit-size': {
    vi: (d: { size: number; limit: number }) =>
      `tệp quá lớn (${d.size} MB, giới hạn ${d.limit} MB); kế hoạch thường dưới 1 MB: hãy bỏ ảnh, phụ lục không cần hoặc tách tệp`,
    en: (d: { size: number; limit: number }) =>
      `the file is too large (${d.size} MB, the limit is ${d.limit} MB); plans are below 1 MB: leave out what is not needed or divide it`,
  },
  'limit-time': {
    vi: (d: { seconds: number }) =>
      `đọc quá ${d.seconds} giây chưa xong nên đã dừng; hãy kiểm tra xem tệp có đúng là một kế hoạch không, hoặc tách tệp`,
    en: (d: { seconds: number }) =>
      `reading was stopped after ${d.seconds} seconds; check that the file is one plan, or divide it`,
  },
  'limit-memory': {
    vi: () => 'nội dung tệp lồng nhau quá sâu hoặc quá lớn nên không đọc được; hãy kiểm tra hoặc tách tệp',
    en: () => 'the content is nested too deep or too large to be read; check or divide the file',
  },
  'limit-items': {
    vi: (d: { items: number; limit: number }) =>
      `tệp có ${d.items} mục, nhiều hơn giới hạn ${d.limit}; có lẽ nhiều văn bản ghép vào một tệp: hãy tách mỗi kế hoạch một tệp`,
    en: (d: { items: number; limit: number }) =>
      `the file has ${d.items} items, the limit is ${d.limit}; perhaps many documents in one file: give each plan a file of its own`,
  },
  'file-has-password': {
    vi: () => 'tệp có mật khẩu; hãy mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu) rồi lưu lại',
    en: () => 'the file has a password; open it in Word, remove the password and save it again',
  },
  'read-from-doc': {
    vi: () => 'đọc từ tệp Word cũ (.doc, .rtf) sau khi chuyển sang .docx; hãy đối chiếu lại với bản gốc',
    en: () => 'read from an old Word file (.doc, .rtf) after conversion; compare it with the original',
  },
  'doc-numbers-lost': {
    vi: () =>
      'đọc từ .doc không qua LibreOffice: số thứ tự tự động không lấy được; hãy mở bằng Word rồi Lưu thành .docx nếu cần số thứ tự',
    en: () =>
      'read from .doc without LibreOffice: automatic numbers are lost; save it as .docx in Word if they are needed',
  },
  'doc-not-converted': {
    vi: () => 'LibreOffice không chuyển được tệp này sang .docx',
    en: () => 'LibreOffice could not convert this file',
  },
  'doc-not-read': {
    vi: () => 'không đọc được tệp .doc này (có thể có mật khẩu hoặc bị hỏng); hãy mở bằng Word rồi Lưu thành .docx',
    en: () => 'this .doc cannot be read (it may have a password or be broken); open it in Word and save it as .docx',
  },
  'rtf-not-read': {
    vi: () => 'tệp .rtf chỉ đọc được khi máy có LibreOffice; hãy mở bằng Word rồi Lưu thành .docx',
    en: () => 'an .rtf is read only where LibreOffice is installed; open it in Word and save it as .docx',
  },
  'sheet-is-no-plan': {
    vi: () => 'đây là bảng tính Excel, không phải kế hoạch; hãy chọn tệp kế hoạch (Word, PDF, .txt, .md hoặc .json)',
    en: () => 'this is an Excel workbook, not a plan; choose a plan (Word, PDF, .txt, .md or .json)',
  },
  'image-file': {
    vi: () => 'đây là tệp ảnh; hãy lưu các ảnh của văn bản thành một tệp PDF (in ra PDF) rồi chọn tệp đó',
    en: () => 'this is a picture; put the pictures of the document into one PDF (print to PDF) and choose that',
  },
  'archive-file': {
    vi: () => 'đây là tệp nén; hãy giải nén rồi chọn từng tệp kế hoạch',
    en: () => 'this is an archive; unpack it and choose the plans in it',
  },
  'web-page': {
    vi: () => 'đây là trang web (HTML); hãy chép phần chữ sang tệp Word hoặc .txt',
    en: () => 'this is a web page (HTML); copy its text to a Word or .txt file',
  },
  'binary-file': {
    vi: () => 'tệp không chứa văn bản; hãy chọn tệp kế hoạch (Word, PDF, .txt, .md hoặc .json)',
    en: () => 'the file holds no text; choose a plan (Word, PDF, .txt, .md or .json)',
  },
  'unknown-encoding': {
    vi: () => 'không nhận ra bảng mã của tệp; hãy mở bằng trình soạn thảo rồi lưu lại với mã hóa UTF-8',
    en: () => 'the encoding of the file is not known; open it in an editor and save it as UTF-8',
  },
  'legacy-font': {
    vi: (d: { code: string }) =>
      `chữ viết bằng bảng mã cũ ${d.code}; hãy chuyển sang Unicode (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi lưu lại`,
    en: (d: { code: string }) =>
      `the text is in the old code ${d.code}; convert it to Unicode (with UniKey, say) and save it again`,
  },
  mojibake: {
    vi: () =>
      'chữ đã hỏng do mở sai bảng mã (kiểu "Káº¿ hoáº¡ch") và không khôi phục được; hãy lấy lại tệp gốc, lưu với mã hóa UTF-8',
    en: () =>
      'the letters were spoilt by a wrong encoding ("Káº¿ hoáº¡ch") beyond repair; take the original file and save it as UTF-8',
  },
  'mojibake-repaired': {
    vi: () =>
      'chữ hỏng do mở sai bảng mã (kiểu "Káº¿ hoáº¡ch") đã được khôi phục khi đọc; hãy kiểm tra lại, tệp gốc không bị sửa',
    en: () =>
      'letters spoilt by a wrong encoding ("Káº¿ hoáº¡ch") were restored for reading; check them, the file itself is unchanged',
  },
  'broken-characters': {
    vi: (d: { count: number }) => `${d.count} ký tự hỏng được đọc thành "\ufffd"; hãy so lại với bản gốc`,
    en: (d: { count: number }) => `${d.count} broken characters were read as "\ufffd"; compare with the original`,
  },
  'read-as-windows-1258': {
    vi: () => 'đọc theo bảng mã Windows-1258; nên lưu lại với mã hóa UTF-8',
    en: () => 'read as Windows-1258; better save it as UTF-8',
  },
  'utf-16-without-mark': {
    vi: () => 'đọc theo mã hóa UTF-16 không có dấu BOM; nên lưu lại với mã hóa UTF-8',
    en: () => 'read as UTF-16 without a byte order mark; better save it as UTF-8',
  },
  'text-decomposed': {
    vi: () => 'chữ dùng dấu tổ hợp (NFD); khi đọc đã gộp thành chữ dựng sẵn',
    en: () => 'the letters are decomposed (NFD); they were composed for reading',
  },
  'json-broken': {
    vi: () => 'JSON không đúng cú pháp; hãy xuất lại tệp bằng kehoach hoặc sửa chỗ này',
    en: () => 'the JSON is malformed; write the file with kehoach again or repair it here',
  },
  'json-not-a-plan': {
    vi: (d: { type: string }) =>
      `JSON này không phải kế hoạch (type: "${d.type}"); cần tệp kế hoạch do "kehoach render --to json" ghi ra`,
    en: (d: { type: string }) =>
      `this JSON is no plan (type: "${d.type}"); a file written by "kehoach render --to json" is needed`,
  },
  'plan-invalid': {
    vi: (d: { path: string; count: number }) =>
      `tệp kế hoạch JSON có ${d.count} chỗ sai cấu trúc, đầu tiên ở "${d.path}"; hãy xuất lại tệp bằng kehoach`,
    en: (d: { path: string; count: number }) =>
      `the plan's JSON is wrong in ${d.count} places, first at "${d.path}"; write the file with kehoach again`,
  },
  'unknown-version': {
    vi: (d: { version: string; known: string }) =>
      `tệp kế hoạch thuộc phiên bản "${d.version}", bản kehoach này chỉ đọc ${d.known.replace(/\..*/u, '.x')}; hãy nâng cấp kehoach`,
    en: (d: { version: string; known: string }) =>
      `the plan is of version "${d.version}", this kehoach reads ${d.known.replace(/\..*/u, '.x')}; update kehoach`,
  },
  'file-exists': {
    vi: (d: { path: string }) => `đã có tệp "${d.path}" với nội dung khác; thêm --force để ghi đè, hoặc chọn tên khác`,
    en: (d: { path: string }) =>
      `"${d.path}" exists and holds something else; add --force to overwrite it, or choose another name`,
  },
  'output-is-input': {
    vi: (d: { path: string }) => `"${d.path}" là tệp đầu vào, không bao giờ bị ghi đè; hãy chọn tên khác`,
    en: (d: { path: string }) => `"${d.path}" is an input and is never overwritten; choose another name`,
  },
  'folder-missing': {
    vi: (d: { folder: string }) => `chưa có thư mục "${d.folder}"; hãy tạo thư mục này trước`,
    en: (d: { folder: string }) => `there is no folder "${d.folder}"; make it first`,
  },
  'cannot-write': {
    vi: (d: { path: string; code: string }) =>
      `không ghi được "${d.path}" (hệ thống báo ${d.code}); hãy kiểm tra quyền ghi và chỗ trống`,
    en: (d: { path: string; code: string }) =>
      `"${d.path}" cannot be written (the system says ${d.code}); check permission and free space`,
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
