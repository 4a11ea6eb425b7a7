import type { Messages } from '@kehoach/core'
import type { ReadRuleId } from './rules.ts'

/** How often something was found. */
export type Counted = Readonly<Record<'count', number>>

type NoFacts = Readonly<Record<string, never>>

/** The facts of each rule of reading. */
type ReadData = {
  'not-a-docx': NoFacts
  'old-doc': NoFacts
  encrypted: NoFacts
  'docm-refused': NoFacts
  'content-types-missing': NoFacts
  'main-part-missing': NoFacts
  'not-a-word-document': Readonly<Record<'type', string>>
  'document-broken': Readonly<Record<'part', string>>
  'part-unreadable': Readonly<Record<'part', string>>
  'no-text': NoFacts
  'tracked-deletions': Counted
  'tracked-insertions': Counted
  'hidden-text': Counted
  comments: Counted
  'notes-set-aside': Counted
  'contents-set-aside': Counted
  'legacy-font': Counted & Readonly<Record<'font', string>>
  'symbol-unknown': Counted
  'number-format-unknown': Counted & Readonly<Record<'format', string>>
  'field-unclosed': Counted
  'field-not-followed': Counted & Readonly<Record<'field', string>>
  'table-span-odd': Counted
  'picture-not-read': Counted
  'chart-not-read': Counted
  'file-part-not-read': Counted
  'embedding-ignored': Counted
  'embedded-parts-ignored': Counted & Readonly<Record<'part', string>>
  'macros-ignored': Counted & Readonly<Record<'part', string>>
  'controls-ignored': Counted & Readonly<Record<'part', string>>
  'external-target-ignored': Readonly<Record<'kind' | 'target', string>>
}

type EveryRule = { readonly [Id in ReadRuleId]: ReadData[Id] }

const saveAgain = 'hãy mở bằng Word, chọn Lưu thành (Save As), kiểu .docx, rồi gửi lại'
const saveAgainEn = 'open it in Word, choose Save As, type .docx, and send that'

