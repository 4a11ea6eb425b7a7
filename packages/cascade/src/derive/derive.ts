import {
  itemsOf,
  plan as buildPlan,
  type Derivation,
  type Item,
  type Kept,
  type Node,
  type NotCarried,
  type Outcome,
  type Plan,
  type Recipe,
  type Share,
  type UnitFacts,
} from '@kehoach/core'
import { deadlines } from '@kehoach/language'
import type { AgencyOverrides } from '@kehoach/units'
import { yearOf } from '../year.ts'
import { withExplained } from './abbreviations.ts'
import { alter } from './alter.ts'
import { expressionsFor } from './expression.ts'
import { followers } from './followers.ts'
import { originHashes } from './hashes.ts'
import { ownBases, ownClosing, ownHeader, ownOpening, ownRecipients, ownSignature, parentRef } from './header.ts'
import { inherit, type Inherited } from './inherit.ts'
import { withOwnOrganisation } from './own-organisation.ts'
import { countsDd, relabel, renumberRows } from './outline.ts'
import { readdress } from './readdress/readdress.ts'
import { followReferences, movedSections } from './references.ts'
import { select, type Selection } from './select.ts'
import { unitNames, type UnitNames } from './unit-names.ts'
import { underUnit } from './villages.ts'
import { type Work, note, questionsIn } from './work.ts'
import { top, carryNode } from './carry.ts'
import { carryClosing } from './carry-closing.ts'
import { lockOf } from './lock.ts'

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
