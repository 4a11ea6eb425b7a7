import type { Item, Node, Row, Table } from '@kehoach/core'
import { headingActors, isActorHeading } from '@kehoach/language'
import { withShares } from './allocate.ts'
import { bind, repeat } from './bind.ts'
import { inOrder, unchanged, type Ask, type Changed } from './change.ts'
import { withHeadingQuestion, withLeadInField, withLeadQuestion } from './concrete.ts'
import { asHelper } from './helping.ts'
import { asOwnDuty, withoutUpperAssignment } from './own-assignment.ts'
import { isUnit, isUpperBody, readdressActors } from './readdress/actors.ts'
import { pickedUnits } from './readdress/addressees.ts'
import { bodiesTogether } from './readdress/own-bodies.ts'
import { readdress } from './readdress/readdress.ts'
import { reschedule, withInternalDate } from './reschedule.ts'
import { bodyCell, bodyColumns, helperWords, leaderWords } from './rows.ts'
import type { Carried } from './select.ts'
import { thisPlan } from './this-plan.ts'
import { withoutTotals } from './totals.ts'
import type { UnitNames } from './unit-names.ts'
import { type Work, note, origin } from './work.ts'

/** What is around an item: values of a repetition, and whether a heading has asked already who leads. */
interface Around {
  readonly local: Readonly<Record<string, string>>
  readonly isAsked: boolean
  /** In a task record in which the unit only helps: the bodies that lead and help, as the parent names them. */
  readonly helping: { readonly lead: string; readonly coordinating: string } | null
  /** In a task record: the bodies that help, as the parent names them. */
  readonly partners: string
}

/** Around the topmost items stands nothing. */
export const top: Around = { local: {}, isAsked: false, helping: null, partners: '' }

/** A node of the parent in the unit's mouth: repeated where the recipe says so, its text readdressed, bound, shared out and dated. */
export function carryNode(node: Node, around: Around, work: Work): readonly Node[] {
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
export function ownText(text: string, carried: Carried | undefined, names: UnitNames): Changed {
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
