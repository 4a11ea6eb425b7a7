import type { Item, Node, Table } from '@kehoach/core'
import type { ParagraphBlock, TableBlock } from './block.ts'
import { follows, isUnder, readLabel, type ReadLabel } from './label-grammar.ts'
import { roleOf } from './role.ts'
import { readTable } from './table.ts'

/** An item that is still open while a tree is built: what decides where the next paragraph belongs. */
export interface OpenItem {
  readonly label: ReadLabel | null
  /** The whole paragraph, its label included. */
  readonly text: string
  readonly bold?: boolean
}

interface Open extends OpenItem {
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
    const open: Open = {
      label: readLabel(block.text),
      text: block.text,
      bold: block.hints.bold === 'all',
      block,
      children: [],
    }
    const above = path.slice(0, depthUnder(path, open.label))
    ;(above.at(-1)?.children ?? top).push(open)
    path = open.label === null ? above : [...above, open]
  }
  return top.map(nodeOf)
}

/** How many of the open items stay open above a paragraph that begins with `label`, or with none. */
export function depthUnder(path: readonly OpenItem[], label: ReadLabel | null): number {
  const labelled = path.slice(0, path.findLastIndex((open) => open.label !== null) + 1)
  return label === null ? headingDepth(labelled) : labelDepth(labelled, label)
}

function labelDepth(path: readonly OpenItem[], label: ReadLabel): number {
  const under = path.findLastIndex((open) => open.label !== null && isUnder(open.label, label))
  if (under >= 0) return under + 1
  const last = path.at(-1)
  const isNewSign = label.ordinal === 0 && path.every((open) => open.label?.kind !== label.kind)
  if (isNewSign && (last?.text ?? '').endsWith(':')) return path.length
  if (opensList(last) && label.ordinal === 1 && last?.label?.kind !== label.kind) return path.length
  const sibling = path.findLastIndex((open) => open.label !== null && follows(open.label, label))
  if (sibling >= 0) return sibling
  const deeper = path.findIndex((open) => open.label !== null && open.label.rank >= label.rank)
  return deeper < 0 ? path.length : deeper
}

/** A bullet that ends with a colon may hold a lettered list. */
function opensList(open: OpenItem | undefined): boolean {
  return open?.label != null && open.label.rank >= 6 && open.text.endsWith(':')
}

/** Down to the nearest open item that is a heading: it says no sentence of its own. */
function headingDepth(path: readonly OpenItem[]): number {
  const at = path.findLastIndex(isHeading)
  return at < 0 ? Math.min(1, path.length) : at + 1
}

function isHeading({ label, text, bold }: OpenItem): boolean {
  if (label === null || label.rank >= 6) return false
  if (label.rank <= 3) return true
  const words = text.slice(label.length).trim()
  return words.length <= 160 && (!/[.;]$|\.\/\.$/u.test(words) || (bold === true && words.length <= 120))
}

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
