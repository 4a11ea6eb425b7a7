import {
  contentHash,
  hashOf,
  isoDate,
  itemsOf,
  plan as buildPlan,
  rowsOf,
  type Derivation,
  type Item,
  type Kept,
  type Lock,
  type Node,
  type NotCarried,
  type Origin,
  type Outcome,
  type Paragraph,
  type Plan,
  type Question,
  type Recipe,
  type Row,
  type Share,
  type Table,
  type UnitFacts,
} from '@kehoach/core'
import { deadlines, headingActors, isActorHeading } from '@kehoach/language'
import type { AgencyOverrides } from '@kehoach/units'
import { yearOf } from '../year.ts'
import { withExplained } from './abbreviations.ts'
import { withShares } from './allocate.ts'
import { alter } from './alter.ts'
import { bind, repeat } from './bind.ts'
import { inOrder, unchanged, type Ask, type Changed } from './change.ts'
import { withHeadingQuestion, withLeadInField, withLeadQuestion } from './concrete.ts'
import { expressionsFor, type Expressions } from './expression.ts'
import { followers } from './followers.ts'
import { originHashes } from './hashes.ts'
import { ownBases, ownClosing, ownHeader, ownOpening, ownRecipients, ownSignature, parentRef } from './header.ts'
import { asHelper } from './helping.ts'
import { inherit, type Inherited } from './inherit.ts'
import { withOwnOrganisation } from './own-organisation.ts'
import { asOwnDuty, withoutUpperAssignment } from './own-assignment.ts'
import { countsDd, relabel, renumberRows } from './outline.ts'
import { isUnit, isUpperBody, readdressActors } from './readdress/actors.ts'
import { pickedUnits } from './readdress/addressees.ts'
import { bodiesTogether } from './readdress/own-bodies.ts'
import { readdress } from './readdress/readdress.ts'
import { followReferences, movedSections } from './references.ts'
import { reschedule, withInternalDate, type Calendar } from './reschedule.ts'
import { bodyCell, bodyColumns, helperWords, leaderWords } from './rows.ts'
import { select, type Carried, type Selection } from './select.ts'
import { thisPlan } from './this-plan.ts'
import { withoutTotals } from './totals.ts'
import { unitNames, type UnitNames } from './unit-names.ts'
import { underUnit } from './villages.ts'

export interface DeriveOptions {
  /** The day the unit issues its plan, as far as known; dates before it are past. Null is itself a question. */
  readonly today: string | null
  /** The unit's own plan of last year. */
  readonly previous?: Plan | null
  /** What the unit was given of divided quantities, by `allocate` over all units. */
  readonly shares?: readonly Share[]
  /** Bodies that a province or a commune names otherwise. */
  readonly overrides?: AgencyOverrides | undefined
}

/** The version of the rules that a lock names. */
export const ruleset = 'derive-2'

/**
 * The plan of a lower unit, derived from its parent: pure, the same bytes for the same input. What it leaves out stands in
 * `notCarried` with its rule, what only a person can say in `questions` and, as `[… …]`, in the text; what comes from the
 * unit's own plan of last year in `kept`.
 */
export function derive(
  parent: Plan,
  unit: UnitFacts,
  recipe: Recipe,
  { today, previous = null, shares = [], overrides }: DeriveOptions,
): Outcome<Derivation> {
  const named = unitNames(parent, unit)
  const names: UnitNames = { ...named, as: { ...named.as, overrides } }
  const expressions = expressionsFor(unit, recipe)
  const selection = select(parent, recipe, names, expressions)
  const year = yearOf(parent)
  const work: Work = {
    names,
    recipe,
    unit,
    expressions,
    shares,
    calendar: { year, today, internalDays: recipe.internalDays },
    under: underUnit(parent, names),
    carried: selection.carried,
    questions: [],
    origins: [],
    planId: parent.id,
  }
  const draft = organised(drafted(parent, selection, work), work)
  const inherited = previous === null ? null : inherit(draft, previous, parent, year, names)
  inherited?.asks.forEach(({ itemId, ask }) => note(work, itemId, [ask]))
  const whole = inherited === null ? draft : withInherited(draft, inherited, parent, work)
  const altered = alter(whole, recipe)
  altered.lost.forEach(({ itemId, text }) => note(work, itemId, [{ ruleId: 'alteration-lost', about: text, data: {} }]))
  const child = outlined(altered.plan, parent, previous, work)
  askForDay(child, parent, work)
  const origins = work.origins.map((each) => ({
    ...each,
    rules: [...each.rules, ...(altered.rules.get(each.itemId) ?? [])],
  }))
  const plan: Plan = { ...child, origins }
  return {
    value: {
      plan,
      lock: lockOf(plan, parent, { unit, recipe, shares, today, previous }),
      notCarried: [...selection.notCarried],
      questions: questionsIn(plan, work.questions),
      kept: inherited?.kept ?? ([] as readonly Kept[]),
      dropped: inherited?.dropped ?? ([] as readonly NotCarried[]),
    },
    diagnostics: [],
  }
}

