import type { Block, ParagraphBlock } from './block.ts'
import { bare, docTypeAt, isAuthority, isRecipientsHead, isSignerTitle } from './landmark.ts'

/** A decision and the plan that it issues, which follows in the same file with a head of its own. */
export interface DecisionWithPlan {
  readonly decision: readonly Block[]
  readonly plan: readonly Block[]
}

/**
 * Divides a file that holds a decision and, behind its signature, the plan that it issues; null for any other. Decree
 * 30/2020/NĐ-CP, Annex III, form 1.3.
 */
export function decisionWithPlan(blocks: readonly Block[]): DecisionWithPlan | null {
  const typeAt = (from: number, isKind: (kind: string) => boolean): number =>
    blocks.findIndex((block, at) => at >= from && linesOf(block).some((line) => isKind(docTypeAt(line) ?? '')))
  const decisionAt = typeAt(0, (kind) => kind === 'QUYẾT ĐỊNH')
  if (decisionAt < 0 || decisionAt > 40) return null
  const planAt = typeAt(decisionAt + 1, (kind) => kind !== '' && kind !== 'QUYẾT ĐỊNH')
  const between = blocks.slice(decisionAt, planAt).flatMap(linesOf)
  const isSigned = between.some((line) => isRecipientsHead(line) || isAuthority(line) || isSignerTitle(line))
  if (planAt < 0 || !isSigned) return null
  let start = planAt
  while (start > decisionAt && isHeadBlock(blocks[start - 1])) start -= 1
  return { decision: blocks.slice(0, start), plan: blocks.slice(start) }
}

/** Lines above a title: agency, nation, motto, a rule; not the signer above them. */
function isHeadBlock(block: Block | undefined): boolean {
  if (block === undefined) return false
  return linesOf(block).every((line) => {
    const text = bare(line)
    if (isAuthority(text) || isSignerTitle(text) || isRecipientsHead(text)) return false
    return (
      /^[\s_*–—=-]*$/u.test(text) ||
      (text === text.toUpperCase() && !/^\d+$/u.test(text)) ||
      /^Độc lập\s*[-–]/u.test(text)
    )
  })
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split('\n')))
  return block.text.split('\n')
}

/** The lines by which a decision decides, apart from its bases and articles: they are titles, no content. */
export function isDecisionTitle({ text }: ParagraphBlock): boolean {
  const line = bare(text)
  return /^QUYẾT ĐỊNH\s*:?$/u.test(line) || (line === line.toUpperCase() && /\p{L}{2}/u.test(line))
}
