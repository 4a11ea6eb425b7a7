import { normalise } from '@kehoach/language'
import { continues, endsSentence } from './join.ts'
import { printedWidth } from './line.ts'

/** What stands in a column, as far as it helps to tell its lines. */
export type ColumnKind = 'text' | 'form' | 'agency' | 'time'

/** The kind of a column by its name. */
export function columnKind(name: string): ColumnKind {
  const text = normalise(name)
  if (/^(?:cơ quan|đơn vị|người|lãnh đạo)/u.test(text)) return 'agency'
  if (/^(?:hình thức|phương thức|cách thức|địa điểm|kênh)/u.test(text)) return 'form'
  if (/^(?:thời gian|thời hạn|tiến độ|tần suất)/u.test(text)) return 'time'
  return 'text'
}

export interface CellLine {
  readonly text: string
  /** Whether a page began just before it: a row then goes on in any of its columns. */
  readonly afterBreak: boolean
}

/** What is asked of a line again and again, worked out once. */
interface Seen {
  readonly afterBreak: boolean
  readonly width: number
  readonly firstWord: number
  readonly isRest: boolean
  readonly lastEnded: boolean
  readonly lastListed: boolean
  readonly isBullet: boolean
  readonly isCapital: boolean
  readonly isAgency: boolean
  readonly isTime: boolean
  readonly isForm: boolean
}

const agencyStart =
  /^(?:UBND|HĐND|Ủy ban|Uỷ ban|Sở|Phòng|phòng|Ban|Văn phòng|Trung tâm|Các (?:sở|phòng|cơ quan|đơn vị|tổ chức|xã|thành viên|ban|ngành|địa phương|hội|đoàn)|Công an|Bưu điện|Báo(?! cáo)|Đài|Hội|Đoàn|Liên đoàn|Thuế|Mặt trận|UBMTTQ|MTTQ|Bộ|Trạm|Trường|Chi cục|Thanh tra|Tổ)(?!\p{L})/u
/** How or where something is made known begins with a place or a means. */
const formStart = /^(?:[-–+]\s*)?(?:Trên|Trụ sở|Tại|Qua|Thông qua|Bằng|Trực tiếp|Trực tuyến)(?!\p{L})/u
const timeStart =
  /^(?:Thường|Quý|Trước|Tháng|Năm|Cả năm|Trong|Theo|Cuối|Đầu|Hằng|Hàng|Từ|Đến|Định kỳ|Liên tục|Xong|Hoàn thành|Sau khi|Khi|Quí|\d{1,2}\/\d{1,2}(?:\/\d{4})?|6 tháng)(?!\p{L})/u

/**
 * The column of each line of each row, found together: within a row the column never goes back but at a page's start.
 * The widths at which columns were wrapped are not known; those that explain the lines best are looked for.
 */
export function placeLines(
  rows: readonly (readonly CellLine[])[],
  kinds: readonly ColumnKind[],
): readonly (readonly number[])[] {
  const seen = rows.map(seenIn)
  const score = (widths: readonly number[]): number =>
    seen.reduce((sum, lines) => sum + bestPath(lines, kinds, widths).score, 0)
  let widths: readonly number[] = kinds.map((kind) => startWidths[kind])
  let best = score(widths)
  for (let round = 0; round < 2; round += 1) {
    for (const column of kinds.keys()) {
      for (const width of candidateWidths) {
        const tried = widths.with(column, width)
        const found = score(tried)
        if (found > best) [widths, best] = [tried, found]
      }
    }
  }
  return seen.map((lines) => bestPath(lines, kinds, widths).path)
}

/** Widths in small letters: what a column of its kind is often given on a landscape page. */
const startWidths: Readonly<Record<ColumnKind, number>> = { text: 42, form: 32, agency: 22, time: 12 }
const candidateWidths = [9, 12, 15, 18, 21, 24, 28, 32, 36, 40, 44, 48, 53, 58, 64, 72]

