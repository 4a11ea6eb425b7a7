import { docxLimits, type ArchiveLimits } from '@kehoach/archive'

/** How much a table may ask of its reader: bytes, rows, columns; for a workbook also what its zip and its XML may. */
export interface SheetLimits {
  readonly bytes: number
  readonly rows: number
  readonly columns: number
  readonly archive: ArchiveLimits
}

const MB = 1024 * 1024

/** The row "xlsx; csv" of the table of default limits: 10 MB, unpacked 60 MB, 10,000 rows of 200 columns. */
export const sheetLimits: SheetLimits = {
  bytes: 10 * MB,
  rows: 10_000,
  columns: 200,
  archive: {
    ...docxLimits,
    packed: 10 * MB,
    unpacked: 60 * MB,
    part: 60 * MB,
    // A full table has 2,000,000 cells of two elements and a text each.
    nodes: 8_000_000,
  },
}
