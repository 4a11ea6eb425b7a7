import { alignedTable, suggestsTable } from './aligned-table.ts'
import { bodyRows, inReadingOrder } from './columns.ts'
import type { Ruling } from './drawing.ts'
import { furnitureRows, type PageRows } from './furniture.ts'
import { gridsOf } from './grid.ts'
import type { Laid, PageTable, SetAside, TextLine } from './layout.ts'
import { linesOf, type Line } from './line.ts'
import { positionOn, type PageText } from './piece.ts'
import type { ReadPage } from './read-page.ts'
import { ruledTables } from './ruled-table.ts'

/** A page to lay out: of a text layer (`read`), or recognised, with the rulings seen on its picture. */
export interface LayoutPage {
  readonly text: PageText
  readonly read: ReadPage | null
  readonly rulings: readonly Ruling[] | null
  readonly aside: readonly SetAside[]
}

/** What stands on the pages, in reading order: tables, lines with their zone, and what is no content. */
export async function layOut(pages: readonly LayoutPage[]): Promise<readonly Laid[]> {
  const tabled: { page: LayoutPage; tables: readonly PageTable[]; rows: readonly Line[] }[] = []
  let hadTable = false
  for (const page of pages) {
    const found = await tablesOn(page, hadTable)
    hadTable = found.tables.length > 0
    tabled.push({ page, ...found })
  }
  const furniture = furnitureRows(tabled.map(({ page, rows }): PageRows => ({ page: page.text, rows })))
  const laid: Laid[] = []
  let footOpen = false
  for (const { page, tables, rows } of tabled) {
    const aside = rows.filter((row) => furniture.has(row))
    const content = rows.filter((row) => !furniture.has(row))
    const lines: readonly TextLine[] = inReadingOrder(content, page.text.number === 1, footOpen).map(
      ({ line, zone }): TextLine => ({
        type: 'line',
        page: page.text,
        line,
        zone,
      }),
    )
    footOpen = tables.length === 0 && (lines.at(-1)?.zone ?? (footOpen ? 'foot' : 'body')) === 'foot'
    laid.push(
      ...page.aside,
      ...aside.map(({ text, box }): SetAside => ({ type: 'furniture', text, position: positionOn(page.text, [box]) })),
      ...interleaved(lines, tables),
    )
  }
  return laid
}

/** The tables of a page and its other rows. Rulings are looked for only where the text suggests a table. */
async function tablesOn(
  { text, read, rulings }: LayoutPage,
  hadTable: boolean,
): Promise<{ readonly tables: readonly PageTable[]; readonly rows: readonly Line[] }> {
  const rows = linesOf(text.pieces)
  const isPlain = rulings === null && !hadTable && !suggestsTable(bodyRows(rows, text.number === 1))
  if (isPlain) return { tables: [], rows }
  const drawn = rulings ?? (text.turn === 0 ? ((await read?.drawing().catch(() => null))?.rulings ?? []) : [])
  const ruled = ruledTables(text, gridsOf(drawn))
  const rest = ruled.tables.length === 0 ? rows : linesOf(ruled.rest)
  const aligned = alignedTable(rest, text)
  if (aligned === null) return { tables: ruled.tables, rows: rest }
  return { tables: [...ruled.tables, aligned.table], rows: rest.filter((row) => !aligned.taken.has(row)) }
}

/** Tables in their places between the lines of the body. */
function interleaved(lines: readonly TextLine[], tables: readonly PageTable[]): readonly Laid[] {
  const waiting = tables.toSorted((a, b) => a.box[1] - b.box[1])
  const laid: Laid[] = []
  for (const line of lines) {
    while (line.zone !== 'head' && waiting[0] !== undefined && waiting[0].box[1] < line.line.baseline)
      laid.push(...waiting.splice(0, 1))
    laid.push(line)
  }
  return [...laid, ...waiting]
}
