import type { Outcome, Report } from '@kehoach/core'
import { toXlsx, type OutSheet } from './out-sheet.ts'

/** A report as a workbook: its words on the first sheet, each table on a sheet of its own named after the heading before it. */
export function reportToXlsx({ title, blocks }: Report): Promise<Outcome<Uint8Array>> {
  let heading = title
  const tables: OutSheet[] = []
  const words: string[] = [title]
  for (const block of blocks) {
    if (block.type === 'heading') heading = block.text
    if (block.type === 'table')
      tables.push({
        name: heading,
        above: [heading],
        columns: block.columns.map((head) => ({ head })),
        rows: block.rows,
      })
    else words.push(block.text)
  }
  const summary: OutSheet = { name: 'Báo cáo', above: words, columns: [], rows: [] }
  return toXlsx([summary, ...tables])
}
