import { resolve } from 'node:path'
import type { Language } from '@kehoach/core'
import type { OpenedPlan, Recogniser } from '@kehoach/host'
import pc from 'picocolors'
import { pageProgress } from './print/progress.ts'
import { hasColor, printsMarks, widthOf, type ColorChoice, type Io } from './io.ts'
import { wordsOf, type Words } from './words/words.ts'

/** The global flags of a run. design/cli.md §3 */
export interface Settings {
  readonly language: Language
  readonly format: 'pretty' | 'json' | 'markdown'
  readonly color: ColorChoice
  readonly quiet: boolean
  readonly verbose: boolean
  readonly force: boolean
  readonly dryRun: boolean
  readonly debug: boolean
  /** The day that dates are compared with, ISO. */
  readonly today: string
  readonly report: string | null
  /** How scanned pages are read. */
  readonly ocr: Recogniser
  /** The folder that relative paths begin at. */
  readonly folder: string
}

export type Paint = ReturnType<typeof pc.createColors>

/** What a command works with. */
export interface Context {
  readonly settings: Settings
  readonly words: Words
  /** Columns of the output. */
  readonly width: number
  readonly paint: Paint
  /** Whether the console prints ● and ▲. */
  readonly marks: boolean
  readonly io: Io
  /** A path of the command line as an absolute one. */
  readonly resolve: (path: string) => string
  readonly open: (path: string) => Promise<OpenedPlan>
}

export function contextOf(settings: Settings, io: Io): Context {
  const absolute = (path: string): string => resolve(settings.folder, path)
  return {
    settings,
    words: wordsOf(settings.language),
    width: widthOf(io.stdout),
    paint: pc.createColors(hasColor(io.stdout, settings.color, io.env)),
    marks: printsMarks(io),
    io,
    resolve: absolute,
    open: async (path) => {
      const { openPlan, openStandardInput } = await import('@kehoach/host')
      const how = { recogniser: settings.ocr, onProgress: pageProgress(path, settings, io) }
      const opened =
        path === '-' ? await openStandardInput(io.stdin, how) : await openPlan(absolute(path), { name: path, ...how })
      how.onProgress(null)
      return opened
    },
  }
}
