import type { Item, Node, Paragraph as Words } from '@kehoach/core'
import { headingLength } from '@kehoach/recognise'
import { bookmarked, type Context } from './context.ts'
import { dataTable } from './data-table.ts'
import { draftRuns } from './drafting.ts'
import { paragraph, type ParagraphStyle } from './paragraph.ts'
import { runs, type RunStyle } from './run.ts'
import type { Xml } from './xml.ts'

/** Opening or closing paragraphs: bases italic, prose upright. Annex I, II.6.a and the two openings of practice. */
export function proseXml(paragraphs: readonly Words[], context: Context, keepsLast = false): Xml {
  return paragraphs
    .map((part, at) => {
      const style: RunStyle = { size: context.layout.size.body, italics: part.kind === 'basis' }
      const words = draftRuns(part.text, style, context.drafting, part, 'text')
      return justified(bookmarked(part, context, words), context, {
        keepNext: part.text.endsWith(':') || (keepsLast && at === paragraphs.length - 1),
      })
    })
    .join('')
}

/** A paragraph of running text: justified, its first line set in, wrapped lines at the margin. Annex I, II.6.e. */
export function justified(content: Xml, { layout }: Context, style: ParagraphStyle = {}): Xml {
  const { firstLine, gap: after, line } = layout
  return paragraph({ align: 'both', firstLine, after, line, ...style }, content)
}

/** Items and tables in reading order; labels are text before the words, never automatic numbers. */
export function nodesXml(list: readonly Node[], context: Context, depth = 0): Xml {
  let xml = ''
  for (const node of list)
    xml += node.type === 'table' ? dataTable(node, context) + afterTable : itemXml(node, list, context, depth)
  return xml
}

function itemXml(item: Item, siblings: readonly Node[], context: Context, depth: number): Xml {
  const heading = headingLength(item, siblings)
  const below = nodesXml(item.children, context, heading > 0 ? depth + 1 : depth)
  return (isPart(item) ? partXml(item, context, depth) : itemParagraph(item, heading, context, depth)) + below
}

/** Label, one space, words: the heading bold, what follows it upright. Annex I, II.6.c. */
function itemParagraph(item: Item, heading: number, context: Context, depth: number): Xml {
  const { label, text } = item
  const { layout, drafting } = context
  const style: RunStyle = { size: layout.size.body, bold: heading > 0 }
  const isWhole = heading === 0 || heading >= text.length
  const isOpen = drafting.places.has(item) || (label !== null && drafting.places.has(label))
  const gap = label === null || text === '' ? '' : ' '
  const begin = isWhole ? text : text.slice(0, heading)
  const labelled = isOpen
    ? (label === null ? '' : draftRuns(label.printed, style, drafting, label, 'printed')) +
      runs(gap, style) +
      (isWhole ? draftRuns(text, style, drafting, item, 'text') : runs(begin, style))
    : isArticle(item) && heading === 0
      ? runs(label?.printed ?? '', { ...style, bold: true }) + runs(`${gap}${begin}`, style)
      : runs(`${label?.printed ?? ''}${gap}${begin}`, style)
  const words = isWhole ? labelled : labelled + restOf(item, heading, context)
  return justified(bookmarked(item, context, words), context, {
    keepNext: item.children.length > 0 && ((heading > 0 && isWhole) || text.endsWith(':')),
    outline: heading > 0 && isWhole ? outlineOf(depth) : null,
  })
}

/** What follows a run-in heading; open places are looked for in the whole text, so their offsets are moved. */
function restOf(item: Item, heading: number, { layout, drafting }: Context): Xml {
  const own = (drafting.places.get(item) ?? []).map(({ comment, place }) => ({
    comment,
    place: { ...place, from: Math.max(0, place.from - heading), to: Math.max(0, place.to - heading) },
  }))
  const moved = { ...drafting, places: new Map([[item as object, own]]) }
  return draftRuns(item.text.slice(heading), { size: layout.size.body }, moved, item, 'text')
}

/** The outline level of a heading: the title has 0, Word knows nine. */
const outlineOf = (depth: number): number => Math.min(depth + 1, 8)

/** `Điều 1.` is bold, its words are not. Annex I, II.6.c, layout a. */
const isArticle = ({ label }: Item): boolean => /^Điều\s/u.test(label?.printed ?? '')

const isPart = ({ label }: Item): boolean => /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s/u.test(label?.printed ?? '')

/** `Phần I` on its own line, its title below, both centred and bold. Annex I, II.6.c. */
function partXml(item: Item, context: Context, depth: number): Xml {
  const { label, text } = item
  const { layout, drafting } = context
  const { gap: after, line, size } = layout
  const style: RunStyle = { size: size.body, bold: true }
  const centred = (content: Xml, outline: number | null): Xml =>
    paragraph({ align: 'center', after, line, keepNext: true, outline }, content)
  const first = label === null ? '' : draftRuns(label.printed, style, drafting, label, 'printed')
  const title = draftRuns(text, style, drafting, item, 'text')
  return centred(bookmarked(item, context, first), outlineOf(depth)) + (text === '' ? '' : centred(title, null))
}

/** An empty line after a table, so that the next paragraph does not touch it. */
const afterTable = paragraph({ line: 120, exactly: true, mark: 8 }, '')
