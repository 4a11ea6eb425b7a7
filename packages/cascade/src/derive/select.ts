import {
  itemsOf,
  rowsOf,
  type Item,
  type Mandate,
  type Node,
  type NotCarried,
  type Paragraph,
  type Plan,
  type Recipe,
  type Row,
} from '@kehoach/core'
import { normalise, obligationsOf, type PlacedObligation } from '@kehoach/language'
import { proposeMandates, wordsOfLevels } from '../mandates.ts'
import { yearOf } from '../year.ts'
import type { Expressions } from './expression.ts'
import type { UnitNames } from './unit-names.ts'

/** Why an item, a row or a paragraph is carried: what decides about its obligations. */
export interface Carried {
  readonly rule: string
  readonly pile: Mandate['pile']
  /** Whether the unit must make it concrete. */
  readonly isDecisive: boolean
  /** Whether it binds only the levels below the unit: it stands in the unit's plan and passes on to theirs. */
  readonly isPassedOn: boolean
  readonly obligations: readonly PlacedObligation[]
}

/** What of the parent the child carries, and for everything else the rule that leaves it out. */
export interface Selection {
  readonly body: readonly Node[]
  readonly appendices: Plan['appendices']
  /** Paragraphs of the closing that hold a duty of the unit's, with that duty's words. */
  readonly closing: readonly Paragraph[]
  readonly carried: ReadonlyMap<string, Carried>
  readonly notCarried: readonly NotCarried[]
}

type Reason = Pick<NotCarried, 'ruleId' | 'data'>

interface Decided {
  readonly placed: PlacedObligation
  readonly mandate: Pick<Mandate, 'pile' | 'how' | 'reason' | 'unitKinds'>
  /** Null where it is carried. */
  readonly left: Reason | null
}

/**
 * Leaves out what binds only upper bodies, another level or another kind of unit, what its condition excludes and what
 * the recipe names; a sentence alone where the item's others are carried. Headings go when nothing is left under them.
 */
export function select(parent: Plan, recipe: Recipe, names: UnitNames, expressions: Expressions): Selection {
  const decided = decisions(parent, names)
  const notCarried: NotCarried[] = []
  const carried = new Map<string, Carried>()
  const paths = new Map([
    ...itemsOf(parent).map(({ item, path }) => [item.id, path] as const),
    ...rowsOf(parent).map(({ row, path }) => [row.id, path] as const),
    ...parent.closing.map(({ id }, at) => [id, ['closing', String(at + 1)]] as const),
  ])
  const leave = (id: string, text: string, { ruleId, data }: Reason): void => {
    notCarried.push({ itemId: id, path: [...(paths.get(id) ?? [])], text, ruleId, data })
  }
  const leftWhole = (id: string): Reason | null => {
    const told = recipe.leaveOut.find(({ itemId }) => itemId === id)
    if (told !== undefined) return { ruleId: 'left-out-by-author', data: { reason: told.reason } }
    const condition = recipe.conditions.find(({ itemId }) => itemId === id)
    if (condition !== undefined && expressions.holds(condition.when) === false)
      return { ruleId: 'condition-not-met', data: { condition: condition.when } }
    const own = decided.get(id) ?? []
    return own.length > 0 && own.every(({ left }) => left !== null) ? (own[0]?.left ?? null) : null
  }
  const carry = (id: string): void => {
    const own = (decided.get(id) ?? []).filter(({ left }) => left === null)
    const [first] = own
    if (first === undefined) return
    carried.set(id, {
      rule: first.mandate.reason,
      pile: own.some(({ mandate }) => mandate.pile === 'own') ? 'own' : first.mandate.pile,
      isDecisive: own.some(({ mandate }) => mandate.how === 'decisive'),
      isPassedOn: own.every(({ placed }) => isForLower(parent, placed, names)),
      obligations: own.map(({ placed }) => placed),
    })
  }
  /** The text without the sentences that are not the unit's. */
  const ownWords = (id: string, text: string): string => {
    const own = decided.get(id) ?? []
    const others = own.filter(({ left }) => left !== null)
    if (others.length === 0) return text
    others.forEach(({ placed, left }) => leave(id, placed.obligation.text, left ?? { ruleId: '', data: {} }))
    const letters = [...text]
    const rest = others
      .map(({ placed }) => placed.obligation.span)
      .toSorted((a, b) => b[0] - a[0])
      .reduce((rest, [from, to]) => [...rest.slice(0, from), ...rest.slice(to)], letters)
      .join('')
      .replace(/ {2,}/gu, ' ')
      .replace(/^[\s;,]+/u, '')
      .replace(/\s*;\s*$/u, '.')
      .trim()
    // "Kiểm tra nước: Sở Y tế …; UBND cấp xã công khai kết quả": the topic is that of both.
    const topic = /^[^:.;]{3,110}:\s/u.exec(text)?.[0] ?? ''
    return topic === '' || rest.startsWith(topic) ? rest : topic + rest
  }
  const keepItem = (item: Item): readonly Item[] => {
    const left = leftWhole(item.id)
    if (left !== null) {
      leave(item.id, item.text, left)
      leaveAll(item.children, left)
      return []
    }
    const children = item.children.flatMap(keep)
    if (item.children.length > 0 && children.length === 0 && (decided.get(item.id)?.length ?? 0) === 0) {
      leave(item.id, item.text, { ruleId: 'nothing-left-under-it', data: {} })
      return []
    }
    carry(item.id)
    return [{ ...item, text: ownWords(item.id, item.text), children }]
  }
  const leaveAll = (nodes: readonly Node[], reason: Reason): void =>
    nodes.forEach((node) => {
      if (node.type === 'item') {
        leave(node.id, node.text, reason)
        leaveAll(node.children, reason)
      } else node.rows.forEach((row) => leave(row.id, rowText(row), reason))
    })
  const keepRow = (row: Row): readonly Row[] => {
    const left = leftWhole(row.id)
    if (left === null) {
      carry(row.id)
      return [row]
    }
    leave(row.id, rowText(row), left)
    return []
  }
  const keep = (node: Node): readonly Node[] => {
    if (node.type === 'item') return keepItem(node)
    const rows = node.rows.flatMap(keepRow)
    return rows.length === 0 && node.rows.length > 0 ? [] : [{ ...node, rows }]
  }
  const body = parent.body.flatMap(keep)
  const appendices = parent.appendices
    .map((appendix) => ({ ...appendix, body: appendix.body.flatMap(keep) }))
    .filter((appendix) => appendix.body.length > 0)
  const closing = parent.closing.flatMap((paragraph): Paragraph[] => {
    const own = decided.get(paragraph.id) ?? []
    const duties = own.filter(({ left }) => left === null)
    own.forEach(({ placed, left }) => left !== null && leave(paragraph.id, placed.obligation.text, left))
    if (duties.length === 0) return []
    carry(paragraph.id)
    return [{ ...paragraph, text: duties.map(({ placed }) => placed.obligation.text).join(' ') }]
  })
  return { body, appendices, closing, carried, notCarried }
}