interface Work {
  readonly names: UnitNames
  readonly recipe: Recipe
  readonly unit: UnitFacts
  readonly expressions: Expressions
  readonly shares: readonly Share[]
  readonly calendar: Calendar
  /** What is under the unit: "các thôn". */
  readonly under: string
  readonly carried: ReadonlyMap<string, Carried>
  readonly questions: Question[]
  readonly origins: Origin[]
  readonly planId: string
}

/* The tree, phase by phase */

/** What is around an item: values of a repetition, and whether a heading has asked already who leads. */
interface Around {
  readonly local: Readonly<Record<string, string>>
  readonly isAsked: boolean
  /** In a task record in which the unit only helps: the bodies that lead and help, as the parent names them. */
  readonly helping: { readonly lead: string; readonly coordinating: string } | null
  /** In a task record: the bodies that help, as the parent names them. */
  readonly partners: string
}
const top: Around = { local: {}, isAsked: false, helping: null, partners: '' }

function drafted(parent: Plan, selection: Selection, work: Work): Plan {
  const { names, calendar, under } = work
  const body = selection.body.flatMap((node) => carryNode(node, top, work))
  const appendices = selection.appendices.map((appendix) => ({
    ...appendix,
    title: appendix.title === null ? null : ownAppendixTitle(appendix.title, names),
    // Decree 30/2020/NĐ-CP, Annex I, part I, III.1.c: also where the parent's appendix has no such line.
    attachedTo: `(Kèm theo Kế hoạch số      /KH-UBND ngày    /    /${calendar.year ?? '    '} của UBND ${names.full})`,
    body: appendix.body.flatMap((node) => carryNode(node, top, work)),
    position: null,
  }))
  return buildPlan({
    header: ownHeader(parent, work.unit, names),
    status: 'draft',
    parents: [parentRef(parent, names)],
    opening: ownOpening(parent, names),
    body,
    closing: [...selection.closing.map((paragraph) => carryClosing(paragraph, work)), ownClosing(parent, names, under)],
    recipients: ownRecipients(names, followers({ ...parent, ...selectedParts(selection) }), under),
    signature: ownSignature,
    appendices,
  })
}

/** The parent's parts that the unit carries: whom it reports to by them follows its plan up. */
const selectedParts = ({ body, appendices, closing }: Selection): Pick<Plan, 'body' | 'appendices' | 'closing'> => ({
  body,
  appendices,
  closing,
})

function carryNode(node: Node, around: Around, work: Work): readonly Node[] {
  if (node.type === 'table') return [carryTable(node, around, work)]
  return repeat(node, work.recipe, work.expressions).map(({ item, local }) =>
    carryItem(item, { ...around, local: { ...around.local, ...local } }, work),
  )
}

function carryItem(item: Item, around: Around, work: Work): Item {
  const { names } = work
  const source = item.id.split('~')[0] ?? item.id
  const carried = work.carried.get(source)
  const isField = item.role === 'lead' || item.role === 'coordinating'
  const changed = inOrder(item.text, [
    (text) =>
      isField
        ? fieldText(text, item.role === 'lead' ? 'lead' : 'coordinating', around, work)
        : ownText(text, carried, names),
    (text) => bind(text, { unit: work.unit, parameters: work.recipe.parameters, local: around.local }),
    (text) => ownNumbers(text, item.text, source, work),
    (text) => reschedule(text, work.calendar),
    (text) => thisPlan(text, carried),
  ])
  const isHeading = isUnitHeading(changed.text, item, names)
  const hasFields = item.children.some((child) => child.type === 'item' && child.role === 'lead')
  const asked = inOrder(changed.text, [
    (text) => (isUpperHeading({ ...item, text }, names) ? upperHeading(item, text, work) : unchanged(text)),
    (text) => (isHeading && !around.isAsked ? withHeadingQuestion({ ...item, text }, names) : unchanged(text)),
    (text) =>
      carried?.isDecisive === true &&
      !carried.isPassedOn &&
      carried.pile === 'own' &&
      !around.isAsked &&
      !hasFields &&
      !isField
        ? withLeadQuestion(text, carried.obligations, names)
        : unchanged(text),
    (text) =>
      carried !== undefined && owesReport(carried)
        ? withInternalDate(text, `${bodiesTogether(names)}, ${work.under}`, work.calendar)
        : unchanged(text),
  ])
  note(work, item.id, [...changed.asks, ...asked.asks])
  origin(work, item, source, [...(carried === undefined ? [] : [carried.rule]), ...changed.rules, ...asked.rules])
  const inside: Around = {
    ...around,
    isAsked: around.isAsked || isHeading,
    helping: carried?.pile === 'helps' && hasFields ? fieldsOf(item) : null,
    partners: hasFields ? fieldsOf(item).coordinating : around.partners,
  }
  return {
    ...item,
    text: asked.text,
    children: item.children.flatMap((child) => carryNode(child, inside, work)),
    position: null,
  }
}