/** The sentences of reading. */
export const readMessages = {
  'not-a-docx': {
    vi: () => `tệp này không phải tệp Word (.docx); ${saveAgain}`,
    en: () => `this is no Word file (.docx); ${saveAgainEn}`,
  },
  'old-doc': {
    vi: () => `tệp này là tệp Word đời cũ (.doc); ${saveAgain}`,
    en: () => `this is a Word file of the old kind (.doc); ${saveAgainEn}`,
  },
  encrypted: {
    vi: () => 'tệp có mật khẩu; hãy mở bằng Word, bỏ mật khẩu rồi gửi lại',
    en: () => 'the file has a password; open it in Word, take the password off and send it again',
  },
  'docm-refused': {
    vi: () => `tệp có macro (.docm) nên không được nhận; ${saveAgain}`,
    en: () => `the file has macros (.docm) and is not taken; ${saveAgainEn}`,
  },
  'content-types-missing': {
    vi: () => `tệp hỏng: thiếu danh sách loại nội dung; ${saveAgain}`,
    en: () => `the file is broken: its list of content types is missing; ${saveAgainEn}`,
  },
  'main-part-missing': {
    vi: () => `tệp hỏng: không có phần văn bản chính; ${saveAgain}`,
    en: () => `the file is broken: its main part is missing; ${saveAgainEn}`,
  },
  'not-a-word-document': {
    vi: (d) => `phần chính của tệp không phải văn bản Word mà là "${d.type}"; ${saveAgain}`,
    en: (d) => `the main part of the file is no Word document but "${d.type}"; ${saveAgainEn}`,
  },
  'document-broken': {
    vi: (d) => `phần "${d.part}" không đọc được đến hết, nên cả tệp không được đọc; ${saveAgain}`,
    en: (d) => `"${d.part}" cannot be read to its end, so the file is not read at all; ${saveAgainEn}`,
  },
  'part-unreadable': {
    vi: (d) => `phần "${d.part}" của tệp bị hỏng, có thể thiếu chữ hoặc sai số thứ tự; ${saveAgain}`,
    en: (d) => `part "${d.part}" of the file is broken, words or numbers may be missing; ${saveAgainEn}`,
  },
  'no-text': {
    vi: () => 'tệp không có chữ nào; nếu là bản chụp, hãy gửi bản PDF để nhận dạng chữ',
    en: () => 'the file holds no words; if it is a picture of a page, send a PDF so that its words can be recognised',
  },
  'tracked-deletions': {
    vi: (d) => `${d.count} chỗ xóa chưa được chấp nhận, đọc như đã xóa`,
    en: (d) => `${d.count} deletions are not yet accepted and were read as done`,
  },
  'tracked-insertions': {
    vi: (d) => `${d.count} chỗ thêm chưa được chấp nhận, đọc như đã thêm`,
    en: (d) => `${d.count} insertions are not yet accepted and were read as done`,
  },
  'hidden-text': {
    vi: (d) => `${d.count} đoạn chữ ẩn, không in ra, không tính vào văn bản`,
    en: (d) => `${d.count} pieces of hidden text, not printed, are not part of the text`,
  },
  comments: {
    vi: (d) => `${d.count} ý kiến ghi bên lề, không tính vào văn bản`,
    en: (d) => `${d.count} comments are not part of the text`,
  },
  'notes-set-aside': {
    vi: (d) => `${d.count} chú thích cuối trang hoặc cuối văn bản, để riêng ngoài văn bản`,
    en: (d) => `${d.count} footnotes or endnotes stand beside the text`,
  },
  'contents-set-aside': {
    vi: (d) => `mục lục có ${d.count} dòng, để riêng ngoài văn bản`,
    en: (d) => `a table of contents of ${d.count} lines stands beside the text`,
  },
  'legacy-font': {
    vi: (d) => `${d.count} chữ gõ bằng phông cũ "${d.font}" đã được đổi sang Unicode, cần xem lại`,
    en: (d) => `${d.count} letters in the old font "${d.font}" were turned into Unicode, look them over`,
  },
  'symbol-unknown': {
    vi: (d) => `${d.count} ký hiệu đặc biệt không rõ nghĩa, giữ nguyên`,
    en: (d) => `${d.count} signs of symbol fonts are not known and stay as they are`,
  },
  'number-format-unknown': {
    vi: (d) => `${d.count} số tự động có kiểu "${d.format}" chưa đọc được, viết tạm bằng 1, 2, 3`,
    en: (d) => `${d.count} automatic numbers have the unknown format "${d.format}" and are written as 1, 2, 3`,
  },
  'field-unclosed': {
    vi: (d) => `${d.count} trường (field) dở dang, chữ trong đó được giữ lại`,
    en: (d) => `${d.count} fields are not whole; the words in them are kept`,
  },
  'field-not-followed': {
    vi: (d) => `${d.count} trường ${d.field} lấy nội dung từ nơi khác, không chạy`,
    en: (d) => `${d.count} fields ${d.field} would fetch from elsewhere and are not run`,
  },
  'table-span-odd': {
    vi: (d) => `${d.count} ô bảng trải quá 63 cột, đã thu lại`,
    en: (d) => `${d.count} cells span more than 63 columns and were cut back`,
  },
  'picture-not-read': {
    vi: (d) => `${d.count} hình ảnh, không đọc chữ bên trong`,
    en: (d) => `${d.count} pictures; words in them are not read`,
  },
  'chart-not-read': {
    vi: (d) => `${d.count} biểu đồ hoặc sơ đồ, không đọc chữ bên trong`,
    en: (d) => `${d.count} charts or diagrams; words in them are not read`,
  },
  'file-part-not-read': {
    vi: (d) => `${d.count} đoạn chèn nguyên từ tệp khác không được đọc; ${saveAgain}`,
    en: (d) => `${d.count} pieces put in whole from other files are not read; ${saveAgainEn}`,
  },
  'embedding-ignored': {
    vi: (d) => `${d.count} đối tượng nhúng bị bỏ qua`,
    en: (d) => `${d.count} embedded objects are ignored`,
  },
  'embedded-parts-ignored': {
    vi: (d) => `${d.count} tệp nhúng bên trong bị bỏ qua, không mở: "${d.part}"`,
    en: (d) => `${d.count} files embedded inside are ignored and not opened: "${d.part}"`,
  },
  'macros-ignored': {
    vi: (d) => `${d.count} phần macro bị bỏ qua, không chạy: "${d.part}"`,
    en: (d) => `${d.count} parts with macros are ignored and not run: "${d.part}"`,
  },
  'controls-ignored': {
    vi: (d) => `${d.count} phần điều khiển ActiveX bị bỏ qua, không chạy: "${d.part}"`,
    en: (d) => `${d.count} parts of ActiveX controls are ignored and not run: "${d.part}"`,
  },
  'external-target-ignored': {
    vi: (d) => `đường dẫn ra ngoài (${d.kind}) bị bỏ qua, không tải về: "${d.target}"`,
    en: (d) => `a target outside the file (${d.kind}) is ignored and not fetched: "${d.target}"`,
  },
} satisfies Messages<EveryRule>
