import type { Language } from '@kehoach/core'

/** What a run sees of the machine: given by `main`, replaced in tests. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly cwd: string
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: Stream
  readonly stderr: Stream
  /** The day it is, ISO. */
  readonly today: string
}

export interface Stream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write: (text: string) => unknown
}

export type ColorChoice = 'auto' | 'always' | 'never'

/** Whether a stream gets colours: asked for, or a terminal that knows them. https://no-color.org */
export function hasColor({ isTTY }: Stream, choice: ColorChoice, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] && env['FORCE_COLOR'] !== '0') return true
  return isTTY === true && env['TERM'] !== 'dumb'
}

/** The columns to print in: the terminal's, between 40 and 100; 80 where there is none. */
export function widthOf({ isTTY, columns }: Stream): number {
  return isTTY === true && columns !== undefined && columns > 0 ? Math.min(100, Math.max(40, columns)) : 80
}

/** English where the system speaks English, else Vietnamese: on many machines of Vietnamese offices LANG says nothing. */
export function languageOf(env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^en\b|^en_/iu.test(locale) ? 'en' : 'vi'
}

/** Old consoles of Windows and the bare Linux console have no circles and triangles. */
export function printsMarks({ env, platform }: Pick<Io, 'env' | 'platform'>): boolean {
  if (env['TERM'] === 'linux') return false
  return platform !== 'win32' || Boolean(env['WT_SESSION'] ?? env['TERM_PROGRAM'] ?? env['ConEmuANSI'])
}

/**
 * Where relative paths begin: `-C`, else the folder the user stood in when the root's `pnpm kehoach` moved to the root,
 * else the current folder.
 */
export function baseFolder({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  const isRootScript = env['npm_lifecycle_event'] === 'kehoach'
  return (isRootScript ? env['INIT_CWD'] : undefined) ?? cwd
}
