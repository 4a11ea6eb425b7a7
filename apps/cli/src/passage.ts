import {
  nearest,
  itemsOf,
  rowsOf,
  type OutlineItem,
  type Paragraph,
  type Plan,
  type Position,
  type Role,
} from '@kehoach/core'
import { itemLocator, readLocator, type Locator } from './locator.ts'
import { UsageError } from './usage-error.ts'

/** A paragraph, an item or a table row, as one line of text with its path. */
export interface Spot {
  readonly id: string
  readonly path: readonly string[]
  readonly label: string | null
  readonly printedLabel: string | null
  readonly text: string
  readonly role: Role | null
  readonly position: Position | null
}

/** The spot that a locator means, with the items above it and its neighbours in reading order. */
export interface Passage {
  readonly ancestors: readonly Spot[]
  readonly before: Spot | null
  readonly here: Spot
  readonly after: Spot | null
  /** The ancestors and the spot itself, as an outline holds them. */
  readonly outline: readonly OutlineItem[]
}

/** What a plan says in reading order: opening, items and table rows, closing. A stored plan has no places: its order is kept. */
export function spotsOf(plan: Plan): readonly Spot[] {
  const items = itemsOf(plan).map(({ item: { id, label, text, role, position }, path }): Spot => {
    return { id, path, label: label?.value ?? null, printedLabel: label?.printed ?? null, text, role, position }
  })
  const rows = rowsOf(plan).map(({ row: { id, cells, position }, path }): Spot => {
    const text = cells.map((cell) => cell.text).join(' | ')
    return { id, path, label: null, printedLabel: null, text, role: null, position }
  })
  const content = [...items, ...rows].toSorted((a, b) => comparedPlaces(a.position, b.position))
  return [...paragraphs('preamble', plan.opening), ...content, ...paragraphs('closing', plan.closing)]
}

function paragraphs(part: string, all: readonly Paragraph[]): readonly Spot[] {
  return all.map(({ id, text, position }, at) => {
    return { id, path: [part, String(at + 1)], label: null, printedLabel: null, text, role: null, position }
  })
}

/** The passage that a locator on the command line means. */
export function passageAt(plan: Plan, given: string): Passage {
  const locator = readLocator(given)
  if (locator === null) throw new UsageError('wrong-locator', { given })
  const spots = spotsOf(plan)
  const at = locator.type === 'page' ? spotOnPage(spots, locator) : spots.findLastIndex((spot) => isAt(spot, locator))
  const here = spots[at]
  if (here === undefined)
    throw new UsageError('unknown-item', {
      given,
      near:
        nearest(
          given,
          spots.map(({ path }) => itemLocator(path)),
        ) ?? '',
    })
  const ancestors = spots.filter(
    ({ path }) => path.length < here.path.length && path.every((element, index) => here.path[index] === element),
  )
  return {
    ancestors,
    before: spots[at - 1] ?? null,
    here,
    after: spots[at + 1] ?? null,
    outline: [...ancestors, here].map((spot) => ({ ...spot, path: [...spot.path] })),
  }
}

/** A point or a paragraph lies in the last spot that begins at or above it. */
function isAt({ path, position }: Spot, locator: Locator): boolean {
  if (locator.type === 'item') return path.join('/') === locator.path.join('/')
  if (locator.type === 'point') return position?.type === 'text' && position.start.line <= locator.line
  return locator.type === 'paragraph' && position?.type === 'docx' && position.paragraph <= locator.paragraph
}

/** The first spot of a page, or the one there that says the words. */
function spotOnPage(spots: readonly Spot[], { page, words }: Extract<Locator, { readonly type: 'page' }>): number {
  return spots.findIndex(
    ({ position, text }) => position?.type === 'pdf' && position.page === page && text.includes(words),
  )
}

/** Which of two places of one source comes first. */
function comparedPlaces(a: Position | null, b: Position | null): number {
  if (a?.type === 'text' && b?.type === 'text') return a.start.offset - b.start.offset
  if (a?.type === 'docx' && b?.type === 'docx') return a.paragraph - b.paragraph
  if (a?.type === 'pdf' && b?.type === 'pdf') return a.page - b.page || a.box[1] - b.box[1]
  return 0
}
