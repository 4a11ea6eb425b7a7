import {
  itemsOf,
  rowsOf,
  type Item,
  type Origin,
  type Plan,
  type Question,
  type Recipe,
  type Row,
  type Share,
  type UnitFacts,
} from '@kehoach/core'
import type { Ask } from './change.ts'
import type { Expressions } from './expression.ts'
import { originHashes } from './hashes.ts'
import type { Calendar } from './reschedule.ts'
import type { Carried } from './select.ts'
import type { UnitNames } from './unit-names.ts'

/** What a derivation knows while it runs, and the questions and origins that it gathers. */
export interface Work {
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

/** Notes what has to be asked at an item; null is the head or the foot. */
export function note(work: Work, itemId: string | null, asks: readonly Ask[]): void {
  asks.forEach((ask) => work.questions.push({ id: '', itemId, ...ask }))
}

/** Notes where an item or a row comes from, with the rules that made its text. */
export function origin(work: Work, own: Item | Row, parentItemId: string, rules: readonly string[]): void {
  work.origins.push({
    itemId: own.id,
    planId: work.planId,
    parentItemId,
    hashes: originHashes(own, work.calendar.year),
    rules: [...new Set(rules)],
  })
}

/** Questions in the order of the plan, numbered. */
export function questionsIn(plan: Plan, questions: readonly Question[]): readonly Question[] {
  const order = new Map(
    [...itemsOf(plan).map(({ item }) => item.id), ...rowsOf(plan).map(({ row }) => row.id)].map((id, at) => [id, at]),
  )
  const rank = ({ itemId }: Question): number => (itemId === null ? -1 : (order.get(itemId) ?? order.size))
  return questions.toSorted((a, b) => rank(a) - rank(b)).map((question, at) => ({ ...question, id: `q${at + 1}` }))
}
