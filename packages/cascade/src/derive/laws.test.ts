import {
  bulletSigns,
  emptyRecipe,
  itemsOf,
  pointLetters,
  quantitySchema,
  rowsOf,
  type Item,
  type Node,
  type Plan,
  type UnitFacts,
} from '@kehoach/core'
import { deadlines, obligationsOf, quantities } from '@kehoach/language'
import { arbitraryParent, arbitraryUnit, superiorSources, upperScopes } from '@kehoach/test-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverage } from '../coverage.ts'
import { proposeMandates } from '../mandates.ts'
import { allocate } from './allocate.ts'
import { derive } from './derive.ts'

// Seeded, so that a run in CI says what it said before; the long suite looks further.
const runs = process.env['LONG'] === undefined ? { numRuns: 60, seed: 20260101 } : { numRuns: 600 }
const parentAndUnit = arbitraryParent().chain((parent) =>
  fc.record({ parent: fc.constant(parent), unit: arbitraryUnit(parent) }),
)
const derived = (parent: Plan, unit: UnitFacts, today: string | null = null) =>
  derive(parent, unit, emptyRecipe, { today }).value
const textsOf = (plan: Plan): readonly string[] => [
  ...itemsOf(plan).map(({ item }) => item.text),
  ...rowsOf(plan).flatMap(({ row }) => row.cells.map(({ text }) => text)),
  ...plan.closing.map(({ text }) => text),
]

describe('deriving', () => {
  test('is deterministic', () =>
    fc.assert(
      fc.property(parentAndUnit, ({ parent, unit }) => {
        expect(derived(parent, unit)).toEqual(derived(parent, unit))
      }),
      runs,
    ))

  test('leaves every mandated obligation in the child or in notCarried with a reason', () =>
    fc.assert(
      fc.property(parentAndUnit, ({ parent, unit }) => {
        const { plan, notCarried } = derived(parent, unit)
        const there = new Set([
          ...itemsOf(plan).map(({ item }) => item.id),
          ...rowsOf(plan).map(({ row }) => row.id),
          ...plan.closing.map(({ id }) => id),
          ...notCarried.map(({ itemId }) => itemId),
        ])
        const placed = obligationsOf(parent)
        const mandated = proposeMandates(parent, placed).filter(({ pile }) => pile !== 'upper')
        expect(mandated.filter(({ itemId }) => !there.has(itemId))).toEqual([])
        expect(notCarried.filter(({ ruleId }) => ruleId === '')).toEqual([])
      }),
      runs,
    ))

  test('leaves no scope of the upper unit and changes no source of its', () =>
    fc.assert(
      fc.property(parentAndUnit, ({ parent, unit }) => {
        const { plan, notCarried } = derived(parent, unit)
        const texts = textsOf(plan).join('\n')
        const left = notCarried.map(({ text }) => text).join('\n')
        const before = textsOf(parent).join('\n')
        expect(upperScopes(parent).filter((phrase) => texts.includes(phrase))).toEqual([])
        const lost = superiorSources(parent).filter(
          (phrase) => before.includes(phrase) && !texts.includes(phrase) && !left.includes(phrase),
        )
        expect(lost).toEqual([])
      }),
      runs,
    ))

  test('asks inside before what is owed, and owes what the parent asked, word for word', () =>
    fc.assert(
      fc.property(parentAndUnit, ({ parent, unit }) => {
        const { plan } = derived(parent, unit, '2020-01-01')
        for (const { item } of itemsOf(plan)) {
          const own = plan.origins.find(({ itemId }) => itemId === item.id)
          if (own?.rules.includes('internal-date') !== true) continue
          const source = itemsOf(parent).find((each) => each.item.id === own.parentItemId)?.item.text ?? ''
          const owed = deadlines(source).filter(({ date }) => date !== null)
          const inside = deadlines(item.text.slice(item.text.indexOf('; các'))).filter(({ date }) => date !== null)
          expect(owed.every(({ quote }) => item.text.includes(quote))).toBe(true)
          expect(inside.length).toBeGreaterThan(0)
          const last =
            owed
              .map(({ date }) => date ?? '')
              .toSorted()
              .at(-1) ?? ''
          expect(inside.every(({ date }) => (date ?? '') < last)).toBe(true)
        }
      }),
      runs,
    ))

  test('labels every list as a sequence', () =>
    fc.assert(
      fc.property(parentAndUnit, ({ parent, unit }) => {
        const lists: Item[][] = []
        const walk = (nodes: readonly Node[]): void => {
          const items = nodes.filter((node) => node.type === 'item')
          lists.push(items)
          items.forEach(({ children }) => walk(children))
        }
        walk(derived(parent, unit).plan.body)
        for (const list of lists) {
          const values = list
            .map(({ label }) => label?.value ?? '')
            .filter((value) => value !== '' && !bulletSigns.includes(value))
          expect(values).toEqual(values.map((value, at) => expectedLabel(value, at)))
        }
      }),
      runs,
    ))

  test('leaves nothing missing and nothing weakened in an untouched plan', () =>
    fc.assert(
      fc.property(parentAndUnit, ({ parent, unit }) => {
        const judged = coverage([parent], derived(parent, unit).plan).value.items
        const bad = judged.filter(({ mandated, verdict }) => mandated && ['missing', 'weakened'].includes(verdict))
        expect(bad.map(({ parentText, verdict, childTexts }) => [parentText, verdict, childTexts])).toEqual([])
      }),
      runs,
    ))
})

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
function expectedLabel(value: string, at: number): string {
  if (/^\d+$/u.test(value)) return String(at + 1)
  if (/^[IVX]+$/u.test(value)) return romans[at] ?? ''
  return pointLetters[at] ?? ''
}

