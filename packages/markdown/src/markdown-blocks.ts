import { cell, type Cell, type Position } from '@kehoach/core'
import type { Block, BlockRow, Hints } from '@kehoach/recognise'
import type { List, ListItem, Node, Parent, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/**
 * Constructs that would change or swallow a plan's words: numbers are labels and never list ordinals, indented
 * paragraphs are no code, `[…]: …` is a sentence and no definition.
 */
const disabled = [
  'codeIndented',
  'setextUnderline',
  'htmlFlow',
  'htmlText',
  'autolink',
  'definition',
  'labelStartLink',
  'labelStartImage',
  'labelEnd',
  'thematicBreak',
]

function plainMarkdown(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), { disable: { null: disabled } }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
}

/**
 * The blocks of a Markdown text by any hand or converter: a paragraph, heading or list entry each, its printed label
 * kept as text, and tables. Levels of headings and lists are hints; `recognise` goes by the numbering.
 */
export function markdownBlocks(text: string): readonly Block[] {
  const source = text.normalize('NFC').replace(/^\ufeff/u, '')
  const root: Root = unified()
    .use(remarkParse)
    .use(plainMarkdown as never)
    .parse(source)
  return blocksOf(root, source)
}

function blocksOf(parent: Parent, source: string): readonly Block[] {
  return parent.children.flatMap((node) => blockOf(node, source))
}

function blockOf(node: RootContent, source: string): readonly Block[] {
  if (node.type === 'heading') return paragraph(node, node.children, '', source, { heading: node.depth })
  if (node.type === 'paragraph') return paragraph(node, node.children, '', source, {})
  if (node.type === 'list') return listBlocks(node, source)
  if (node.type === 'table') return [tableBlock(node, source)]
  if (node.type === 'code' || node.type === 'html') return literal(node, node.value, source)
  return 'children' in node ? blocksOf(node, source) : []
}

function paragraph(
  node: Node,
  children: readonly PhrasingContent[],
  marker: string,
  source: string,
  hints: Hints,
): readonly Block[] {
  const text = marker + children.map(textOf).join('')
  const bold = boldness(children)
  const isRule = /^[\s*_=-]*$/u.test(text)
  return isRule
    ? []
    : [{ type: 'paragraph', text: text.trim(), hints: { ...hints, ...bold }, position: positionOf(node, source) }]
}

function boldness(children: readonly PhrasingContent[]): Hints {
  const solid = children.filter(
    (child) => child.type !== 'break' && !(child.type === 'text' && child.value.trim() === ''),
  )
  if (solid.length > 0 && solid.every(isStrong)) return { bold: 'all' }
  return solid[0] !== undefined && isStrong(solid[0]) ? { bold: 'start' } : {}
}

function isStrong(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.children.every(isStrong))
}

/** The words of inline content without its marks; a line break stays a line feed. */
function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Each entry of a list with its marker as printed: a number is a label that nobody may count anew. */
function listBlocks(list: List, source: string): readonly Block[] {
  return list.children.flatMap((item: ListItem) => {
    const [first, ...others] = item.children
    const start = item.position?.start.offset ?? 0
    const printed = source.slice(start, first?.position?.start.offset ?? start).trim()
    const marker = /^[*+-]$/u.test(printed) ? `${printed === '*' ? '-' : printed} ` : `${printed} `
    const head =
      first === undefined
        ? []
        : first.type === 'paragraph' || first.type === 'heading'
          ? paragraph(item, first.children, marker, source, first.type === 'heading' ? { heading: first.depth } : {})
          : blockOf(first, source)
    return [...head, ...others.flatMap((node) => blockOf(node, source))]
  })
}

function tableBlock(table: Table, source: string): Block {
  const rows = table.children.map((row, at): BlockRow => ({
    cells: row.children.map((node): Cell =>
      cell(
        node.children
          .map(textOf)
          .join('')
          .replace(/\s*<br\s*\/?>\s*/giu, '\n')
          .trim(),
      ),
    ),
    head: at === 0 && row.children.some((node) => node.children.length > 0),
    position: positionOf(row, source),
  }))
  const filled = rows.filter(({ cells }, at) => at > 0 || cells.some(({ text }) => text !== ''))
  return { type: 'table', rows: filled, position: positionOf(table, source) }
}

function literal(node: Node, value: string, source: string): readonly Block[] {
  return value
    .split('\n')
    .flatMap((line) =>
      line.trim() === ''
        ? []
        : [{ type: 'paragraph' as const, text: line.trim(), hints: {}, position: positionOf(node, source) }],
    )
}

function positionOf({ position }: Node, source: string): Position | null {
  if (position === undefined) return null
  const point = (at: typeof position.start): Extract<Position, { type: 'text' }>['start'] => {
    const offset = at.offset ?? 0
    const lineStart = source.lastIndexOf('\n', offset - 1) + 1
    return { line: at.line, column: source.slice(lineStart, offset).length + 1, offset }
  }
  return { type: 'text', start: point(position.start), end: point(position.end) }
}
