import {
  diagnose,
  plan,
  roleSchema,
  withIds,
  type Appendix,
  type Cell,
  type Diagnostic,
  type Item,
  type Node,
  type Outcome,
  type Paragraph,
  type Plan,
  type Position,
  type Recipient,
  type Role,
  type Row,
  type Table,
} from '@kehoach/core'
import { depthUnder, readLabel, type OpenItem } from '@kehoach/recognise'
import { readAttributes, type Attributes } from './attributes.ts'
import { unescapeText } from './escape.ts'
import { readFrontMatter, type FrontMatter } from './front-matter.ts'
import { kindOf, noLabel, sections, tableMark } from './sections.ts'

interface Chunk {
  readonly text: string
  readonly position: Position
}

/** Reads the canonical form. A paragraph without attributes is new: it gets an id by content. */
export function fromCanonical(text: string): Outcome<Plan> {
  const source = text
    .replace(/^\ufeff/u, '')
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
  const { data, rest, line, problem } = readFrontMatter(source)
  if (data === null)
    return {
      value: emptyPlan(),
      diagnostics: [diagnose('markdown', 'error', 'broken-front-matter', { problem: problem ?? '' })],
    }
  const parts = divide(chunksOf(rest, source.length - rest.length, line))
  const diagnostics: Diagnostic[] = []
  const value = withIds({
    ...planOf(data),
    opening: parts.opening.map(readParagraph),
    body: readNodes(parts.body),
    closing: parts.closing.map(readParagraph),
    recipients: parts.recipients.flatMap(readRecipients),
    appendices: parts.appendices.map(readAppendix),
  })
  const ids = new Set<string>()
  const repeated = new Set<string>()
  eachId(value, (id) => (ids.has(id) ? repeated.add(id) : ids.add(id)))
  for (const id of repeated) diagnostics.push(diagnose('markdown', 'warning', 'repeated-id', { id }))
  for (const { itemId } of [...value.mandates, ...value.origins]) {
    if (!ids.has(itemId)) diagnostics.push(diagnose('markdown', 'warning', 'absent-item', { id: itemId }))
  }
  return { value, diagnostics }
}

function planOf({ id, kehoach, status, header, parents, signature, mandates, origins }: FrontMatter): Plan {
  const signed = signature === null ? null : { ...signature, position: null }
  return { ...emptyPlan(), id, schemaVersion: kehoach, status, header, parents, signature: signed, mandates, origins }
}

const emptyPlan = (): Plan => plan({ id: '-' })

/** Paragraphs divided by blank lines, each with its place. */
function chunksOf(text: string, offset: number, firstLine: number): readonly Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  let line = firstLine
  for (const piece of text.split(/\n[ \t]*\n/u)) {
    const body = piece.replace(/^\n+/u, '')
    const start = at + piece.length - body.length
    const startLine = line + (piece.length - body.length)
    const lines = body.replace(/\n+$/u, '').split('\n')
    if (body.trim() !== '') {
      const end = {
        line: startLine + lines.length - 1,
        column: [...(lines.at(-1) ?? '')].length + 1,
        offset: offset + start + lines.join('\n').length,
      }
      chunks.push({
        text: lines.join('\n'),
        position: { type: 'text', start: { line: startLine, column: 1, offset: offset + start }, end },
      })
    }
    const gap = /^\n[ \t]*\n/u.exec(text.slice(at + piece.length))?.[0].length ?? 0
    line += piece.split('\n').length - 1 + (gap > 0 ? 2 : 0)
    at += piece.length + gap
  }
  return chunks
}

interface Divided {
  readonly opening: Chunk[]
  readonly body: Chunk[]
  readonly closing: Chunk[]
  readonly recipients: Chunk[]
  readonly appendices: { readonly head: Attributes; readonly position: Position; readonly chunks: Chunk[] }[]
}

function divide(chunks: readonly Chunk[]): Divided {
  const parts: Divided = { opening: [], body: [], closing: [], recipients: [], appendices: [] }
  let target: Chunk[] = parts.body
  for (const chunk of chunks) {
    const heading = /^# (.*)$/u.exec(chunk.text)?.[1]
    if (heading === undefined) {
      target.push(chunk)
      continue
    }
    const { text, attributes } = readAttributes(heading)
    const name = text.trim()
    if (name === sections.appendix) {
      target = []
      parts.appendices.push({ head: attributes, position: chunk.position, chunks: target })
    } else if (name === sections.opening) target = parts.opening
    else if (name === sections.closing) target = parts.closing
    else if (name === sections.recipients) target = parts.recipients
    else target = parts.body
  }
  return parts
}

function readParagraph({ text, position }: Chunk): Paragraph {
  const { text: words, attributes } = readAttributes(text)
  const plain = unescapeText(words)
  const kind = attributes.values.get('kind')
  return {
    type: 'paragraph',
    id: attributes.id ?? '',
    kind: kind === 'basis' || kind === 'text' ? kind : kindOf(plain),
    text: plain,
    position,
  }
}

