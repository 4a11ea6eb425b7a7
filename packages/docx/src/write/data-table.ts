import type { Cell, Table } from '@kehoach/core'
import { columnWidths } from './column-widths.ts'
import { bookmarked, type Context } from './context.ts'
import { draftRuns } from './drafting.ts'
import { gridOf, type Placed } from './grid.ts'
import type { Layout } from './layout.ts'
import { paragraph } from './paragraph.ts'
import type { RunStyle } from './run.ts'
import { tableXml, type CellXml, type RowXml } from './table-xml.ts'
import type { Xml } from './xml.ts'

const margins = { side: 80, top: 40 }

/**
 * A table of the plan: its head repeated on each page, merged cells as stored, no row divided unless it is taller than half
 * a page, columns as wide as their words ask for.
 */
export function dataTable(table: Table, context: Context): Xml {
  const rows = [...table.head, ...table.rows]
  const grid = gridOf(rows)
  const { columns, placed } = grid
  const size = tableSize(columns, context.layout)
  const widths = columnWidths(grid, context.width, size)
  const xml = rows.map((row, at): RowXml => {
    const isHead = at < table.head.length
    const cells = placed[at] ?? []
    // The first cell with words, where a reader says that the row stands; never one that only goes on from the row
    // above, since LibreOffice writes a bookmark there twice
    const worded = cells.findIndex(({ cell }) => cell !== null && cell.text.trim() !== '')
    const own = cells.findIndex(({ cell }) => cell !== null)
    const marked = Math.max(0, worded >= 0 ? worded : own)
    return {
      isHead,
      canSplit: heightOf(cells, widths, size) > context.layout.page.width / 2,
      cells: cells.map((cell, n) =>
        cellOf(cell, { widths, isHead, size, marks: n === marked ? [row, ...(at === 0 ? [table] : [])] : [] }, context),
      ),
    }
  })
  const description = rows[0]?.cells.map(({ text }) => text.replaceAll(/\s+/gu, ' ')).join('; ') ?? ''
  return tableXml(
    {
      columns: widths,
      border: { color: '000000', size: 4 },
      margins,
      description: `Bảng ${columns} cột: ${description}`.slice(0, 400),
      hasHead: table.head.length > 0,
    },
    xml.length > 0 ? xml : [{ cells: [{ width: context.width, content: bookmarkedEmpty(table, context) }] }],
  )
}

const bookmarkedEmpty = (table: Table, context: Context): Xml => paragraph({}, bookmarked(table, context, ''))

/** Many columns are set one or two points smaller: a head word must not be broken. Practice. */
export function tableSize(columns: number, { size }: Layout): number {
  return Math.max(20, size.table - (columns >= 11 ? 4 : columns >= 9 ? 2 : 0))
}

interface Place {
  readonly widths: readonly number[]
  readonly isHead: boolean
  readonly size: number
  /** The row, and the table, whose bookmarks stand in this cell. */
  readonly marks: readonly object[]
}

function cellOf({ cell, column, span, merge }: Placed, place: Place, context: Context): CellXml {
  const { widths, isHead, size, marks } = place
  const words = cell === null ? emptyParagraph(size) : cellWords(cell, { isHead, isFirst: column === 0, size }, context)
  return {
    width: widths.slice(column, column + span).reduce((sum, each) => sum + each, 0),
    span,
    merge,
    center: isHead,
    content: marks.reduce<Xml>(
      (content, part) => inFirstParagraph(content, (inside) => bookmarked(part, context, inside)),
      words,
    ),
  }
}

const emptyParagraph = (size: number): Xml => paragraph({ mark: size }, '')

/** A cell's paragraphs: head cells bold and centred, numbers centred, words to the left. */
function cellWords(
  cell: Cell,
  { isHead, isFirst, size }: { readonly isHead: boolean; readonly isFirst: boolean; readonly size: number },
  context: Context,
): Xml {
  const isNumber = isFirst && /^[\dIVX.]{0,6}$/u.test(cell.text.trim())
  const style: RunStyle = { size, bold: isHead }
  const align = isHead || isNumber ? 'center' : 'left'
  if (cell.text === '') return emptyParagraph(size)
  if (context.drafting.places.has(cell) || !cell.text.includes('\n'))
    return paragraph({ align, after: 40 }, draftRuns(cell.text, style, context.drafting, cell, 'text'))
  return cell.text
    .split('\n')
    .map((line) => paragraph({ align, after: 40 }, draftRuns(line, style, context.drafting, cell, 'text')))
    .join('')
}

/** The content of the first paragraph, changed. */
function inFirstParagraph(xml: Xml, change: (inside: Xml) => Xml): Xml {
  const start = xml.indexOf('</w:pPr>') + '</w:pPr>'.length
  const end = xml.indexOf('</w:p>')
  return xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end)
}

/** About how tall a row prints, in twips: letters of middling width, lines of single spacing. */
function heightOf(cells: readonly Placed[], widths: readonly number[], size: number): number {
  const lines = cells.map(({ cell, column, span }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0) - 2 * margins.side
    const perLine = Math.max(1, width / (size * 4.6))
    return (cell?.text ?? '').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
  })
  return Math.max(1, ...lines) * size * 11.5
}
