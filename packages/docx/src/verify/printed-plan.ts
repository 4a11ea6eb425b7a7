import type { Header, Paragraph, Plan, Signature } from '@kehoach/core'
import type { DocxOptions } from '../to-docx.ts'
import { decisionFor } from '../write/decision.ts'
import { withEndMarks } from '../write/end-mark.ts'
import { printedMotto, printedNation, printedNumber } from '../write/head.ts'

/**
 * The plan as a file made with these options says it: with its end marks, the fixed words of the head, numbers with their
 * zero, capitals where the form has them; and where a decision brings it with the decision's number, date, bases, articles,
 * recipients and signature. Form 1.3.
 */
export function printedPlan(plan: Plan, options: DocxOptions): Plan {
  const marked = options.endMark === 'add' ? withEndMarks(plan) : plan
  const brought = options.dress === 'decision' ? broughtByDecision(marked, options) : marked
  return {
    ...brought,
    header: printedHeader(brought.header),
    signature: printedSignature(brought.signature),
    appendices: brought.appendices.map((each) => ({ ...each, title: upper(each.title) })),
  }
}

const upper = (text: string | null): string | null => text?.toUpperCase() ?? null

function printedHeader(header: Header): Header {
  const { superior, issuer, number, docType } = header
  return {
    ...header,
    nation: printedNation(header),
    motto: printedMotto(header),
    superior: upper(superior),
    issuer: upper(issuer),
    number: number === null ? null : printedNumber(number).trim(),
    docType: upper(docType),
  }
}

function printedSignature(signature: Signature | null): Signature | null {
  if (signature === null) return null
  return { ...signature, authority: upper(signature.authority), title: upper(signature.title) }
}

function broughtByDecision(plan: Plan, options: DocxOptions): Plan {
  const { number, date, bases, proposal, articles, recipients, signature } = options.decision ?? decisionFor(plan)
  const moved = new Set(bases)
  const prose = (text: string): Paragraph => ({ type: 'paragraph', id: '', kind: 'text', text, position: null })
  return {
    ...plan,
    header: { ...plan.header, number, date },
    opening: [
      ...bases,
      ...(proposal === null ? [] : [prose(proposal)]),
      ...articles.map((words, at) => prose(`Điều ${at + 1}. ${words}`)),
      ...plan.opening.filter((part) => !moved.has(part)),
    ],
    recipients,
    signature,
  }
}
