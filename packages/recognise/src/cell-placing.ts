import { normalise } from '@kehoach/language'
import { continues, endsSentence } from './join.ts'
import { printedWidth } from './line.ts'

/** What stands in a column, as far as it helps to tell its lines. */
export type ColumnKind = 'text' | 'agency' | 'time' | 'number'

/** The kind of a column by its name. */
export function columnKind(name: string): ColumnKind {
  const text = normalise(name)
  if (/^(?:cơ quan|đơn vị|người|lãnh đạo)/u.test(text)) return 'agency'
  if (/^(?:thời gian|thời hạn|tiến độ|tần suất)/u.test(text)) return 'time'
  return 'text'
}

export interface CellLine {
  readonly text: string
  /** Whether a page began just before it: a row then goes on in any of its columns. */
  readonly afterBreak: boolean
}

const agencyStart =
  /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Sở|Phòng|Ban|Văn phòng|Trung tâm|Các (?:sở|phòng|cơ quan|đơn vị|tổ chức|xã|thành viên|ban|ngành|địa phương|hội|đoàn)|Công an|Bưu điện|Báo|Đài|Hội|Đoàn|Liên đoàn|Thuế|Mặt trận|UBMTTQ|MTTQ|Bộ|Trạm|Trường|Chi cục|Thanh tra|Tổ)(?!\p{L})/u
const timeStart =
  /^(?:Thường|Quý|Trước|Tháng|Năm|Cả năm|Trong|Theo|Cuối|Đầu|Hằng|Hàng|Từ|Đến|Định kỳ|Liên tục|Xong|Hoàn thành|Sau khi|Khi|Quí|\d{1,2}\/\d{1,2}(?:\/\d{4})?|6 tháng)(?!\p{L})/u

/**
 * The column of each line of each row, found together: within a row the column never goes back but at a page's start. A
 * first pass goes by what a line says; the second also by how wide the first found each column.
 */
export function placeLines(rows: readonly (readonly CellLine[])[], kinds: readonly ColumnKind[]): readonly (readonly number[])[] {
  const first = rows.map((lines) => bestPath(lines, kinds, null))
  const widths = columnWidths(rows, first, kinds.length)
  return rows.map((lines) => bestPath(lines, kinds, widths))
}

function columnWidths(rows: readonly (readonly CellLine[])[], placings: readonly (readonly number[])[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const widths = rows.flatMap((lines, row) => lines.filter((__, at) => placings[row]?.[at] === column).map(({ text }) => printedWidth(text)))
    const sorted = widths.toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length * 0.9)] ?? 20
  })
}

/** The best column for each line: dynamic programming over lines and columns. */
function bestPath(lines: readonly CellLine[], kinds: readonly ColumnKind[], widths: readonly number[] | null): readonly number[] {
  const columns = kinds.map((_, column) => column)
  let scores = columns.map((column) => (column === 0 ? 0 : -1.5 * column))
  const back: number[][] = []
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    const steps = columns.map((column) => {
      const options = columns.map((from) => (scores[from] ?? -Infinity) + (last === undefined ? (from === column ? 0 : -Infinity) : move(last, line, from, column, widths)))
      const best = options.indexOf(Math.max(...options))
      return { best, score: (options[best] ?? -Infinity) + fit(line, kinds[column] ?? 'text', widths?.[column] ?? null) }
    })
    back.push(steps.map(({ best }) => best))
    scores = steps.map(({ score }) => score)
  })
  const path: number[] = []
  let column = scores.indexOf(Math.max(...scores))
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    path[at] = column
    column = back[at]?.[column] ?? 0
  }
  return path
}

/** How well a line fits a kind of column. */
function fit({ text }: CellLine, kind: ColumnKind, width: number | null): number {
  const wide = printedWidth(text)
  const tooWide = width !== null && wide > width * 1.15 ? -1.2 : 0
  if (kind === 'agency') return tooWide + (agencyStart.test(text) ? 1.6 : 0) + (/^[-–]\s/u.test(text) || wide > 42 ? -1.6 : 0.2) + (timeStart.test(text) ? -1 : 0)
  if (kind === 'time') return tooWide + (timeStart.test(text) ? 2.4 : 0) + (wide > 18 ? -2 : 0)
  return tooWide + (agencyStart.test(text) && wide < 32 ? -0.8 : 0) + (timeStart.test(text) && wide < 18 ? -1 : 0) + (wide > 32 ? 0.6 : 0)
}

/** What it costs to go from a line in one column to the next line in another. */
function move(last: CellLine, line: CellLine, from: number, to: number, widths: readonly number[] | null): number {
  if (line.afterBreak && to < from) return -0.3
  if (to < from) return -Infinity
  const isRest = continues(last.text, line.text)
  if (to === from) return stay(last, line, isRest, widths?.[from] ?? null)
  const start = /^[\p{Lu}\p{N}"“(-]/u.test(line.text) ? 0.4 : -1.5
  return start + (endsSentence(last.text) ? 0.4 : 0) + (isRest && !line.afterBreak ? -2.5 : 0) - 1.5 * (to - from - 1)
}

function stay(last: CellLine, line: CellLine, isRest: boolean, width: number | null): number {
  if (isRest) return 0.8
  const room = width !== null && printedWidth(last.text) + printedWidth(` ${/^\S+/u.exec(line.text)?.[0] ?? ''}`) < width * 0.85
  const isNew = /^[-–]\s/u.test(line.text)
  return room && !isNew && !endsSentence(last.text) ? -1 : 0
}
