import { withIds, type Alteration, type Item, type Node, type NotCarried, type Plan, type Recipe } from '@kehoach/core'

/** A plan with the author's changes made, the rules by item, and the changes whose item is not there. */
export interface Altered {
  readonly plan: Plan
  readonly rules: ReadonlyMap<string, readonly string[]>
  readonly lost: readonly Pick<NotCarried, 'itemId' | 'text'>[]
}

/** Makes the author's changes: other words, a new item behind an item, another body that does it. Nothing overrides them. */
export function alter(plan: Plan, { alterations }: Recipe): Altered {
  const rules = new Map<string, readonly string[]>()
  const used = new Set<Alteration>()
  const own = (id: string): readonly Alteration[] =>
    alterations.filter(({ itemId }) => itemId === id || id.startsWith(`${itemId}~`))
  const change = (item: Item): readonly Item[] => {
    const told = own(item.id)
    told.forEach((each) => used.add(each))
    if (told.length > 0)
      rules.set(
        item.id,
        told.map(({ type }) => `author-${type}`),
      )
    const text = told.reduce((rest, each) => changedText(rest, each), item.text)
    const changed = { ...item, text, children: inNodes(item.children) }
    const inserted = told.flatMap((each) =>
      each.type === 'insert-after'
        ? [{ ...item, id: '', text: each.text, children: [], position: null } satisfies Item]
        : [],
    )
    return [changed, ...inserted]
  }
  const inNodes = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node): readonly Node[] => (node.type === 'item' ? change(node) : [node]))
  const altered = withIds({
    ...plan,
    body: inNodes(plan.body),
    appendices: plan.appendices.map((appendix) => ({ ...appendix, body: inNodes(appendix.body) })),
  })
  return {
    plan: altered,
    rules,
    lost: alterations
      .filter((each) => !used.has(each))
      .map((each) => ({ itemId: each.itemId, text: 'text' in each ? each.text : each.to })),
  }
}

function changedText(text: string, alteration: Alteration): string {
  if (alteration.type === 'replace') return alteration.text
  if (alteration.type === 'insert-after') return text
  const open = /giao \[…[^…\]]{1,80}…\]/u
  return open.test(text) ? text.replace(open, `giao ${alteration.to}`) : `Giao ${alteration.to} ${lowered(text)}`
}

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
