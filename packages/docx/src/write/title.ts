import type { Header } from '@kehoach/core'
import type { Context } from './context.ts'
import { commented, draftRuns } from './drafting.ts'
import { paragraph } from './paragraph.ts'
import { balanced, ruleLine, shortLength } from './rule-line.ts'
import { runs } from './run.ts'
import type { Xml } from './xml.ts'

/**
 * Kind and subject in the middle, a line of 1/3 to 1/2 of the subject's length below (II.5.b); in a plan that a decision
 * brings, the line "(Kèm theo Quyết định …)" between them.
 */
export function titleBlock(header: Header, attachedTo: string | null, isCounted: boolean, context: Context): Xml {
  const { docType, title } = header
  const { layout, width, drafting } = context
  const size = layout.size.title
  const style = { size, bold: true }
  const count = (content: Xml): Xml => (isCounted ? commented(0, content) : content)
  if (docType === null && title === null) return isCounted ? paragraph({}, count('')) : ''
  const isUpper = docType === docType?.toUpperCase()
  const kind = draftRuns(docType ?? '', { ...style, caps: !isUpper }, drafting, header, 'docType')
  const subject = draftRuns(title ?? '', style, drafting, header, 'title')
  return [
    docType === null ? '' : centred(count(kind), 240, 0),
    title === null
      ? ''
      : centred(
          docType === null ? count(subject) : subject,
          docType === null ? 240 : 0,
          null,
          sidesOf(title, size, true, width),
        ),
    attachedTo === null
      ? ''
      : centred(runs(attachedTo, { size, italics: true }), 0, null, sidesOf(attachedTo, size, false, width)),
    shortRule(attachedTo ?? title ?? docType ?? '', size, attachedTo === null, width),
  ].join('')
}

/** The short line under the last centred line of a title, and some air below it. */
export function shortRule(text: string, size: number, bold: boolean, width: number): Xml {
  const { lines } = balanced(text.replaceAll(/\s+/gu, ' '), width, size, bold)
  return (
    ruleLine(shortLength(lines, size, bold), width) +
    paragraph({ line: 120, exactly: true, keepNext: true, mark: 8 }, '')
  )
}

/** How far a centred text of several lines is set in from both sides. */
export function sidesOf(text: string, size: number, bold: boolean, width: number): number {
  return text.includes('\n') ? 0 : balanced(text, width, size, bold).sides
}

function centred(content: Xml, before: number, outline: number | null = null, sides = 0): Xml {
  return paragraph(
    { align: 'center', before, line: 252, keepNext: true, outline, ...(sides > 0 ? { sides } : {}) },
    content,
  )
}
