import {
  contentHash,
  hashOf,
  isoDate,
  itemsOf,
  rowsOf,
  type Lock,
  type Plan,
  type Recipe,
  type Share,
  type UnitFacts,
} from '@kehoach/core'

/** The version of the rules that a lock names. */
export const ruleset = 'derive-2'

interface Base {
  readonly unit: UnitFacts
  readonly recipe: Recipe
  readonly shares: readonly Share[]
  readonly today: string | null
  readonly previous: Plan | null
}

/** The base of a derived plan, kept so that a later parent can be merged into it. */
export function lockOf(child: Plan, parent: Plan, { unit, recipe, shares, today, previous }: Base): Lock {
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
