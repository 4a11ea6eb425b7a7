import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root: string = join(import.meta.dirname, '../../..')

const passedOver = new Set(['node_modules', 'dist', '.git', '.turbo', 'out', 'coverage'])

/** Every file of the project below a folder, as paths from the root, whatever is built or installed left out. */
export function filesBelow(folder: string): readonly string[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [relative(root, join(root, path))]
  })
}

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
