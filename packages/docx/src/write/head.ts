import type { Header, PartialDate } from '@kehoach/core'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IRunOptions,
} from 'docx'
import { textWidth, type Layout } from './layout.ts'
import { ruleLine } from './rule-line.ts'
import { runs } from './text.ts'
import { widthInTwips } from './text-width.ts'

const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/** The head: agency and number on the left, nation, motto, place and date on the right. Form 1.4 of Annex III. */
export function headTable(header: Header, layout: Layout): Table {
  const width = textWidth(layout)
  const left = Math.round(width * 0.38)
  const right = width - left
  const { size } = layout
  const agency = [
    ...(header.superior === null ? [] : [centred(header.superior.toUpperCase(), { size: size.agency })]),
    ...issuerLines(header.issuer, left, size.agency).map((line) => centred(line, { size: size.agency, bold: true })),
  ]
  const last = issuerLines(header.issuer, left, size.agency).at(-1) ?? ''
  // II.2.b: a solid line of 1/3 to 1/2 of the name's length
  const agencyLine = ruleLine(Math.round(widthInTwips(last, size.agency, true) * 0.42), left - cellMargins)
  const nationPart = [
    centred(header.nation ?? nation, { size: sizeToFit(header.nation ?? nation, right - cellMargins), bold: true }),
    centred(header.motto ?? motto, { size: size.motto, bold: true }),
    // II.1.b: a solid line as long as the motto
    ruleLine(widthInTwips(header.motto ?? motto, size.motto, true), right - cellMargins),
  ]
  const number = centred(`Số: ${printedNumber(header.number)}`, { size: size.number })
  const date = centred(`${header.place === null ? '' : `${header.place}, `}${printedDate(header.date)}`, {
    size: size.motto,
    italics: true,
  })
  const row = (cells: readonly (readonly Paragraph[])[]): TableRow =>
    new TableRow({
      cantSplit: true,
      children: cells.map(
        (children, at) =>
          new TableCell({
            children: [...children],
            width: { size: at === 0 ? left : right, type: WidthType.DXA },
            margins: { left: 40, right: 40 },
          }),
      ),
    })
  return new Table({
    rows: [row([[...agency, agencyLine], nationPart]), row([[number], [date]])],
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
  })
}

const cellMargins = 80

/** 13 pt where the nation's name fits on one line, else 12. Annex I, II.1.a allows both. */
function sizeToFit(text: string, width: number): number {
  return widthInTwips(text, 26, true) <= width ? 26 : 24
}

function centred(text: string, options: Pick<IRunOptions, 'bold' | 'italics' | 'size'>): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240 },
    children: [...runs(text, options)],
  })
}

/** A committee's name over two lines, "ỦY BAN NHÂN DÂN" above its unit; other names break where the cell ends. */
export function issuerLines(issuer: string | null, width: number, size: number): readonly string[] {
  const name = (issuer ?? '').toUpperCase()
  const unit = /^((?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/u.exec(name)
  if (unit !== null) return [unit[1] ?? '', unit[2] ?? '']
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last ?? ''} ${word}`.trim()
    if (last === undefined || widthInTwips(longer, size, true) > width - cellMargins * 2) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** `42/KH-UBND`; room to write where it is blank; a number below 10 with a zero. Annex I, II.3. */
export function printedNumber(number: string | null): string {
  if (number === null) return '          '
  if (/^[/-]/u.test(number)) return `        ${number}`
  return number.replace(/^(\d)(?=\D)/u, '0$1')
}

/** Day below 10 and months 1 and 2 get a zero; blanks are left to be filled. Annex I, II.4.b. */
export function printedDate({ day, month, year }: PartialDate): string {
  const two = (value: number | null, zero: boolean): string =>
    value === null ? '    ' : zero ? String(value).padStart(2, '0') : String(value)
  return `ngày ${two(day, true)} tháng ${two(month, (month ?? 3) <= 2)} năm ${year ?? '      '}`
}
