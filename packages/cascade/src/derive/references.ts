import { itemsOf, type Plan } from '@kehoach/core'
import { unchanged, type Ask, type Changed } from './change.ts'

/** Where each section of the parent went: its printed label → the child's, null where it is not carried. */
export type Moved = ReadonlyMap<string, string | null>

/** How the sections of the first level are labelled in the child. */
export function movedSections(parent: Plan, child: Plan): Moved {
  const now = new Map(itemsOf(child).map(({ item }) => [item.id, item.label?.value ?? null]))
  return new Map(
    parent.body.flatMap((node) =>
      node.type === 'item' && node.label !== null && /^[IVX]+$/u.test(node.label.value)
        ? [[node.label.value, now.get(node.id) ?? null] as const]
        : [],
    ),
  )
}

/** References to sections of the plan itself ("tại Mục II Kế hoạch này") follow their sections; a lost one is a question. */
export function followReferences(text: string, moved: Moved): Changed {
  const asks: Ask[] = []
  const changed = text.replace(
    /(?<!\p{L})([Mm]ục|[Pp]hần) ([IVX]+)(?!\p{L})(?! (?:Kế hoạch|Quyết định|Nghị quyết|Công văn) số)/gu,
    (whole, word: string, label: string) => {
      const now = moved.get(label)
      if (now === undefined || now === label) return whole
      if (now !== null) return `${word} ${now}`
      asks.push({ ruleId: 'reference-lost', about: whole, data: { reference: whole } })
      return whole
    },
  )
  return changed === text && asks.length === 0
    ? unchanged(text)
    : { text: changed, rules: changed === text ? [] : ['reference-follows'], asks }
}
