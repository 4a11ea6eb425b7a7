import type { Block, BlockRow, FurnitureBlock } from '@kehoach/recognise'
import type { Position } from '@kehoach/core'
import { childOf, onOff, valueOf, wholeNumber, type Element } from './element.ts'
import { isLayout } from './layout-table.ts'
import { placeAt, type Story } from './story.ts'
import { hasLine } from './styles.ts'

/** A cell on the grid of its table. */
export interface GridCell {
  readonly column: number
  colSpan: number
  rowSpan: number
  readonly blocks: Block[]
}

/** A table on its grid, before it is told whether it holds data or only lays out a page. */
export interface GridTable {
  readonly rows: readonly GridRow[]
  /** Whether lines stand between its columns. */
  readonly ruled: boolean
  readonly columns: number
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly head: boolean
  /** The first paragraph of the row's own cells: where a row without words stands. */
  readonly paragraph: number
}

type ReadCell = (elements: readonly Element[]) => readonly Block[]

/**
 * Reads a `w:tbl`: a table of data as a table block; one that only lays out a page (the head with agency and quốc hiệu,
 * the foot with Nơi nhận and signature) as the blocks of its left column, then of the next. Rows that were deleted and
 * words that a merged cell hides stand beside.
 */
export function readTable(element: Element, story: Story, readCell: ReadCell): readonly Block[] {
  const { table, aside } = gridOf(element, story, readCell)
  if (isLayout(table)) return [...byColumn(table), ...aside]
  const rows = table.rows.map(({ cells, head, paragraph }): BlockRow => {
    const filled = cells.map(({ blocks }) => positionIn(blocks)).find((place) => place !== null)
    const position = filled ?? (paragraph < 0 ? null : placeAt(story, paragraph))
    return {
      cells: cells.map(({ blocks, colSpan, rowSpan }) => ({ text: textOf(blocks), colSpan, rowSpan })),
      head,
      position,
    }
  })
  const isEmpty = rows.every(({ cells }) => cells.every(({ text }) => text === ''))
  const position = rows.map((row) => row.position).find((place) => place !== null) ?? null
  const beside = table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => furnitureIn(blocks)))
  return [...(isEmpty ? [] : [{ type: 'table' as const, rows, position }]), ...beside, ...aside]
}

function gridOf(
  element: Element,
  story: Story,
  readCell: ReadCell,
): { readonly table: GridTable; readonly aside: readonly FurnitureBlock[] } {
  const aside: FurnitureBlock[] = []
  const rows: GridRow[] = []
  /** The cell that reaches down to the next row, by its first column. */
  let above = new Map<number, GridCell>()
  let isHead = true
  let lines = linesOf(element, story)
  for (const row of below(element, 'w:tr')) {
    const trPr = childOf(row, 'w:trPr')
    const cells = below(row, 'w:tc')
    if (childOf(trPr, 'w:del') !== undefined) {
      story.reading.findings.count('tracked-deletions', null)
      for (const block of cells.flatMap(({ children }) => readCell(children))) setAside(block, aside)
      continue
    }
    const read: RowReading = { cells: [], above, open: new Map(), aside, column: 0, paragraph: -1, story }
    skip(read, trPr, 'w:gridBefore')
    for (const cell of cells) {
      lines ||= hasSideLine(cell)
      takeCell(read, cell, readCell(cell.children))
    }
    skip(read, trPr, 'w:gridAfter')
    above = read.open
    isHead &&= onOff(childOf(trPr, 'w:tblHeader')) ?? false
    rows.push({ cells: read.cells, head: isHead, paragraph: read.paragraph })
  }
  return { table: { rows, ruled: lines, columns: columnsIn(rows) }, aside }
}

interface RowReading {
  readonly cells: GridCell[]
  readonly above: ReadonlyMap<number, GridCell>
  readonly open: Map<number, GridCell>
  readonly aside: FurnitureBlock[]
  readonly story: Story
  column: number
  paragraph: number
}

/** Word allows 63 columns: a cell that says it spans more is no reason to count them. */
const lastColumn = 63

