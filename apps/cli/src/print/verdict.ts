import type { CoverageItem, Verdict } from '@kehoach/core'
import type { Context } from '../context.ts'

/** The signs of the verdicts, and letters for consoles that lack them. design/cli.md §5 */
const signs: Readonly<Record<Verdict | 'not-concrete', readonly [mark: string, letter: string]>> = {
  covered: ['●', 'D'],
  'not-concrete': ['◉', 'd'],
  stronger: ['▲', 'C'],
  weakened: ['▽', 'V'],
  partial: ['◐', 'P'],
  delegated: ['→', '>'],
  missing: ['○', 'O'],
  waived: ['◇', 'M'],
  'not-applicable': ['–', '-'],
  'cannot-check': ['?', '?'],
}

/** A verdict as people count it: covered without a local value stands apart. */
export function shownVerdict({
  verdict,
  concrete,
}: Pick<CoverageItem, 'verdict' | 'concrete'>): Verdict | 'not-concrete' {
  return verdict === 'covered' && concrete === false ? 'not-concrete' : verdict
}

/** The sign of a verdict, in its colour. */
export function signOf(verdict: Verdict | 'not-concrete', { marks, paint }: Pick<Context, 'marks' | 'paint'>): string {
  const [mark, letter] = signs[verdict]
  const sign = marks ? mark : letter
  if (verdict === 'missing') return paint.red(sign)
  if (verdict === 'weakened' || verdict === 'partial') return paint.yellow(sign)
  if (verdict === 'covered' || verdict === 'stronger') return paint.green(sign)
  return sign
}
