import {
  diagnose,
  plan as buildPlan,
  withIds,
  type Diagnostic,
  type Outcome,
  type Plan,
  type Unread,
} from '@kehoach/core'
import { readAppendices } from './appendix.ts'
import type { Block } from './block.ts'
import { readFoot } from './foot.ts'
import { readHeader } from './header.ts'
import { pageNumberAt } from './landmark.ts'
import { completeHeader } from './issuer.ts'
import { readOpening } from './opening.ts'
import { readOutline, withRoles } from './outline.ts'
import { parentsOf } from './parents.ts'
import { divide } from './parts.ts'

/**
 * The plan that blocks make, with what there is to say about the reading. Never throws on content: text that fits no
 * part stands in `unread`.
 */
export function recognise(blocks: readonly Block[]): Outcome<Plan> {
  const parts = divide(blocks)
  const head = readHeader(parts.head)
  const opening = readOpening(parts.opening)
  const foot = readFoot(parts.foot)
  const body = readOutline(parts.body)
  const appendices = readAppendices(parts.appendices, lastPage(parts.furniture))
  const unread: Unread[] = [...parts.furniture, ...head.unread, ...foot.unread, ...appendices.unread]

  const read = buildPlan({
    header: head.header,
    opening: opening,
    body: withRoles(body),
    closing: parts.closing.map((block) => ({
      type: 'paragraph' as const,
      id: '',
      kind: 'text' as const,
      text: block.text,
      position: block.position,
    })),
    recipients: foot.recipients,
    signature: foot.signature,
    appendices: appendices.appendices,
    unread: inOrder(unread),
    id: '-',
  })
  const parents = parentsOf(read)
  const completed = completeHeader({ ...read, parents })
  const value = withIds({ ...completed, id: '' })
  return { value, diagnostics: findings(value) }
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
    ...(plan.unread.length > 0 ? [say('info', 'unread-text', { pieces: plan.unread.length })] : []),
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
