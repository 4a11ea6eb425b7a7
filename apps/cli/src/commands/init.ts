import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { diagnose, type Diagnostic } from '@kehoach/core'
import { ensureFolder, writeAllAtomically } from '@kehoach/host'
import type { Context } from '../context.ts'
import type { Finished } from '../finished.ts'
import { starterFiles } from '../starter.ts'
import { writeEnding } from '../write-ending.ts'

export interface InitOptions {
  readonly level: string
  readonly year?: number
  readonly name?: string
}

/** `kehoach init DIR`: a folder to begin with: a plan in the right form to fill in, and for a province a table of units. */
export async function init(dir: string, { level, year, name }: InitOptions, context: Context): Promise<Finished> {
  const { settings, words, resolve, paint } = context
  const files = starterFiles({ level, year: year ?? Number(settings.today.slice(0, 4)), name: name ?? null })
  const refused = (diagnostic: Diagnostic, endings: Finished['endings']): Finished => ({
    format: 'kehoach.init',
    inputs: [],
    result: null,
    json: 'envelope',
    notes: [{ file: 'kehoach', diagnostics: [diagnostic] }],
    text: '',
    endings,
  })
  const folder = resolve(dir)
  if (existsSync(folder) && readdirSync(folder).length > 0 && !settings.force)
    return refused(diagnose('cli', 'error', 'folder-not-empty', { path: dir }), ['would-overwrite'])
  const failed = settings.dryRun ? null : await ensureFolder(folder, dir)
  if (failed !== null) return refused(failed, ['usage'])
  const outcome = await writeAllAtomically(
    files.map(({ path, content }) => ({ path: join(folder, path), name: join(dir, path), content })),
    { overwrite: settings.force, dryRun: settings.dryRun },
  )
  const plan = join(dir, files[0]?.path ?? '')
  const made = files.map(({ path, what }) => `  ${path.padEnd(14)}${words.init[what]}`)
  return {
    format: 'kehoach.init',
    inputs: [],
    result: { folder: dir, files: files.map(({ path }) => path), dryRun: settings.dryRun },
    json: 'envelope',
    notes: outcome.diagnostics.length === 0 ? [] : [{ file: 'kehoach', diagnostics: outcome.diagnostics }],
    text:
      outcome.value === null
        ? ''
        : [
            settings.dryRun ? words.init.would(dir) : `${paint.green('✓')} ${words.init.made(dir)}`,
            ...made,
            words.init.next(plan),
            '',
          ].join('\n'),
    endings: writeEnding(outcome.diagnostics),
  }
}
