import type { Header } from './header.ts'
import { hashOf, idMaker } from './id.ts'
import type { Cell, Item, Node, Role, Row, Table } from './item.ts'
import { bulletSigns, type Label } from './label.ts'
import type { Appendix, Paragraph, Plan, Recipient } from './plan.ts'
import { planVersion } from './plan.ts'

/** A header with every field blank. */
export const emptyHeader: Header = {
  nation: null,
  motto: null,
  superior: null,
  issuer: null,
  issuerInferred: false,
  level: null,
  regime: null,
  number: null,
  place: null,
  date: { year: null, month: null, day: null },
  docType: null,
  title: null,
}

/** A label from what stands on paper: `label('đ)')` has the value `đ`, `label('- a)')` the value `a`. */
export function label(printed: string): Label {
  if (bulletSigns.includes(printed)) return { value: printed, printed }
  const value = printed.replace(/^[-+*•]\s*/u, '').replace(/^(?:Phần|Mục|Khoản|Điểm)\s+/iu, '')
  return { value: value.replace(/[.)/:]+$/u, ''), printed }
}

/** An item; `printed` is its label as on paper, or null for an unnumbered paragraph. Its id is set by `plan`. */
export function item(
  printed: string | null,
  text: string,
  children: readonly Node[] = [],
  role: Role | null = null,
): Item {
  return { type: 'item', id: '', label: printed === null ? null : label(printed), text, role, children, position: null }
}

/** A table from rows of texts: the head row first. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (texts: readonly string[]): Row => ({ type: 'row', id: '', cells: texts.map(cell), position: null })
  return { type: 'table', id: '', head: [row(head)], rows: rows.map(row), position: null }
}

/** A cell that spans one column and one row. */
export function cell(text: string): Cell {
  return { text, colSpan: 1, rowSpan: 1 }
}

/** A paragraph of the opening or the closing; a line that begins "Căn cứ" is a basis. */
export function paragraph(text: string): Paragraph {
  return { type: 'paragraph', id: '', kind: /^Căn cứ\s/u.test(text) ? 'basis' : 'text', text, position: null }
}

/** One line under "Nơi nhận". */
export function recipient(text: string): Recipient {
  return { type: 'recipient', kind: 'line', text, position: null }
}

/** An appendix from its printed label, title and content. */
export function appendix(printed: string, title: string | null, body: readonly Node[]): Appendix {
  return { type: 'appendix', id: '', label: printed, title, attachedTo: null, body, position: null }
}

/** A plan with the given parts, the others empty; ids are made from the content. */
export function plan(parts: Omit<Partial<Plan>, 'header'> & { readonly header?: Partial<Header> }): Plan {
  const { header, ...others } = parts
  return withIds({
    type: 'plan',
    schemaVersion: planVersion,
    id: '',
    status: 'unknown',
    parents: [],
    opening: [],
    body: [],
    closing: [],
    recipients: [],
    signature: null,
    appendices: [],
    mandates: [],
    origins: [],
    unread: [],
    ...others,
    header: { ...emptyHeader, ...header },
  })
}

/** The plan with an id for each part that has none: ids that a file carries stay. */
export function withIds(source: Plan): Plan {
  const make = idMaker()
  const taken = new Set(carriedIds(source))
  const idFor = (carried: string, kind: string, text: string): string => {
    if (carried !== '') return carried
    let id = make(kind, text)
    while (taken.has(id)) id = make(kind, text)
    return id
  }
  const rowId = (row: Row): Row => ({ ...row, id: idFor(row.id, 'r', row.cells.map(({ text }) => text).join('\n')) })
  const nodeId = (node: Node): Node =>
    node.type === 'item'
      ? { ...node, id: idFor(node.id, 'i', node.text), children: node.children.map(nodeId) }
      : {
          ...node,
          id: idFor(node.id, 't', node.head.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n')),
          head: node.head.map(rowId),
          rows: node.rows.map(rowId),
        }
  const paragraphId = (part: Paragraph): Paragraph => ({ ...part, id: idFor(part.id, 'p', part.text) })
  const named: Plan = {
    ...source,
    opening: source.opening.map(paragraphId),
    body: source.body.map(nodeId),
    closing: source.closing.map(paragraphId),
    appendices: source.appendices.map((part) => ({
      ...part,
      id: idFor(part.id, 'a', `${part.label}\n${part.title ?? ''}`),
      body: part.body.map(nodeId),
    })),
  }
  return named.id === '' ? { ...named, id: `k${contentHash(named).slice(0, 16)}` } : named
}

/** The hash of what a plan says: its header, texts and tables, without ids, positions and what was unread. */
export function contentHash(source: Plan): string {
  const textsOf = (node: Node): unknown =>
    node.type === 'item'
      ? [node.label?.printed ?? null, node.text, node.children.map(textsOf)]
      : [node.head, node.rows].map((rows) => rows.map(({ cells }) => cells))
  const { nation, motto, superior, issuer, number, place, date, docType, title } = source.header
  return hashOf(
    JSON.stringify([
      [nation, motto, superior, issuer, number, place, date, docType, title],
      source.opening.map(({ text }) => text),
      source.body.map(textsOf),
      source.closing.map(({ text }) => text),
      source.recipients.map(({ text }) => text),
      source.signature && [source.signature.authority, source.signature.title, source.signature.name],
      source.appendices.map((part) => [part.label, part.title, part.attachedTo, part.body.map(textsOf)]),
    ]),
  )
}

function carriedIds(source: Plan): string[] {
  const inNode = (node: Node): string[] =>
    node.type === 'item'
      ? [node.id, ...node.children.flatMap(inNode)]
      : [node.id, ...node.head.map(({ id }) => id), ...node.rows.map(({ id }) => id)]
  return [
    ...source.opening.map(({ id }) => id),
    ...source.closing.map(({ id }) => id),
    ...source.body.flatMap(inNode),
    ...source.appendices.flatMap((part) => [part.id, ...part.body.flatMap(inNode)]),
  ].filter((id) => id !== '')
}
