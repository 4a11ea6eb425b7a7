import {
  diagnose,
  type Item,
  type Node,
  type Outcome,
  type Paragraph,
  type Plan,
  type Recipient,
  type Row,
  type Table,
} from '@kehoach/core'
import { depthUnder, readLabel, type OpenItem } from '@kehoach/recognise'
import { writeAttributes } from './attributes.ts'
import { escapeText } from './escape.ts'
import { writeFrontMatter } from './front-matter.ts'
import { kindOf, noLabel, sections, tableMark } from './sections.ts'

/**
 * A plan in the canonical form (README, "Canonical form"): front matter, then the text with its labels as printed, ids in
 * attributes. What was unread is not printed: the diagnostic says how much.
 */
export function toMarkdown(plan: Plan): Outcome<string> {
  const parts = [
    writeFrontMatter(plan),
    section(sections.opening, plan.opening.map(writeParagraph)),
    section(sections.body, writeNodes(plan.body)),
    section(sections.closing, plan.closing.map(writeParagraph)),
    section(sections.recipients, plan.recipients.map(writeRecipient)),
    ...plan.appendices.map((appendix) =>
      section(
        `${sections.appendix} ${writeAttributes(appendix.id, { label: appendix.label, title: appendix.title, attached: appendix.attachedTo })}`,
        writeNodes(appendix.body),
      ),
    ),
  ]
  const unread =
    plan.unread.length === 0 ? [] : [diagnose('markdown', 'info', 'unread-not-printed', { pieces: plan.unread.length })]
  return { value: parts.filter((part) => part !== '').join('\n'), diagnostics: unread }
}

function section(heading: string, blocks: readonly string[]): string {
  return blocks.length === 0 && !heading.startsWith(sections.appendix)
    ? ''
    : `${[`# ${heading}`, ...blocks].join('\n\n')}\n`
}

const withAttributes = (text: string, attributes: string): string =>
  [text, attributes].filter((part) => part !== '').join(' ')

function writeParagraph({ id, kind, text }: Paragraph): string {
  return withAttributes(escapeText(text), writeAttributes(id, { kind: kind === kindOf(text) ? null : kind }))
}

function writeRecipient({ kind, text }: Recipient): string {
  return kind === 'line' ? `- ${escapeText(text)}` : escapeText(text)
}

/** Items and tables in reading order. A depth is written only where the reader, who knows the line before, would guess another. */
function writeNodes(nodes: readonly Node[]): readonly string[] {
  let last: readonly OpenItem[] = []
  const write = (list: readonly Node[], path: readonly OpenItem[], above: Item | null): readonly string[] =>
    list.flatMap((node) => {
      if (node.type === 'table') return [writeTable(node, path.length === last.length ? null : path.length)]
      const open = openItem(node)
      const isGuessed = depthUnder(last, open.label) === path.length
      const line = writeItem(node, open, above, {
        depth: isGuessed ? null : path.length,
        isTitle: node.children.length > 0 && path.length <= 1,
      })
      last = [...path, open]
      return [line, ...write(node.children, [...path, open], node)]
    })
  return write(nodes, [], null)
}

function openItem({ label, text }: Item): OpenItem {
  const printed = [...(label === null ? [] : [label.printed]), ...(text === '' ? [] : [text])].join(' ')
  return { label: label === null ? null : readLabel(printed), text: printed }
}

function writeItem(
  item: Item,
  open: OpenItem,
  above: Item | null,
  { depth, isTitle }: { depth: number | null; isTitle: boolean },
): string {
  const isLiteral = sameLabel(item, open)
  const attributes = writeAttributes(item.id, {
    role: item.role === (above?.role ?? null) ? null : (item.role ?? '-'),
    depth: depth === null ? null : String(depth),
    label: isLiteral ? null : (item.label?.printed ?? noLabel),
    value: isLiteral || item.label === null ? null : item.label.value,
  })
  const label = isLiteral && item.label !== null ? [escapeLabel(item.label.printed)] : []
  const own = [...label, ...(item.text === '' ? [] : [escapeText(item.text)])].join(' ')
  const words = own === tableMark ? own.replace(':', '\\:') : own
  return withAttributes(isTitle && words !== '' && !words.includes('\n') ? `**${words}**` : words, attributes)
}

/** Whether label and text can be told apart again from the printed line alone. */
function sameLabel({ label, text }: Item, { label: read, text: printed }: OpenItem): boolean {
  if (label === null) return readLabel(text) === null
  if (read === null || text !== text.trim() || text.includes('\n')) return false
  return (
    read.label.printed === label.printed &&
    read.label.value === label.value &&
    printed.slice(read.length).trim() === text
  )
}

function escapeLabel(printed: string): string {
  return /^[-+]$/u.test(printed)
    ? printed
    : escapeText(printed).replace(/^&#(\d+);/u, (_, code: string) => String.fromCodePoint(Number(code)))
}

function writeTable(table: Table, depth: number | null): string {
  const rows = [...table.head, ...table.rows]
  const [first] = rows
  const attributes = writeAttributes(table.id, {
    head: table.head.length === 1 ? null : String(table.head.length),
    depth: depth === null ? null : String(depth),
  })
  const grid =
    first === undefined
      ? []
      : [writeRow(first), `|${' --- |'.repeat(Math.max(1, first.cells.length))}`, ...rows.slice(1).map(writeRow)]
  return (
    [tableMark, attributes].filter((part) => part !== '').join(' ') +
    '\n\n' +
    (grid.length === 0 ? '| |' : grid.join('\n'))
  )
}

function writeRow({ id, cells }: Row): string {
  // Every column of such a row is covered by spans from above.
  if (cells.length === 0) return `| ${writeAttributes(id, { cells: '0' })} |`
  const texts = cells.map(({ text, colSpan, rowSpan }, at) => {
    const attributes = writeAttributes(at === cells.length - 1 ? id : null, {
      cols: colSpan === 1 ? null : String(colSpan),
      rows: rowSpan === 1 ? null : String(rowSpan),
    })
    return withAttributes(escapeText(text).replaceAll('\\\n', '<br>'), attributes)
  })
  return `| ${texts.join(' | ')} |`
}
