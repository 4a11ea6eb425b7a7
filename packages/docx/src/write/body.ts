import type { Item, Node, Paragraph as Words } from '@kehoach/core'
import { AlignmentType, Paragraph, type IRunOptions, type Table } from 'docx'
import type { Layout } from './layout.ts'
import { dataTable } from './table.ts'
import { runs } from './text.ts'

type Block = Paragraph | Table

/** Opening paragraphs: bases italic, prose upright. Annex I, II.6.a and the two openings of practice. */
export function opening(paragraphs: readonly Words[], layout: Layout): readonly Block[] {
  return paragraphs.map(({ kind, text }) => justified(text, layout, { italics: kind === 'basis' }))
}

/** A paragraph of running text: justified, its first line set in, wrapped lines at the margin. Annex I, II.6.e. */
export function justified(
  text: string,
  { firstLine, gap, line, size }: Layout,
  options: IRunOptions = {},
  keepNext = false,
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: 0, firstLine },
    spacing: { before: 0, after: gap, line },
    keepNext,
    children: [...runs(text, { size: size.body, ...options })],
  })
}

/** Items and tables in reading order; labels are text before the words, never automatic numbers. */
export function nodes(list: readonly Node[], layout: Layout, width: number): readonly Block[] {
  return list.flatMap((node) =>
    node.type === 'table' ? [dataTable(node, layout, width), gap(layout)] : itemBlocks(node, layout, width),
  )
}

function itemBlocks(item: Item, layout: Layout, width: number): readonly Block[] {
  return [
    ...(isPart(item) ? partTitle(item, layout) : [itemParagraph(item, layout)]),
    ...nodes(item.children, layout, width),
  ]
}

function itemParagraph(item: Item, layout: Layout): Paragraph {
  const bold = isTitle(item)
  const text = [item.label?.printed, item.text].filter((part) => part !== undefined && part !== '').join(' ')
  return justified(text, layout, { bold }, item.children.length > 0)
}

const isPart = ({ label }: Item): boolean => /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s/u.test(label?.printed ?? '')

/** `Phần I` on its own line, its title below, both centred and bold. Annex I, II.6.c. */
function partTitle({ label, text }: Item, { gap: after, size, line }: Layout): readonly Paragraph[] {
  return [label?.printed ?? '', text]
    .filter((part) => part !== '')
    .map(
      (part) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { before: 0, after, line },
          keepNext: true,
          children: [...runs(part, { bold: true, size: size.body })],
        }),
    )
}

/** A section, or a clause that has a title of its own: bold. A clause that is a sentence is not. Annex I, II.6.c. */
export function isTitle({ label, text, children }: Item): boolean {
  if (label === null) return false
  if (/^(?:[IVX]+|[A-HĐ])$/u.test(label.value)) return true
  const isClause = /^\d+(?:\.\d+)*$/u.test(label.value)
  return isClause && children.length > 0 && text.length <= 160 && !/[.;]$/u.test(text)
}

/** An empty line after a table, so that the next paragraph does not touch it. */
function gap({ gap: after }: Layout): Paragraph {
  return new Paragraph({ spacing: { before: 0, after, line: 120 } })
}
