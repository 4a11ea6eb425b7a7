import type { Grid, GridCell } from './grid.ts'
import type { PageCell, PageRow, PageTable } from './layout.ts'
import { linesOf } from './line.ts'
import { boxOf, type Box, type PageText, type Piece } from './piece.ts'

/** The tables of a page by its ruling lines, and the pieces that stand in none. */
export function ruledTables(
  page: PageText,
  grids: readonly Grid[],
): { readonly tables: readonly PageTable[]; readonly rest: readonly Piece[] } {
  let rest = page.pieces
  const tables: PageTable[] = []
  for (const grid of grids.toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const inside = rest.filter((piece) => isInside(piece, boxOfGrid(grid)))
    const byCell = Map.groupBy(inside, (piece) => cellAt(grid, piece))
    const filled = grid.cells.filter((cell) => byCell.has(cell))
    if (filled.length < 2) continue
    const taken = new Set(inside)
    rest = rest.filter((piece) => !taken.has(piece))
    tables.push({
      type: 'table',
      page,
      box: boxOfGrid(grid),
      columns: grid.columns,
      rows: rowsOf(grid, byCell, page),
    })
  }
  return { tables: tables.toSorted((a, b) => a.box[1] - b.box[1]), rest }
}

const areaOf = (grid: Grid): number => {
  const [, , width, height] = boxOfGrid(grid)
  return width * height
}

function boxOfGrid({ columns, rows }: Grid): Box {
  const [left, top] = [columns[0] ?? 0, rows[0] ?? 0]
  return [left, top, (columns.at(-1) ?? 0) - left, (rows.at(-1) ?? 0) - top]
}

function isInside(piece: Piece, [x, y, width, height]: Box): boolean {
  const [centreX, centreY] = centreOf(piece)
  return centreX >= x - 1 && centreX <= x + width + 1 && centreY >= y - 1 && centreY <= y + height + 1
}

function centreOf(piece: Piece): readonly [number, number] {
  const [x, y, width, height] = boxOf(piece)
  return [x + width / 2, y + height / 2]
}

function cellAt({ columns, rows, cells }: Grid, piece: Piece): GridCell | undefined {
  const [x, y] = centreOf(piece)
  const column = Math.max(
    0,
    Math.min(
      columns.length - 2,
      columns.findLastIndex((edge) => edge <= x),
    ),
  )
  const row = Math.max(
    0,
    Math.min(
      rows.length - 2,
      rows.findLastIndex((edge) => edge <= y),
    ),
  )
  return cells.find(
    (cell) =>
      cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column && column < cell.column + cell.colSpan,
  )
}

/** Rows between the two lines of a double ruling are left out, and spans over them count less. */
function rowsOf(grid: Grid, byCell: ReadonlyMap<GridCell | undefined, readonly Piece[]>, page: PageText): PageRow[] {
  const { rows, columns, cells } = grid
  const holdsText = (row: number): boolean => cells.some((cell) => cell.row === row && byCell.has(cell))
  const isThin = (row: number): boolean => (rows[row + 1] ?? 0) - (rows[row] ?? 0) < 4 && !holdsText(row)
  const kept = [...Array(rows.length - 1).keys()].filter((row) => !isThin(row))
  return kept.map((row) => ({
    page,
    box: [
      columns[0] ?? 0,
      rows[row] ?? 0,
      (columns.at(-1) ?? 0) - (columns[0] ?? 0),
      (rows[row + 1] ?? 0) - (rows[row] ?? 0),
    ],
    cells: cells
      .filter((cell) => firstKept(cell, kept) === row)
      .toSorted((a, b) => a.column - b.column)
      .map((cell): PageCell => {
        const width = (columns[cell.column + cell.colSpan] ?? 0) - (columns[cell.column] ?? 0)
        const rowSpan = kept.filter((each) => each >= cell.row && each < cell.row + cell.rowSpan).length
        const found = byCell.get(cell) ?? []
        return { lines: linesOf(found), width, colSpan: cell.colSpan, rowSpan: Math.max(1, rowSpan) }
      }),
  }))
}

/** The first row of a cell that is kept. */
function firstKept(cell: GridCell, kept: readonly number[]): number | undefined {
  return kept.find((row) => row >= cell.row && row < cell.row + cell.rowSpan)
}