function takeCell(row: RowReading, cell: Element, blocks: readonly Block[]): void {
  const tcPr = childOf(cell, 'w:tcPr')
  const span = spanOf(valueOf(tcPr, 'w:gridSpan'), row)
  const merge = childOf(tcPr, 'w:vMerge')
  const isDeleted = childOf(tcPr, 'w:cellDel') !== undefined
  const last = row.cells.at(-1)
  if (valueOf(tcPr, 'w:hMerge') === 'continue' && last !== undefined) {
    last.colSpan += span
    for (const block of blocks) setAside(block, row.aside)
  } else {
    const upper = merge !== undefined && merge.attributes['w:val'] !== 'restart' ? row.above.get(row.column) : undefined
    if (upper === undefined) {
      const made: GridCell = { column: row.column, colSpan: span, rowSpan: 1, blocks: isDeleted ? [] : [...blocks] }
      row.cells.push(made)
      row.open.set(row.column, made)
      if (row.paragraph < 0) row.paragraph = firstParagraph(cell)
    } else {
      upper.rowSpan += 1
      row.open.set(row.column, upper)
    }
    if (upper !== undefined || isDeleted) for (const block of blocks) setAside(block, row.aside)
  }
  row.column += span
}

function firstParagraph(element: Element): number {
  if (element.paragraph >= 0) return element.paragraph
  for (const child of element.children) {
    const found = firstParagraph(child)
    if (found >= 0) return found
  }
  return -1
}

function spanOf(text: string | undefined, { column, story }: RowReading): number {
  const asked = wholeNumber(text) ?? (text === undefined ? 1 : Infinity)
  const allowed = Math.max(1, Math.min(asked, lastColumn - column))
  if (asked > lastColumn) story.reading.findings.count('table-span-odd', null)
  return allowed
}

/** Columns that a row leaves out at its start or end stand as an empty cell, so that the others stay in theirs. */
function skip(row: RowReading, trPr: Element | undefined, name: string): void {
  const text = valueOf(trPr, name)
  if (text === undefined || text === '0') return
  const span = spanOf(text, row)
  row.cells.push({ column: row.column, colSpan: span, rowSpan: 1, blocks: [] })
  row.column += span
}

/** The elements called `name` under an element, through content controls and other wrappers, not into tables within. */
function below(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:tbl' || child.name === 'w:p' || child.name === 'w:tblPr' ? [] : below(child, name)
  })
}

function linesOf(element: Element, { reading: { styles } }: Story): boolean {
  const tblPr = childOf(element, 'w:tblPr')
  const own = childOf(childOf(tblPr, 'w:tblBorders'), 'w:insideV')
  const styleId = valueOf(tblPr, 'w:tblStyle')
  const style = styleId === undefined ? styles.defaultTable : styles.of(styleId)
  return own === undefined ? style.bordered : hasLine([own])
}

/** A line at a cell's side divides columns; one above or below may be the rule under a motto. */
function hasSideLine(cell: Element): boolean {
  const borders = childOf(childOf(cell, 'w:tcPr'), 'w:tcBorders')?.children ?? []
  return hasLine(borders.filter(({ name }) => /^w:(?:left|right|start|end|insideV)$/u.test(name)))
}

function columnsIn(rows: readonly GridRow[]): number {
  const filled = rows.flatMap(({ cells }) => cells.filter(({ blocks }) => blocks.length > 0))
  return new Set(filled.map(({ column }) => column)).size
}

function byColumn({ rows }: GridTable): readonly Block[] {
  const cells = rows.flatMap((row) => row.cells)
  return cells.toSorted((a, b) => a.column - b.column).flatMap(({ blocks }) => blocks)
}

/** The text of a cell: its paragraphs and the rows of tables within, each on a line. */
function textOf(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block): readonly string[] => {
    if (block.type === 'furniture') return []
    if (block.type === 'paragraph') return [block.text]
    return block.rows.map(({ cells }) => cells.map(({ text }) => text).join('\t'))
  })
  return lines.filter((line) => line.trim() !== '').join('\n')
}

const positionIn = (blocks: readonly Block[]): Position | null =>
  blocks.find((block) => block.type !== 'furniture')?.position ?? null

const furnitureIn = (blocks: readonly Block[]): readonly FurnitureBlock[] =>
  blocks.filter((block) => block.type === 'furniture')

function setAside(block: Block, aside: FurnitureBlock[]): void {
  const text = textOf([block])
  if (block.type === 'furniture') aside.push(block)
  else if (text !== '') aside.push({ type: 'furniture', text, position: block.position })
}
