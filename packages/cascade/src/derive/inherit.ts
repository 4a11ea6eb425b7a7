import {
  itemsOf,
  type Item,
  type Kept,
  type Node,
  type NotCarried,
  type Plan,
  type Recipient,
  type Signature,
} from '@kehoach/core'
import { agencies, headingActors, isActorHeading } from '@kehoach/language'
import { rolesOfAgency } from '@kehoach/units'
import type { Ask } from './change.ts'
import { likeness } from './similar.ts'
import { refreshed } from './stale.ts'
import type { UnitNames } from './unit-names.ts'

/** What a child takes over from the unit's own plan of last year. */
export interface Inherited {
  readonly body: readonly Node[]
  readonly recipients: readonly Recipient[]
  readonly signature: Signature | null
  /** Whether its habit is to open with a list of bases. */
  readonly opensWithBases: boolean
  readonly kept: readonly Kept[]
  readonly dropped: readonly NotCarried[]
  readonly asks: readonly { readonly itemId: string | null; readonly ask: Ask }[]
  readonly rules: ReadonlyMap<string, readonly string[]>
}

/** From this likeness on two items say the same, years and unit names aside. */
const same = 0.6

/**
 * Last year's own plan as second base: the parent decides what must be there, last year's plan gives what is the unit's
 * own. Local additions go under the section of their kind, Nơi nhận and habits of layout are taken over, each shown as
 * kept; what may be stale is asked; what the parent no longer has is shown, not carried. how-plans-cascade 5.2.
 */
export function inherit(child: Plan, previous: Plan, parent: Plan, year: number | null, names: UnitNames): Inherited {
  const known = [...itemsOf(parent), ...itemsOf(child)].map(({ item }) => item.text)
  const isKnown = (text: string): boolean => known.some((other) => likeness(text, other) >= same)
  const kept: Kept[] = []
  const dropped: NotCarried[] = []
  const asks: { itemId: string | null; ask: Ask }[] = []
  const rules = new Map<string, readonly string[]>()
  const additions: { readonly item: Item; readonly under: Item }[] = []
  const paths = new Map(itemsOf(previous).map(({ item, path }) => [item.id, path]))
  const show = (item: Item, ruleId: string): void => {
    dropped.push({ itemId: item.id, path: [...(paths.get(item.id) ?? [])], text: item.text, ruleId, data: {} })
  }
  const visit = (item: Item, section: Item): void => {
    const isOwnList = item.children.length > 0 && isOwnHeading(item, names)
    if (isOwnList && !known.some((other) => likeness(item.text, other) >= 0.9)) return keep(item, section)
    if (item.children.length > 0) return item.children.forEach((node) => node.type === 'item' && visit(node, section))
    if (isKnown(item.text)) return
    if (isLocal(item.text, names)) keep(item, section)
    else show(item, 'parent-no-longer-has')
  }
  const keep = (item: Item, section: Item): void => {
    const under = placeFor(child, section, item)
    if (under === null) return show(item, 'no-section-for-it')
    additions.push({ item: renewed(item), under })
  }
  const renewed = (item: Item): Item => {
    const id = `y${item.id}`
    const changed = refreshed(item.text, year, names)
    kept.push({ part: 'item', itemId: id, text: item.text, ruleId: 'kept-from-last-year', data: {} })
    rules.set(id, changed.rules)
    changed.asks.forEach((ask) => asks.push({ itemId: id, ask }))
    const children = item.children.filter((node) => node.type === 'item').map(renewed)
    return { ...item, id, text: changed.text, children, position: null }
  }
  for (const node of previous.body) if (node.type === 'item') visit(node, node)
  const foot = recipientsOf(child, previous, names)
  const layout = layoutOf(previous)
  return {
    body: withAdditions(child.body, additions),
    recipients: foot.recipients,
    signature: layout.signature ?? child.signature,
    opensWithBases: layout.opensWithBases,
    kept: [...kept, ...foot.kept, ...layout.kept],
    dropped,
    asks: [...asks, ...foot.asks.map((ask) => ({ itemId: null, ask }))],
    rules,
  }
}

/** Places, posts and things that only a unit of this level has. */
const place = /(?<!\p{L})(?:thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|tổ dân phố|khối phố|chợ|trường) (?:\p{Lu}|số \d|\d)/u
const means =
  /(?<!\p{L})(?:loa (?:truyền thanh|phát thanh|không dây)|nhóm zalo|zalo|facebook|fanpage|nhà văn hóa thôn|trạm truyền thanh|đài truyền thanh xã)/iu

