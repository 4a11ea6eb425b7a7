import type { Diagnostic } from '@kehoach/core'
import type { Source } from '@kehoach/host'
import type { Ending } from './exit.ts'

/** What there is to say about one file. */
export interface FileNotes {
  readonly file: string
  readonly diagnostics: readonly Diagnostic[]
}

/** What a command gives back: main prints it and makes the exit code. */
export interface Finished {
  /** `kehoach.outline`: the format of the result in an envelope. */
  readonly format: string
  readonly inputs: readonly Source[]
  readonly result: unknown
  /** Whether `--json` prints the result alone (design/cli.md §6.1, §6.2), in an envelope, or has printed it line by line. */
  readonly json: 'object' | 'envelope' | 'lines'
  readonly notes: readonly FileNotes[]
  /** What a check found, in its own order: printed as the result, and among the diagnostics of an envelope. */
  readonly found?: readonly FileNotes[]
  /** The result as a Markdown document, for commands whose result is a report. */
  readonly markdown?: string
  /** The result for people, already in their language and width. */
  readonly text: string
  readonly endings: readonly Ending[]
}

/** The end of a command whose inputs could not be read. */
export function unreadable(format: string, notes: readonly FileNotes[]): Finished {
  return { format, inputs: [], result: null, json: 'envelope', notes, text: '', endings: ['inputs-failed'] }
}
