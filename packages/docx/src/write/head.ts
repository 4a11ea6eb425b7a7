import type { Header, PartialDate } from '@kehoach/core'
import type { Context } from './context.ts'
import { wholeRuns } from './drafting.ts'
import type { Layout } from './layout.ts'
import { paragraph } from './paragraph.ts'
import { balanced, ruleLine, shortLength } from './rule-line.ts'
import { runs, type RunStyle } from './run.ts'
import { tableXml } from './table-xml.ts'
import { widthInTwips } from './text-width.ts'
import { circulationFrame, urgencyFrame, type Urgency } from './urgency.ts'
import type { Xml } from './xml.ts'

/** The national name and motto, for a head that prints none of its own. */
const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

export const printedNation = (header: Header): string => header.nation ?? nation
export const printedMotto = (header: Header): string => header.motto ?? motto

const margin = 40

export interface HeadParts {
  /** Whether number, place and date stand in it: not in a plan that a decision brings (form 1.3). */
  readonly isNumbered: boolean
  readonly urgency: Urgency | null
  /** The scope of circulation, framed above the national name. */
  readonly circulation: string | null
}

/** The head: agency and number on the left, nation, motto, place and date on the right. Form 1.4 of Annex III. */
export function headTable(header: Header, { isNumbered, urgency, circulation }: HeadParts, context: Context): Xml {
  const { width } = context
  const left = Math.round(width * 0.38)
  const right = width - left
  const scope = circulation === null ? '' : circulationFrame(circulation, right - 2 * margin, context.layout)
  const row = (cells: readonly [Xml, Xml]) => ({
    cells: [
      { width: left, content: cells[0] },
      { width: right, content: cells[1] },
    ],
  })
  return tableXml(
    {
      columns: [left, right],
      border: 'none',
      margins: { side: margin, top: 0 },
      description:
        'Bố cục phần đầu văn bản: bên trái là cơ quan ban hành và số; bên phải là Quốc hiệu, Tiêu ngữ, địa danh và ngày',
      hasHead: false,
    },
    [
      // III.2.c: above the national name, which stays level with the agency
      ...(scope === '' ? [] : [row([paragraph({}, ''), scope])]),
      row([agency(header, left - 2 * margin, context), nationAndMotto(header, right - 2 * margin, context)]),
      ...(isNumbered
        ? [
            row([
              numberLine(header, context) + (urgency === null ? '' : urgencyFrame(urgency, context.layout)),
              dateLine(header, right - 2 * margin, context),
            ]),
          ]
        : []),
    ],
  )
}

/** II.2: the superior upright, the issuer bold, a line of 1/3 to 1/2 of its length below. */
function agency(header: Header, width: number, { layout, drafting }: Context): Xml {
  const { agency: wanted } = layout.size
  const superior = (header.superior ?? '').toUpperCase()
  const upper = linesAndSize(wanted, (size) => balanced(superior, width, size, false).lines)
  const own = linesAndSize(wanted, (size) => issuerLines(header.issuer, width, size))
  const line = (text: string, at: number, style: RunStyle, field: 'superior' | 'issuer'): Xml =>
    centred(at === 0 ? wholeRuns(text, style, drafting, header, [field]) : runs(text, style))
  return [
    ...(superior === '' ? [] : upper.lines.map((text, at) => line(text, at, { size: upper.size }, 'superior'))),
    ...own.lines.map((text, at) => line(text, at, { size: own.size, bold: true }, 'issuer')),
    (header.issuer ?? '') === '' ? '' : ruleLine(shortLength(own.lines, own.size, true), width),
  ].join('')
}

/** 12 pt where that saves a line, else what the layout wants. II.2 allows 12 and 13. */
function linesAndSize(
  wanted: number,
  broken: (size: number) => readonly string[],
): { readonly lines: readonly string[]; readonly size: number } {
  const [large, small] = [broken(wanted), broken(24)]
  return small.length < large.length ? { lines: small, size: 24 } : { lines: large, size: wanted }
}

/** II.1: upright bold, single spacing, below the motto a solid line as long as its text. */
function nationAndMotto(header: Header, width: number, { layout, drafting }: Context): Xml {
  const [first, second] = [printedNation(header), printedMotto(header)]
  const size = sizeToFit(second, width, true, layout.size.motto, 26)
  return [
    centred(wholeRuns(first, { size: nationSize(first, width), bold: true }, drafting, header, ['nation'])),
    centred(wholeRuns(second, { size, bold: true }, drafting, header, ['motto'])),
    ruleLine(Math.min(width, widthInTwips(second, size, true)), width),
  ].join('')
}

/** 13 pt where the nation's name fits on one line, else 12. II.1.a allows both. */
const nationSize = (text: string, width: number): number => sizeToFit(text, width, true, 26, 24)

function sizeToFit(text: string, width: number, bold: boolean, wanted: number, least: number): number {
  return widthInTwips(text, wanted, bold) <= width ? wanted : least
}

function numberLine(header: Header, { layout, drafting }: Context): Xml {
  return centred(
    wholeRuns(`Số: ${printedNumber(header.number)}`, { size: layout.size.number }, drafting, header, ['number']),
    60,
  )
}

function dateLine(header: Header, width: number, { layout, drafting }: Context): Xml {
  const place = header.place === null || header.place === '' ? '' : `${header.place}, `
  const text = `${place}${printedDate(header.date)}`
  const size = sizeToFit(text, width, false, layout.size.motto, 26)
  return centred(wholeRuns(text, { size, italics: true }, drafting, header, ['place', 'date']), 60)
}

function centred(content: Xml, before = 0): Xml {
  return paragraph({ align: 'center', before }, content)
}

/** A committee's name over two lines, "ỦY BAN NHÂN DÂN" above its unit; other names break where the cell ends. */
export function issuerLines(issuer: string | null, width: number, size: Layout['size']['agency']): readonly string[] {
  const name = (issuer ?? '').toUpperCase().replaceAll(/\s+/gu, ' ').trim()
  const unit = /^((?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/u.exec(name)
  const broken = (text: string): readonly string[] => balanced(text, width, size, true).lines
  return unit === null ? broken(name) : [unit[1] ?? '', ...broken(unit[2] ?? '')]
}

/** `42/KH-UBND`; room to write where it is blank; a number below 10 with a zero. Annex I, II.3. */
export function printedNumber(number: string | null): string {
  if (number === null || number === '') return '          '
  if (/^[/-]/u.test(number)) return `        ${number}`
  return number.replace(/^(\d)(?=\D|$)/u, '0$1')
}

/** Day below 10 and months 1 and 2 get a zero; blanks are left to be filled. Annex I, II.4.b. */
export function printedDate({ day, month, year }: PartialDate): string {
  const two = (value: number | null, zero: boolean): string =>
    value === null ? '    ' : zero ? String(value).padStart(2, '0') : String(value)
  return `ngày ${two(day, true)} tháng ${two(month, (month ?? 3) <= 2)} năm ${year ?? '      '}`
}
