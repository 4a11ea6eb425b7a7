import { readXml } from '@kehoach/archive'
import type { SheetLimits } from './limits.ts'
import { cellName, cellPlace, type Merge } from './table.ts'
import { namespaces } from './workbook.ts'

/** What a sheet says beside its values. */
export interface SheetFacts {
  readonly rows: number
  readonly columns: number
  readonly hiddenRows: ReadonlySet<number>
  readonly merges: readonly Merge[]
  /** Cells that hold a formula, and those whose value is an error, by their names. */
  readonly formulas: ReadonlySet<string>
  readonly errors: ReadonlySet<string>
}

/** The facts of a sheet's part; counting stops to matter past the limits, which the caller checks. */
export function sheetFacts(part: Uint8Array, limits: SheetLimits): SheetFacts {
  const hiddenRows = new Set<number>()
  const merges: Merge[] = []
  const formulas = new Set<string>()
  const errors = new Set<string>()
  const at = { row: 0, column: 0, rows: 0, columns: 0 }
  readXml(
    part,
    {
      open: (name, attributes) => {
        if (name === 'row') {
          at.row = Number(attributes['r'] ?? at.row + 1)
          at.column = 0
          if (isTrue(attributes['hidden'])) hiddenRows.add(at.row)
        } else if (name === 'c') {
          const place = cellPlace(attributes['r'] ?? '') ?? { row: at.row, column: at.column + 1 }
          at.row = place.row
          at.column = place.column
          at.columns = Math.max(at.columns, place.column)
          if (attributes['t'] === 'e') errors.add(cellName(place.row, place.column))
        } else if (name === 'f') formulas.add(cellName(at.row, at.column))
        else if (name === 'mergeCell') merges.push(...mergeOf(attributes['ref'] ?? ''))
        at.rows = Math.max(at.rows, at.row)
      },
      close: () => undefined,
      text: () => undefined,
    },
    { limits: limits.archive, namespaces },
  )
  return { rows: at.rows, columns: at.columns, hiddenRows, merges, formulas, errors }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

function mergeOf(ref: string): readonly Merge[] {
  const [first, last] = ref.split(':').map(cellPlace)
  if (first === null || first === undefined || last === null || last === undefined) return []
  return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }]
}
