import type { Outcome } from '@kehoach/core'
import { readUnitsTable, sheetLimits, type UnitsOptions, type UnitsTable } from '@kehoach/sheets'
import { readBytes } from './read-bytes.ts'

/** Reads a table of units from an .xlsx or CSV file; a wrong row does not stop the others. */
export async function readUnits(path: string, options: UnitsOptions): Promise<Outcome<UnitsTable | null>> {
  const { value: bytes, diagnostics } = await readBytes(path, { bytes: sheetLimits.bytes })
  return bytes === null ? { value: null, diagnostics } : readUnitsTable(bytes, options)
}
