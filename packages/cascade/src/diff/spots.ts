import { itemsOf, rowsOf, type Plan, type Side } from '@kehoach/core'
import { normalise, obligationsOf, words, type PlacedObligation } from '@kehoach/language'

/** A paragraph, item or row as it is compared. */
export interface Spot {
  readonly side: Side
  /** The place in reading order. */
  readonly at: number
  readonly label: string
  /** The id of the part that it stands in; parts of one kind have one name on both sides. */
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
  const appendixOf = (id: string): string => `appendix ${id}`
  const found = [
    ...loose('opening', plan.opening),
    ...itemsOf(plan).map(({ item, path, ancestors }) => ({
      side: { id: item.id, path: [...path], text: item.text, position: item.position },
      label: item.label?.printed ?? '',
      parent: ancestors.at(-1)?.id ?? (/^PL/u.test(path[0] ?? '') ? appendixOf(path[0] ?? '') : 'body'),
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

/** The number of a row is its label, not its words. */
function rowText(cells: readonly { readonly text: string }[]): string {
  const [first, ...others] = cells.map(({ text }) => text.trim())
  const isNumber = /^(?:\d+(?:\.\d+)*|[IVX]+|[a-zđ])[.)]?$/u.test(first ?? '')
  return (isNumber ? others : [first ?? '', ...others]).filter((text) => text !== '').join(' | ')
}

/** A text as compared; what is printed as one dash or another, with or without spaces, is one. */
export function keyOf(text: string): string {
  return normalise(text).replace(/\s*-\s*/gu, '-').replace(/\s+(?=[,;:.!?)])/gu, '')
}
