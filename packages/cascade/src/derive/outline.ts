import { bulletSigns, pointLetters, type Item, type Label, type Node } from '@kehoach/core'

/**
 * The tree with its labels counted anew, each in the style it was printed in: what was left out leaves no gap. Letters
 * with or without đ go as the parent's habit is. Decree 30/2020/NĐ-CP, Annex I, part I, II.6.đ.
 */
export function relabel(nodes: readonly Node[], usesDd: boolean, above: string | null = null): readonly Node[] {
  let ordinal = 0
  return nodes.map((node) => {
    if (node.type === 'table') return node
    const label =
      node.label === null || bulletSigns.includes(node.label.value)
        ? node.label
        : counted(node.label, (ordinal += 1), usesDd, above)
    return { ...node, label, children: relabel(node.children, usesDd, label?.value ?? null) }
  })
}

function counted(label: Label, ordinal: number, usesDd: boolean, above: string | null): Label {
  const value = valueAt(label.value, ordinal, usesDd, above)
  return { value, printed: label.printed.replace(label.value, value) }
}

function valueAt(value: string, ordinal: number, usesDd: boolean, above: string | null): string {
  if (/^\d+$/u.test(value)) return String(ordinal)
  if (/^[\d.]+$/u.test(value)) return `${above ?? value.slice(0, value.lastIndexOf('.'))}.${ordinal}`
  if (/^[IVX]+$/u.test(value)) return roman(ordinal)
  if (/^\p{Ll}$/u.test(value)) return pointLetters.filter((letter) => usesDd || letter !== 'đ')[ordinal - 1] ?? value
  return value
}

/** A number up to 39 in roman letters. */
function roman(number: number): string {
  return (
    'X'.repeat(Math.floor(number / 10)) +
    (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '')
  )
}

/** Whether a plan counts đ among its letters: it prints one, or it has no list that goes from d to e. */
export function countsDd(nodes: readonly Node[]): boolean {
  const lists: string[][] = []
  const walk = (list: readonly Node[]): void => {
    const items = list.filter((node): node is Item => node.type === 'item')
    lists.push(items.map(({ label }) => label?.value ?? ''))
    items.forEach(({ children }) => walk(children))
  }
  walk(nodes)
  return (
    lists.some((values) => values.includes('đ')) ||
    !lists.some((values) => values.some((value, at) => value === 'd' && values[at + 1] === 'e'))
  )
}
