import { spanning, type Row, type Table, type Unread } from '@kehoach/core'
import type { ParagraphBlock } from './block.ts'
import { columnKind, placeLines, type ColumnKind } from './cell-placing.ts'
import { joined } from './join.ts'
import { isTableHead, pageNumberAt } from './landmark.ts'

/** Words that begin the name of a column of a task table. */
const columnStart =
  /(?<=^|\s)(?:STT|TT|Số TT|Nội dung|Hình thức|Nhiệm vụ|Hoạt động|Công việc|Tên|Sản phẩm|Kết quả|Cơ quan|Đơn vị|Thời gian|Thời hạn|Tiến độ|Ghi chú|Chỉ tiêu|Kinh phí|Lãnh đạo|Người|Yêu cầu|Số lượng|Đối tượng|Địa điểm|Mục tiêu|Cách thức|Phương thức|Tần suất|Căn cứ|Lĩnh vực)(?=\s|$)/gu

interface Head {
  readonly names: readonly string[]
  /** All its words, white space folded. */
  readonly text: string
  readonly length: number
}

/**
 * A table whose cells reached us as lines, row after row and cell after cell: rows begin at the next number, columns are
 * told by what stands in them. Heads repeated at page tops and page numbers go to `unread`.
 */
export function flatTable(
  lines: readonly ParagraphBlock[],
  lastPage = 1,
): { readonly table: Table; readonly unread: readonly Unread[] } {
  const head = headAt(lines, 0)
  const { content, unread, breaks } = withoutRepeatedHeads(lines.slice(head.length), head, lastPage)
  const groups = rowGroups(content)
  const kinds = head.names.slice(1).map(columnKind)
  const rows = placedRows(groups, kinds, breaks)
  const headRow: Row = { type: 'row', id: '', cells: head.names.map(cell), position: lines[0]?.position ?? null }
  return { table: { type: 'table', id: '', head: [headRow], rows, position: lines[0]?.position ?? null }, unread }
}

const cell = (text: string): Row['cells'][number] => ({ text, colSpan: 1, rowSpan: 1 })

/** The column names from the head's lines, which end before the first row. */
function headAt(lines: readonly ParagraphBlock[], from: number): Head {
  const texts: string[] = []
  let at = from
  while (at < lines.length && at < from + 14) {
    const text = lines[at]?.text ?? ''
    if (at > from && (rowNumberAt(text) !== null || endsHead(texts, text))) break
    texts.push(text.trim())
    at += 1
  }
  return { names: besideEachOther(texts) ?? oneAfterAnother(texts), text: folded(texts), length: at - from }
}

const folded = (texts: readonly string[]): string => texts.join(' ').replace(/\s+/gu, ' ')

/** The first row's text may follow the head at once: it is longer than a name, or begins as a list does. */
function endsHead(texts: readonly string[], next: string): boolean {
  return texts.length > 2 && (next.length > 34 || /^[-–]\s/u.test(next))
}

/** Names that were wrapped each on its own: one word group after another. */
function oneAfterAnother(texts: readonly string[]): readonly string[] {
  return namesIn(folded(texts))
}

/** The names in a line: a name begins where a word does that begins names. */
function namesIn(line: string): readonly string[] {
  const starts = [...line.matchAll(columnStart)].map(({ index }) => index)
  if (starts.length === 0) return [line.trim()]
  return starts.map((start, index) => line.slice(index === 0 ? 0 : start, starts[index + 1]).trim())
}

/**
 * Names that were wrapped line by line across the page. The second line's pieces stand below the names left short, or
 * divide one name that spans them: "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp".
 */
function besideEachOther(texts: readonly string[]): readonly string[] | null {
  const [first = '', second = '', ...others] = texts
  if (others.length > 0 || second === '') return null
  const names = wide(first).flatMap(namesIn)
  const ways = complements.map((expression) => wide(second).flatMap((piece) => complementsIn(piece, expression)))
  return ways.map((below) => completed(names, below)).find((found) => found !== null) ?? null
}

function completed(names: readonly string[], below: readonly string[]): readonly string[] | null {
  const spanning = names.findLastIndex((name) =>
    /^(?:Cơ quan|Đơn vị|Phân công|Tổ chức|Bộ phận|Trách nhiệm)/u.test(name),
  )
  if (
    below.length > 1 &&
    spanning >= 0 &&
    below.every((piece) => /^(?:Chủ trì|Phối hợp|Thực hiện|Tham mưu|Lãnh đạo|Đầu mối)/u.test(piece))
  ) {
    return names.toSpliced(spanning, 1, ...below.map((piece) => `${names[spanning]}: ${piece}`))
  }
  const short = names.flatMap((name, at) =>
    /^(?:Cơ quan|Đơn vị|Thời gian|Thời hạn|Người|Lãnh đạo)$/u.test(name) ? [at] : [],
  )
  return below.length === short.length
    ? names.map((name, at) => (short.includes(at) ? `${name} ${below[short.indexOf(at)]}` : name))
    : null
}

