import type { Outcome, Parameter, UnitFacts } from '@kehoach/core'
import { fieldName } from './fields.ts'
import { toXlsx, type OutColumn, type OutSheet } from './out-sheet.ts'

export interface FieldsSheetOptions {
  /** The units that fill it in, with what is known of them. */
  readonly units: readonly UnitFacts[]
  /** What it is for: `Kế hoạch … năm 2026`. */
  readonly title: string
  /** Whom and by when to return it to, as a sentence; blank where not known. */
  readonly returnTo?: string | undefined
}

/**
 * The sheet that communes fill in: `Xã` with what is known filled in and drop-downs, `Hướng dẫn` with the instructions.
 * `readUnitsTable` reads it back with the same fields.
 */
export function fieldsToXlsx(fields: readonly Parameter[], options: FieldsSheetOptions): Promise<Outcome<Uint8Array>> {
  return toXlsx([dataSheet(fields, options), instructions(fields, options)])
}

const knownColumns: readonly OutColumn[] = [
  { head: 'Mã', width: 10 },
  { head: 'Tên đơn vị', width: 30 },
  { head: 'Cấp trên', width: 30 },
  { head: 'Địa danh', width: 20 },
]

function dataSheet(fields: readonly Parameter[], { units }: FieldsSheetOptions): OutSheet {
  const rows = units.map((unit) => [
    unit.code ?? '',
    unit.name,
    unit.superior ?? '',
    unit.place ?? '',
    ...fields.map(({ name, default: usual }) => unit.values[name] ?? usual ?? ''),
  ])
  return {
    name: 'Xã',
    above: [],
    columns: [...knownColumns, ...fields.map((field) => ({ head: headFor(field), choices: field.options }))],
    rows: rows.length > 0 ? rows : [[...knownColumns, ...fields].map(() => '')],
    sticky: 2,
  }
}

/** The label, unless it would be taken for a field that every table has. */
const headFor = ({ label, name }: Parameter): string =>
  fieldName(label, []).length > 0 && !isTaken(label) ? label : name

const isTaken = (label: string): boolean => knownColumns.some(({ head }) => fieldName(head) === fieldName(label))

const kinds: Readonly<Record<Parameter['type'], string>> = {
  text: 'chữ',
  number: 'số',
  date: 'ngày, ví dụ 25/11/2026',
  list: 'nhiều giá trị, cách nhau bằng dấu chấm phẩy',
  agency: 'tên cơ quan, đơn vị',
  choice: 'chọn trong danh sách',
}

function instructions(fields: readonly Parameter[], { title, returnTo = '' }: FieldsSheetOptions): OutSheet {
  return {
    name: 'Hướng dẫn',
    above: [
      `Hướng dẫn điền thông tin: ${title}`,
      'Điền vào trang "Xã", mỗi đơn vị một dòng. Không đổi tên cột, không gộp ô, không xóa dòng tiêu đề.',
      'Chỉ tên đơn vị là bắt buộc (ghi đủ loại, ví dụ "phường …"); ô nào chưa có thông tin thì để trống.',
      'Mã đơn vị đủ năm số, kể cả số 0 ở đầu; các ô đã định dạng sẵn là văn bản.',
      'Số, ngày ban hành và chữ ký do đơn vị tự điền khi ban hành, không điền ở đây.',
      ...(returnTo === '' ? [] : [returnTo]),
    ],
    columns: [
      { head: 'Cột', width: 34 },
      { head: 'Cách điền', width: 40 },
      { head: 'Giá trị được chọn', width: 50 },
    ],
    rows: fields.map((field) => [headFor(field), kinds[field.type], field.options.join('; ')]),
  }
}
