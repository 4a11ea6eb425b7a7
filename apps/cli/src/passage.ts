import { itemsOf, rowsOf, type OutlineItem, type Plan, type Position, type Role } from '@kehoach/core'
import { nearest } from '@kehoach/host'
import { itemLocator, readLocator, type Locator } from './locator.ts'
import { UsageError } from './usage-error.ts'

/** An item or a table row, as one line of text with its path. */
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

/** Every item and table row of a plan, by its place in the source where that is known. */
export function spotsOf(plan: Plan): readonly Spot[] {
  const items = itemsOf(plan).map(({ item, path }): Spot => {
    return {
      id: item.id,
      path,
      label: item.label?.value ?? null,
      printedLabel: item.label?.printed ?? null,
      text: item.text,
      role: item.role,
      position: item.position,
    }
  })
  const rows = rowsOf(plan).map(({ row, path }): Spot => {
    return {
      id: row.id,
      path,
      label: null,
      printedLabel: null,
      text: row.cells.map(({ text }) => text).join(' | '),
      role: null,
      position: row.position,
    }
  })
  return [...items, ...rows].toSorted((a, b) => lineOf(a) - lineOf(b))
}

/** The passage that a locator on the command line means. */
export function passageAt(plan: Plan, given: string): Passage {
  const locator = readLocator(given)
  if (locator === null) throw new UsageError('wrong-locator', { given })
  const spots = spotsOf(plan)
  const at = spots.findLastIndex((spot) => isAt(spot, locator))
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

/** A point lies in the last spot that begins at or above its line. */
function isAt(spot: Spot, locator: Locator): boolean {
  if (locator.type === 'item') return spot.path.join('/') === locator.path.join('/')
  return spot.position?.type === 'text' && spot.position.start.line <= locator.line
}

const lineOf = ({ position }: Spot): number => (position?.type === 'text' ? position.start.line : Infinity)
