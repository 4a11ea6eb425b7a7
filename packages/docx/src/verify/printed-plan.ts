import type { Paragraph, Plan } from '@kehoach/core'
import type { DocxOptions } from '../to-docx.ts'
import { decisionFor } from '../write/decision.ts'
import { withEndMarks } from '../write/end-mark.ts'

/**
 * The plan as a file made with these options says it: with its end marks, and where a decision brings it with the decision's
 * number, date, bases, articles, recipients and signature. Form 1.3.
 */
export function printedPlan(plan: Plan, options: DocxOptions): Plan {
  const printed = options.endMark === 'add' ? withEndMarks(plan) : plan
  return options.dress === 'decision' ? broughtByDecision(printed, options) : printed
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
