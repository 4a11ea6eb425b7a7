import { formatterOf, type Diagnostic, type Language } from '@kehoach/core'

interface Part {
  readonly part: string
}
interface Sized extends Part {
  readonly limit: number
}
interface Place {
  readonly line: number
  readonly column: number
}
interface Bounded extends Place {
  readonly limit: number
}

const vi = { at: ({ line, column }: Place) => `dòng ${line}, cột ${column}`, size: (bytes: number) => sized(bytes, ',') }
const en = { at: ({ line, column }: Place) => `line ${line}, column ${column}`, size: (bytes: number) => sized(bytes, '.') }

/** A size in MB or kB, as people say it, with the decimal mark of the language. */
function sized(bytes: number, mark: string): string {
  const inMB = bytes / (1024 * 1024)
  if (inMB >= 1) return `${String(Math.round(inMB * 10) / 10).replace('.', mark)} MB`
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} byte`
}

/** The sentences of this package's diagnostics and hints. */
export const messages = {
  'zip-not': {
    vi: () => 'tệp này không phải tệp Word .docx (bên trong không phải tệp nén zip)',
    en: () => 'this is no Word .docx file (inside it is no zip)',
  },
  'zip-broken': {
    vi: () => 'tệp bị hỏng hoặc tải về chưa trọn vẹn',
    en: () => 'the file is damaged or was not transferred completely',
  },
  'zip-directory-lies': {
    vi: () => 'mục lục bên trong tệp không khớp với nội dung thật; tệp bị hỏng hoặc đã bị can thiệp',
    en: () => 'the directory inside the file does not match its contents; it is damaged or was tampered with',
  },
  'zip-two-ends': {
    vi: () => 'tệp chứa hai mục lục, mỗi chương trình có thể đọc ra một nội dung khác; tệp đã bị can thiệp',
    en: () => 'the file holds two directories, so programs may read different contents; it was tampered with',
  },
  'zip-many-disks': {
    vi: () => 'tệp là một phần của bộ nén nhiều tập',
    en: () => 'the file is one volume of a divided archive',
  },
  zip64: {
    vi: () => 'tệp ghi kích thước kiểu zip64 không hợp lệ',
    en: () => 'the file states its sizes in zip64 fields that are not valid',
  },
  'zip-encrypted-entry': {
    vi: (d: Part) => `thành phần "${d.part}" trong tệp được đặt mật khẩu`,
    en: (d: Part) => `the part "${d.part}" of the file is protected by a password`,
  },
  'zip-method-unknown': {
    vi: (d: Part & { method: number }) => `thành phần "${d.part}" được nén theo cách không hỗ trợ (mã ${d.method})`,
    en: (d: Part & { method: number }) => `the part "${d.part}" is compressed by an unsupported method (${d.method})`,
  },
  'zip-path-unsafe': {
    vi: (d: Part) => `tên thành phần "${d.part}" trong tệp không an toàn`,
    en: (d: Part) => `the name "${d.part}" in the file is not safe`,
  },
  'zip-two-names': {
    vi: (d: Part & { other: string }) => `một thành phần của tệp mang hai tên: "${d.part}" và "${d.other}"`,
    en: (d: Part & { other: string }) => `a part of the file carries two names: "${d.part}" and "${d.other}"`,
  },
  'zip-symlink': {
    vi: (d: Part) => `thành phần "${d.part}" không phải tệp thường mà là liên kết ra ngoài`,
    en: (d: Part) => `the part "${d.part}" is no ordinary file but a link to something outside`,
  },
  'zip-duplicate-name': {
    vi: (d: Part) => `tệp có hai thành phần cùng tên "${d.part}"`,
    en: (d: Part) => `the file has two parts named "${d.part}"`,
  },
  'zip-overlap': {
    vi: (d: Part) => `thành phần "${d.part}" nằm chồng lên phần khác của tệp, giống một "bom nén"`,
    en: (d: Part) => `the part "${d.part}" lies over another piece of the file, like a zip bomb`,
  },
  'zip-local-header-differs': {
    vi: (d: Part) => `thành phần "${d.part}" được ghi hai nơi trong tệp nhưng không khớp nhau`,
    en: (d: Part) => `the part "${d.part}" is described twice in the file, and the two disagree`,
  },
  'zip-size-lies': {
    vi: (d: Part) => `thành phần "${d.part}" không có độ dài như tệp đã ghi`,
    en: (d: Part) => `the part "${d.part}" does not have the length that the file states`,
  },
  'zip-crc': {
    vi: (d: Part) => `nội dung thành phần "${d.part}" đã bị hỏng (sai mã kiểm tra)`,
    en: (d: Part) => `the content of the part "${d.part}" is damaged (wrong checksum)`,
  },
  'limit-zip-packed': {
    vi: (d: { size: number; limit: number }) => `tệp nặng ${vi.size(d.size)}, quá giới hạn ${vi.size(d.limit)}`,
    en: (d: { size: number; limit: number }) => `the file has ${en.size(d.size)}, the limit is ${en.size(d.limit)}`,
  },
  'limit-zip-entries': {
    vi: (d: { entries: number; limit: number }) => `tệp có ${d.entries} thành phần, quá giới hạn ${d.limit}`,
    en: (d: { entries: number; limit: number }) => `the file has ${d.entries} parts, the limit is ${d.limit}`,
  },
  'limit-zip-part': {
    vi: (d: Sized) => `thành phần "${d.part}" khi giải nén vượt giới hạn ${vi.size(d.limit)}`,
    en: (d: Sized) => `the part "${d.part}" unpacks to more than the limit of ${en.size(d.limit)}`,
  },
  'limit-zip-unpacked': {
    vi: (d: { limit: number }) => `tệp khi giải nén vượt giới hạn ${vi.size(d.limit)}`,
    en: (d: { limit: number }) => `the file unpacks to more than the limit of ${en.size(d.limit)}`,
  },
  'limit-zip-ratio': {
    vi: (d: Sized) => `thành phần "${d.part}" phình ra hơn ${d.limit} lần khi giải nén, giống một "bom nén"`,
    en: (d: Sized) => `the part "${d.part}" swells more than ${d.limit} times when unpacked, like a zip bomb`,
  },
  'xml-doctype': {
    vi: (d: Place) => `nội dung có khai báo DOCTYPE (${vi.at(d)}), thứ tệp Word không bao giờ có`,
    en: (d: Place) => `the content declares a DOCTYPE (${en.at(d)}), which no Word file has`,
  },
  'xml-encoding': {
    vi: (d: { encoding: string }) => `nội dung không viết bằng bảng mã UTF-8 hoặc UTF-16 (${d.encoding})`,
    en: (d: { encoding: string }) => `the content is written in neither UTF-8 nor UTF-16 (${d.encoding})`,
  },
  'xml-broken': {
    vi: (d: Place) => `nội dung bên trong tệp bị hỏng (sai cú pháp XML ở ${vi.at(d)})`,
    en: (d: Place) => `the content inside the file is damaged (XML error at ${en.at(d)})`,
  },
  'limit-xml-depth': {
    vi: (d: Bounded) => `nội dung lồng nhau quá ${d.limit} lớp (${vi.at(d)})`,
    en: (d: Bounded) => `the content is nested more than ${d.limit} levels deep (${en.at(d)})`,
  },
  'limit-xml-nodes': {
    vi: (d: Bounded) => `nội dung có hơn ${d.limit} thẻ và đoạn chữ`,
    en: (d: Bounded) => `the content has more than ${d.limit} elements and texts`,
  },
  'limit-xml-attributes': {
    vi: (d: Bounded) => `một thẻ có hơn ${d.limit} thuộc tính (${vi.at(d)})`,
    en: (d: Bounded) => `an element has more than ${d.limit} attributes (${en.at(d)})`,
  },
  'limit-xml-text': {
    vi: (d: Bounded) => `một đoạn chữ liền dài hơn ${d.limit} ký tự (${vi.at(d)})`,
    en: (d: Bounded) => `one unbroken text is longer than ${d.limit} characters (${en.at(d)})`,
  },
  'ask-for-it-again': {
    vi: () => 'đừng mở tệp này; hãy xin lại tệp từ nơi gửi',
    en: () => 'do not open this file; ask its sender for it again',
  },
  'save-as-new': {
    vi: () => 'hãy mở bằng Word rồi Lưu thành .docx mới; nếu Word không mở được, xin lại tệp từ nơi gửi',
    en: () => 'open it in Word and save it as a new .docx; if Word cannot, ask its sender for it again',
  },
  'make-smaller': {
    vi: () => 'hãy mở bằng Word, nén hoặc bỏ bớt ảnh (hoặc chia thành nhiều tệp) rồi Lưu thành .docx mới',
    en: () => 'open it in Word, compress or remove pictures (or divide it) and save it as a new .docx',
  },
  'without-password': {
    vi: () => 'hãy bỏ mật khẩu rồi lưu lại tệp',
    en: () => 'remove the password and save the file again',
  },
} as const

/** The sentence of a diagnostic of this package, in Vietnamese or English. */
export const formatDiagnostic: (diagnostic: Diagnostic, language: Language) => string = formatterOf(messages)