function seenIn(lines: readonly CellLine[]): readonly Seen[] {
  return lines.map(({ text, afterBreak }, at) => {
    const last = lines[at - 1]?.text ?? ''
    return {
      afterBreak,
      width: printedWidth(text),
      firstWord: printedWidth(` ${/^\S+/u.exec(text)?.[0] ?? ''}`),
      isRest: at > 0 && continues(last, text),
      lastEnded: endsSentence(last),
      lastListed: /;(?:…|\.{3})?$/u.test(last),
      isBullet: /^[-–+]\s/u.test(text),
      isCapital: /^[\p{Lu}\p{N}"“(-]/u.test(text),
      isAgency: agencyStart.test(text) && !(at > 0 && continues(last, text)),
      isTime: timeStart.test(text),
      isForm: formStart.test(text),
    }
  })
}

/** The best column for each line, by dynamic programming over lines and columns. */
function bestPath(
  lines: readonly Seen[],
  kinds: readonly ColumnKind[],
  widths: readonly number[],
): { path: readonly number[]; score: number } {
  let scores: number[] = kinds.map((_, column) => -1.5 * column)
  const back: number[][] = []
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    const from: number[] = []
    const next: number[] = []
    for (const [column, kind] of kinds.entries()) {
      let best = column
      let score = last === undefined ? (scores[column] ?? 0) : -Infinity
      for (const origin of kinds.keys()) {
        if (last === undefined) break
        const option = (scores[origin] ?? 0) + move(last, line, kinds, origin, column, widths[origin] ?? 20)
        if (option > score) [best, score] = [origin, option]
      }
      from.push(best)
      next.push(score + fit(line, kind, widths[column] ?? 20))
    }
    back.push(from)
    scores = next
  })
  const score = Math.max(...scores)
  const path: number[] = []
  let column = scores.indexOf(score)
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    path[at] = column
    column = back[at]?.[column] ?? 0
  }
  return { path, score }
}

/** How well a line fits a column of a kind and width. */
function fit(line: Seen, kind: ColumnKind, width: number): number {
  const tooWide = line.width > width * 1.06 ? -1.5 : 0
  if (kind === 'agency')
    return (
      tooWide +
      (line.isAgency ? 1.6 : 0) +
      (line.isBullet || line.width > 40 ? -1.6 : line.afterBreak && !line.isCapital ? -0.6 : 0.2) +
      (line.isTime ? -1 : 0)
    )
  if (kind === 'time')
    return tooWide + (line.isTime ? 2.4 : 0) + (line.width > 20 ? -2 : 0) + (line.isTime || line.isRest ? 0 : -0.8)
  return (
    tooWide +
    (line.isForm ? (kind === 'form' ? 0.9 : -0.9) : 0) +
    (line.isAgency && line.width < 32 ? -0.8 : 0) +
    (line.isTime && line.width < 18 ? -1 : 0) +
    (line.width > 32 ? 0.6 : 0)
  )
}

/** What it is worth to go from a line in one column to the next line in another. */
function move(last: Seen, line: Seen, kinds: readonly ColumnKind[], from: number, to: number, width: number): number {
  if (to < from) return line.afterBreak ? -0.3 : -Infinity
  if (to === from) return stay(last, line, width)
  const skipped = -1.5 * (to - from - 1)
  const start = line.isCapital ? 0.3 : -1.5
  const ended = line.lastEnded ? 0.4 : -0.1
  const newBody = kinds[from] === 'agency' && line.isAgency && !line.isRest
  const inList = newBody ? (line.lastListed ? -0.6 : 0.9) : 0
  return skipped + start + ended + inList + (line.isRest && !line.afterBreak ? -2.5 : 0)
}

/** A cell goes on: its lines are full, but before a new sentence or bullet. */
function stay(last: Seen, line: Seen, width: number): number {
  const isFull = last.width + line.firstWord > width * 0.92
  if (isFull) return line.isRest ? 1 : 0.5
  if (line.isBullet) return 0
  return line.lastEnded ? -0.3 : -0.9
}
