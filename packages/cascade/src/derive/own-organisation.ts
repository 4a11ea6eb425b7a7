import type { Item, Node } from '@kehoach/core'
import { mark, type Ask } from './change.ts'
import { bodyQuestion } from './concrete.ts'
import type { UnitNames } from './unit-names.ts'

/** The organisation section with what the unit's own plan always says, and what it asks; null where it says so already. */
export interface OwnOrganisation {
  readonly body: readonly Node[]
  readonly itemId: string
  readonly sectionId: string
  readonly ask: Ask
}

/**
 * The parent's organisation section names the parent's bodies, which are not carried. Where nobody of the unit is left in
 * charge there, an item of the unit's own asks who is. how-plans-cascade 5, rule 3.
 */
export function withOwnOrganisation(body: readonly Node[], names: UnitNames): OwnOrganisation | null {
  const section = body.findLast((node): node is Item => node.type === 'item' && node.role === 'organisation')
  if (section === undefined || /làm đầu mối|\[… (?:phòng|công chức)/u.test(textOf(section))) return null
  const about = mark(bodyQuestion(names))
  const last = section.children.findLast((node) => node.type === 'item')
  const itemId = `o${section.id}`
  const own: Item = {
    type: 'item',
    id: itemId,
    label: last?.label ?? null,
    text: `Giao ${about} làm đầu mối theo dõi, đôn đốc, tổng hợp kết quả thực hiện Kế hoạch, báo cáo UBND ${names.kind}.`,
    role: last?.role ?? section.role,
    children: [],
    position: null,
  }
  return {
    body: body.map((node) => (node === section ? { ...section, children: [...section.children, own] } : node)),
    itemId,
    sectionId: section.id,
    ask: { ruleId: 'who-leads', about, data: {} },
  }
}

function textOf(item: Item): string {
  return [item.text, ...item.children.map((node) => (node.type === 'item' ? textOf(node) : ''))].join('\n')
}
