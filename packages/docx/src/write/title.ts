import type { Header } from '@kehoach/core'
import type { Context } from './context.ts'
import { commented, draftRuns } from './drafting.ts'
import { paragraph } from './paragraph.ts'
import { linesOf, ruleLine, shortLength } from './rule-line.ts'
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
  if (docType === null && title === null && attachedTo === null) return ''
  const kind = runs(docType ?? '', { ...style, caps: (docType ?? '') !== (docType ?? '').toUpperCase() })
  const subject = draftRuns(title ?? '', style, drafting, header, 'title')
  const count = (content: Xml): Xml => (isCounted ? commented(0, content) : content)
  return [
    docType === null ? '' : centred(count(kind), 240, 0),
    title === null ? '' : centred(docType === null ? count(subject) : subject, docType === null ? 240 : 0),
    attachedTo === null ? '' : centred(runs(attachedTo, { size, italics: true }), 0),
    shortRule(attachedTo ?? title ?? docType ?? '', size, attachedTo === null, width),
  ].join('')
}

/** The short line under the last centred line of a title, and some air below it. */
export function shortRule(text: string, size: number, bold: boolean, width: number): Xml {
  const lines = text.split('\n').flatMap((line) => linesOf(line, width, size, bold))
  return (
    ruleLine(shortLength(lines, size, bold), width, 60) +
    paragraph({ line: 120, exactly: true, keepNext: true, mark: 8 }, '')
  )
}

function centred(content: Xml, before: number, outline: number | null = null): Xml {
  return paragraph({ align: 'center', before, line: 252, keepNext: true, outline }, content)
}
