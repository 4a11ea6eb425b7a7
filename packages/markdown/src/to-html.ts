import {
  diagnose,
  type Appendix,
  type Item,
  type Node,
  type Outcome,
  type Paragraph,
  type Plan,
  type Table,
} from '@kehoach/core'
import { headingLength } from '@kehoach/recognise'
import { htmlPage, htmlText, tag } from './html.ts'

/**
 * A plan as a page of HTML in Vietnamese: headings by their depth, labels as they are printed (never a list's own numbers),
 * tables with headed columns, no script and no attribute out of the plan. What was unread is not shown and is reported.
 */
export function toHtml(plan: Plan): Outcome<string> {
  const { header, opening, body, closing, appendices, unread } = plan
  const title = [header.docType, header.title].filter((part) => part !== null).join(' ')
  const parts = [
    headHtml(plan),
    tag(
      'h1',
      [header.docType, header.title]
        .filter((part) => part !== null)
        .map(htmlText)
        .join('<br>'),
    ),
    ...opening.map(paragraphHtml),
    nodesHtml(body, 2),
    ...closing.map(paragraphHtml),
    footHtml(plan),
    ...appendices.map(appendixHtml),
  ]
  return {
    value: htmlPage(title, parts.filter((part) => part !== '').join('\n')),
    diagnostics:
      unread.length === 0 ? [] : [diagnose('markdown', 'info', 'unread-not-printed', { pieces: unread.length })],
  }
}

function headHtml({ header }: Plan): string {
  const { superior, issuer, number, nation, motto, place, date } = header
  const line = (text: string | null): string => (text === null || text === '' ? '' : tag('p', htmlText(text)))
  const strong = (text: string | null): string =>
    text === null || text === '' ? '' : tag('p', tag('strong', htmlText(text)))
  const blank = '…'
  // Decree 30/2020/NĐ-CP, Annex I, II.4.b: a zero before days below 10 and before months 1 and 2 only
  const month = date.month !== null && date.month <= 2 ? `0${date.month}` : date.month
  const day = `ngày ${date.day === null ? blank : String(date.day).padStart(2, '0')} tháng ${month ?? blank} năm ${date.year ?? blank}`
  const left = [line(superior), strong(issuer), line(`Số: ${number ?? blank}`)]
  const placed = tag('p', htmlText([place, day].filter((part) => part !== null && part !== '').join(', ')), {
    class: 'place',
  })
  const right = [strong(nation), strong(motto), placed]
  return tag('header', [left, right].map((lines) => tag('div', lines.join(''))).join(''), { class: 'head' })
}

const paragraphHtml = ({ kind, text }: Paragraph): string =>
  tag('p', htmlText(text), kind === 'basis' ? { class: 'basis' } : {})

/** Items and tables in reading order; `level` is that of the next heading. */
function nodesHtml(nodes: readonly Node[], level: number): string {
  return nodes.map((node) => (node.type === 'table' ? tableHtml(node) : itemHtml(node, nodes, level))).join('\n')
}

function itemHtml(item: Item, siblings: readonly Node[], level: number): string {
  const { label, text, children } = item
  const heading = headingLength(item, siblings)
  const gap = label === null || text === '' ? '' : ' '
  const first = `${label?.printed ?? ''}${gap}${text.slice(0, heading)}`
  const rest = htmlText(text.slice(heading))
  const isHeading = heading > 0 && heading >= text.length
  const own = isHeading
    ? tag(`h${Math.min(level, 6)}`, htmlText(first))
    : tag('p', (heading > 0 ? tag('strong', htmlText(first)) : htmlText(first)) + rest)
  const below = nodesHtml(children, isHeading ? level + 1 : level)
  return below === '' ? own : `${own}\n${below}`
}

/** A table that may be scrolled sideways on a narrow screen, with the keyboard too; its head cells bound to their columns. */
export function tableHtml({ head, rows }: Pick<Table, 'head' | 'rows'>): string {
  const cells = (row: Table['rows'][number], isHead: boolean): string =>
    row.cells
      .map(({ text, colSpan, rowSpan }) =>
        tag(isHead ? 'th' : 'td', htmlText(text), {
          ...(isHead ? { scope: colSpan > 1 ? 'colgroup' : 'col' } : {}),
          ...(colSpan > 1 ? { colspan: Math.min(colSpan, 1000) } : {}),
          ...(rowSpan > 1 ? { rowspan: Math.min(rowSpan, 65_534) } : {}),
        }),
      )
      .join('')
  const group = (name: 'thead' | 'tbody', list: Table['rows']): string =>
    list.length === 0 ? '' : tag(name, list.map((row) => tag('tr', cells(row, name === 'thead'))).join('\n'))
  const scroll = { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Bảng' }
  return tag('div', tag('table', group('thead', head) + group('tbody', rows)), scroll)
}

function footHtml({ recipients, signature }: Plan): string {
  if (recipients.length === 0 && signature === null) return ''
  const lines = recipients.map(({ kind, text }) =>
    tag('p', kind === 'group' ? tag('em', htmlText(text)) : `- ${htmlText(text)}`),
  )
  const left = recipients.length === 0 ? '' : tag('p', tag('strong', tag('em', 'Nơi nhận:'))) + lines.join('')
  const signed = signature === null ? [] : [signature.authority, signature.title, signature.name]
  const right = signed.flatMap((text) => (text === null ? [] : [tag('p', htmlText(text))])).join('')
  return tag('footer', tag('div', left) + tag('div', right, { class: 'signature' }))
}

function appendixHtml({ label, title, attachedTo, body }: Appendix): string {
  const heading = tag(
    'h2',
    [label, title]
      .filter((part) => part !== null && part !== '')
      .map((part) => htmlText(part ?? ''))
      .join('<br>'),
    { class: 'centred' },
  )
  const attached = attachedTo === null ? '' : tag('p', htmlText(attachedTo), { class: 'attached centred' })
  return tag('section', [heading, attached, nodesHtml(body, 3)].join('\n'))
}