test('shares sum to the parent’s quantity, each at least the minimum, and stand in the child and its lock', () =>
  fc.assert(
    fc.property(
      fc.record({
        total: fc.integer({ min: 100, max: 500_000 }),
        weights: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 30 }),
        minimum: fc.integer({ min: 0, max: 3 }),
      }),
      ({ total, weights, minimum }) => {
        const { parent, itemId } = treePlanting(total)
        const units = weights.map((weight, at) => unitWith(`xã Số ${at}`, { dien_tich: String(weight) }))
        const recipe = { ...emptyRecipe, allocations: [{ itemId, quantity: 1, by: 'dien_tich', minimum }] }
        const { value, diagnostics } = allocate(parent, units, recipe)
        expect(diagnostics).toEqual([])
        const shares = value.map(([share]) => share?.share ?? -1)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(total)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(minimum)
        const [unit, own] = [units[0], value[0]]
        if (unit === undefined || own === undefined) throw new Error('no unit')
        const { plan, lock } = derive(parent, unit, recipe, { today: null, shares: own }).value
        const text = itemsOf(plan).find(({ item }) => item.id === itemId)?.item.text ?? ''
        expect(quantities(text)[0]?.count).toBe(shares[0])
        expect(lock.shares).toEqual(own)
        expect(quantitySchema.safeParse(quantities(text)[0]).success).toBe(true)
      },
    ),
    runs,
  ))

function unitWith(name: string, values: UnitFacts['values']): UnitFacts {
  return { name, code: null, level: 'commune', superior: null, place: null, values }
}

function treePlanting(total: number): { readonly parent: Plan; readonly itemId: string } {
  const parent = arbitraryParentWith(`Toàn tỉnh trồng ít nhất ${total.toLocaleString('de-DE')} cây xanh.`)
  const found = itemsOf(parent).find(({ item }) => item.text.startsWith('Toàn tỉnh'))?.item.id
  if (found === undefined) throw new Error('no item')
  return { parent, itemId: found }
}

function arbitraryParentWith(text: string): Plan {
  const [parent] = fc.sample(arbitraryParent({ regime: 'two-level' }), { numRuns: 1, seed: 7 })
  if (parent === undefined) throw new Error('no parent')
  const item: Item = {
    type: 'item',
    id: 'ishared',
    label: { value: '1', printed: '1.' },
    text,
    role: 'target',
    children: [],
    position: null,
  }
  return { ...parent, body: [...parent.body, { ...item, id: 'isection', text: 'CHỈ TIÊU', children: [item] }] }
}