/** An item's text in the unit's mouth; where the unit only helps, the sentence says whom it helps. */
function ownText(text: string, carried: Carried | undefined, names: UnitNames): Changed {
  const leads = carried?.pile === 'helps' ? carried.obligations.flatMap(({ obligation }) => obligation.addressees) : []
  const own = inOrder(text, [
    (rest) => withoutUpperAssignment(rest, names),
    (rest) => ({ ...readdress(rest, names), asks: [] }),
    (rest) => (carried?.rule === 'addressed' ? asOwnDuty(rest, names) : unchanged(rest)),
    (rest) => (leads.length === 0 ? unchanged(rest) : asHelper(rest, leads, names)),
  ])
  const asks = pickedUnits(text, names).map((phrase): Ask => ({
    ruleId: 'applies-here',
    about: phrase,
    data: { phrase },
  }))
  return { ...own, asks: [...asks, ...own.asks] }
}

/** The unit's shares in place of the parent's totals; a total without a share is a question. */
function ownNumbers(text: string, source: string, itemId: string, { shares, names }: Work): Changed {
  const own = shares.filter((share) => share.itemId === itemId)
  return own.length > 0 ? withShares(text, own) : withoutTotals(text, source, names)
}

/** "Cơ quan chủ trì: Sở Nội vụ": the label stays, the bodies are put by role. */
function fieldText(
  text: string,
  place: 'lead' | 'coordinating',
  { helping, partners }: Around,
  { names, recipe }: Work,
): Changed {
  const colon = text.indexOf(':')
  if (colon < 0) return { ...readdress(text, names), asks: [] }
  const value = text.slice(colon + 1).trim()
  const end = /[.;]+$/u.exec(value)?.[0].slice(-1) ?? ''
  if (helping !== null) {
    const bodies = place === 'lead' ? helperWords(names) : leaderWords(helping.lead, helping.coordinating, names)
    return { text: `${text.slice(0, colon + 1)} ${bodies}${end}`, rules: ['helps'], asks: [] }
  }
  const made = inOrder(value.replace(/[.;]+$/u, ''), [
    (rest) => readdressActors(rest, names, recipe, place),
    (rest) => (place === 'lead' ? withLeadInField(rest, partners, names) : unchanged(rest)),
  ])
  return { ...made, text: `${text.slice(0, colon + 1)} ${made.text}${end}` }
}

/** The bodies of a task record's fields. */
function fieldsOf(item: Item): NonNullable<Around['helping']> {
  const value = (role: Item['role']): string => {
    const text = item.children.find((child) => child.type === 'item' && child.role === role)
    return text?.type === 'item'
      ? text.text
          .slice(text.text.indexOf(':') + 1)
          .replace(/[.;]+$/u, '')
          .trim()
      : ''
  }
  return { lead: value('lead'), coordinating: value('coordinating') }
}

function isUnitHeading(text: string, item: Item, names: UnitNames): boolean {
  return item.children.length > 0 && isActorHeading(text) && headingActors(text).some((body) => isUnit(body, names))
}

/** Under an upper body's heading: what the unit helps it with, or what it charges the unit with. */
function upperHeading(item: Item, text: string, { carried }: Work): Changed {
  const isHelping = item.children.every((child) => carried.get(child.id)?.pile !== 'own')
  return isHelping
    ? { text: `Phối hợp với ${text}`, rules: ['helps'], asks: [] }
    : { text: `Nội dung do ${text} giao`, rules: ['charged-by-upper-body'], asks: [] }
}

