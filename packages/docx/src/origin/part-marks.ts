import type { Node, Plan } from '@kehoach/core'

/** A part of a plan with an id of its own, in reading order. */
interface PartWithId {
  readonly part: object
  readonly kind: 'text' | 'table' | 'row' | 'appendix'
  readonly id: string
  readonly role: string | null
  readonly labelValue: string | null
}

/** The bookmark of a part: a hidden one (its name begins with `_`), and the number that ties its start to its end. */
export interface PartMark extends PartWithId {
  readonly name: string
  readonly number: number
}

/**
 * A bookmark for each part of a plan that has an id. Word allows letters, digits and `_`, forty of them, and takes `A` and
 * `a` as the same: an id that is none of that gets its place in the document behind it, and the origin part says which.
 */
export function partMarks(plan: Plan): readonly PartMark[] {
  const taken = new Set<string>()
  return partsWithIds(plan).map((part, number) => {
    const plain = part.id.replace(/[^A-Za-z0-9_]/gu, '_').slice(0, 28)
    let name = `_kh_${plain}`
    if (taken.has(name.toLowerCase()) || plain === '') name = `_kh_${plain}_${number}`
    while (taken.has(name.toLowerCase())) name = `${name}_`
    taken.add(name.toLowerCase())
    return { ...part, name, number }
  })
}

function partsWithIds({ opening, body, closing, appendices }: Plan): readonly PartWithId[] {
  const parts: PartWithId[] = []
  const add = (
    kind: PartWithId['kind'],
    part: { readonly id: string },
    role: string | null = null,
    labelValue: string | null = null,
  ): void => {
    if (part.id !== '') parts.push({ part, kind, id: part.id, role, labelValue })
  }
  const visit = (node: Node): void => {
    if (node.type === 'item') {
      add('text', node, node.role, node.label?.value ?? null)
      node.children.forEach(visit)
      return
    }
    add('table', node)
    for (const row of [...node.head, ...node.rows]) add('row', row)
  }
  opening.forEach((part) => add('text', part))
  body.forEach(visit)
  closing.forEach((part) => add('text', part))
  for (const appendix of appendices) {
    add('appendix', appendix)
    appendix.body.forEach(visit)
  }
  return parts
}
