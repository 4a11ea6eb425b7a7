import {
  diagnose,
  plan as buildPlan,
  withIds,
  type Diagnostic,
  type Outcome,
  type Paragraph,
  type Plan,
  type Unread,
} from '@kehoach/core'
import { lostFrom } from './account.ts'
import { readAppendices } from './appendix.ts'
import type { Block, ParagraphBlock } from './block.ts'
import { decisionWithPlan, isDecisionTitle, type DecisionWithPlan } from './decision.ts'
import { readFoot } from './foot.ts'
import { readHeader } from './header.ts'
import { pageNumberAt } from './landmark.ts'
import { completeHeader } from './issuer.ts'
import { readOpening } from './opening.ts'
import { readOutline, withRoles } from './outline.ts'
import { parentsOf } from './parents.ts'
import { divide, type Parts } from './parts.ts'

/**
 * The plan that blocks make, with what there is to say about the reading. Never throws on content: text that fits no
 * part stands in `unread`.
 */
export function recognise(blocks: readonly Block[]): Outcome<Plan> {
  const wrapped = decisionWithPlan(blocks)
  const read = wrapped === null ? readParts(divide(blocks)) : readWrapped(wrapped)
  const parents = parentsOf(read)
  const completed = completeHeader({ ...read, parents })
  const lost = lostFrom(blocks, completed)
  const value = withIds({ ...completed, unread: inOrder([...completed.unread, ...lost]), id: '' })
  return { value, diagnostics: findings(value) }
}

function readParts(parts: Parts): Plan {
  const head = readHeader(parts.head)
  const foot = readFoot(parts.foot)
  const appendices = readAppendices(parts.appendices, lastPage(parts.furniture))
  return buildPlan({
    header: head.header,
    opening: readOpening(parts.opening),
    body: withRoles(readOutline(parts.body)),
    closing: parts.closing.map(closingParagraph),
    recipients: foot.recipients,
    signature: foot.signature,
    appendices: appendices.appendices,
    unread: inOrder([...parts.furniture, ...head.unread, ...foot.unread, ...appendices.unread]),
    id: '-',
  })
}

const closingParagraph = ({ text, position }: ParagraphBlock): Paragraph => ({
  type: 'paragraph',
  id: '',
  kind: 'text',
  text,
  position,
})

/**
 * One plan of a decision and the plan it issues: number, date, recipients and signature are the decision's, its bases and
 * articles stand in the opening; title and content are the plan's.
 */
function readWrapped({ decision, plan }: DecisionWithPlan): Plan {
  const outer = divide(decision)
  const deciding = readHeader(outer.head)
  const foot = readFoot(outer.foot)
  const inner = readParts(divide(plan))
  const before = [...outer.opening, ...outer.body.filter((block) => block.type === 'paragraph'), ...outer.closing]
  const titles = before.filter(isDecisionTitle)
  const { number, place, date, issuer, superior, nation, motto } = deciding.header
  const unread = [
    ...outer.furniture,
    ...deciding.unread,
    ...[deciding.header.docType, deciding.header.title].flatMap((text) =>
      text === null ? [] : [{ text, position: null }],
    ),
    ...headLinesOf(inner),
    ...titles.map(({ text, position }) => ({ text, position })),
    ...foot.unread,
    ...inner.unread,
  ]
  return {
    ...inner,
    header: {
      ...inner.header,
      number: number ?? inner.header.number,
      place: place ?? inner.header.place,
      date: date.year === null ? inner.header.date : date,
      issuer: issuer ?? inner.header.issuer,
      superior: superior ?? inner.header.superior,
      nation: nation ?? inner.header.nation,
      motto: motto ?? inner.header.motto,
    },
    opening: [...readOpening(before.filter((block) => !titles.includes(block))), ...inner.opening],
    recipients: [...foot.recipients, ...inner.recipients],
    signature: foot.signature ?? inner.signature,
    unread: inOrder(unread),
  }
}

/** What the plan's own head prints again below the decision. */
function headLinesOf({ header }: Plan): readonly Unread[] {
  const printed = [header.superior, header.issuer, header.nation, header.motto]
  return printed.flatMap((text) => (text === null ? [] : [{ text, position: null }]))
}

/** The last page number that stood between the paragraphs; 1 where none did. */
function lastPage(furniture: readonly Unread[]): number {
  return Math.max(1, ...furniture.map(({ text }) => pageNumberAt(text) ?? 1))
}

function inOrder(unread: readonly Unread[]): readonly Unread[] {
  const at = ({ position }: Unread): number => (position?.type === 'text' ? position.start.offset : 0)
  return unread.toSorted((a, b) => at(a) - at(b))
}

function findings(plan: Plan): readonly Diagnostic[] {
  const { header, body } = plan
  // A page number is nothing that a person need look at.
  const aside = plan.unread.filter(({ text }) => /\p{L}/u.test(text)).length
  const say = (severity: Diagnostic['severity'], ruleId: string, data: Diagnostic['data'] = {}): Diagnostic =>
    diagnose('recognise', severity, ruleId, data)
  return [
    ...(isPlanAtAll(plan) ? [] : [say('error', 'not-a-plan')]),
    ...(header.issuerInferred && header.issuer !== null
      ? [say('info', 'issuer-inferred', { issuer: header.issuer })]
      : []),
    ...(header.issuer === null && body.length > 0 ? [say('warning', 'issuer-unknown')] : []),
    ...(header.regime === null && body.length > 0 ? [say('info', 'regime-unknown')] : []),
    ...(missingAppendix(plan) ? [say('warning', 'appendix-not-supplied')] : []),
    ...(aside > 0 ? [say('info', 'unread-text', { pieces: aside })] : []),
  ]
}

/** A plan has at least one section and something that says it is a plan: its kind, a basis, recipients or a signature. */
function isPlanAtAll(plan: Plan): boolean {
  const labelled = plan.body.filter((node) => node.type === 'item' && node.label !== null)
  const signs = [
    plan.header.docType,
    plan.header.number,
    plan.signature,
    plan.opening.find(({ kind }) => kind === 'basis'),
  ]
  return labelled.length > 0 && (signs.some((sign) => sign != null) || labelled.length >= 3)
}

function missingAppendix(plan: Plan): boolean {
  if (plan.appendices.length > 0) return false
  const mentions = (text: string): boolean =>
    /(?:[Cc]hi tiết (?:tại|theo|như)|theo|tại|kèm)\s+(?:các\s+)?[Pp]hụ lục/u.test(text)
  const walk = (nodes: Plan['body']): boolean =>
    nodes.some((node) => node.type === 'item' && (mentions(node.text) || walk(node.children)))
  return walk(plan.body)
}
