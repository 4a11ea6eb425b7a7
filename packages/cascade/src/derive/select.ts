import { itemsOf, rowsOf, type Item, type Node, type NotCarried, type Plan, type Recipe, type Row } from '@kehoach/core'
import { obligationsOf } from '@kehoach/language'
import { propose, type Proposal } from '../mandates.ts'
import { yearOf } from '../year.ts'

/** What of the parent the child carries, and for everything else the rule that leaves it out. */
export interface Selection {
  readonly body: readonly Node[]
  readonly appendices: Plan['appendices']
  readonly notCarried: readonly NotCarried[]
}

/** Leaves out what binds only upper bodies or what the recipe names; headings go when nothing is left under them. */
export function select(parent: Plan, recipe: Recipe): Selection {
  const proposals = proposalsById(parent)
  const notCarried: NotCarried[] = []
  const paths = new Map([
    ...itemsOf(parent).map(({ item, path }) => [item.id, path] as const),
    ...rowsOf(parent).map(({ row, path }) => [row.id, path] as const),
  ])
  const leave = (id: string, text: string, ruleId: string, data: NotCarried['data'] = {}): void => {
    notCarried.push({ itemId: id, path: [...(paths.get(id) ?? [])], text, ruleId, data })
  }
  const isLeft = (id: string): { ruleId: string; data: NotCarried['data'] } | null => {
    const told = recipe.leaveOut.find(({ itemId }) => itemId === id)
    if (told !== undefined) return { ruleId: 'left-out-by-author', data: { reason: told.reason } }
    const found = proposals.get(id)
    return found !== undefined && found.length > 0 && found.every(({ pile }) => pile === 'upper')
      ? { ruleId: found[0]?.rule ?? '', data: {} }
      : null
  }
  const keepItem = (item: Item): readonly Item[] => {
    const left = isLeft(item.id)
    if (left !== null) {
      leave(item.id, item.text, left.ruleId, left.data)
      leaveAll(item.children, left.ruleId)
      return []
    }
    const children = item.children.flatMap(keep)
    if (item.children.length > 0 && children.length === 0 && (proposals.get(item.id)?.length ?? 0) === 0) {
      leave(item.id, item.text, 'nothing-left-under-it')
      return []
    }
    return [{ ...item, children }]
  }
  const leaveAll = (nodes: readonly Node[], ruleId: string): void =>
    nodes.forEach((node) => {
      if (node.type === 'item') {
        leave(node.id, node.text, ruleId)
        leaveAll(node.children, ruleId)
      } else node.rows.forEach((row) => leave(row.id, rowText(row), ruleId))
    })
  const keepRow = (row: Row): readonly Row[] => {
    const left = isLeft(row.id)
    if (left === null) return [row]
    leave(row.id, rowText(row), left.ruleId, left.data)
    return []
  }
  const keep = (node: Node): readonly Node[] => {
    if (node.type === 'item') return keepItem(node)
    const rows = node.rows.flatMap(keepRow)
    return rows.length === 0 && node.rows.length > 0 ? [] : [{ ...node, rows }]
  }
  const body = parent.body.flatMap(keep)
  const appendices = parent.appendices
    .map((appendix) => ({ ...appendix, body: appendix.body.flatMap(keep) }))
    .filter((appendix) => appendix.body.length > 0)
  return { body, appendices, notCarried }
}

const rowText = (row: Row): string => row.cells.map(({ text }) => text).join(' | ')

function proposalsById(parent: Plan): ReadonlyMap<string, readonly Proposal[]> {
  const byId = new Map<string, Proposal[]>()
  for (const placed of obligationsOf(parent, yearOf(parent))) {
    const { itemId, clause } = placed.obligation
    const confirmed = parent.mandates.find(
      (mandate) => mandate.itemId === itemId && (mandate.clause === null || mandate.clause === clause),
    )
    const proposal: Proposal =
      confirmed === undefined ? propose(parent, placed) : { pile: confirmed.pile, rule: confirmed.reason }
    byId.set(itemId, [...(byId.get(itemId) ?? []), proposal])
  }
  return byId
}
