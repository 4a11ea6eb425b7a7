import type { Outcome } from '@kehoach/core'
import { CsvError, parse } from 'csv-parse/sync'
import { say } from './say.ts'

/** The rows of a CSV text, blank ones included, so that row 3 is row 3 of the sheet; null where it is broken. */
export function csvRows(text: string): Outcome<readonly (readonly string[])[] | null> {
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
    })
    return { value: rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ').trim())), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number((error as CsvError & { readonly lines?: unknown }).lines ?? 1)
    const point = { line: Math.max(1, line), column: 1, offset: 0 }
    return { value: null, diagnostics: [say('csv-broken', { line }, { type: 'text', start: point, end: point })] }
  }
}

/** Vietnamese Excel divides by `;`, others by `,`, "Unicode text" by tabs: the sign that the head row has most of. */
function delimiterOf(text: string): string {
  const head = (/^\s*[^\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '')
  const signs = [';', ',', '\t', '|']
  return signs.toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
}
