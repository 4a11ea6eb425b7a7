import type { Node, Plan } from '@kehoach/core'

/** A text of a plan that is printed: the part that holds it, the name of its field there, and the item it belongs to. */
export interface TextSlot {
  readonly owner: object
  readonly field: string
  /** The item, row, paragraph or appendix; null in the head and the foot. */
  readonly itemId: string | null
  readonly text: string
}

/** Every printed text of a plan, in reading order. */
export function slotsOf(plan: Plan): readonly TextSlot[] {
  const { header, opening, body, closing, recipients, signature, appendices } = plan
  const fields = (owner: object, names: readonly string[], itemId: string | null): TextSlot[] =>
    names.flatMap((field) => {
      const text = (owner as Readonly<Record<string, unknown>>)[field]
      return typeof text === 'string' ? [{ owner, field, itemId, text }] : []
    })
  return [
    ...fields(header, ['superior', 'issuer', 'nation', 'motto', 'number', 'place', 'docType', 'title'], null),
    ...opening.flatMap((part) => fields(part, ['text'], part.id)),
    ...nodeSlots(body),
    ...closing.flatMap((part) => fields(part, ['text'], part.id)),
    ...recipients.flatMap((part) => fields(part, ['text'], null)),
    ...(signature === null ? [] : fields(signature, ['authority', 'title', 'name'], null)),
    ...appendices.flatMap((part) => [
      ...fields(part, ['label', 'title', 'attachedTo'], part.id),
      ...nodeSlots(part.body),
    ]),
  ]
}

function nodeSlots(nodes: readonly Node[]): TextSlot[] {
  const slots: TextSlot[] = []
  const visit = (node: Node): void => {
    if (node.type === 'item') {
      if (node.label !== null)
        slots.push({ owner: node.label, field: 'printed', itemId: node.id, text: node.label.printed })
      slots.push({ owner: node, field: 'text', itemId: node.id, text: node.text })
      node.children.forEach(visit)
      return
    }
    for (const row of [...node.head, ...node.rows])
      for (const cell of row.cells) slots.push({ owner: cell, field: 'text', itemId: row.id, text: cell.text })
  }
  nodes.forEach(visit)
  return slots
}
