import { spanning } from '@kehoach/core'
import type { Block, BlockRow, TableBlock } from './block.ts'
import type { Line } from './line.ts'

/** The cells of a row drawn with bars, `| a | b |`, divided by tabs; any other line as it is. */
export function withoutBars(text: string): string {
  const row = /^\s*\|(.*)\|\s*$/u.exec(text)?.[1]
  return row === undefined
    ? text
    : row
        .split('|')
        .map((cell) => cell.trim())
        .join('\t')
}

/** The rule below a head drawn with bars: `|---|:---:|`. */
export function isBarRule(text: string): boolean {
  return /^\s*\|[\s|:-]+\|\s*$/u.test(text)
}

/** A label with the tab that a word processor puts behind it. */
const labelTab = /^(\s*(?:[-–—+*•]|\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]\)|[IVX]{1,5}\.))\t+/u

/**
 * A line of running text without its tabs: those that set it in, the one behind a label. A tab between words stands as
 * white space.
 */
export function withoutTabs(text: string): string {
  return text
    .replace(/^[\t ]+/u, '')
    .replace(labelTab, '$1 ')
    .replaceAll('\t', ' ')
    .trimEnd()
}

/**
 * The cells of a line that is a row of a table; null where it is running text. A table begins with a head of three cells
 * or more; below it a row has as many cells, or completes the row before it. Tabs that set a line in divide nothing.
 */
export function rowIn(text: string, above: Block | undefined): readonly string[] | null {
  const cells = text.split('\t')
  if (above?.type === 'table') return isNextRow(cells, above) ? cells : null
  const own = text
    .replace(/^[\t ]+/u, '')
    .replace(labelTab, '$1 ')
    .split('\t')
  const isHead = own.length > 2 && !text.startsWith('\t') && own.every((cell) => cell.trim().length <= 80)
  return isHead ? own : null
}

function isNextRow(cells: readonly string[], { rows }: TableBlock): boolean {
  const width = rows[0]?.cells.length ?? 0
  const before = rows.at(-1)?.cells.length ?? 0
  if (cells.length === width || completes(rows, cells)) return cells.some((cell) => cell.trim() !== '')
  const isIndented = cells[0]?.trim() === ''
  return cells.length > 1 && cells.length < width && !isIndented && (before === width || isNumbered(cells))
}

/** Whether these cells, the first of which goes on in the last cell before, fill the row that is open. */
function completes(rows: readonly BlockRow[], cells: readonly string[]): boolean {
  const width = rows[0]?.cells.length ?? 0
  const before = rows.at(-1)?.cells.length ?? 0
  return rows.length > 1 && before < width && before + cells.length - 1 === width && !isNumbered(cells)
}

/** A row begins with its number, that of a group in Roman. */
function isNumbered([first = '']: readonly string[]): boolean {
  return /^\s*(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-HĐ])\.?\s*$/u.test(first)
}

/** A line of cells divided by tabs: a row of the table before it, the rest of its last row, or the head of a new table. */
export function addRow(done: Block[], line: Line, texts: readonly string[]): void {
  const last = done.at(-1)
  if (last?.type !== 'table') {
    done.push({ type: 'table', rows: [rowOf(texts, true, line)], position: line.position })
    return
  }
  const before = last.rows.at(-1)?.cells ?? []
  const isRest = last.rows.length > 1 && completes(last.rows, texts)
  const rows = isRest
    ? [...last.rows.slice(0, -1), continuedRow(before, texts, line)]
    : [...last.rows, rowOf(texts, false, line)]
  done[done.length - 1] = { ...last, rows, position: spanning(last.position, line.position) }
}

function rowOf(texts: readonly string[], head: boolean, { position }: Line): BlockRow {
  return { cells: texts.map((text) => ({ text: text.trim(), colSpan: 1, rowSpan: 1 })), head, position }
}

/** A cell of several paragraphs breaks the line of its row: the next line begins in that cell. */
function continuedRow(before: BlockRow['cells'], texts: readonly string[], line: Line): BlockRow {
  const [first = '', ...others] = texts
  const cells = before.map((cell, at) =>
    at === before.length - 1 ? { ...cell, text: `${cell.text}\n${first.trim()}` } : cell,
  )
  return { ...rowOf(others, false, line), cells: [...cells, ...rowOf(others, false, line).cells] }
}

/** Rows that end before the head does are filled with empty cells. */
export function filled(block: Block): Block {
  if (block.type !== 'table') return block
  const width = block.rows[0]?.cells.length ?? 0
  const empty = { text: '', colSpan: 1, rowSpan: 1 }
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...Array.from({ length: Math.max(0, width - row.cells.length) }, () => empty)],
    })),
  }
}