function isLocal(text: string, names: UnitNames): boolean {
  if (place.test(text) || means.test(text)) return true
  const named =
    text.match(/(?<!\p{L})(?:Phòng|Trung tâm|Công chức|Công an|Văn phòng|Trạm Y tế|Hội)(?: [\p{L}-]+){1,7}/gu) ?? []
  return named.some((name) => isOwnBody(name, names))
}

/** A body of the unit's own, by the roles of its level in either regime. */
function isOwnBody(name: string, { as, kind }: UnitNames): boolean {
  const words = name.split(' ')
  return words.some((_, at) => {
    const part = words.slice(0, at + 1).join(' ')
    return (
      at > 0 &&
      (rolesOfAgency(part, { level: as.level, regime: 'two-level' }).length > 0 ||
        rolesOfAgency(part, { level: as.level, regime: 'three-level' }).length > 0) &&
      (!/^(?:Sở|UBND)/u.test(part) || part.includes(kind))
    )
  })
}

const isOwnHeading = (item: Item, names: UnitNames): boolean =>
  isActorHeading(item.text) && headingActors(item.text).some((body) => isOwnBody(body, names))

/** The section of the child for an item of last year: under a like heading, else at the end of the section of its kind. */
function placeFor(child: Plan, section: Item, item: Item): Item | null {
  const sections = child.body.filter((node) => node.type === 'item')
  const like = sections.filter((each) => each.role === section.role || likeness(each.text, section.text) >= 0.8)
  const best = like.toSorted((a, b) => likeness(b.text, section.text) - likeness(a.text, section.text))[0]
  const organisation = sections.findLast(({ role }) => role === 'organisation')
  const top = best ?? (agencies(item.text).length > 0 ? organisation : undefined)
  if (top === undefined) return null
  const heading = itemsOf({ ...child, body: [top], appendices: [] })
    .map((placed) => placed.item)
    .find((each) => each.children.length > 0 && each !== top && each.role === item.role && each.role !== top.role)
  return heading ?? top
}

function withAdditions(
  nodes: readonly Node[],
  additions: readonly { readonly item: Item; readonly under: Item }[],
): readonly Node[] {
  return nodes.map((node) => {
    if (node.type === 'table') return node
    const children = withAdditions(node.children, additions)
    const own = additions.filter(({ under }) => under.id === node.id).map(({ item }) => item)
    const sibling = children.findLast((each) => each.type === 'item')?.label ?? null
    return { ...node, children: [...children, ...own.map((item) => ({ ...item, label: sibling ?? item.label }))] }
  })
}

/** Last year's Nơi nhận in its order, persons' names left out; whom this year's parent adds comes first. */
function recipientsOf(
  child: Plan,
  previous: Plan,
  names: UnitNames,
): { readonly recipients: readonly Recipient[]; readonly kept: readonly Kept[]; readonly asks: readonly Ask[] } {
  if (previous.recipients.length === 0) return { recipients: child.recipients, kept: [], asks: [] }
  const asks: Ask[] = []
  const lines = previous.recipients.flatMap((line): Recipient[] => {
    const text = line.text.replace(/\s*\((?:\p{Lu}\p{Ll}+(?:, ?)?)+\)/gu, '')
    const isGone =
      names.regime === 'two-level' && /(?<!\p{L})(?:huyện|thị xã|quận|Huyện ủy|Thị ủy)(?!\p{L})/u.test(text)
    if (!isGone) return [{ ...line, text, position: null }]
    asks.push({ ruleId: 'recipient-dissolved', about: text, data: { old: text } })
    return []
  })
  const isNew = ({ text }: Recipient): boolean =>
    /\(để b\/c\)/u.test(text) && !lines.some((line) => likeness(line.text, text) >= same)
  return {
    recipients: [...child.recipients.filter(isNew), ...lines],
    kept: lines.map(({ text }) => ({ part: 'recipient', itemId: null, text, ruleId: 'kept-from-last-year', data: {} })),
    asks,
  }
}

/** Habits that hold without their content: how it opens, who signs by title. No person's name is carried. */
function layoutOf({ opening, signature }: Plan): {
  readonly opensWithBases: boolean
  readonly signature: Signature | null
  readonly kept: readonly Kept[]
} {
  const opensWithBases = opening.filter(({ kind }) => kind === 'basis').length > 1
  const signed = signature === null ? null : { ...signature, name: null, position: null }
  const habit = (text: string): Kept => ({ part: 'layout', itemId: null, text, ruleId: 'habit-of-layout', data: {} })
  return {
    opensWithBases,
    signature: signed,
    kept: [
      ...(opensWithBases ? [habit(opening[0]?.text ?? '')] : []),
      ...(signed === null ? [] : [habit([signed.authority, signed.title].filter((line) => line !== null).join('\n'))]),
    ],
  }
}