/** Recipients may stand line under line, as people write them. */
function readRecipients({ text, position }: Chunk): readonly Recipient[] {
  return text.split(/(?<!\\)\n/u).map((line): Recipient => {
    const isLine = line.startsWith('- ')
    return {
      type: 'recipient',
      kind: isLine ? 'line' : 'group',
      text: unescapeText(isLine ? line.slice(2) : line),
      position,
    }
  })
}

function readAppendix({ head, position, chunks }: Divided['appendices'][number]): Appendix {
  return {
    type: 'appendix',
    id: head.id ?? '',
    label: head.values.get('label') ?? sections.appendix,
    title: head.values.get('title') ?? null,
    attachedTo: head.values.get('attached') ?? null,
    body: readNodes(chunks),
    position,
  }
}

interface Open extends OpenItem {
  readonly item: Item & { readonly children: Node[] }
}

function readNodes(chunks: readonly Chunk[]): readonly Node[] {
  const top: Node[] = []
  let path: readonly Open[] = []
  let mark: Attributes | null = null
  for (const chunk of chunks) {
    const { text, attributes } = readAttributes(chunk.text)
    if (text.trim() === tableMark) {
      mark = attributes
      continue
    }
    const depth = Number((mark ?? attributes).values.get('depth') ?? NaN)
    if (chunk.text.startsWith('|')) {
      const above = Number.isNaN(depth) ? path : path.slice(0, depth)
      ;(above.at(-1)?.item.children ?? top).push(readTable(chunk, mark))
      mark = null
      continue
    }
    mark = null
    const open = readItem(chunk, text, attributes)
    const above = path.slice(0, Number.isNaN(depth) ? depthUnder(path, open.label) : depth)
    const role = roleFrom(attributes.values.get('role'), above.at(-1)?.item.role ?? null)
    const placed: Open = { ...open, item: { ...open.item, role } }
    ;(above.at(-1)?.item.children ?? top).push(placed.item)
    path = [...above, placed]
  }
  return top
}

function roleFrom(value: string | undefined, above: Role | null): Role | null {
  if (value === undefined) return above
  return roleSchema.safeParse(value).data ?? null
}

function readItem(chunk: Chunk, text: string, { id, values }: Attributes): Open {
  const bare = /^\*\*([\s\S]*)\*\*$/u.exec(text.trim())?.[1] ?? text
  const words = unescapeText(bare)
  const given = values.get('label')
  const printed = given === undefined || given === noLabel ? words : [given, ...(words === '' ? [] : [words])].join(' ')
  const read = given === noLabel ? null : readLabel(printed)
  const label =
    given === undefined
      ? (read?.label ?? null)
      : given === noLabel
        ? null
        : { value: values.get('value') ?? given, printed: given }
  const own = given === undefined && read !== null ? words.slice(read.length).trim() : words
  const item: Open['item'] = {
    type: 'item',
    id: id ?? '',
    label,
    text: own,
    role: null,
    children: [],
    position: chunk.position,
  }
  return { label: read, text: printed, item }
}

function readTable(chunk: Chunk, mark: Attributes | null): Table {
  const lines = chunk.text.split('\n').filter((line) => line.startsWith('|'))
  const rows = lines
    .filter((line, at) => at !== 1 || !/^\|(?:\s*:?-+:?\s*\|)+\s*$/u.test(line))
    .map((line) => readRow(line, chunk.position))
  const solid =
    rows.length === 1 && rows[0]?.cells.length === 1 && rows[0].cells[0]?.text === '' && rows[0].id === '' ? [] : rows
  const head = Number(mark?.values.get('head') ?? 1)
  return {
    type: 'table',
    id: mark?.id ?? '',
    head: solid.slice(0, head),
    rows: solid.slice(head),
    position: chunk.position,
  }
}

function readRow(line: string, position: Position): Row {
  const texts = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u)
  let id = ''
  let isCovered = false
  const cells = texts.map((raw): Cell => {
    const { text, attributes } = readAttributes(raw.trim())
    if (attributes.id !== null) id = attributes.id
    isCovered ||= attributes.values.get('cells') === '0'
    const span = (name: string): number => Math.max(1, Number(attributes.values.get(name) ?? 1) || 1)
    return {
      text: unescapeText(text.trim()),
      colSpan: span('cols'),
      rowSpan: span('rows'),
    }
  })
  return { type: 'row', id, cells: isCovered ? [] : cells, position }
}

function eachId(plan: Plan, use: (id: string) => void): void {
  const visit = (node: Node): void => {
    use(node.id)
    if (node.type === 'item') node.children.forEach(visit)
    else [...node.head, ...node.rows].forEach(({ id }) => use(id))
  }
  plan.body.forEach(visit)
  plan.appendices.forEach(({ body }) => body.forEach(visit))
}
