// Writes the tables of units into src/, which are not committed: node generate.ts. Run on install and before each build.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataSet } from './generation/data-set.ts'
import { moduleOf, newLines, oldLines } from './generation/encode.ts'
import { newCommunes, newProvinces, oldProvinces } from './generation/repair.ts'

const set = dataSet()
write('units-data.ts', moduleOf('unitLines', 'from 2025-07-01', newLines(newProvinces(set), newCommunes(set))))
write('old-units-data.ts', moduleOf('oldUnitLines', 'until 2025-06-30', oldLines(oldProvinces(set))))

/** Leaves a file that is right untouched, so that builds see no change. */
function write(name: string, text: string): void {
  const path = join(import.meta.dirname, 'src', name)
  if (textOf(path) !== text) writeFileSync(path, text)
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
