import type { Position } from '@kehoach/core'
import type { Zone } from './columns.ts'
import type { Line } from './line.ts'
import type { Box, PageText } from './piece.ts'

/** A table as it was found on one page, before its parts on several pages are joined. */
export interface PageTable {
  readonly type: 'table'
  readonly page: PageText
  readonly box: Box
  /** The x of its column edges. */
  readonly columns: readonly number[]
  readonly rows: readonly PageRow[]
}

export interface PageRow {
  readonly cells: readonly PageCell[]
  readonly page: PageText
  readonly box: Box
}

/** A cell with its lines; `width` is the room that they have. */
export interface PageCell {
  readonly lines: readonly Line[]
  readonly width: number
  readonly colSpan: number
  readonly rowSpan: number
}

/** A line of text outside tables. */
export interface TextLine {
  readonly type: 'line'
  readonly page: PageText
  readonly line: Line
  readonly zone: Zone
}

/** Text that is no content. */
export interface SetAside {
  readonly type: 'furniture'
  readonly text: string
  readonly position: Position
}

/** What stands on pages, in reading order. */
export type Laid = PageTable | TextLine | SetAside
