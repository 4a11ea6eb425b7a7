import type { FurnitureBlock, Hints, ParagraphBlock } from '@kehoach/recognise'
import { childOf, onOff, type Element } from './element.ts'
import { gather, type Gathered } from './gather.ts'
import { asUnicode, tidy, type Fate, type Piece } from './piece.ts'
import { paragraphProperties, type ParagraphProperties } from './properties.ts'
import { placeAt, type Story } from './story.ts'
import type { Style } from './styles.ts'

/** A `w:p` read: the pieces that are seen, and what stands aside. Its label is counted only when it is closed. */
export interface OpenParagraph {
  readonly paragraph: number
  readonly style: Style
  readonly own: ParagraphProperties
  readonly seen: readonly Piece[]
  readonly aside: readonly FurnitureBlock[]
  readonly boxes: Gathered['boxes']
  readonly pageBefore: boolean
  readonly pageAfter: boolean
  /** What its end mark does: ends it, is deleted, or is hidden so that the next goes on in its line. */
  readonly mark: 'ends' | 'deleted' | 'hidden'
  readonly section: Element | undefined
}

/** Reads a `w:p` as far as it can be read alone. */
export function openParagraph(element: Element, story: Story): OpenParagraph {
  const { styles } = story.reading
  const pPr = childOf(element, 'w:pPr')
  const styleId = childOf(pPr, 'w:pStyle')?.attributes['w:val']
  const named = styles.of(styleId)
  const style = named.id === '' ? styles.defaultParagraph : named
  const gathered = gather(element, style, story)
  const pieces = asUnicode(gathered.pieces, story, element.paragraph)
  return {
    paragraph: element.paragraph,
    style,
    own: paragraphProperties(pPr),
    seen: pieces.filter(({ fate }) => fate === 'seen'),
    aside: asideOf(pieces, element.paragraph, story),
    boxes: gathered.boxes,
    pageBefore: gathered.pageBefore,
    pageAfter: gathered.pageAfter,
    mark: isDropCap(pPr) ? 'deleted' : markOf(childOf(pPr, 'w:rPr')),
    section: childOf(pPr, 'w:sectPr'),
  }
}

/** A capital that hangs over several lines stands in a paragraph of its own; its word goes on in the next. */
const isDropCap = (pPr: Element | undefined): boolean =>
  ['drop', 'margin'].includes(childOf(pPr, 'w:framePr')?.attributes['w:dropCap'] ?? '')

function markOf(rPr: Element | undefined): OpenParagraph['mark'] {
  if (childOf(rPr, 'w:del') !== undefined || childOf(rPr, 'w:moveFrom') !== undefined) return 'deleted'
  const hidden = onOff(childOf(rPr, 'w:vanish')) === true || onOff(childOf(rPr, 'w:specVanish')) === true
  return hidden ? 'hidden' : 'ends'
}

/** Neighbouring pieces of one fate that is not seen, each a piece of furniture at the place where it stood. */
function asideOf(pieces: readonly Piece[], paragraph: number, story: Story): readonly FurnitureBlock[] {
  const found: { fate: Fate; text: string; at: number }[] = []
  let seen = 0
  let last: Fate = 'seen'
  for (const { fate, text } of pieces) {
    if (fate === 'seen') seen += tidy(text).length
    else if (fate === last) (found.at(-1) ?? { text: '' }).text += text
    else found.push({ fate, text, at: seen })
    last = fate
  }
  return found.flatMap(({ fate, text, at }): readonly FurnitureBlock[] => {
    const words = tidy(text).trim()
    if (words === '') return []
    const position = placeAt(story, paragraph, at)
    if (fate === 'hidden') story.reading.findings.count('hidden-text', position)
    return [{ type: 'furniture', text: words, position }]
  })
}

/**
 * The paragraph that one or several `w:p` make together, `deciding` giving their properties. Null without words; but in a
 * table's cell a number alone is content: columns of numbers are often left to Word.
 */
export function closeParagraph(
  parts: readonly OpenParagraph[],
  deciding: OpenParagraph,
  story: Story,
  isCell: boolean,
): ParagraphBlock | null {
  const pieces = parts.flatMap(({ seen }) => seen)
  const text = tidy(pieces.map((piece) => piece.text).join(''))
  const words = text.trim()
  const { label, properties } = listed(deciding, story)
  if (words === '' && !(isCell && /[\p{L}\p{N}]/u.test(label))) return null
  const first = parts.find(({ seen }) => seen.some((piece) => piece.text.trim() !== '')) ?? deciding
  const lead = text.length - text.trimStart().length
  return {
    type: 'paragraph',
    text: words === '' ? label.trim() : label + words,
    hints: hintsOf(pieces, properties, deciding.style, story),
    position: placeAt(story, first.paragraph, lead, lead + words.length),
  }
}

/** The printed label of a paragraph, and its properties with what its list's level says of them. */
function listed({ style, own }: OpenParagraph, story: Story): { label: string; properties: ParagraphProperties } {
  const { styles, listOf } = story.reading
  const id = own.listId ?? style.paragraph.listId
  const list = id === undefined || id === '0' ? undefined : listOf(id)
  const styled = { ...styles.paragraph, ...style.paragraph }
  if (list === undefined) return { label: '', properties: { ...styled, ...own } }
  const named = [...list.levels].find(([, { style: of }]) => of !== undefined && of === style.listStyle)?.[0]
  const level = own.listLevel ?? (own.listId === undefined ? named : undefined) ?? style.paragraph.listLevel ?? 0
  const indent = list.levels.get(level)?.paragraph ?? {}
  const properties = own.listId === undefined ? { ...indent, ...styled, ...own } : { ...styled, ...indent, ...own }
  return { label: story.counter.next(list, Math.min(Math.max(level, 0), 8)), properties }
}

function hintsOf(
  pieces: readonly Piece[],
  { align, left = 0, firstLine = 0, outlineLevel, pageBreakBefore }: ParagraphProperties,
  style: Style,
  story: Story,
): Hints {
  const printed = pieces.filter(({ text }) => text.trim() !== '')
  const bold = printed.every((piece) => piece.bold) ? 'all' : printed[0]?.bold === true ? 'start' : undefined
  const indent = left + firstLine
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(printed.every((piece) => piece.italic) ? { italic: 'all' as const } : {}),
    ...(align === undefined ? {} : { align }),
    ...(outlineLevel !== undefined && outlineLevel < 9 ? { heading: outlineLevel + 1 } : {}),
    ...(pageBreakBefore === true ? { pageStart: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(style.id === story.reading.styles.defaultParagraph.id || style.name === '' ? {} : { style: style.name }),
  }
}
