/** Lines that tell where the parts of a document begin. Each looks at one line or paragraph alone. */

const docTypes = [
  'KẾ HOẠCH',
  'KẾ HOẠCH HÀNH ĐỘNG',
  'KẾ HOẠCH LIÊN TỊCH',
  'KẾ HOẠCH PHỐI HỢP',
  'CHƯƠNG TRÌNH',
  'CHƯƠNG TRÌNH HÀNH ĐỘNG',
  'PHƯƠNG ÁN',
  'ĐỀ ÁN',
  'QUYẾT ĐỊNH',
  'HƯỚNG DẪN',
]

/** Each as it is printed, its letters spaced or not; the longest first. */
const docTypeForms = docTypes
  .toSorted((a, b) => b.length - a.length)
  .flatMap((name) => [name, spaced(name)].map((form) => ({ form, name })))

/** The kind of document printed alone on a line: `KẾ HOẠCH`. */
export function docTypeAt(text: string): string | null {
  if (text.length > 120) return null
  const line = bare(text).normalize('NFC').replace(/\s+/gu, ' ')
  return docTypeForms.find(({ form }) => line === form)?.name ?? null
}

function spaced(name: string): string {
  return [...name].join(' ').replace(/ {3}/gu, '  ')
}

/** "Nơi nhận:" at the start of a line. */
export function isRecipientsHead(text: string): boolean {
  return /^\P{L}{0,8}Nơi nhận\s*(?::|$|\s{2,})/u.test(text) || /^\P{L}{0,8}NƠI NHẬN\s*:/u.test(text)
}

/** A line of a signature's authority or title: upper case, alone. */
export function isAuthority(text: string): boolean {
  const line = bare(text)
  return /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T)\s*\.?\s*\p{Lu}/u.test(line) && line === line.toUpperCase() && line.length < 90
}

/** A signer's title alone on its line: `CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, `GIÁM ĐỐC`. */
export function isSignerTitle(text: string): boolean {
  return /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH(?: THƯỜNG TRỰC)?|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG (?:PHÒNG|BAN)|CHÁNH THANH TRA|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỦ TRƯỞNG|TRƯỞNG CÔNG AN|CHỈ HUY TRƯỞNG)(?: (?:UBND|ỦY BAN NHÂN DÂN|THƯỜNG TRỰC)[\p{Lu} ]*)?$/u.test(
    bare(text),
  )
}

/** An appendix begins: `Phụ lục`, `PHỤ LỤC II`, `Phụ lục số 01`, perhaps with its title behind a colon. */
export function appendixLabelAt(text: string): { readonly label: string; readonly rest: string } | null {
  const match =
    /^((?:PHỤ LỤC|Phụ lục)(?:\s{1,4}(?:(?:SỐ|số)\s{0,4})?(?:[IVX]{1,5}|\d{1,2}|[A-E]))?)\s{0,4}(?:[.:–-](.*))?$/u.exec(
      bare(text),
    )
  return match === null ? null : { label: match[1] ?? '', rest: match[2]?.trim() ?? '' }
}

/** "(Kèm theo Kế hoạch số …)", "(Ban hành kèm theo …)". */
export function isAttachedTo(text: string): boolean {
  return /^\P{L}*\(?\s*(?:Ban hành )?[Kk]èm theo\s/u.test(text)
}

/** The head row of a table of tasks: it begins with STT, TT or "Số TT". */
export function isTableHead(text: string): boolean {
  return /^(?:STT|TT|Số TT|SỐ TT|Stt)(?:\s|$)/u.test(bare(text))
}

/** A page number alone on its line. */
export function pageNumberAt(text: string): number | null {
  const match = /^(?:[Tt]rang\s{0,4})?(?:[-–]\s{0,4})?(\d{1,3})\s{0,4}(?:[-–]\s{0,4})?(?:\/\s{0,4}\d{1,3})?$/u.exec(
    bare(text),
  )
  return match === null ? null : Number(match[1])
}

/** What a signing tool prints over a page and nobody else writes at a line's start. */
export function isStamp(text: string): boolean {
  return /^(?:Người ký|Ký bởi|Được ký bởi|Ngày ký|Thời gian ký|Giờ ký|Signed by|Signature Not Verified|Digitally signed)(?!\p{L})/u.test(
    bare(text),
  )
}

/** A line that is a stamp's only next to another of its lines: "Cơ quan: …" may also be the field of a task. */
export function isStampDetail(text: string): boolean {
  return /^(?:Email|Cơ quan|Tổ chức|Chức danh):\s.{0,60}$/u.test(bare(text))
}

/** A line that begins the opening: a basis or the issuing sentence. */
export function isOpeningStart(text: string): boolean {
  return /^(?:Căn cứ|Thực hiện|Nhằm|Để|Theo|Xét|Triển khai|Tiếp tục|Trên cơ sở|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Chủ tịch|Sở|Phòng|Ban|Trung tâm|Văn phòng)\s/u.test(
    text,
  )
}

/** Whether a paragraph closes a plan: "Trên đây là Kế hoạch …", or it ends with "./.". */
export function isClosing(text: string): boolean {
  return /^(?:Trên đây là|Yêu cầu|Đề nghị|Trong quá trình|Quá trình|Nhận được|Kế hoạch này|Giao|Căn cứ|Các (?:cơ quan|đơn vị)|Ủy ban nhân dân|Uỷ ban nhân dân|UBND)\s/u.test(
    text,
  )
}

/** Whether a paragraph ends as the last of a text does. */
export function hasEndMark(text: string): boolean {
  return /\.\s?\/\s?\.?\s*$/u.test(text)
}

/** The text without the marks around it that a converter leaves. */
export function bare(text: string): string {
  return text.trim().replace(/^[*_#\s]+|[*_\s]+$/gu, '')
}
