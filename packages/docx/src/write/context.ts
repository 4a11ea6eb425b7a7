import type { PartMark } from '../origin/part-marks.ts'
import type { Drafting } from './drafting.ts'
import { textWidth, type Layout } from './layout.ts'
import type { Xml } from './xml.ts'

/** What every writer of a part needs: the measures, the width in twips that it has, the draft's open places, the bookmarks. */
export interface Context {
  readonly layout: Layout
  readonly width: number
  readonly drafting: Drafting
  /** Bookmarks that are still to be set: each is set once, also where one part stands twice in a plan. */
  readonly marks: Map<object, PartMark>
}

export function contextOf(layout: Layout, drafting: Drafting, marks: readonly PartMark[]): Context {
  return { layout, width: textWidth(layout), drafting, marks: new Map(marks.map((mark) => [mark.part, mark])) }
}

/** Markup inside the hidden bookmark of a part. ECMA-376, part 1, 17.13.6. */
export function bookmarked(part: object, { marks }: Context, content: Xml): Xml {
  const mark = marks.get(part)
  marks.delete(part)
  return mark === undefined ? content : `${markStart(mark)}${content}${markEnd(mark)}`
}

const markStart = ({ number, name }: PartMark): Xml => `<w:bookmarkStart w:id="${number}" w:name="${name}"/>`
const markEnd = ({ number }: PartMark): Xml => `<w:bookmarkEnd w:id="${number}"/>`
