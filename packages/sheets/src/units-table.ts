import { bare } from '@kehoach/core'
import type { Diagnostic, Level, Outcome, Parameter, UnitFacts } from '@kehoach/core'
import { codeText } from './code-cell.ts'
import { readCsv } from './csv.ts'
import { headOf, tidy, type Column, type Head } from './head.ts'
import { sheetLimits, type SheetLimits } from './limits.ts'
import { dateText, readXlsx } from './read-xlsx.ts'
import { say } from './say.ts'
import { cellAt, cellName, type Cell, type Table, type TableRow } from './table.ts'
import { kindIn, unitFacts } from './unit-facts.ts'

/** One row of a units table: the unit, or null with the cells that are wrong. */
export interface UnitRow {
  /** The row's number in the sheet. */
  readonly row: number
  readonly unit: UnitFacts | null
  readonly diagnostics: readonly Diagnostic[]
}

export interface UnitsTable {
  readonly sheet: string
  /** How each column was understood. */
  readonly columns: readonly Column[]
  readonly rows: readonly UnitRow[]
}

export interface UnitsOptions {
  /** The level of the units where their kind does not say it: the next one below the parent plan's. */
  readonly level: Level
  /** The sheet to read; otherwise the first that has a column of names. */
  readonly sheet?: string | undefined
  /** The typed fields of the recipe: a column is also known by a field's label, and choices are checked. */
  readonly parameters?: readonly Parameter[] | undefined
  /** Looks a unit up in the official list: what is known besides, and what there is to say; it gets the name's cell. */
  readonly lookUp?: ((unit: UnitFacts) => Outcome<Pick<UnitFacts, 'code' | 'superior'> | null>) | undefined
  readonly limits?: SheetLimits | undefined
}

/**
 * A table of units from an .xlsx or a CSV file, by its content. Only the name is obligatory; a wrong row stops no other and
 * names its cell. Null with the reason where the file is no table of units or not to be read.
 */
