import { type Appendix, type Node } from '@kehoach/core'
import { AlignmentType, Paragraph, type ISectionOptions, type IRunOptions } from 'docx'
import { nodes } from './body.ts'
import { textWidth, type Layout } from './layout.ts'
import { pageOf } from './page.ts'
import { ruleLine } from './rule-line.ts'
import { runs } from './text.ts'
import { widthInTwips } from './text-width.ts'

/** An appendix as a section of its own, on its side where a table is wide. Annex I, III.1; forms 2.1 and 2.2. */
export function appendixSection(appendix: Appendix, layout: Layout): ISectionOptions {
  const landscape = columnsIn(appendix.body) >= layout.landscapeFrom
  const { page, margin, size } = layout
  const width = landscape ? page.height - margin.left - margin.right : textWidth(layout)
  const line = (text: string, options: IRunOptions): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 40, line: 252 },
      keepNext: true,
      children: [...runs(text, { size: size.body, ...options })],
    })
  const { label, title, attachedTo } = appendix
  const last = attachedTo ?? title ?? label
  return {
    ...pageOf(layout, landscape),
    children: [
      line(label, { bold: true }),
      ...(title === null ? [] : [line(title, { bold: true })]),
      ...(attachedTo === null ? [] : [line(attachedTo, { italics: true })]),
      ruleLine(Math.min(2600, Math.round(widthInTwips(last, size.body, false) * 0.4)), width, 40),
      new Paragraph({ spacing: { before: 0, after: 60, line: 120 } }),
      ...nodes(appendix.body, layout, width),
    ],
  }
}

/** The most columns of any table in a list of nodes. */
function columnsIn(list: readonly Node[]): number {
  return Math.max(
    0,
    ...list.map((node) =>
      node.type === 'item'
        ? columnsIn(node.children)
        : Math.max(
            0,
            ...[...node.head, ...node.rows].map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)),
          ),
    ),
  )
}
