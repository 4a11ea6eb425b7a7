import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'vitest'

/** Programs that some tests need, and the commands by which each is found. */
const programs = {
  LibreOffice: ['soffice', 'libreoffice'],
  poppler: ['pdftoppm'],
  Tesseract: ['tesseract'],
  Chromium: ['chromium', 'chromium-browser', 'google-chrome'],
} as const
export type Program = keyof typeof programs

/** Where the shared corpus stands beside the project. */
export const sharedFolder: string = join(import.meta.dirname, '../../../../shared')

/** Whether a program is on this machine's path. */
export function hasProgram(program: Program): boolean {
  return programs[program].some((command) =>
    (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command))),
  )
}

/** A test that needs programs: left out, and counted by their names, where one is absent. */
export function testWith(
  needed: readonly Program[],
  name: string,
  run: () => Promise<void> | void,
  timeout = 60_000,
): void {
  const absent = needed.filter((program) => !hasProgram(program))
  if (absent.length === 0) test(name, run, timeout)
  else test.skip(`${name} [left out: ${absent.join(', ')}]`, run)
}

/** A test that reads the shared corpus: left out, and counted as "corpus", where it is absent. */
export function testWithCorpus(name: string, run: () => Promise<void> | void, timeout?: number): void {
  if (existsSync(join(sharedFolder, 'corpus'))) test(name, run, timeout)
  else test.skip(`${name} [left out: corpus]`, run)
}
