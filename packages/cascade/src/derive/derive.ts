import {
  contentHash,
  isoDate,
  itemsOf,
  plan as buildPlan,
  rowsOf,
  type Derivation,
  type Item,
  type Lock,
  type Mandate,
  type Node,
  type Origin,
  type Outcome,
  type Plan,
  type Question,
  type Recipe,
  type Row,
  type Table,
  type UnitFacts,
} from '@kehoach/core'
import { normalise, obligationsOf } from '@kehoach/language'
import { proposeMandates } from '../mandates.ts'
import { yearOf } from '../year.ts'
import { bind } from './bind.ts'
import { originHashes } from './hashes.ts'
import { ownClosing, ownHeader, ownOpening, ownRecipients, ownSignature, parentRef } from './header.ts'
import { countsDd, relabel } from './outline.ts'
import { mark, readdress, readdressAgencies, type Readdressed } from './readdress.ts'
import { reschedule } from './reschedule.ts'
import { select } from './select.ts'
import { unitNames, type UnitNames } from './unit-names.ts'

export interface DeriveOptions {
  /** The day the unit issues its plan, as far as known; dates before it are past. */
  readonly today: string | null
}

/** The version of the rules that a lock names. */
export const ruleset = 'derive-1'

/**
 * The plan of a lower unit, derived from its parent: pure, the same bytes for the same input. What it leaves out stands in
 * `notCarried` with its rule, what only a person can say in `questions` and, as `[… …]`, in the text.
 */
export function derive(parent: Plan, unit: UnitFacts, recipe: Recipe, { today }: DeriveOptions): Outcome<Derivation> {
  const names = unitNames(parent, unit)
  const year = yearOf(parent)
  const selection = select(parent, recipe)
  const work: Work = {
    names,
    recipe,
    unit,
    year,
    today,
    decisive: itemsWhere(parent, ({ how }) => how === 'decisive'),
    helping: itemsWhere(parent, ({ pile }) => pile === 'helps'),
    questions: [],
    origins: [],
    planId: parent.id,
  }
  const usesDd = countsDd(parent.body)
  const body = relabel(
    selection.body.map((node) => carryNode(node, work)),
    usesDd,
  )
  const appendices = selection.appendices.map((appendix) => ({
    ...appendix,
    title: appendix.title === null ? null : readdressTitle(appendix.title, names),
    attachedTo:
      appendix.attachedTo === null
        ? null
        : `(Kèm theo Kế hoạch số      /KH-UBND ngày    /    /${year ?? '    '} của UBND ${names.full})`,
    body: renumberRows(
      relabel(
        appendix.body.map((node) => carryNode(node, work)),
        usesDd,
      ),
    ),
    position: null,
  }))
  const child = buildPlan({
    header: ownHeader(parent, unit, names),
    status: 'draft',
    parents: [parentRef(parent, names)],
    opening: ownOpening(parent, names),
    body,
    closing: ownClosing(parent, names),
    recipients: ownRecipients(names, followers(parent)),
    signature: ownSignature,
    appendices,
    origins: work.origins,
  })
  const lock: Lock = {
    type: 'lock',
    schemaVersion: '1.0',
    parent: {
      file: null,
      id: parent.id,
      number: parent.header.number,
      date: isoDate(parent.header.date),
      issuer: parent.header.issuer,
      title: parent.header.title,
      hash: contentHash(parent),
    },
    ruleset,
    unit,
    items: lockItems(child, work.origins),
  }
  return {
    value: { plan: child, lock, notCarried: [...selection.notCarried], questions: work.questions },
    diagnostics: [],
  }
}

interface Work {
  readonly names: UnitNames
  readonly recipe: Recipe
  readonly unit: UnitFacts
  readonly year: number | null
  readonly today: string | null
  /** Items that must be made concrete locally. */
  readonly decisive: ReadonlySet<string>
  /** Items in which the unit is named as support only. */
  readonly helping: ReadonlySet<string>
  readonly questions: Question[]
  readonly origins: Origin[]
  readonly planId: string
}

function carryNode(node: Node, work: Work): Node {
  return node.type === 'item' ? carryItem(node, work) : carryTable(node, work)
}

function carryItem(item: Item, work: Work): Item {
  const changed =
    item.role === 'lead' || item.role === 'coordinating' ? carryField(item, work) : readdress(item.text, work.names)
  const bound = bind(changed.text, work.unit)
  const dated = reschedule(bound.text, work.year, work.today)
  const asksWho = work.decisive.has(item.id) && item.children.length === 0
  const text = asksWho ? withMark(dated.text, 'đơn vị chủ trì, nơi thực hiện') : dated.text
  for (const agency of changed.unknown) ask(work, item.id, 'no-equivalent', agency, { agency })
  for (const name of bound.open) ask(work, item.id, 'value-not-given', name, { name })
  for (const quote of dated.past) ask(work, item.id, 'date-past', quote, { quote })
  if (asksWho) ask(work, item.id, 'make-concrete', opening(item.text), {})
  origin(work, item, [
    ...changed.rules,
    ...bound.rules,
    ...(dated.past.length > 0 ? ['date-past'] : []),
    ...(asksWho ? ['make-concrete'] : []),
  ])
  return { ...item, text, children: item.children.map((child) => carryNode(child, work)), position: null }
}

