import { diagnose, type Diagnostic, type Node, type Outcome, type Plan } from '@kehoach/core'
import { recognise } from '@kehoach/recognise'
import { readOrigin } from './origin/read-origin.ts'
import { withOrigin } from './origin/with-origin.ts'
import { readDocx } from './read-docx.ts'
import type { DocxOptions } from './to-docx.ts'
import { differencesOf, type Difference } from './verify/differences.ts'
import { printedPlan } from './verify/printed-plan.ts'
import { seenLines } from './verify/seen.ts'

/** How many differences are named; the others are counted. */
const named = 20

/**
 * Whether the file that `toDocx(plan, options)` made says the plan: it is read back, first as the eye sees it, without ids,
 * bookmarks and origin (same tree, labels, texts, tables), then with them (same ids, mandates, origins). Each difference
 * is an error that names the place and both texts: `reads-differently`, `reads-elsewhere`, `not-read-back`,
 * `read-without-source`, `identity-not-kept`; `made-file-unreadable` where the file cannot be read at all.
 */
export async function verifyDocx(plan: Plan, bytes: Uint8Array, options: DocxOptions = {}): Promise<Outcome<boolean>> {
  const { value: content, diagnostics } = await readDocx(bytes)
  if (content === null) {
    const reasons = diagnostics.map(({ ruleId }) => ruleId).join(', ')
    return { value: false, diagnostics: [diagnose('docx', 'error', 'made-file-unreadable', { reasons })] }
  }
  const printed = printedPlan(plan, options)
  const { value: seen } = recognise(content.blocks)
  const differences = differencesOf(seenLines(printed), seenLines(seen)).map(said)
  if (differences.length > 0) return { value: false, diagnostics: limited(differences) }
  const { value: origin } = readOrigin(content.custom)
  const whole = origin === null ? seen : withOrigin(seen, content, origin)
  const lost = identityLost(printed, whole)
  return { value: lost.length === 0, diagnostics: limited(lost) }
}

function said(difference: Difference): Diagnostic {
  const say = (ruleId: string, data: Diagnostic['data']): Diagnostic => diagnose('docx', 'error', ruleId, data)
  if (difference.type === 'missing') {
    const { path, text } = difference.expected
    return say('not-read-back', { path, expected: clipped(text, 0) })
  }
  if (difference.type === 'extra') {
    const { path, text } = difference.found
    return say('read-without-source', { path, found: clipped(text, 0) })
  }
  const { expected, found } = difference
  if (expected.text === found.text)
    return say('reads-elsewhere', { path: expected.path, found: found.path, text: clipped(found.text, 0) })
  const from = firstDifference(expected.text, found.text)
  return say('reads-differently', {
    path: expected.path,
    expected: clipped(expected.text, from),
    found: clipped(found.text, from),
  })
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** The words around the place where two texts part. */
function clipped(text: string, at: number): string {
  const from = Math.max(0, at - 40)
  const words = text.slice(from, from + 160)
  return `${from > 0 ? '…' : ''}${words}${from + 160 < text.length ? '…' : ''}`
}

function limited(found: readonly Diagnostic[]): readonly Diagnostic[] {
  if (found.length <= named) return found
  return [...found.slice(0, named), diagnose('docx', 'error', 'more-differences', { count: found.length - named })]
}

/** Ids, mandates and origins that did not come back. Trees are the same already, so their parts stand in one order. */
function identityLost(printed: Plan, read: Plan): readonly Diagnostic[] {
  const [expected, found] = [partIds(printed), partIds(read)]
  const ids = expected.flatMap((id, at) => (id === '' || id === found[at] ? [] : [lost('id', id, found[at] ?? '')]))
  const each = (['mandates', 'origins'] as const).flatMap((name) =>
    JSON.stringify(printed[name]) === JSON.stringify(read[name])
      ? []
      : [lost(name, String(printed[name].length), String(read[name].length))],
  )
  return [...ids, ...each]
}

const lost = (what: string, expected: string, found: string): Diagnostic =>
  diagnose('docx', 'error', 'identity-not-kept', { what, expected: expected.slice(0, 80), found: found.slice(0, 80) })

function partIds({ opening, body, closing, appendices }: Plan): readonly string[] {
  const inNode = (node: Node): readonly string[] =>
    node.type === 'item'
      ? [node.id, ...node.children.flatMap(inNode)]
      : [node.id, ...[...node.head, ...node.rows].map(({ id }) => id)]
  return [
    ...opening.map(({ id }) => id),
    ...body.flatMap(inNode),
    ...closing.map(({ id }) => id),
    ...appendices.flatMap((each) => [each.id, ...each.body.flatMap(inNode)]),
  ]
}