/** The heading of an upper body's duties, under which the unit has some to help with. */
const isUpperHeading = (item: Item, names: UnitNames): boolean =>
  item.children.length > 0 &&
  isActorHeading(item.text) &&
  !/^(?:Đề nghị|Giao|Yêu cầu)/u.test(item.text) &&
  headingActors(item.text).every((body) => isUpperBody(body, names))

const owesReport = ({ obligations, pile, isPassedOn }: Carried): boolean =>
  pile === 'own' &&
  !isPassedOn &&
  obligations.some(({ obligation }) => obligation.kind === 'report' && obligation.deadlines.length > 0)

function carryTable(table: Table, around: Around, work: Work): Table {
  const columns = bodyColumns(table)
  const rows = table.rows.map((row): Row => {
    const helps = work.carried.get(row.id)?.pile === 'helps'
    const rules = new Set<string>()
    const cells = row.cells.map((cell, at) => {
      const isBodies = at === columns.lead || at === columns.coordinating
      const changed = inOrder(cell.text, [
        (text) => (isBodies ? bodyCell(row, at, columns, helps, work) : { ...readdress(text, work.names), asks: [] }),
        (text) => bind(text, { unit: work.unit, parameters: work.recipe.parameters, local: around.local }),
        (text) =>
          withShares(
            text,
            work.shares.filter(({ itemId }) => itemId === row.id),
          ),
        (text) => reschedule(text, work.calendar),
      ])
      note(work, row.id, changed.asks)
      changed.rules.forEach((rule) => rules.add(rule))
      return { ...cell, text: changed.text }
    })
    const carried = work.carried.get(row.id)
    origin(work, row, row.id, [...(carried === undefined ? [] : [carried.rule]), ...rules])
    return { ...row, cells, position: null }
  })
  return { ...table, head: table.head.map((row) => ({ ...row, position: null })), rows, position: null }
}

/** A duty that the parent's closing sets is the unit's own sentence: who owes it says it. */
function carryClosing(paragraph: Paragraph, work: Work): Paragraph {
  const { names } = work
  const text = paragraph.text.replace(/\s*(?:\.\/\.|[.;])$/u, '.')
  const report =
    /^(?<before>.*?),? (?<report>báo cáo (?:kết quả [^.]*)?(?:UBND|Ủy ban nhân dân|Sở|Phòng|về)[^.]*\..*)$/su.exec(
      text,
    )?.groups
  const changed = inOrder(text, [
    (rest) => ownText(rest, work.carried.get(paragraph.id), names),
    (rest) => {
      const own = readdress(report?.['report'] ?? '', names).text
      return own === '' || !rest.endsWith(own)
        ? unchanged(rest)
        : {
            text: `${rest
              .slice(0, -own.length)
              .replace(/[, ]+$/u, '')
              .replace(new RegExp(`,? (?:và )?UBND ${names.kind}(?= )`, 'u'), '')}; UBND ${names.kind} ${own}`,
            rules: ['owed-by-the-unit'],
            asks: [],
          }
    },
    (rest) => reschedule(rest, work.calendar),
    (rest) => withInternalDate(rest, `${bodiesTogether(names)}, ${work.under}`, work.calendar),
  ])
  note(work, paragraph.id, changed.asks)
  return { ...paragraph, text: changed.text, position: null }
}

/* What goes over the whole plan */

function organised(draft: Plan, work: Work): Plan {
  const own = withOwnOrganisation(draft.body, work.names)
  if (own === null) return draft
  note(work, own.itemId, [own.ask])
  work.origins.push({
    itemId: own.itemId,
    planId: work.planId,
    parentItemId: own.sectionId,
    hashes: originHashes(findItem(own.body, own.itemId), work.calendar.year),
    rules: ['own-organisation'],
  })
  return buildPlan({ ...draft, id: '', body: own.body })
}

function withInherited(draft: Plan, inherited: Inherited, parent: Plan, work: Work): Plan {
  inherited.rules.forEach((rules, itemId) => {
    work.origins.push({
      itemId,
      planId: 'previous',
      parentItemId: itemId.slice(1),
      hashes: originHashes(findItem(inherited.body, itemId), work.calendar.year),
      rules,
    })
  })
  const { body, recipients, signature, opensWithBases } = inherited
  return buildPlan({
    ...draft,
    id: '',
    body,
    recipients,
    signature,
    opening: opensWithBases ? ownBases(parent, work.names) : draft.opening,
  })
}

