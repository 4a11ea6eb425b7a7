import type { Appendix, Node } from '@kehoach/core'
import { nodesXml } from './body.ts'
import { bookmarked, type Context } from './context.ts'
import { draftRuns } from './drafting.ts'
import { gridOf } from './grid.ts'
import type { Layout } from './layout.ts'
import { paragraph } from './paragraph.ts'
import type { RunStyle } from './run.ts'
import { shortRule, sidesOf } from './title.ts'
import type { Xml } from './xml.ts'

/** Whether an appendix lies on its side: one of its tables has many columns. */
export function isLandscape({ body }: Pick<Appendix, 'body'>, { landscapeFrom }: Layout): boolean {
  return columnsIn(body) >= landscapeFrom
}

/** The width between the margins of a page on its side. */
export function landscapeWidth({ page, margin }: Layout): number {
  return page.height - margin.left - margin.right
}

/**
 * An appendix: its number in 14 pt bold, the title in bold capitals, the line "(Kèm theo …)" in italics, a short line, its
 * content. Annex I, III.1; forms 2.1 and 2.2.
 */
export function appendixXml(appendix: Appendix, context: Context): Xml {
  const { layout, width, drafting } = context
  const { label, title, attachedTo } = appendix
  const size = layout.size.title
  const field = (text: string | null, name: 'label' | 'title' | 'attachedTo', style: RunStyle): Xml => {
    if (text === null) return ''
    const words = draftRuns(text, style, drafting, appendix, name)
    const content = name === 'label' ? bookmarked(appendix, context, words) : words
    const sides = sidesOf(style.caps === true ? text.toUpperCase() : text, style.size, style.bold === true, width)
    return paragraph(
      {
        align: 'center',
        after: 40,
        line: 252,
        keepNext: true,
        outline: name === 'label' ? 0 : null,
        ...(sides > 0 ? { sides } : {}),
      },
      content,
    )
  }
  // III.1.b: title in capitals; shown so, stored as written
  const isUpper = title === null || title === title.toUpperCase()
  return [
    field(label, 'label', { size: 28, bold: true }),
    field(title, 'title', { size, bold: true, caps: !isUpper }),
    field(attachedTo, 'attachedTo', { size, italics: true }),
    shortRule(attachedTo ?? title?.toUpperCase() ?? label, size, attachedTo === null, width),
    nodesXml(appendix.body, context),
  ].join('')
}

/** The most columns of any table in a list of nodes. */
export function columnsIn(list: readonly Node[]): number {
  return list.reduce(
    (most, node) =>
      Math.max(most, node.type === 'item' ? columnsIn(node.children) : gridOf([...node.head, ...node.rows]).columns),
    0,
  )
}
