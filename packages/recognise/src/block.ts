import type { Cell, Position } from '@kehoach/core'

/** What a reader saw of a paragraph besides its words: help for recognising, never proof. */
export interface Hints {
  /** How much of the paragraph is bold: all of it, a run at its start, or none that is known. */
  readonly bold?: 'all' | 'start'
  readonly italic?: 'all'
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  /** A heading level of the source format. Numbering decides, never this alone. */
  readonly heading?: number
  /** The first block of a page. */
  readonly pageStart?: boolean
  /** It stands on a page that lies on its side. */
  readonly landscape?: boolean
  /** Where its first line begins, in twips from the margin. */
  readonly indent?: number
  /** The name of its style in the source, where it is not the common one. */
  readonly style?: string
}

/** A paragraph as a reader found it: its whole text, the printed label included. */
export interface ParagraphBlock {
  readonly type: 'paragraph'
  readonly text: string
  readonly hints: Hints
  readonly position: Position | null
}

export interface BlockRow {
  readonly cells: readonly Cell[]
  /** A row that the source marks as head of its table. */
  readonly head: boolean
  readonly position: Position | null
}

/** A table as a reader found it: rows of cells with their spans. */
export interface TableBlock {
  readonly type: 'table'
  readonly rows: readonly BlockRow[]
  readonly position: Position | null
}

/** Text that a reader already knows to be no content: a page number, a stamp. It goes to `unread`. */
export interface FurnitureBlock {
  readonly type: 'furniture'
  readonly text: string
  readonly position: Position | null
}

/** What every reader makes of its format, and what `recognise` makes a plan of. */
export type Block = ParagraphBlock | TableBlock | FurnitureBlock
