import { emptyRecipe, item, itemsOf, plan, type UnitFacts } from '@kehoach/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allocate, sharesOf, withShares } from './allocate.ts'

test.each([
  [10, [1, 1, 1], 0, [4, 3, 3]],
  [100, [50, 30, 20], 0, [50, 30, 20]],
  [7, [1, 2, 4], 0, [1, 2, 4]],
  [7, [0, 0, 0], 0, [3, 2, 2]],
  [10, [9, 1, 0], 2, [6, 2, 2]],
  [3, [5, 5, 5], 1, [1, 1, 1]],
])('%d by %j, at least %d each, is %j', (total, weights, minimum, expected) =>
  expect(sharesOf(total, weights, minimum)).toEqual(expected),
)

test('no unit gets more than one beside its exact part', () =>
  fc.assert(
    fc.property(
      fc.record({
        total: fc.nat({ max: 10_000 }),
        weights: fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }),
      }),
      ({ total, weights }) => {
        const shares = sharesOf(total, weights)
        const sum = weights.reduce((all, weight) => all + weight, 0)
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total)
        shares.forEach((share, at) => expect(Math.abs(share - (total * (weights[at] ?? 0)) / sum)).toBeLessThan(1))
      },
    ),
  ))

describe('a quantity of the parent', () => {
  const parent = plan({
    body: [item('I.', 'CHỈ TIÊU', [item('1.', 'Toàn tỉnh trồng ít nhất 10.000 cây, tập huấn 20 lớp.')])],
  })
  const itemId = itemsOf(parent)[1]?.item.id ?? ''
  const unit = (name: string, dien_tich: string): UnitFacts => ({
    name,
    code: null,
    level: 'commune',
    superior: null,
    place: null,
    values: { dien_tich },
  })
  const divided = (rule: object, ...areas: readonly string[]) =>
    allocate(
      parent,
      areas.map((area, at) => unit(`xã ${at}`, area)),
      {
        ...emptyRecipe,
        allocations: [{ itemId, quantity: 1, by: 'dien_tich', minimum: 0, ...rule }],
      },
    )

  test('is divided by a column and written as the parent prints it', () => {
    const { value } = divided({}, '1.500', '500')
    expect(value.map(([share]) => share)).toMatchObject([
      { total: 10000, share: 7500, by: 'dien_tich', weight: 1500, weights: 2000, units: 2 },
      { share: 2500 },
    ])
    expect(withShares('Toàn xã trồng ít nhất 10.000 cây, tập huấn 20 lớp.', value[0] ?? []).text).toBe(
      'Toàn xã trồng ít nhất 7.500 cây, tập huấn 20 lớp.',
    )
  })

  test('may be the second one of its item', () => {
    const { value } = divided({ quantity: 2 }, '1', '3')
    expect(withShares('Trồng ít nhất 10.000 cây, tập huấn 20 lớp.', value[0] ?? []).text).toBe(
      'Trồng ít nhất 10.000 cây, tập huấn 05 lớp.',
    )
  })

  test.each([
    [{ quantity: 3 }, ['1', '2'], 'nothing-to-allocate'],
    [{}, ['1', ''], 'weight-not-given'],
    [{}, ['1', 'nhiều'], 'weight-not-given'],
    [{ minimum: 6000 }, ['1', '2'], 'minimum-too-large'],
  ] as const)('that cannot be divided (%j over %j) is nobody’s', (rule, areas, ruleId) => {
    const { value, diagnostics } = divided(rule, ...areas)
    expect(diagnostics.map((each) => each.ruleId)).toEqual([ruleId])
    expect(value).toEqual([[], []])
  })
})
