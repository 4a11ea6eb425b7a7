import { itemsOf, rowsOf, type Item, type Plan, type Position } from '@kehoach/core'

/** A paragraph of a plan, wherever it stands. */
export interface Passage {
  readonly kind: 'opening' | 'item' | 'cell' | 'closing' | 'recipient' | 'appendix'
  readonly text: string
  readonly position: Position | null
  readonly path: readonly string[]
  /** The item itself, for an item. */
  readonly item: Item | null
  /** The items above it, outermost first. */
  readonly ancestors: readonly Item[]
}

/** Every paragraph of a plan in reading order; recipients without their sub-headings. */
export function passagesOf(plan: Plan): readonly Passage[] {
  const loose = (kind: Passage['kind'], text: string, position: Position | null, path: readonly string[]): Passage => ({
    kind,
    text,
    position,
    path,
    item: null,
    ancestors: [],
  })
  const items = itemsOf(plan).map(({ item, path, ancestors }): Passage => {
    return { kind: 'item', text: item.text, position: item.position, path, item, ancestors }
  })
  const [inBody, inAppendices] = [
    items.filter(({ path }) => !isAppendixPath(path)),
    items.filter(({ path }) => isAppendixPath(path)),
  ]
  return [
    ...plan.opening.map(({ text, position }, at) => loose('opening', text, position, ['opening', `${at + 1}`])),
    ...inBody,
    ...plan.closing.map(({ text, position }, at) => loose('closing', text, position, ['closing', `${at + 1}`])),
    ...plan.recipients.map(({ text, position }, at) => loose('recipient', text, position, ['recipients', `${at + 1}`])),
    ...plan.appendices.flatMap(({ title, position }) =>
      title === null ? [] : [loose('appendix', title, position, ['PL'])],
    ),
    ...inAppendices,
    ...rowsOf(plan).flatMap(({ row, path }) =>
      row.cells.map(({ text }, at) => loose('cell', text, row.position, [...path, `${at + 1}`])),
    ),
  ]
}

const isAppendixPath = ([first = '']: readonly string[]): boolean => first.startsWith('PL')
