import type { Outcome } from '@kehoach/core'
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { decodeCsv } from './decode.ts'
import { sheetLimits, type SheetLimits } from './limits.ts'
import { say } from './say.ts'
import { tableOf, type Table } from './table.ts'

/**
 * A CSV file, or its text, as a table; blank rows stay, so that row 3 is row 3. Divided by `;` (Vietnamese Excel), `,`, tab
 * or `|`. The `'` that `toCsv` puts before a sign of formulas is taken off again. Null where it cannot be read.
 */
export function readCsv(source: Uint8Array | string, limits: SheetLimits = sheetLimits): Outcome<Table | null> {
  if (source.length > limits.bytes) {
    const size = Math.ceil(source.length / 1024 / 1024)
    return { value: null, diagnostics: [say('limit-size', { size, limit: limits.bytes / 1024 / 1024 })] }
  }
  const { value: text, diagnostics } =
    typeof source === 'string' ? { value: source, diagnostics: [] } : decodeCsv(source)
  if (text === null) return { value: null, diagnostics }
  const rows = csvRows(text, limits)
  return { value: rows.value === null ? null : tableOf(rows.value), diagnostics: [...diagnostics, ...rows.diagnostics] }
}

function csvRows(text: string, limits: SheetLimits): Outcome<readonly (readonly string[])[] | null> {
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      // One more than may be, to know that there are more.
      to: limits.rows + 1,
    })
    const refuse = (limit: 'limit-rows' | 'limit-columns', most: number): Outcome<null> => ({
      value: null,
      diagnostics: [say(limit, { limit: most })],
    })
    if (rows.length > limits.rows) return refuse('limit-rows', limits.rows)
    if (rows.some((row) => row.length > limits.columns)) return refuse('limit-columns', limits.columns)
    return { value: rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/u, ''))), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Math.max(1, Number((error as CsvError & { readonly lines?: unknown }).lines ?? 1))
    const point = { line, column: 1, offset: 0 }
    return { value: null, diagnostics: [say('csv-broken', { line }, { type: 'text', start: point, end: point })] }
  }
}

/** The sign that the first row with words has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = (/[^\s][^\n]*/u.exec(text.slice(0, 20_000))?.[0] ?? '').replace(/"[^"]*"/gu, '')
  const signs = [';', ',', '\t', '|']
  return signs.toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
}

/** Rows as a CSV file of UTF-8 with a mark, for Excel: quoted where needed, no cell can become a formula. */
export function toCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';' | '\t' = ';'): Uint8Array {
  const text = rows.map((row) => `${row.map(csvCell).join(delimiter)}\r\n`).join('')
  return new TextEncoder().encode(`\ufeff${text}`)
}

/** `'` stands before `=`, `+`, `-`, `@`, tab and return, and before a `'` in front of them. ASVS 1.2.10. */
function csvCell(value: string): string {
  const safe = /^'*[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  const needsQuotes = /["\r\n,;\t|]|^\s|\s$|^$/u.test(safe)
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe
}
