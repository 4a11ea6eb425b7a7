import type { Diagnostic, Level, Outcome, Position, UnitFacts } from '@kehoach/core'
import { byteFormat } from './byte-format.ts'
import { csvRows } from './csv.ts'
import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { bare, nearest } from './nearest.ts'
import { readBytes } from './read-bytes.ts'
import { say } from './say.ts'
import { fieldName, kindIn, unitFacts } from './unit-facts.ts'

/** One row of a units table: the unit, or null with the cells that are wrong. */
export interface UnitRow {
  /** The row's number in the sheet; the head is row 1. */
  readonly row: number
  readonly unit: UnitFacts | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a table of units from a CSV file; a wrong row does not stop the others. `level` is that of the next level down. */
export async function readUnits(path: string, level: Level): Promise<Outcome<readonly UnitRow[] | null>> {
  const { value: bytes, diagnostics } = await readBytes(path, limits)
  if (bytes === null) return { value: null, diagnostics }
  if (byteFormat(bytes) !== 'text') return { value: null, diagnostics: [say('units-are-no-csv')] }
  const decoded = decodeText(bytes)
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics }
  const table = csvRows(decoded.value.text)
  if (table.value === null) return { value: null, diagnostics: table.diagnostics }
  const read = unitRows(table.value, level)
  return { value: read.value, diagnostics: [...decoded.diagnostics, ...read.diagnostics] }
}

function unitRows(rows: readonly (readonly string[])[], level: Level): Outcome<readonly UnitRow[] | null> {
  const refuse = (...args: Parameters<typeof say>): Outcome<null> => ({ value: null, diagnostics: [say(...args)] })
  const headAt = rows.findIndex((cells) => !isBlank(cells))
  const head = rows[headAt] ?? []
  const fields = head.map(fieldName)
  const nameAt = fields.indexOf('ten')
  if (nameAt < 0)
    return refuse('units-without-name', {
      columns: head.filter(Boolean).join(', ').slice(0, 120),
      near: nearest('Tên đơn vị', head) ?? '',
    })
  const taken = new Map<string, number>()
  const read = rows.flatMap((cells, at) => {
    const isRow = at > headAt && !isBlank(cells)
    return isRow ? [unitRow({ cells, row: at + 1, head, fields, level }, taken)] : []
  })
  return read.length === 0 ? refuse('units-empty') : { value: read, diagnostics: [] }
}

interface TableRow {
  readonly cells: readonly string[]
  readonly row: number
  readonly head: readonly string[]
  readonly fields: readonly string[]
  readonly level: Level
}

function unitRow({ cells, row, head, fields, level }: TableRow, taken: Map<string, number>): UnitRow {
  const fail = (ruleId: Parameters<typeof say>[0], data: Diagnostic['data'], field: string): UnitRow => ({
    row,
    unit: null,
    diagnostics: [say(ruleId, data, cellAt(row, Math.max(0, fields.indexOf(field))))],
  })
  const surplus = cells.findIndex((cell, at) => at >= head.length && cell !== '')
  if (surplus >= 0)
    return {
      row,
      unit: null,
      diagnostics: [say('row-too-long', { columns: head.length, text: cells[surplus] ?? '' }, cellAt(row, surplus))],
    }
  // Of two columns with the same meaning the first that is filled holds.
  const entries = fields.map((field, at) => [field, cells[at] ?? ''] as const).filter(([, value]) => value !== '')
  const unit = unitFacts(new Map(entries.toReversed()), level)
  if (unit === null) return fail('missing-unit-name', { column: head[fields.indexOf('ten')] ?? '' }, 'ten')
  const key = unit.code ?? bare(`${unit.name}, ${unit.superior ?? ''}`)
  const first = taken.get(key)
  if (first !== undefined)
    return fail('duplicate-unit', { value: unit.code ?? unit.name, first }, unit.code === null ? 'ten' : 'ma')
  taken.set(key, row)
  const hasKind = kindIn(unit.name) !== null
  return {
    row,
    unit,
    diagnostics: hasKind ? [] : [say('unit-kind-unknown', { name: unit.name }, cellAt(row, fields.indexOf('ten')))],
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')

/** A cell as Excel calls it: column B of row 3 is `B3`. A CSV file has one sheet, which has no name. */
function cellAt(row: number, column: number): Position {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))
  return { type: 'sheet', sheet: '', cell: `${letters}${String.fromCharCode(65 + (column % 26))}${row}` }
}
