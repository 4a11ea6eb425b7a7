// Writes the tables of units into src/, which are not committed (docs/decisions/0008): on install, before each build and
// each test run, so that they are always there and never stale. By hand: node generate.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataSet } from './generation/data-set.ts'
import { moduleOf, newLines, oldLines } from './generation/encode.ts'
import { completed, newCommunes, newProvinces, oldProvinces } from './generation/repair.ts'

/** Writes both tables; vitest calls it by the name `setup`. */
export function setup(): void {
  const set = dataSet()
  write('units-data.ts', moduleOf('unitLines', 'from 2025-07-01', newLines(newProvinces(set), newCommunes(set))))
  write('old-units-data.ts', moduleOf('oldUnitLines', 'until 2025-06-30', oldLines(oldProvinces(completed(set)))))
}

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

if (import.meta.main) setup()
