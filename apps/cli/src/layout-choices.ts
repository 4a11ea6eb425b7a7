import { readFile } from 'node:fs/promises'
import { nearest } from '@kehoach/core'
import type { Diagnostic } from '@kehoach/core'
import type { Layout, LayoutChoices } from '@kehoach/docx'
import { UsageError } from './usage-error.ts'

/** The layout that `--layout` and `--profile` ask for: a named one, with a unit's own choices in it. */
export async function chosenLayout(
  name: string | undefined,
  profile: string | undefined,
  resolve: (path: string) => string,
): Promise<{ readonly layout: Layout; readonly diagnostics: readonly Diagnostic[] }> {
  const { layoutOf, nd30, profiles } = await import('@kehoach/docx')
  const known = profiles.map(({ id }) => id)
  const base = name === undefined ? nd30 : profiles.find(({ id }) => id === name)?.layout
  if (base === undefined)
    throw new UsageError('wrong-value', {
      option: '--layout',
      given: name ?? '',
      known: known.join(', '),
      near: nearest(name ?? '', known) ?? '',
    })
  if (profile === undefined) return { layout: base, diagnostics: [] }
  const { value, diagnostics } = layoutOf(await choicesIn(profile, resolve), base)
  return { layout: value, diagnostics }
}

async function choicesIn(path: string, resolve: (path: string) => string): Promise<LayoutChoices> {
  const wrong = (reason: string): UsageError => new UsageError('profile-unreadable', { path, reason })
  let data: unknown
  try {
    data = JSON.parse(await readFile(resolve(path), 'utf8'))
  } catch (error) {
    throw wrong(error instanceof SyntaxError ? 'no-json' : 'no-file')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw wrong('no-json')
  return data
}
