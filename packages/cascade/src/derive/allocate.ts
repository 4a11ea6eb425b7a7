import type { AllocationRule, Diagnostic, Outcome, Plan, Recipe, Share, UnitFacts } from '@kehoach/core'
import { diagnose, itemsOf, rowsOf } from '@kehoach/core'
import { quantities } from '@kehoach/language'
import { unchanged, type Changed } from './change.ts'
import { printedNumber } from './bind.ts'
import { numberIn } from './expression.ts'

/**
 * What each unit gets of the quantities that a recipe divides: its minimum first, the rest by the weights of a column in
 * whole numbers, what is left over to the largest remainders, ties to the earlier unit. The shares of a quantity sum to
 * it. A quantity that cannot be divided is a diagnostic and nobody's share.
 */
export function allocate(
  parent: Plan,
  units: readonly UnitFacts[],
  recipe: Recipe,
): Outcome<readonly (readonly Share[])[]> {
  const texts = new Map([
    ...itemsOf(parent).map(({ item }) => [item.id, item.text] as const),
    ...rowsOf(parent).map(({ row }) => [row.id, row.cells.map(({ text }) => text).join('\n')] as const),
  ])
  const outcomes = recipe.allocations.map((rule) => divided(rule, texts.get(rule.itemId) ?? '', units))
  return {
    value: units.map((_, at) => outcomes.flatMap(({ value }) => value[at] ?? [])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  }
}

function divided(rule: AllocationRule, text: string, units: readonly UnitFacts[]): Outcome<readonly Share[]> {
  const { itemId, quantity: at, by, minimum } = rule
  const refuse = (ruleId: string, data: Diagnostic['data']): Outcome<readonly Share[]> => ({
    value: [],
    diagnostics: [diagnose('cascade', 'error', ruleId, { item: itemId, ...data })],
  })
  const quantity = quantities(text).filter(({ count }) => count !== null)[at - 1]
  const total = quantity?.count ?? null
  if (quantity === undefined || total === null) return refuse('nothing-to-allocate', { quantity: at })
  if (!Number.isInteger(total)) return refuse('total-not-whole', { total })
  const weights = units.map((unit) => (by === null ? 1 : numberIn(unit.values[by] ?? '')))
  const blank = weights.findIndex((weight) => weight === null)
  if (blank >= 0) return refuse('weight-not-given', { field: by ?? '', unit: units[blank]?.name ?? '' })
  const known = weights.map((weight) => weight ?? 0)
  const least = Math.ceil(minimum)
  if (least * units.length > total) return refuse('minimum-too-large', { minimum: least, units: units.length, total })
  const shares = sharesOf(total, known, least)
  const sum = known.reduce((all, weight) => all + weight, 0)
  return {
    value: shares.map((share, unit) => ({
      itemId,
      quantity: at,
      quote: quantity.quote,
      total,
      share,
      by,
      weight: by === null ? null : (known[unit] ?? 0),
      weights: by === null ? null : sum,
      units: units.length,
    })),
    diagnostics: [],
  }
}

/** Whole shares of a total by weights, each at least `minimum`: the largest remainders get what is left over. */
export function sharesOf(total: number, weights: readonly number[], minimum = 0): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const even = weights.map(() => 1)
  const [parts, whole] = sum > 0 ? [weights, sum] : [even, weights.length]
  const rest = total - minimum * weights.length
  const exact = parts.map((part) => (rest * part) / whole)
  const floors = exact.map(Math.floor)
  const left = rest - floors.reduce((all, share) => all + share, 0)
  const lucky = new Set(
    exact
      .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
      .toSorted((a, b) => b.remainder - a.remainder || a.at - b.at)
      .slice(0, left)
      .map(({ at }) => at),
  )
  return floors.map((share, at) => share + minimum + (lucky.has(at) ? 1 : 0))
}

/** The text with the unit's shares in place of the totals. */
export function withShares(text: string, shares: readonly Share[]): Changed {
  const changed = shares.reduce((rest, { quote, total, share }) => {
    const number = [...quote.matchAll(/\d+(?:\.\d{3})*/gu)].find(
      ([digits]) => numberIn(digits.replace(/^0+(?=\d)/u, '')) === total,
    )?.[0]
    return number === undefined || !rest.includes(quote)
      ? rest
      : rest.replace(quote, quote.replace(number, printedNumber(share)))
  }, text)
  if (changed === text) return unchanged(text)
  return { text: changed, rules: ['allocated'], asks: [] }
}
