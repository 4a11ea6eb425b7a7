import { describe, expect, test } from 'vitest'
import { badPlans, shared } from '../test/bad-plans.ts'
import { problemsIn } from '../test/check-package.ts'
import { documentOf, wordsOf } from '../test/read-part.ts'
import { toDocx } from './to-docx.ts'
import { verifyDocx } from './verify-docx.ts'
import { slotsOf } from './write/text-slots.ts'
import { forbiddenIn } from './write/xml.ts'

describe.each(Object.entries(badPlans))('%s', (_, { plan, rules }) => {
  test('is a file that Word opens, and what is wrong with it is said', () => {
    const { value, diagnostics } = toDocx(plan)
    expect(problemsIn(value)).toEqual([])
    expect([...new Set(diagnostics.map(({ ruleId }) => ruleId))].toSorted()).toEqual(rules.toSorted())
  })

  test('loses no word', () => {
    const printed = wordsOf(documentOf(toDocx(plan).value))
      .replaceAll(/\s/gu, '')
      .toLowerCase()
    const lost = slotsOf(plan).filter(
      ({ text, field }) =>
        field !== 'number' &&
        forbiddenIn(text) === 0 &&
        text.split('\n').some((line) => !printed.includes(line.replaceAll(/\s/gu, '').toLowerCase())),
    )
    expect(lost.map(({ text }) => text.slice(0, 50))).toEqual([])
  })
})

test.each(Object.entries(badPlans))('%s reads back, or every place that does not is named', async (_, { plan }) => {
  const { value, diagnostics } = await verifyDocx(plan, toDocx(plan).value)
  expect(value).toBe(diagnostics.length === 0)
  expect(diagnostics.length).toBeLessThanOrEqual(21)
})

test('one part at two places has one bookmark and each comment once', () => {
  const { value } = toDocx(shared, {
    draft: { questions: [{ id: 'q1', ruleId: 'x', itemId: 'i1', about: 'đơn vị', data: {} }] },
  })
  expect(problemsIn(value)).toEqual([])
})
