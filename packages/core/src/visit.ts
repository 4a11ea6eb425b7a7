import type { Item, Node, Row, Table } from './item.ts'
import { pathElements } from './label.ts'
import type { Appendix, Plan } from './plan.ts'

/** An item with its path from the top and the items above it, outermost first. */
export interface Placed {
  readonly item: Item
  readonly path: readonly string[]
  readonly ancestors: readonly Item[]
}

/** A table row with its path: `["PL", "3"]`, or under the item that holds the table. */
export interface PlacedRow {
  readonly row: Row
  readonly table: Table
  readonly path: readonly string[]
}

/** Every item of the body in reading order, then those of the appendices. */
export function itemsOf(plan: Plan): readonly Placed[] {
  return [
    ...placedIn(plan.body, [], []),
    ...plan.appendices.flatMap((appendix) => placedIn(appendix.body, [appendixKey(appendix)], [])),
  ]
}

/** Every item of the body in reading order, appendices left out. */
export function bodyItems(plan: Plan): readonly Placed[] {
  return placedIn(plan.body, [], [])
}

/** Every table row of the body and the appendices, in reading order. */
export function rowsOf(plan: Plan): readonly PlacedRow[] {
  return [
    ...rowsIn(plan.body, []),
    ...plan.appendices.flatMap((appendix) => rowsIn(appendix.body, [appendixKey(appendix)])),
  ]
}

/** `PL`, or `PL2` where the appendix prints a number. */
export function appendixKey(appendix: Pick<Appendix, 'label'>): string {
  const number = /(?:\s|số\s)([IVX]+|\d+|[A-E])\s*$/iu.exec(appendix.label)?.[1]
  return number === undefined ? 'PL' : `PL${number}`
}

function placedIn(nodes: readonly Node[], path: readonly string[], ancestors: readonly Item[]): Placed[] {
  const items = nodes.filter((node) => node.type === 'item')
  const elements = pathElements(items.map(({ label }) => label))
  return items.flatMap((item, at) => {
    const itemPath = [...path, elements[at] ?? '']
    return [{ item, path: itemPath, ancestors }, ...placedIn(item.children, itemPath, [...ancestors, item])]
  })
}

function rowsIn(nodes: readonly Node[], path: readonly string[]): PlacedRow[] {
  const items = nodes.filter((node) => node.type === 'item')
  const elements = pathElements(items.map(({ label }) => label))
  let ordinal = 0
  return nodes.flatMap((node): PlacedRow[] => {
    if (node.type === 'item') return rowsIn(node.children, [...path, elements[items.indexOf(node)] ?? ''])
    return node.rows.map((row) => {
      ordinal += 1
      return { row, table: node, path: [...path, rowKey(row) ?? `#${ordinal}`] }
    })
  })
}

/** The number a row prints in its first cell, `3` or `2.1`; null where there is none. */
export function rowKey(row: Row): string | null {
  return /^\s*(\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]?\s*$/u.exec(row.cells[0]?.text ?? '')?.[1] ?? null
}

/** The plan with each item of the body and the appendices replaced by what `change` makes of it, children first. */
export function mapItems(plan: Plan, change: (item: Item) => Item): Plan {
  const mapNodes = (nodes: readonly Node[]): readonly Node[] =>
    nodes.map((node) => (node.type === 'item' ? change({ ...node, children: mapNodes(node.children) }) : node))
  return {
    ...plan,
    body: mapNodes(plan.body),
    appendices: plan.appendices.map((appendix) => ({ ...appendix, body: mapNodes(appendix.body) })),
  }
}
