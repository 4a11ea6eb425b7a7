import type { BlockRow, TableBlock } from '@kehoach/recognise'
import type { PageRow, PageTable, SetAside } from './layout.ts'
import { positionOn } from './piece.ts'
import { cellText } from './wrapped-lines.ts'

/** A table of one page or several: repeated heads set aside, rows that a page cut in two put together. */
export interface WholeTable {
  readonly table: TableBlock
  readonly repeatedHeads: readonly SetAside[]
}

/** Whether a table at the top of a page goes on with the one at the bottom of the page before: the same column edges. */
export function isContinued(last: PageTable, next: PageTable): boolean {
  if (next.page.number !== last.page.number + 1 || last.columns.length !== next.columns.length) return false
  const shift = (next.columns[0] ?? 0) - (last.columns[0] ?? 0)
  return next.columns.every((edge, at) => Math.abs(edge - (last.columns[at] ?? 0) - shift) < 8)
}

/** The parts of a table as one. */
export function wholeTable(parts: readonly PageTable[]): WholeTable {
  const [first = [], ...others] = parts.map((part) => part.rows.map(readRow))
  const head = headRows(first.map(({ block }) => block))
  let rows: readonly ReadRow[] = first
  const heads: SetAside[] = []
  let repeats = false
  for (const part of others) {
    const repeated = repeatedRows(head, part)
    repeats ||= repeated > 0
    heads.push(...part.slice(0, repeated).map(({ block }) => asideOf(block)))
    const [next, ...rest] = part.slice(repeated)
    const last = rows.at(-1)
    if (next !== undefined && last !== undefined && isRestOf(last.block, next.block, rows))
      rows = [...rows.slice(0, -1), healed(last, next), ...rest]
    else rows = [...rows, ...(next === undefined ? [] : [next]), ...rest]
  }
  const headSize = repeats ? head.length : 0
  return {
    table: {
      type: 'table',
      rows: rows.map(({ block }, at) => ({ ...block, head: at < headSize })),
      position: parts[0] === undefined ? null : positionOn(parts[0].page, [parts[0].box]),
    },
    repeatedHeads: heads.filter(({ text }) => text !== ''),
  }
}

/** A row with its lines, and as the block that they make. */
interface ReadRow {
  readonly row: PageRow
  readonly block: BlockRow
}

const readRow = (row: PageRow): ReadRow => ({ row, block: blockRow(row) })

function blockRow({ cells, page, box }: PageRow): BlockRow {
  return {
    cells: cells.map(({ lines, width, colSpan, rowSpan }) => ({ text: cellText(lines, width), colSpan, rowSpan })),
    head: false,
    position: positionOn(page, [box]),
  }
}

/** The rows that the first row's tallest cell reaches over, and the row of column numbers "(1) (2) (3)" below them. */
function headRows(rows: readonly BlockRow[]): readonly BlockRow[] {
  const tall = Math.max(1, ...(rows[0]?.cells.map(({ rowSpan }) => rowSpan) ?? []))
  const numbers = rows[tall]?.cells.every(({ text }) => /^\(?\d{1,2}\)?$/u.test(text.trim())) === true
  return rows.slice(0, numbers ? tall + 1 : tall)
}

const textOf = ({ cells }: BlockRow): string => cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).join('\n')

function repeatedRows(head: readonly BlockRow[], rows: readonly ReadRow[]): number {
  const isRepeated = head.every((row, at) => {
    const other = rows[at]
    return other !== undefined && isAlike(textOf(row), textOf(other.block))
  })
  return isRepeated ? head.length : 0
}

/** The same letters, or nearly: a recogniser does not read a head twice in the same way. */
function isAlike(first: string, second: string): boolean {
  if (first === second) return true
  const pairs = (text: string): readonly string[] =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
  const [own, others] = [pairs(first), new Set(pairs(second))]
  const shared = own.filter((pair) => others.has(pair)).length
  return own.length > 8 && shared > own.length * 0.7 && Math.abs(first.length - second.length) < first.length * 0.2
}

function asideOf(row: BlockRow): SetAside {
  return {
    type: 'furniture',
    text: row.cells
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
    position: row.position ?? { type: 'pdf', page: 1, box: [0, 0, 0, 0] },
  }
}

/** A row without its first cell, where the rows of this table have one: the rest of the row that the page cut. */
function isRestOf(last: BlockRow, next: BlockRow, rows: readonly ReadRow[]): boolean {
  const isEmpty = (row: BlockRow): boolean => (row.cells[0]?.text ?? '').trim() === ''
  if (!isEmpty(next) || last.cells.length !== next.cells.length || next.cells.every(({ text }) => text === ''))
    return false
  // A row that only lacks its number is a row of its own: a cut row seldom goes on in every cell.
  const blanks = next.cells.filter(({ text }) => text.trim() === '').length
  if (next.cells.length > 2 && blanks < 2) return false
  return rows.filter(({ block }) => !isEmpty(block)).length > rows.length * 0.7
}

/** The lines of both parts, cell by cell: a cell that the page cut goes on as if there were no page. */
function healed({ row }: ReadRow, { row: rest }: ReadRow): ReadRow {
  const cells = row.cells.map((cell, at) => ({ ...cell, lines: [...cell.lines, ...(rest.cells[at]?.lines ?? [])] }))
  return readRow({ ...row, cells })
}
