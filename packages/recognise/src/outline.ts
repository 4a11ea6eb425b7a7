import type { Item, Node, Table } from '@kehoach/core'
import type { ParagraphBlock, TableBlock } from './block.ts'
import { follows, isUnder, readLabel, type ReadLabel } from './label-grammar.ts'
import { roleOf } from './role.ts'
import { readTable } from './table.ts'

interface Open {
  readonly label: ReadLabel | null
  readonly block: ParagraphBlock
  readonly children: (Open | Table)[]
}

/**
 * The tree of items that blocks make, by the numbering and never by a heading level alone. An unnumbered paragraph
 * stands under the nearest heading above it.
 */
export function readOutline(blocks: readonly (ParagraphBlock | TableBlock)[]): readonly Node[] {
  const top: (Open | Table)[] = []
  let path: readonly Open[] = []
  for (const block of blocks) {
    if (block.type === 'table') {
      ;(path.at(-1)?.children ?? top).push(readTable(block))
      continue
    }
    const label = readLabel(block.text)
    const open: Open = { label, block, children: [] }
    const above = label === null ? headingAbove(path) : parentOf(path, label)
    ;(above.at(-1)?.children ?? top).push(open)
    path = label === null && !isLeadIn(open) ? above : [...above, open]
    if (label === null && isLeadIn(open)) path = above
  }
  return top.map(nodeOf)
}

/** The open items under which a label belongs. */
function parentOf(path: readonly Open[], label: ReadLabel): readonly Open[] {
  const under = path.findLastIndex((open) => open.label !== null && isUnder(open.label, label))
  if (under >= 0) return path.slice(0, under + 1)
  const sibling = path.findLastIndex((open) => open.label !== null && follows(open.label, label))
  const isNested = opensList(path.at(-1)) && label.ordinal === 1 && path.at(-1)?.label?.kind !== label.kind
  if (isNested) return path
  if (sibling >= 0) return path.slice(0, sibling)
  const deeper = path.findIndex((open) => open.label !== null && open.label.rank >= label.rank)
  return deeper < 0 ? path : path.slice(0, deeper)
}

/** A bullet that ends with a colon may hold a lettered list. */
function opensList(open: Open | undefined): boolean {
  return open?.label != null && open.label.rank >= 6 && /:$/u.test(open.block.text)
}

/** The nearest open item that is a heading: it says no sentence of its own. */
function headingAbove(path: readonly Open[]): readonly Open[] {
  const at = path.findLastIndex(isHeading)
  return at < 0 ? path.slice(0, 1) : path.slice(0, at + 1)
}

function isHeading({ label, block }: Open): boolean {
  if (label === null || label.rank >= 6) return false
  const text = block.text.slice(label.length).trim()
  if (label.rank <= 3) return true
  return text.length <= 160 && (!/[.;]$|\.\/\.$/u.test(text) || (block.hints.bold === 'all' && text.length <= 120))
}

const isLeadIn = ({ block }: Open): boolean => /:$/u.test(block.text)

function nodeOf(open: Open | Table): Node {
  if ('type' in open) return open
  const { label, block, children } = open
  return {
    type: 'item',
    id: '',
    label: label?.label ?? null,
    text: label === null ? block.text : block.text.slice(label.length).trim(),
    role: null,
    children: children.map(nodeOf),
    position: block.position,
  }
}

/** The tree with each item's role, by meaning: its own heading's, else that of the section it stands in. */
export function withRoles(nodes: readonly Node[], above: Item['role'] = null): readonly Node[] {
  return nodes.map((node): Node => {
    if (node.type === 'table') return node
    const role = roleOf(node, above)
    return { ...node, role, children: withRoles(node.children, role) }
  })
}
