import { bulletSigns, pointLetters, type Item, type Label, type Node } from '@kehoach/core'

/**
 * The tree with its labels counted anew, each in the style it was printed in: what was left out leaves no gap. Labels of
 * one list are counted by their kind. Letters with or without đ go as the parent's habit is. Decree 30/2020/NĐ-CP, Annex
 * I, part I, II.6.đ.
 */
export function relabel(nodes: readonly Node[], usesDd: boolean, above: string | null = null): readonly Node[] {
  const ordinals = new Map<string, number>()
  return nodes.map((node) => {
    if (node.type === 'table') return node
    const label = node.label === null ? null : counted(node.label, ordinals, usesDd, above)
    return { ...node, label, children: relabel(node.children, usesDd, label?.value ?? above) }
  })
}

interface Kind {
  readonly name: string
  readonly is: RegExp
  readonly at: (ordinal: number, value: string, above: string | null, usesDd: boolean) => string
}

/** The kinds of label that are counted; any other, a bullet say, stays. */
const kinds: readonly Kind[] = [
  { name: 'number', is: /^\d+$/u, at: String },
  {
    name: 'decimal',
    is: /^\d+(?:\.\d+)+$/u,
    at: (ordinal, value, above) =>
      `${above !== null && /^\d+(?:\.\d+)*$/u.test(above) ? above : value.slice(0, value.lastIndexOf('.'))}.${ordinal}`,
  },
  { name: 'roman', is: /^[IVX]+$/u, at: roman },
  { name: 'capital', is: /^[A-HJ-UWYZ]$/u, at: (ordinal) => String.fromCharCode(64 + ordinal) },
  {
    name: 'letter',
    is: /^\p{Ll}$/u,
    at: (ordinal, value, _, usesDd) => pointLetters.filter((letter) => usesDd || letter !== 'đ')[ordinal - 1] ?? value,
  },
]

function counted(label: Label, ordinals: Map<string, number>, usesDd: boolean, above: string | null): Label {
  if (bulletSigns.includes(label.value)) return label
  const kind = kinds.find(({ is }) => is.test(label.value))
  if (kind === undefined) return label
  const ordinal = (ordinals.get(kind.name) ?? 0) + 1
  ordinals.set(kind.name, ordinal)
  const value = kind.at(ordinal, label.value, above, usesDd)
  return { value, printed: label.printed.replace(label.value, value) }
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

/** Rows are counted anew where their first cell was a number. */
export function renumberRows(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    if (node.type === 'item') return { ...node, children: renumberRows(node.children) }
    let ordinal = 0
    const rows = node.rows.map((row) => {
      const [first, ...others] = row.cells
      if (first === undefined || !/^\d+\.?$/u.test(first.text.trim())) return row
      ordinal += 1
      return { ...row, cells: [{ ...first, text: first.text.replace(/\d+/u, String(ordinal)) }, ...others] }
    })
    return { ...node, rows }
  })
}
