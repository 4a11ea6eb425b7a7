import { item, type Node, type Plan } from '@kehoach/core'

/** The parts of a plan, `plan` or an appendix's label, whose last words lack the end mark `./.`. Forms 1.4, 2.1 and 2.2. */
export function withoutEndMark(plan: Plan): readonly string[] {
  const isBare = plan.closing.length === 0 && plan.body.length === 0
  return [
    ...(isBare || isMarked(lastText(plan.closing.at(-1)?.text, plan.body)) ? [] : ['plan']),
    ...plan.appendices
      .filter(({ body }) => body.length > 0 && !isMarked(lastText(undefined, body)))
      .map(({ label }) => label.slice(0, 60)),
  ]
}

/**
 * The plan with the end mark after its last sentence and at the end of each appendix. A body that ends with an unnumbered
 * paragraph stays as it is: with the mark, anybody would read that paragraph as the closing.
 */
export function withEndMarks(plan: Plan): Plan {
  const { body, closing, appendices } = plan
  return {
    ...plan,
    body: closing.length === 0 && !endsUnnumbered(body) ? marked(body) : body,
    closing: closing.map((part, at) => (at === closing.length - 1 ? { ...part, text: endMarked(part.text) } : part)),
    appendices: appendices.map((appendix) => ({ ...appendix, body: marked(appendix.body) })),
  }
}

function endsUnnumbered(nodes: readonly Node[]): boolean {
  const last = nodes.at(-1)
  if (last === undefined || last.type === 'table') return false
  return last.children.length > 0 ? endsUnnumbered(last.children) : last.label === null
}

const isMarked = (text: string): boolean => text.trimEnd().endsWith('./.')

function endMarked(text: string): string {
  const bare = text.trimEnd()
  if (isMarked(bare)) return text
  return `${/[.;:,]$/u.test(bare) ? bare.slice(0, -1) : bare}./.`
}

function lastText(closing: string | undefined, nodes: readonly Node[]): string {
  if (closing !== undefined) return closing
  const last = nodes.at(-1)
  if (last === undefined || last.type === 'table') return ''
  return last.children.length > 0 ? lastText(undefined, last.children) : last.text
}

/** The last sentence ends with the mark; under a table it stands alone. */
function marked(nodes: readonly Node[]): readonly Node[] {
  const last = nodes.at(-1)
  if (last === undefined) return nodes
  if (last.type === 'table') return [...nodes, item(null, './.')]
  const changed =
    last.children.length > 0 ? { ...last, children: marked(last.children) } : { ...last, text: endMarked(last.text) }
  return [...nodes.slice(0, -1), changed]
}
