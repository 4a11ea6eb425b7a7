import type { Position } from '@kehoach/core'
import type { Field } from './field.ts'
import type { Findings } from './findings.ts'
import { listCounter, type ListCounter } from './list-counter.ts'
import type { List } from './numbering.ts'
import type { Styles } from './styles.ts'

/** What all stories of a document share. */
export interface Reading {
  readonly styles: Styles
  readonly listOf: (id: string) => List | undefined
  readonly findings: Findings
  /** How often texts in an old font turned out to be Unicode after all, and how often not. */
  readonly legacyFonts: Map<string, { readonly unicode: number; readonly legacy: number }>
}

/** A flow of paragraphs that is read on its own: the body, a header, the notes. Counts and fields run through it. */
export interface Story {
  readonly reading: Reading
  readonly part: string
  readonly counter: ListCounter
  /** Complex fields that are open, the innermost last. */
  readonly fields: Field[]
  /** The paragraphs, first and last, of each table of contents whose field has ended. */
  readonly contents: { readonly from: number; readonly to: number }[]
  /** The ids of the headers and footers that the sections name. */
  readonly references: Set<string>
  /** The paragraph at which each bookmark starts, by its name; the first of one name counts. */
  readonly bookmarks: Map<string, number>
  /** Bookmarks that start between paragraphs: they stand at the next one. */
  readonly waitingBookmarks: string[]
}

/** A story at its start. */
export function story(part: string, reading: Reading): Story {
  return {
    reading,
    part,
    counter: listCounter((format) =>
      reading.findings.count('number-format-unknown', null, { key: ['format', format] }),
    ),
    fields: [],
    contents: [],
    references: new Set(),
    bookmarks: new Map(),
    waitingBookmarks: [],
  }
}

/** A place in a story: characters of a paragraph's own text, its automatic label not counted. */
export function placeAt({ part }: Story, paragraph: number, from = 0, to = from): Position {
  return { type: 'docx', part, paragraph: Math.max(0, paragraph), span: [from, to] }
}