const rowText = (row: Row): string => row.cells.map(({ text }) => text).join(' | ')

/** Each obligation of the parent by the item it stands in, with what decides about it: a person's word, else the proposal. */
function decisions(parent: Plan, names: UnitNames): ReadonlyMap<string, readonly Decided[]> {
  const placed = obligationsOf(parent, yearOf(parent))
  const proposed = proposeMandates(parent, placed)
  const byId = new Map<string, Decided[]>()
  placed.forEach((each, at) => {
    const { itemId, clause } = each.obligation
    const told = parent.mandates.find(
      (mandate) => mandate.itemId === itemId && (mandate.clause === null || mandate.clause === clause),
    )
    const mandate = told ?? proposed[at]
    if (mandate === undefined) return
    byId.set(itemId, [
      ...(byId.get(itemId) ?? []),
      { placed: each, mandate, left: reasonToLeave(parent, each, mandate, names) },
    ])
  })
  return byId
}

function reasonToLeave(
  parent: Plan,
  { obligation }: PlacedObligation,
  { pile, reason, unitKinds }: Decided['mandate'],
  names: UnitNames,
): Reason | null {
  if (pile === 'upper') return reason === 'asked-at-each-level' ? null : { ruleId: reason, data: {} }
  if (unitKinds.length > 0 && !unitKinds.includes(names.kind))
    return { ruleId: 'other-kind-of-unit', data: { kinds: unitKinds.join(', ') } }
  if (reason !== 'addressed') return null
  const doers = [...obligation.lead, ...obligation.addressees].map(normalise)
  const others = names.from.level === 'province' && names.level === 'commune' && names.regime === 'three-level'
  if (others) {
    const isMiddle = doers.some((name) => wordsOfLevels(parent, ['district']).test(name))
    if (isMiddle && !doers.some((name) => wordsOfLevels(parent, ['commune']).test(name)))
      return { ruleId: 'addressed-to-the-middle-level', data: {} }
  }
  const kinds = kindsNamed(doers)
  // "mỗi xã" is often said of every commune; "các phường" never of a xã.
  const [only] = kinds
  return kinds.length === 1 && only !== undefined && only !== 'xã' && only !== names.kind && names.level === 'commune'
    ? { ruleId: 'other-kind-of-unit', data: { kinds: only } }
    : null
}

/** Whether all doers are of the levels below a unit in the middle. */
function isForLower(parent: Plan, { obligation }: PlacedObligation, names: UnitNames): boolean {
  if (names.level !== 'district') return false
  const doers = [...obligation.lead, ...obligation.addressees].map(normalise)
  const [own, lower] = [wordsOfLevels(parent, ['district']), wordsOfLevels(parent, ['commune'])]
  return doers.length > 0 && doers.every((name) => lower.test(name) && !own.test(name))
}

function kindsNamed(doers: readonly string[]): readonly string[] {
  const text = doers.join('; ')
  if (/cấp xã|cơ quan, đơn vị|địa phương|cấp huyện/u.test(text)) return []
  return ['xã', 'phường', 'thị trấn', 'đặc khu'].filter((kind) =>
    new RegExp(`(?<!\\p{L})(?<!thị )(?<!hợp tác )${kind}(?!\\p{L}| hội)`, 'u').test(text),
  )
}
