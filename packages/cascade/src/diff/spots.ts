import { itemsOf, rowsOf, type Plan, type Side } from '@kehoach/core'
import { normalise, obligationsOf, words, type PlacedObligation } from '@kehoach/language'

/** A paragraph, item or row as it is compared. */
export interface Spot {
  readonly side: Side
  /** The place in reading order. */
  readonly at: number
  readonly label: string
  /** What it stands in: an item by its key, or a part by its name, which is one on both sides. */
  readonly parent: string
  /** What makes two texts one: dashes, spaces, tone styles and case aside. */
  readonly key: string
  readonly words: ReadonlySet<string>
  readonly duties: readonly PlacedObligation[]
}

/** Everything of a plan that can be added, removed or changed, in reading order; a recipient's line too. */
export function spotsOf(plan: Plan): readonly Spot[] {
  const duties = Map.groupBy(obligationsOf(plan), ({ obligation }) => obligation.itemId)
  const loose = (part: string, texts: readonly { readonly text: string; readonly position: Side['position'] }[]) =>
    texts.map(({ text, position }, at) => ({
      side: { id: `${part}-${at + 1}`, path: [part, `${at + 1}`], text, position },
      label: '',
      parent: part,
    }))
  const found = [
    ...loose('opening', plan.opening),
    ...itemsOf(plan).map(({ item, path, ancestors }) => ({
      side: { id: item.id, path: [...path], text: item.text, position: item.position },
      label: item.label?.printed ?? '',
      parent: parentOf(ancestors.at(-1), path[0] ?? ''),
    })),
    ...rowsOf(plan).map(({ row, path }) => ({
      side: { id: row.id, path: [...path], text: rowText(row.cells), position: row.position },
      label: path.at(-1) ?? '',
      parent: `rows ${path[0] ?? ''}`,
    })),
    ...loose('closing', plan.closing),
    ...loose('recipients', plan.recipients),
  ]
  return found.map((each, at) => ({
    ...each,
    at,
    key: keyOf(each.side.text),
    words: new Set(words(each.side.text)),
    duties: duties.get(each.side.id) ?? [],
  }))
}

function parentOf(above: { readonly id: string } | undefined, top: string): string {
  if (above !== undefined) return itemKey(above.id)
  return top.startsWith('PL') ? `appendix ${top}` : 'body'
}

/** The key of an item that others stand under. */
export const itemKey = (id: string): string => `#${id}`

/** The number of a row is its label, not its words. */
function rowText(cells: readonly { readonly text: string }[]): string {
  const [first, ...others] = cells.map(({ text }) => text.trim())
  const isNumber = /^(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]?$/u.test(first ?? '')
  return (isNumber ? others : [first ?? '', ...others]).filter((text) => text !== '').join(' | ')
}

/** A text as compared; what is printed as one dash or another, with or without spaces, is one. */
export function keyOf(text: string): string {
  return normalise(text)
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+(?=[,;:.!?)])/gu, '')
}
