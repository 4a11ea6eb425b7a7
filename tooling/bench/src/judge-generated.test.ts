import { coverage } from '@kehoach/cascade'
import { item, plan, type CoverageItem, type Plan } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { judgedDuties, type JudgedDuty } from './judge-generated.ts'
import { generatedPairs } from './mutate.ts'

const isGap = (verdict: string): boolean => verdict === 'missing' || verdict === 'weakened' || verdict === 'partial'
const said = ({ item: { verdict } }: JudgedDuty): string => (verdict === 'stronger' ? 'covered' : verdict)
const named = ({ kind, item: { parentText, childTexts } }: JudgedDuty): string =>
  `${kind}: ${parentText} → ${childTexts.join(' | ')}`

describe('generated pairs, whose truth is known', () => {
  const duties = judgedDuties()

  test('no gap passes in silence', () =>
    expect(
      duties
        .filter(({ kind }) => kind !== 'decoy')
        .filter((duty) => isGap(duty.truth) && !isGap(said(duty)) && !duty.item.ask)
        .map(named),
    ).toEqual([]))

  test('of the passages that only look alike, nine in ten are missing or asked about', () => {
    const decoys = duties.filter(({ kind }) => kind === 'decoy')
    const taken = decoys.filter((duty) => !isGap(said(duty)) && !duty.item.ask)
    expect(decoys.length).toBeGreaterThan(12)
    expect(taken.length / decoys.length).toBeLessThanOrEqual(0.1)
  })

  test('a duty that is kept, in whatever words, raises no alarm', () =>
    expect(duties.filter((duty) => duty.truth === 'covered' && isGap(said(duty)) && !duty.item.ask).map(named)).toEqual(
      [],
    ))

  test('the aspect that was lowered is named', () =>
    expect(
      duties
        .filter(
          ({ aspect, item: { weakening } }) =>
            aspect !== null && weakening.length > 0 && !sameAspect(aspect, weakening),
        )
        .map(named),
    ).toEqual([]))

  test('what is said to be at least 90 % sure is right in 97 of 100', () => {
    const sure = duties.filter(({ item: { confidence, ask } }) => confidence >= 0.9 && !ask)
    const right = sure.filter((duty) => said(duty) === duty.truth)
    expect(sure.length).toBeGreaterThan(duties.length / 2)
    expect(right.length / sure.length).toBeGreaterThanOrEqual(0.97)
  })
})

/** Fewer and less often are two names of one thing, and so are a smaller share of persons and fewer who are meant. */
const kin: Readonly<Record<string, readonly string[]>> = {
  quantity: ['quantity', 'frequency', 'scope'],
  frequency: ['frequency', 'quantity'],
  scope: ['scope', 'quantity'],
}
const sameAspect = (aspect: string, weakening: CoverageItem['weakening']): boolean =>
  weakening.some((each) => (kin[aspect] ?? [aspect]).includes(each.aspect))

describe('laws, over every generated parent', () => {
  const parents = [...new Map(generatedPairs().map(({ subject, parent }) => [subject, parent]))]
  const childOf = (texts: readonly string[]): Plan =>
    plan({
      header: { level: 'commune', regime: 'two-level', title: 'Thực hiện năm 2026' },
      body: [
        item(
          'I.',
          'NỘI DUNG',
          texts.map((text, at) => item(`${at + 1}.`, text)),
        ),
      ],
    })
  const verdicts = (parent: Plan, texts: readonly string[]): readonly string[] =>
    coverage([parent], childOf(texts)).value.items.map(({ verdict }) => verdict)

  test.each(parents)('%s: a copy covers, and dropping a duty makes exactly it missing', (_, parent) => {
    const texts = coverage([parent], childOf([])).value.items.map(({ parentText }) => parentText)
    expect(verdicts(parent, texts)).toEqual(texts.map(() => 'covered'))
    texts.forEach((dropped, at) => {
      const rest = texts.filter((text) => text !== dropped)
      expect(verdicts(parent, rest), dropped).toEqual(texts.map((_text, each) => (each === at ? 'missing' : 'covered')))
    })
  })

  test.each(parents)('%s: the order of the passages changes no verdict', (_, parent) => {
    const texts = coverage([parent], childOf([])).value.items.map(({ parentText }) => parentText)
    const kept = texts.slice(1)
    expect(verdicts(parent, kept.toReversed())).toEqual(verdicts(parent, kept))
    expect(verdicts(parent, [...kept.slice(2), ...kept.slice(0, 2)])).toEqual(verdicts(parent, kept))
  })

  test('the same input gives the same output', () => {
    const [pair] = generatedPairs()
    if (pair === undefined) throw new Error('nothing was generated')
    expect(coverage([pair.parent], pair.child)).toEqual(coverage([pair.parent], pair.child))
  })
})
