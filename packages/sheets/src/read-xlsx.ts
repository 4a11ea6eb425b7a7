import { writeZip } from '@kehoach/archive'
import { InternalError, type Outcome } from '@kehoach/core'
import readXlsxFile from 'read-excel-file/universal'
import { sheetLimits, type SheetLimits } from './limits.ts'
import { say } from './say.ts'
import { sheetFacts, type SheetFacts } from './sheet-facts.ts'
import { cellName, type Cell, type Merge, type Table, type TableRow } from './table.ts'
import { openWorkbook, type Workbook } from './workbook.ts'

/**
 * The sheets of an .xlsx, the visible ones first. The zip and its XML are checked under the limits before a cell is read.
 * Null with the reason where it is not to be read; a value that Excel itself could not have written names its cell.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: SheetLimits = sheetLimits,
): Promise<Outcome<readonly Table[] | null>> {
  const { value: book, diagnostics } = await openWorkbook(bytes, limits)
  if (book === null) return { value: null, diagnostics }
  const facts = book.sheets.map(({ part }) => sheetFacts(book.parts.get(part) ?? new Uint8Array(), limits))
  if (facts.some(({ rows }) => rows > limits.rows))
    return { value: null, diagnostics: [say('limit-rows', { limit: limits.rows })] }
  if (facts.some(({ columns }) => columns > limits.columns))
    return { value: null, diagnostics: [say('limit-columns', { limit: limits.columns })] }
  const values = await valuesOf(book)
  if (values.value === null) return { value: null, diagnostics: values.diagnostics }
  const { value: rows } = values
  const tables = book.sheets.map(({ name, hidden }, nth) => ({
    hidden,
    table: tableFrom(name, rows.get(name) ?? [], facts[nth] ?? noFacts),
  }))
  const ordered = tables.toSorted((a, b) => Number(a.hidden) - Number(b.hidden))
  return { value: ordered.map(({ table }) => table), diagnostics: [] }
}

const noFacts: SheetFacts = {
  rows: 0,
  columns: 0,
  hiddenRows: new Set(),
  merges: [],
  formulas: new Set(),
  errors: new Set(),
}

/** A number as it is written in the file, told apart from a text of digits. */
interface Written {
  readonly number: string
}
type Value = string | Written | boolean | Date | null

/** What the reader gets is a zip that we wrote, of parts that were counted: it believes what a zip says of itself. */
async function valuesOf(book: Workbook): Promise<Outcome<ReadonlyMap<string, readonly (readonly Value[])[]> | null>> {
  const zip = writeZip([...book.parts].map(([name, bytes]) => ({ name, bytes })))
  try {
    const sheets = await readXlsxFile<Written>(new Uint8Array(zip).buffer, {
      trim: false,
      parseNumber: (number) => ({ number }),
    })
    return {
      value: new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly (readonly Value[])[]])),
      diagnostics: [],
    }
  } catch (error) {
    if (error instanceof InternalError) throw error
    return { value: null, diagnostics: [brokenCell(error)] }
  }
}

/** The reader names a broken cell in its words, `<c/> at row 3, col 2: …`. */
function brokenCell(error: unknown): ReturnType<typeof say> {
  const text = error instanceof Error ? error.message : ''
  const [, row, column] = /row (\d{1,7}), col(?:umn)? (\d{1,5})/u.exec(text) ?? []
  if (row === undefined) return say('workbook-broken', { about: 'xl/worksheets' })
  const cell = cellName(Number(row), Number(column))
  return say('workbook-broken', { about: cell }, { type: 'sheet', sheet: '', cell })
}

function tableFrom(sheet: string, values: readonly (readonly Value[])[], facts: SheetFacts): Table {
  const rows = values.map((row, at): TableRow => ({
    row: at + 1,
    hidden: facts.hiddenRows.has(at + 1),
    cells: row.map((value, nth) => cellOf(value, cellName(at + 1, nth + 1), facts)),
  }))
  return { sheet, rows: merged(rows, facts.merges), merges: facts.merges }
}

function cellOf(value: Value, name: string, { formulas, errors }: SheetFacts): Cell {
  const { text, kind } = plainCell(value)
  if (errors.has(name)) return { text, kind: 'error' }
  if (formulas.has(name)) return kind === 'blank' ? { text: '#', kind: 'error' } : { text, kind: 'formula' }
  return { text, kind }
}

function plainCell(value: Value): Cell {
  if (value === null || value === '') return { text: '', kind: 'blank' }
  if (typeof value === 'string') return { text: value, kind: 'text' }
  if (typeof value === 'boolean') return { text: value ? 'có' : 'không', kind: 'boolean' }
  if (value instanceof Date) return { text: dateText(value), kind: 'date' }
  return { text: plainNumber(value.number), kind: 'number' }
}

/** `45` for `4.5E1`; what is no plain decimal stays as it is written. */
function plainNumber(written: string): string {
  const number = Number(written)
  return /e/iu.test(written) && Number.isSafeInteger(number) ? String(number) : written
}

/** A day as Vietnamese write it. Excel's days have no time zone; the reader gives them in UTC. */
export function dateText(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`
}

/** Each merged cell with the first one's text: it holds for all of them. */
function merged(rows: readonly TableRow[], merges: readonly Merge[]): readonly TableRow[] {
  const firsts = new Map<string, Cell>()
  const width = rows[0]?.cells.length ?? 0
  // Merged blocks do not overlap in a sound workbook: together they are no larger than the sheet.
  let left = rows.length * width
  for (const merge of merges) {
    const first = rows[merge.top - 1]?.cells[merge.left - 1]
    const [bottom, right] = [Math.min(merge.bottom, rows.length), Math.min(merge.right, width)]
    left -= Math.max(0, bottom - merge.top + 1) * Math.max(0, right - merge.left + 1)
    if (first === undefined || left < 0) continue
    for (let row = merge.top; row <= bottom; row += 1)
      for (let column = merge.left; column <= right; column += 1) firsts.set(cellName(row, column), first)
  }
  if (firsts.size === 0) return rows
  return rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell, nth) => firsts.get(cellName(row.row, nth + 1)) ?? cell),
  }))
}