function findItem(nodes: readonly Node[], id: string): Item {
  const found = itemsOf(buildPlan({ body: nodes })).find(({ item }) => item.id === id)?.item
  if (found === undefined) throw new Error(`no item ${id}`)
  return found
}

/** Labels counted anew, references to sections and short forms made right again. */
function outlined(draft: Plan, parent: Plan, previous: Plan | null, work: Work): Plan {
  const usesDd = countsDd(previous?.body ?? parent.body)
  const labelled: Plan = {
    ...draft,
    body: renumberRows(relabel(draft.body, usesDd)),
    appendices: draft.appendices.map((appendix) => ({
      ...appendix,
      body: renumberRows(relabel(appendix.body, usesDd)),
    })),
  }
  const moved = movedSections(parent, labelled)
  const follow = (item: Item): Item => {
    const { text, asks, rules } = followReferences(item.text, moved)
    note(work, item.id, asks)
    const at = work.origins.findIndex(({ itemId }) => itemId === item.id)
    const own = work.origins[at]
    if (own !== undefined && rules.length > 0) work.origins[at] = { ...own, rules: [...own.rules, ...rules] }
    return { ...item, text, children: item.children.map((node) => (node.type === 'item' ? follow(node) : node)) }
  }
  const referring = { ...labelled, body: labelled.body.map((node) => (node.type === 'item' ? follow(node) : node)) }
  return buildPlan({ ...withExplained(referring, parent), id: '' })
}

/** With no day of issue known nobody can say which dates have passed. */
function askForDay(child: Plan, parent: Plan, work: Work): void {
  const { year, today } = work.calendar
  if (today !== null) return
  const dated = itemsOf(parent).some(({ item }) => deadlines(item.text, { year }).some(({ date }) => date !== null))
  if (dated) note(work, null, [{ ruleId: 'issue-date-unknown', about: child.header.title ?? '', data: {} }])
}

function ownAppendixTitle(title: string, names: UnitNames): string {
  const { upper, full } = names
  if (title === title.toUpperCase() && upper !== null)
    return title.replace(upper.full.toUpperCase(), full.toUpperCase())
  return readdress(title, names).text
}

/* The record */

function note(work: Work, itemId: string | null, asks: readonly Ask[]): void {
  asks.forEach((ask) => work.questions.push({ id: '', itemId, ...ask }))
}

/** Questions in the order of the plan, numbered. */
function questionsIn(plan: Plan, questions: readonly Question[]): readonly Question[] {
  const order = new Map(
    [...itemsOf(plan).map(({ item }) => item.id), ...rowsOf(plan).map(({ row }) => row.id)].map((id, at) => [id, at]),
  )
  const rank = ({ itemId }: Question): number => (itemId === null ? -1 : (order.get(itemId) ?? order.size))
  return questions.toSorted((a, b) => rank(a) - rank(b)).map((question, at) => ({ ...question, id: `q${at + 1}` }))
}

function origin(work: Work, own: Item | Row, parentItemId: string, rules: readonly string[]): void {
  work.origins.push({
    itemId: own.id,
    planId: work.planId,
    parentItemId,
    hashes: originHashes(own, work.calendar.year),
    rules: [...new Set(rules)],
  })
}

interface Base {
  readonly unit: UnitFacts
  readonly recipe: Recipe
  readonly shares: readonly Share[]
  readonly today: string | null
  readonly previous: Plan | null
}

function lockOf(child: Plan, parent: Plan, { unit, recipe, shares, today, previous }: Base): Lock {
  const texts = new Map([
    ...itemsOf(child).map(({ item }) => [item.id, item.text] as const),
    ...rowsOf(child).map(({ row }) => [row.id, row.cells.map(({ text }) => text).join('\n')] as const),
  ])
  return {
    type: 'lock',
    schemaVersion: '1.0',
    parent: referenceTo(parent),
    previous: previous === null ? null : referenceTo(previous),
    ruleset,
    recipe: hashOf(JSON.stringify(recipe)).slice(0, 16),
    today,
    unit,
    shares: [...shares],
    items: child.origins.map((each) => ({ origin: each, text: texts.get(each.itemId) ?? '' })),
  }
}

const referenceTo = (plan: Plan): Lock['parent'] => ({
  file: null,
  id: plan.id,
  number: plan.header.number,
  date: isoDate(plan.header.date),
  issuer: plan.header.issuer,
  title: plan.header.title,
  hash: contentHash(plan),
})
