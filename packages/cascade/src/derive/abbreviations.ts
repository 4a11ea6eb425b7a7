import { itemsOf, mapItems, rowsOf, type Plan } from '@kehoach/core'
import { abbreviationsOf, commonAbbreviations } from '@kehoach/language'

/**
 * Short forms that the parent explains and the child uses without explaining are explained at their first use in the
 * child's body: what explained them may have stood in the parent's opening or in what is not carried.
 */
export function withExplained(child: Plan, parent: Plan): Plan {
  const long = new Map([...longForms(parent)].filter(([short]) => !commonAbbreviations.has(short)))
  const seen = new Set(
    child.opening.flatMap(({ text }) => [...long.keys()].filter((short) => text.includes(`(${short})`))),
  )
  const explained = (text: string): string =>
    [...long].reduce((rest, [short, words]) => {
      if (seen.has(short)) return rest
      if (rest.includes(`(${short})`)) {
        seen.add(short)
        return rest
      }
      const use = new RegExp(`(?<![\\p{L}(/-])${short.replace(/[&-]/gu, '[&-]')}(?![\\p{L}/-])`, 'u').exec(rest)
      if (use === null) return rest
      seen.add(short)
      return `${rest.slice(0, use.index)}${words} (${short})${rest.slice(use.index + short.length)}`
    }, text)
  const order = itemsOf(child).map(({ item }) => item)
  const texts = new Map(order.map((item) => [item.id, explained(item.text)]))
  const rows = new Map(
    rowsOf(child).map(({ row }) => [row.id, row.cells.map((cell) => ({ ...cell, text: explained(cell.text) }))]),
  )
  return withRows(
    mapItems(child, (item) => ({ ...item, text: texts.get(item.id) ?? item.text })),
    rows,
  )
}

type Cells = ReturnType<typeof rowsOf>[number]['row']['cells']

function withRows(plan: Plan, cells: ReadonlyMap<string, Cells>): Plan {
  const inNode = (node: Plan['body'][number]): Plan['body'][number] =>
    node.type === 'item'
      ? { ...node, children: node.children.map(inNode) }
      : { ...node, rows: node.rows.map((row) => ({ ...row, cells: cells.get(row.id) ?? row.cells })) }
  return {
    ...plan,
    body: plan.body.map(inNode),
    appendices: plan.appendices.map((appendix) => ({ ...appendix, body: appendix.body.map(inNode) })),
  }
}

/** The short forms that a plan explains, with the words as it prints them. */
export function longForms(plan: Plan): ReadonlyMap<string, string> {
  const texts = [...plan.opening.map(({ text }) => text), ...itemsOf(plan).map(({ item }) => item.text)]
  const found = new Map<string, string>()
  for (const [short, long] of abbreviationsOf(texts)) {
    const count = long.split(' ').length
    const text = texts.find((each) => each.includes(`(${short})`)) ?? ''
    const before = text.slice(0, text.indexOf(`(${short})`)).trim()
    const words = [...before.matchAll(/[\p{L}\d]+/gu)].slice(-count)
    const [first] = words
    if (first !== undefined) found.set(short, before.slice(first.index))
  }
  return found
}