/** "Cơ quan chủ trì: Sở Nội vụ": the label stays, the bodies are mapped by role. */
function carryField(item: Item, work: Work): Readdressed {
  const colon = item.text.indexOf(':')
  if (colon < 0) return readdress(item.text, work.names)
  const value = item.text.slice(colon + 1).trim()
  const mapped = readdressAgencies(value, work.names, work.recipe, item.role === 'lead' ? 'lead' : 'coordinating')
  const end = /[.;]$/u.exec(value)?.[0] ?? ''
  return { ...mapped, text: `${item.text.slice(0, colon + 1)} ${mapped.text}${end}` }
}

function carryTable(table: Table, work: Work): Table {
  const names = table.head[0]?.cells.map(({ text }) => normalise(text)) ?? []
  const fieldAt = (at: number): 'lead' | 'coordinating' | null =>
    /phối hợp/u.test(names[at] ?? '')
      ? 'coordinating'
      : /chủ trì|(?:cơ quan|đơn vị) thực hiện|phân công/u.test(names[at] ?? '')
        ? 'lead'
        : null
  const leadAt = table.head[0]?.cells.findIndex((_, at) => fieldAt(at) === 'lead') ?? -1
  const rows = table.rows.map((row): Row => {
    const rules = new Set<string>()
    const helps = work.helping.has(row.id) && leadAt >= 0
    const cells = row.cells.map((cell, at) => {
      const field = fieldAt(at)
      const changed =
        helps && field !== null
          ? helpingCell(row, at, leadAt, work)
          : field === null
            ? readdress(cell.text, work.names)
            : readdressAgencies(cell.text, work.names, work.recipe, field)
      const dated = reschedule(changed.text, work.year, work.today)
      for (const agency of changed.unknown) ask(work, row.id, 'no-equivalent', agency, { agency })
      for (const quote of dated.past) ask(work, row.id, 'date-past', quote, { quote })
      changed.rules.forEach((rule) => rules.add(rule))
      return { ...cell, text: dated.text }
    })
    origin(work, row, [...rules])
    return { ...row, cells, position: null }
  })
  return { ...table, head: table.head.map((row) => ({ ...row, position: null })), rows, position: null }
}

/** Where the unit only helps, it does its part itself, and the upper body that leads stands as the one it works with. */
function helpingCell(row: Row, at: number, leadAt: number, { names }: Work): Readdressed {
  const text = at === leadAt ? `UBND ${names.full} (phối hợp)` : `${row.cells[leadAt]?.text ?? ''} (chủ trì)`
  return { text, rules: ['helps'], unknown: [] }
}

function ask(work: Work, itemId: string | null, ruleId: string, about: string, data: Question['data']): void {
  work.questions.push({ id: `q${work.questions.length + 1}`, ruleId, itemId, about, data })
}

function origin({ origins, planId, year }: Work, source: Item | Row, rules: readonly string[]): void {
  origins.push({
    itemId: source.id,
    planId,
    parentItemId: source.id,
    hashes: originHashes(source, year),
    rules: [...rules],
  })
}

/** The first words of a text, enough to know it by. */
function opening(text: string): string {
  const words = /^.{0,80}(?=\s|$)/su.exec(text)?.[0] ?? ''
  return words.length < text.length ? `${words} …` : words
}

/** The mark stands before the end mark, so that the sentence still ends as it did. */
function withMark(text: string, question: string): string {
  const end = /[.;](?:\/\.)?$/u.exec(text)?.[0] ?? ''
  return `${text.slice(0, text.length - end.length)} (${mark(question)})${end}`
}

/** The ids of the parent's items with a proposed mandate of some kind. */
function itemsWhere(parent: Plan, is: (mandate: Mandate) => boolean): ReadonlySet<string> {
  return new Set(
    proposeMandates(parent, obligationsOf(parent, yearOf(parent)))
      .filter(is)
      .map(({ itemId }) => itemId),
  )
}

function readdressTitle(title: string, names: UnitNames): string {
  const { upper, full } = names
  const capital = upper === null ? title : title.replace(upper.full.toUpperCase(), full.toUpperCase())
  return readdress(capital, names).text
}

/** Rows are counted anew where their first cell was a number. */
function renumberRows(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => {
    if (node.type === 'item') return { ...node, children: renumberRows(node.children) }
    let ordinal = 0
    const rows = node.rows.map((row) => {
      const [first, ...others] = row.cells
      if (first === undefined || !/^\d+\.?$/u.test(first.text.trim())) return row
      ordinal += 1
      return { ...row, cells: [{ ...first, text: first.text.replace(/\d+/u, String(ordinal)) }, ...others] }
    })
    return { ...node, rows }
  })
}

/** The bodies that the parent wants reports sent to: they follow the plan up and receive it. */
function followers(parent: Plan): readonly string[] {
  const texts = [...itemsOf(parent).map(({ item }) => item.text), ...parent.closing.map(({ text }) => text)].join('\n')
  const found = [
    ...texts.matchAll(/(?:báo cáo|gửi)[^.;]{0,60}?(?:về|qua|cho)?\s(Sở(?:\s(?:và\s)?\p{Lu}[\p{L}&]*(?:,)?){1,7})/gu),
  ].map(([, name = '']) => name.replace(/,$/u, '').trim())
  return [...new Set(found)].slice(0, 2)
}

function lockItems(child: Plan, origins: readonly Origin[]): Lock['items'] {
  const texts = new Map([
    ...itemsOf(child).map(({ item }) => [item.id, item.text] as const),
    ...rowsOf(child).map(({ row }) => [row.id, row.cells.map(({ text }) => text).join('\n')] as const),
  ])
  return origins.map((each) => ({ origin: each, text: texts.get(each.itemId) ?? '' }))
}
