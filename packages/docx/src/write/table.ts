import type { Cell, Row, Table as Data } from '@kehoach/core'
import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Layout } from './layout.ts'
import { runs } from './text.ts'

/** A table of the plan: its head repeated on each page, no row divided, columns as wide as their words ask for. */
export function dataTable(table: Data, layout: Layout, width: number): Table {
  const columnWidths = [...widthsFor(table, width)]
  const row = (data: Row, isHead: boolean): TableRow =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: cellsOf(data, isHead, layout) })
  const rows = [...table.head.map((data) => row(data, true)), ...table.rows.map((data) => row(data, false))]
  return new Table({
    rows: rows.length > 0 ? rows : [new TableRow({ children: [new TableCell({ children: [new Paragraph({})] })] })],
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
  })
}

function cellsOf({ cells }: Row, isHead: boolean, { size }: Layout): TableCell[] {
  return cells.map((cell, at) => {
    const isNumber = at === 0 && /^[\dIVX.]{0,6}$/u.test(cell.text.trim())
    const alignment = isHead || isNumber ? AlignmentType.CENTER : AlignmentType.LEFT
    return new TableCell({
      columnSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: cell.text.split('\n').map(
        (text) =>
          new Paragraph({
            alignment,
            spacing: { before: 0, after: 40, line: 240 },
            children: [...runs(text, { size: size.table, bold: isHead })],
          }),
      ),
    })
  })
}

/** Widths in twips that sum to `width`: by the square root of each column's text, none too narrow for its longest word. */
export function widthsFor(table: Data, width: number): readonly number[] {
  const rows = [...table.head, ...table.rows]
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)))
  const weight = Array.from({ length: columns }, () => 2)
  for (const { cells } of rows) {
    let column = 0
    for (const cell of cells) {
      if (cell.colSpan === 1 && column < columns) weight[column] = Math.max(weight[column] ?? 0, asked(cell))
      column += cell.colSpan
    }
  }
  const sum = weight.reduce((a, b) => a + b, 0)
  const shares = weight.map((each) => Math.floor((each / sum) * width))
  const rest = width - shares.reduce((a, b) => a + b, 0)
  return shares.map((share, at) => (at === columns - 1 ? share + rest : share))
}

function asked({ text }: Cell): number {
  const longest = Math.max(0, ...text.split(/\s+/u).map((word) => Math.min(word.length, 18)))
  return Math.max(longest * 0.62 + 1, Math.sqrt(text.length))
}
