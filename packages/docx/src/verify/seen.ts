import {
  hashOf,
  pathElements,
  rowKey,
  type Header,
  type Node,
  type Plan,
  type Signature,
  type Table,
} from '@kehoach/core'
import { printedDate } from '../write/head.ts'
import { tidy } from '../read/piece.ts'
import { printable } from '../write/xml.ts'

/** One thing that the eye sees on paper: a field of the head or foot, a paragraph, an item, a row. */
export interface SeenLine {
  /** Where it stands: `II/2/a`, `PL/3`, `opening/1`, `title`. */
  readonly path: string
  readonly kind: 'field' | 'paragraph' | 'item' | 'table' | 'head-row' | 'row' | 'appendix' | 'recipient' | 'group'
  /** How deep in the tree; 0 outside it. */
  readonly depth: number
  readonly text: string
}

/**
 * What the eye sees of a plan as it is printed, in reading order, whatever ids, roles and origins it has.
 */
export function seenLines(plan: Plan): readonly SeenLine[] {
  const { header, opening, body, closing, recipients, signature, appendices } = plan
  const prose = (part: string, texts: readonly { readonly text: string }[]): readonly SeenLine[] =>
    texts.map(({ text }, at) => ({ path: `${part}/${at + 1}`, kind: 'paragraph', depth: 0, text: shown(text) }))
  return [
    ...headLines(header),
    ...prose('opening', opening),
    ...nodeLines(body, [], 1),
    ...prose('closing', closing),
    ...recipients.map(({ kind, text }, at): SeenLine => ({
      path: `recipients/${at + 1}`,
      kind: kind === 'group' ? 'group' : 'recipient',
      depth: 0,
      text: shown(text),
    })),
    ...signatureLines(signature),
    ...appendices.flatMap(({ label, title, attachedTo, body: own }, at): readonly SeenLine[] => [
      field(`PL${at + 1}`, label, 'appendix'),
      field(`PL${at + 1}/title`, oneLine(title)),
      field(`PL${at + 1}/attachedTo`, oneLine(attachedTo)),
      ...nodeLines(own, [`PL${at + 1}`], 1),
    ]),
  ]
}

/** The hash of what the eye sees: another one later means that words were edited. */
export function seenHash(plan: Plan): string {
  return hashOf(JSON.stringify(seenLines(plan).map(({ kind, depth, text }) => [kind, depth, text])))
}

/** Words as they come out of a Word file: no sign that nobody sees, no space at their ends. */
const shown = (text: string): string =>
  tidy(printable(text))
    .replaceAll(/[^\S\n]*\n\s*/gu, '\n')
    .trim()

const oneLine = (text: string | null): string => shown(text ?? '').replaceAll(/\s+/gu, ' ')

const field = (path: string, text: string | null, kind: SeenLine['kind'] = 'field'): SeenLine => ({
  path,
  kind,
  depth: 0,
  text: shown(text ?? ''),
})

function headLines(header: Header): readonly SeenLine[] {
  const { nation, motto, superior, issuer, number, place, date, docType, title } = header
  return [
    field('nation', nation),
    field('motto', motto),
    field('superior', oneLine(superior)),
    field('issuer', oneLine(issuer)),
    field('number', number),
    field('place', place),
    field('date', oneLine(printedDate(date))),
    field('docType', oneLine(docType)),
    field('title', oneLine(title)),
  ]
}

function signatureLines(signature: Signature | null): readonly SeenLine[] {
  const { authority = null, title = null, name = null } = signature ?? {}
  const lines = `${authority ?? ''}\n${title ?? ''}`.split('\n').filter((line) => shown(line) !== '')
  return [field('signature/title', lines.join('\n')), field('signature/name', name)]
}

function nodeLines(nodes: readonly Node[], path: readonly string[], depth: number): readonly SeenLine[] {
  const elements = pathElements(nodes.flatMap((node) => (node.type === 'item' ? [node.label] : [])))
  const lines: SeenLine[] = []
  let items = 0
  let rows = 0
  for (const node of nodes) {
    if (node.type === 'table') {
      lines.push(...tableLines(node, path, depth, rows))
      rows += node.rows.length
      continue
    }
    const own = [...path, elements[items] ?? '']
    items += 1
    const text = [node.label?.printed ?? '', node.text].map(shown).filter((part) => part !== '')
    lines.push({ path: own.join('/'), kind: 'item', depth, text: text.join(' ') })
    for (const line of nodeLines(node.children, own, depth + 1)) lines.push(line)
  }
  return lines
}

function tableLines(
  { head, rows }: Table,
  path: readonly string[],
  depth: number,
  before: number,
): readonly SeenLine[] {
  const place = (name: string): string => [...path, name].join('/')
  const row = ({ cells }: Table['rows'][number], kind: 'head-row' | 'row', name: string): SeenLine => ({
    path: place(name),
    kind,
    depth,
    text: cells.map(({ text, colSpan, rowSpan }) => `${cellText(text)}${spanOf(colSpan, rowSpan)}`).join(' | '),
  })
  return [
    { path: place('bảng'), kind: 'table', depth, text: '' },
    ...head.map((each, at) => row(each, 'head-row', `đầu bảng ${at + 1}`)),
    ...rows.map((each, at) => row(each, 'row', rowKey(each) ?? `#${before + at + 1}`)),
  ]
}

/** The paragraphs of a cell, empty ones left out. */
const cellText = (text: string): string =>
  text
    .split('\n')
    .map(shown)
    .filter((line) => line !== '')
    .join('\n')

const spanOf = (colSpan: number, rowSpan: number): string =>
  colSpan === 1 && rowSpan === 1 ? '' : ` [${colSpan}×${rowSpan}]`
