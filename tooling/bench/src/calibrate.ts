// pnpm calibrate: fits the weights that say how sure it is that a passage answers an obligation, on every judged pair but the
// test half, and writes them to the package. Logistic regression, the same result each time.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparisons, featureNames } from '@kehoach/cascade'
import { readPlan } from './corpus.ts'
import { judgedPairs } from './judge.ts'

interface GoldItem {
  readonly parentText: string
  readonly status: string
  readonly mandated: boolean
  readonly doubtful?: boolean
  readonly childTexts?: readonly string[]
}

interface Example {
  readonly features: readonly number[]
  readonly isAnswer: number
}

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”"*_\\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** Each compared pair of an obligation that the gold judges: whether the gold points at the passage. */
function examplesOf(pair: ReturnType<typeof judgedPairs>[number]): readonly Example[] {
  const gold = (JSON.parse(readFileSync(pair.gold, 'utf8')) as { readonly items: readonly GoldItem[] }).items
  const all = comparisons(readPlan(pair.parent), readPlan(pair.child))
  return all.flatMap(({ parentText, childText, features }): Example[] => {
    const text = fold(parentText)
    const item = gold.find((each) => text.startsWith(fold(each.parentText)) || text.includes(fold(each.parentText)))
    if (item === undefined || !item.mandated || item.doubtful === true) return []
    const passage = fold(childText)
    const isAnswer = (item.childTexts ?? []).some((each) => passage.includes(fold(each)))
    return [{ features: featureNames.map((name) => features[name]), isAnswer: isAnswer ? 1 : 0 }]
  })
}

/** Weights by gradient descent on the log loss, answers and others weighing the same in sum. */
function fitted(examples: readonly Example[]): { readonly bias: number; readonly weights: readonly number[] } {
  const answers = examples.filter(({ isAnswer }) => isAnswer === 1).length
  const balance = (isAnswer: number): number =>
    isAnswer === 1 ? 1 : Math.min(1, (3 * answers) / (examples.length - answers))
  let bias = 0
  let weights: number[] = featureNames.map(() => 0)
  for (let round = 0; round < 4000; round += 1) {
    const slope = weights.map((weight) => 0.002 * weight)
    let biasSlope = 0
    let mass = 0
    for (const { features, isAnswer } of examples) {
      const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), bias)
      const error = (1 / (1 + Math.exp(-sum)) - isAnswer) * balance(isAnswer)
      mass += balance(isAnswer)
      biasSlope += error
      features.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + error * value))
    }
    bias -= (8 * biasSlope) / mass
    weights = weights.map((weight, at) => weight - (8 * (slope[at] ?? 0)) / mass)
  }
  return { bias, weights }
}

function main(): void {
  const pairs = judgedPairs().filter(({ half }) => half !== 'test')
  const examples = pairs.flatMap(examplesOf)
  const { bias, weights } = fitted(examples)
  const round = (value: number): number => Math.round(value * 1000) / 1000
  const calibration = {
    madeBy: 'pnpm calibrate',
    pairs: pairs.map(({ name }) => name),
    examples: examples.length,
    answers: examples.filter(({ isAnswer }) => isAnswer === 1).length,
    bias: round(bias),
    weights: Object.fromEntries(featureNames.map((name, at) => [name, round(weights[at] ?? 0)])),
  }
  const file = join(import.meta.dirname, '../../../packages/cascade/src/calibration.json')
  writeFileSync(file, `${JSON.stringify(calibration, null, 2)}\n`)
  console.log(JSON.stringify(calibration, null, 2))
}

if (import.meta.main) main()