export async function readUnitsTable(bytes: Uint8Array, options: UnitsOptions): Promise<Outcome<UnitsTable | null>> {
  const limits = options.limits ?? sheetLimits
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  if (start === '\xd0\xcf\x11\xe0') return { value: null, diagnostics: [say('old-excel')] }
  if (start.startsWith('PK')) {
    const { value, diagnostics } = await readXlsx(bytes, limits)
    return value === null ? { value, diagnostics } : fromSheets(value, options)
  }
  if (/^(?:%PDF|\x89PNG|\xff\xd8\xff|\{\\rt)/u.test(start)) return { value: null, diagnostics: [say('not-a-table')] }
  const { value, diagnostics } = readCsv(bytes, limits)
  if (value === null) return { value, diagnostics }
  const read = unitsTable(value, options)
  return { value: read.value, diagnostics: [...diagnostics, ...read.diagnostics] }
}

function fromSheets(tables: readonly Table[], options: UnitsOptions): Outcome<UnitsTable | null> {
  const names = tables.map(({ sheet }) => sheet)
  const asked = tables.find(({ sheet }) => options.sheet !== undefined && bare(sheet) === bare(options.sheet))
  if (options.sheet !== undefined && asked === undefined)
    return { value: null, diagnostics: [say('sheet-missing', { sheet: options.sheet, sheets: names.join(', ') })] }
  const named = tables.find((table) => 'columns' in headOf(table, options.parameters ?? []))
  const table = asked ?? named ?? tables[0]
  if (table === undefined) return { value: null, diagnostics: [say('units-empty')] }
  const others = names.filter((name) => name !== table.sheet).join(', ')
  const notes = others === '' || asked !== undefined ? [] : [say('other-sheets', { sheet: table.sheet, others })]
  const read = unitsTable(table, options)
  return { value: read.value, diagnostics: [...notes, ...read.diagnostics] }
}

/** The units of a table that is read already. */
export function unitsTable(table: Table, options: UnitsOptions): Outcome<UnitsTable | null> {
  const head = headOf(table, options.parameters ?? [])
  if (!('columns' in head)) return { value: null, diagnostics: [head] }
  const below = table.rows.filter(({ row, cells }) => row > head.row && cells.some(({ text }) => tidy(text) !== ''))
  if (below.length === 0) return { value: null, diagnostics: [say('units-empty')] }
  const taken = new Map<string, number>()
  const rows = below.map((row) => unitRow({ row, head, sheet: table.sheet, options }, taken))
  const value = { sheet: table.sheet, columns: head.columns, rows }
  return { value, diagnostics: [...alike(head, table.sheet), ...whole(below, table.sheet)] }
}

interface RowContext {
  readonly row: TableRow
  readonly head: Head
  readonly sheet: string
  readonly options: UnitsOptions
}

function unitRow(context: RowContext, taken: Map<string, number>): UnitRow {
  const { row, head, sheet, options } = context
  const at = (column: number) => cellAt(sheet, row.row, column + 1)
  const refused = (...diagnostics: readonly Diagnostic[]): UnitRow => ({ row: row.row, unit: null, diagnostics })
  const surplus = row.cells.findIndex(({ text }, nth) => nth >= head.columns.length && tidy(text) !== '')
  if (surplus >= 0) {
    const text = row.cells[surplus]?.text ?? ''
    return refused(say('row-too-long', { columns: head.columns.length, text }, at(surplus)))
  }
  const broken = row.cells.flatMap(({ kind, text }, nth) =>
    kind === 'error' && head.columns[nth]?.field !== '' ? [say('cell-error', { text }, at(nth))] : [],
  )
  if (broken.length > 0) return refused(...broken)
  const { fields, placeOf, diagnostics } = fieldsOf(context)
  const unit = unitFacts(fields, options.level)
  const nameAt = placeOf('ten')
  if (unit === null) return refused(say('missing-unit-name', { column: head.columns[nameAt]?.head ?? '' }, at(nameAt)))
  const code = unit.code === null ? null : codeText(unit.code, unit.level, at(placeOf('ma')))
  const known = options.lookUp?.({ ...unit, code: code?.code ?? null })
  const placed = (known?.diagnostics ?? []).map((each) => ({ ...each, position: each.position ?? at(nameAt) }))
  const full = {
    ...unit,
    code: code?.code ?? known?.value?.code ?? null,
    superior: unit.superior ?? known?.value?.superior ?? null,
  }
  const key = full.code ?? bare(`${full.name}, ${full.superior ?? ''}`)
  const first = taken.get(key)
  if (first !== undefined)
    return refused(
      say('duplicate-unit', { value: full.code ?? full.name, first }, at(placeOf(unit.code === null ? 'ten' : 'ma'))),
    )
  taken.set(key, row.row)
  const kindless = kindIn(full.name) === null ? [say('unit-kind-unknown', { name: full.name }, at(nameAt))] : []
  return {
    row: row.row,
    unit: full,
    diagnostics: [...diagnostics, ...(code?.diagnostics ?? []), ...placed, ...kindless],
  }
}

interface Fields {
  readonly fields: ReadonlyMap<string, string>
  /** The column that a field was read from, from 0. */
  readonly placeOf: (field: string) => number
  readonly diagnostics: readonly Diagnostic[]
}

/** Of two columns with the same meaning the first that is filled holds. */
function fieldsOf({ row, head, sheet, options }: RowContext): Fields {
  const fields = new Map<string, string>()
  const places = new Map<string, number>()
  const diagnostics: Diagnostic[] = []
  for (const [nth, { field, head: title }] of head.columns.entries()) {
    if (!places.has(field)) places.set(field, nth)
    const cell = row.cells[nth]
    const text = tidy(cell?.text ?? '')
    if (cell === undefined || text === '' || fields.has(field)) continue
    places.set(field, nth)
    const read = valueOf(
      { ...cell, text },
      title,
      options.parameters?.find(({ name }) => name === field),
    )
    fields.set(field, read.text)
    if (read.diagnostic !== null) diagnostics.push({ ...read.diagnostic, position: cellAt(sheet, row.row, nth + 1) })
  }
  return { fields, placeOf: (field) => places.get(field) ?? 0, diagnostics }
}

function valueOf(
  { text, kind }: Cell,
  head: string,
  parameter: Parameter | undefined,
): { readonly text: string; readonly diagnostic: Diagnostic | null } {
  const isDateColumn = parameter?.type === 'date' || /(?:^|\s)ngay(?:\s|$)/u.test(bare(head))
  const serial = Number(text)
  // Excel counts days; 36,526 is 1/1/2000 and 73,050 is 31/12/2099.
  if (kind === 'number' && isDateColumn && Number.isInteger(serial) && serial >= 36_526 && serial <= 73_050) {
    const date = dateText(new Date(Date.UTC(1899, 11, 30 + serial)))
    return { text: date, diagnostic: say('date-as-number', { written: text, date }) }
  }
  const options = parameter?.type === 'choice' ? parameter.options : []
  if (options.length === 0 || options.includes(text)) return { text, diagnostic: null }
  const meant = options.find((option) => bare(option) === bare(text))
  if (meant !== undefined) return { text: meant, diagnostic: null }
  return { text, diagnostic: say('not-a-choice', { text, options: options.join('; ').slice(0, 200) }) }
}

function alike({ columns }: Head, sheet: string): readonly Diagnostic[] {
  return columns.flatMap(({ field, head, cell }, nth) => {
    const first = columns.findIndex((each) => each.field === field)
    if (field === '' || first === nth) return []
    return [
      say('two-columns-alike', { column: head, first: columns[first]?.head ?? '' }, { type: 'sheet', sheet, cell }),
    ]
  })
}

/** What is said once for the whole table, at the first cell that it is about. */
function whole(rows: readonly TableRow[], sheet: string): readonly Diagnostic[] {
  const formulas = rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ kind }, nth) => (kind === 'formula' ? [cellName(row, nth + 1)] : [])),
  )
  const hidden = rows.filter((row) => row.hidden)
  return [
    ...(formulas[0] === undefined
      ? []
      : [say('formula-value', { count: formulas.length }, { type: 'sheet', sheet, cell: formulas[0] })]),
    ...(hidden[0] === undefined ? [] : [say('hidden-rows', { count: hidden.length }, cellAt(sheet, hidden[0].row, 1))]),
  ]
}
