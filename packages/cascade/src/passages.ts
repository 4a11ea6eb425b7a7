import {
  itemsOf,
  rowsOf,
  type Item,
  type Obligation,
  type Plan,
  type Position,
  type Role,
  type Row,
  type Span,
  type Table,
} from '@kehoach/core'
import { obligationsOf, parts } from '@kehoach/language'
import type { Bag, Lexicon } from './lexicon.ts'
import { valuesOf, type Values } from './values.ts'
import { yearOf } from './year.ts'

/** A passage of the child: the unit of evidence. */
export interface Passage {
  readonly id: string
  readonly path: readonly string[]
  readonly text: string
  readonly span: Span
  readonly position: Position | null
  readonly role: Role | null
  /** Words of the headings above it, which belong to what it says. */
  readonly heading: string
  /** The text with its numbers spoken out: of a row, "Buổi" and "02" are "02 Buổi". */
  readonly spoken: string
}

/** A title says what stands below it, it answers nothing itself. */
function isTitle({ text, children }: Item): boolean {
  return text === text.toUpperCase() || (children.length > 0 && text.length <= 60 && !/[.:;]$/u.test(text))
}

/** The passages of a plan: each item whole, each row, and each paragraph of opening and closing. */
export function passagesOf(plan: Plan): readonly Passage[] {
  const whole = (text: string): Span => [0, [...text].length]
  const items = itemsOf(plan)
    .filter(({ item }) => item.text !== '' && !isTitle(item))
    .map(({ item, path, ancestors }): Passage => ({
      id: item.id,
      path,
      text: item.text,
      span: whole(item.text),
      position: item.position,
      role: item.role,
      heading: headingOf(ancestors),
      spoken: item.text,
    }))
  const sections = sectionsOfTables(plan)
  const rows = rowsOf(plan).map(({ row, table, path }): Passage => {
    const text = row.cells.map((cell) => cell.text).join('\n')
    const above = sections.get(table) ?? []
    return {
      id: row.id,
      path,
      text,
      span: whole(text),
      position: row.position,
      role: rowRole(above),
      heading: headingOf(above),
      spoken: spokenRow(row, table),
    }
  })
  const paragraphs = [
    ...plan.opening.map((part) => ({ ...part, at: 'preamble' })),
    ...plan.closing.map((part) => ({ ...part, at: 'closing' })),
  ].map(({ id, text, position, at }): Passage => ({
    id,
    path: [at],
    text,
    span: whole(text),
    position,
    role: null,
    heading: '',
    spoken: text,
  }))
  return [...items, ...rows, ...paragraphs]
}

const headingOf = (above: readonly Item[]): string =>
  above
    .slice(1)
    .map(({ text }) => text)
    .join('\n')

/** The items that each table stands under, outermost first. */
function sectionsOfTables(plan: Plan): ReadonlyMap<Table, readonly Item[]> {
  return new Map(
    itemsOf(plan).flatMap(({ item, ancestors }) =>
      item.children.flatMap((node): [Table, readonly Item[]][] =>
        node.type === 'table' ? [[node, [...ancestors, item]]] : [],
      ),
    ),
  )
}

/** A table of tasks, unless its section is for targets or for what is over. */
function rowRole(above: readonly Item[]): Role {
  const role = above.at(-1)?.role
  return role === 'target' || role === 'review' ? role : 'task'
}

/** A row's cells line by line, a bare number with its unit: of a column for units, or "%" of its own head. */
function spokenRow(row: Row, table: Table): string {
  const heads = (table.head.at(-1)?.cells ?? []).map(({ text }) => text)
  const unitAt = heads.findIndex((head) => /^(?:đơn vị(?: tính)?|đvt)$/iu.test(head.trim()))
  const isPlain = row.cells.length === heads.length
  return row.cells
    .map(({ text }, at) => {
      const isNumber = /^[\d.,/]+$/u.test(text.trim())
      if (!isPlain || !isNumber || /^(?:stt|tt)$/iu.test(heads[at]?.trim() ?? '')) return text
      const unit = /%/u.test(heads[at] ?? '') ? '%' : (row.cells[unitAt]?.text.trim() ?? '')
      return unit === '%' ? `${text.trim()}%` : `${text.trim()} ${unit}`.trim()
    })
    .join('\n')
}

/** A passage with its words and values, and the words of its sentences where it holds several. */
export interface Indexed {
  readonly passage: Passage
  readonly bag: Bag
  readonly headingBag: Bag
  readonly values: Values
  /** What it asks for where it is a duty: to report, to pay, to do. */
  readonly kind: Obligation['kind'] | null
  readonly sentences: readonly { readonly text: string; readonly span: Span; readonly bag: Bag }[]
}

/** The passages of a plan with their words worked out once. */
export function indexed(plan: Plan, lexicon: Lexicon): readonly Indexed[] {
  const year = yearOf(plan)
  const kinds = new Map(obligationsOf(plan, year).map(({ obligation }) => [obligation.itemId, obligation.kind]))
  return passagesOf(plan).map((passage) => ({
    passage,
    bag: lexicon.bag(passage.text),
    headingBag: lexicon.bag(passage.heading),
    values: valuesOf(passage.text, year),
    kind: kinds.get(passage.id) ?? null,
    sentences: parts(passage.text).map(({ text, span }) => ({ text, span, bag: lexicon.bag(text) })),
  }))
}