/** Words that complete the names of columns, as they stand side by side below them: "phối hợp hoàn thành". */
function complementsIn(piece: string, expression: RegExp): readonly string[] {
  const found = piece.match(expression) ?? []
  return found.join(' ') === piece.trim() ? found : [piece]
}

/** "phối hợp hoàn thành" completes one name or two: the count of names that wait for it decides. */
const complements: readonly RegExp[] = [
  /(?:chủ trì|phối hợp|thực hiện|hoàn thành|dự kiến|đầu ra|tham mưu|phụ trách)(?: (?:thực hiện|hoàn thành))?/giu,
  /chủ trì|phối hợp|thực hiện|hoàn thành|dự kiến|đầu ra|tham mưu|phụ trách/giu,
]

/** The pieces of a line between wide spaces. */
const wide = (line: string): readonly string[] => line.split(/\s{2,}|\t/u).filter((piece) => piece.trim() !== '')

function withoutRepeatedHeads(
  lines: readonly ParagraphBlock[],
  head: Head,
  lastPage: number,
): { content: readonly ParagraphBlock[]; unread: readonly Unread[]; breaks: ReadonlySet<ParagraphBlock> } {
  const content: ParagraphBlock[] = []
  const unread: Unread[] = []
  const breaks = new Set<ParagraphBlock>()
  let page = lastPage
  let broken = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined) break
    if (isTableHead(line.text)) {
      const length = repeatedLength(lines, at, head)
      const again = lines.slice(at, at + length)
      unread.push({
        text: again.map(({ text }) => text.trim()).join(' '),
        position: spanning(line.position, again.at(-1)?.position ?? null),
      })
      at += length - 1
      broken = true
      continue
    }
    const number = pageNumberAt(line.text)
    if (endMark.test(line.text)) {
      unread.push({ text: line.text, position: line.position })
      continue
    }
    if (number !== null && isPage(number, page) && isOutOfTurn(number, content)) {
      page = number
      unread.push({ text: line.text, position: line.position })
      broken = true
      continue
    }
    if (broken || line.hints.pageStart === true) breaks.add(line)
    broken = false
    content.push(line)
  }
  return { content, unread, breaks }
}

/** The end mark alone on a line belongs to the appendix, not to its last cell. Annex III, forms 2.1 and 2.2. */
const endMark = /^\.\s?\/\s?\.$/u

/** Pages are counted on from the plan's, or from 1 again. Annex I, part I, III.1.đ. */
const isPage = (number: number, last: number): boolean =>
  (number > last && number <= last + 3) || (last < 2 && number === 2)

/** A number alone that is not the next row's is a page number. */
function isOutOfTurn(number: number, content: readonly ParagraphBlock[]): boolean {
  const rows = content.map(({ text }) => rowNumberAt(text)).filter((row) => row !== null)
  return number !== (rows.at(-1) ?? 0) + 1
}

/** How many lines from `from` on say the head again, and no more. */
function repeatedLength(lines: readonly ParagraphBlock[], from: number, head: Head): number {
  let said = ''
  let length = 0
  for (const { text } of lines.slice(from)) {
    const next = folded([said, text.trim()]).trim()
    if (!head.text.startsWith(next)) break
    said = next
    length += 1
  }
  return Math.max(1, length)
}

/** The number of a row alone on its line. */
function rowNumberAt(text: string): number | null {
  const match = /^(\d{1,3})\.?$/u.exec(text.trim())
  return match === null ? null : Number(match[1])
}

interface Group {
  readonly number: ParagraphBlock
  readonly lines: readonly ParagraphBlock[]
}

/** The lines of each row: a row begins at a line that is the next number alone. */
function rowGroups(lines: readonly ParagraphBlock[]): readonly Group[] {
  const groups: { number: ParagraphBlock; lines: ParagraphBlock[] }[] = []
  for (const line of lines) {
    const number = rowNumberAt(line.text)
    if (number !== null && number === groups.length + 1) groups.push({ number: line, lines: [] })
    else groups.at(-1)?.lines.push(line)
  }
  return groups
}

function placedRows(
  groups: readonly Group[],
  kinds: readonly ColumnKind[],
  breaks: ReadonlySet<ParagraphBlock>,
): readonly Row[] {
  const placings = placeLines(
    groups.map(({ lines }) => lines.map((line) => ({ text: line.text, afterBreak: breaks.has(line) }))),
    kinds,
  )
  return groups.map(({ number, lines }, at) => ({
    type: 'row',
    id: '',
    cells: [
      cell(number.text.trim()),
      ...kinds.map((_, column) => cell(cellText(lines.filter((__, index) => placings[at]?.[index] === column)))),
    ],
    position: spanning(number.position, lines.at(-1)?.position ?? number.position),
  }))
}

/** The paragraphs of a cell: a dash begins a new one, other lines are joined. */
function cellText(lines: readonly ParagraphBlock[]): string {
  const paragraphs: string[] = []
  for (const { text } of lines) {
    const last = paragraphs.at(-1)
    if (last === undefined || /^[-–+]\s/u.test(text)) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] = joined(last, text)
  }
  return paragraphs.join('\n')
}
