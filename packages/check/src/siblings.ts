import { bulletSigns, pointLetters, type Item, type Node, type Plan } from '@kehoach/core'

/** Labelled items of one parent that make one list, with the path of the parent. */
export interface SiblingRun {
  readonly items: readonly Item[]
  readonly path: readonly string[]
}

export const isBullet = ({ label }: Item): boolean => label !== null && bulletSigns.includes(label.value)

/** What a label counts in: capital Roman numbers, Arabic numbers, letters. Decimal numbers are read by their last part. */
export type Series = 'roman' | 'number' | 'letter'

export function seriesOf(value: string): Series | null {
  if (/^[IVXLC]+$/u.test(value)) return 'roman'
  if (/^\d+(?:\.\d+)*$/u.test(value)) return 'number'
  return /^[a-zđ]$/u.test(value) ? 'letter' : null
}

/** The place of a label in its series, from 1; null where it has none. */
export function ordinalOf(value: string): number | null {
  const series = seriesOf(value)
  if (series === 'number') return Number(value.split('.').at(-1))
  if (series === 'letter') return letters.indexOf(value) + 1 || null
  return series === 'roman' ? romanValue(value) : null
}

/** The decree's letters, and those it does not have, where they stand in the alphabet: a rule of its own reports them. */
const letters: readonly string[] = [
  ...pointLetters.join('').replace('e', 'ef').replace('i', 'ij').replace('v', 'vw'),
  'z',
]

/**
 * The lists of a plan, below the body and each item: the children with a label, bullets left out, divided where a list
 * begins anew at its first label.
 */
export function siblingRuns(plan: Plan): readonly SiblingRun[] {
  const below = (nodes: readonly Node[], path: readonly string[]): SiblingRun[] => {
    const items = nodes.filter((node) => node.type === 'item')
    const labelled = items.filter((item) => item.label !== null && !isBullet(item))
    return [
      ...runsIn(labelled).map((run) => ({ items: run, path })),
      ...items.flatMap((item) => below(item.children, [...path, item.label?.value ?? '¶'])),
    ]
  }
  return [...below(plan.body, []), ...plan.appendices.flatMap((appendix) => below(appendix.body, ['PL']))]
}

function runsIn(items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = []
  for (const item of items) {
    const value = item.label?.value ?? ''
    const run = runs.at(-1)
    const previous = run?.at(-1)?.label?.value
    const isOther = run === undefined || seriesOf(previous ?? '') !== seriesOf(value)
    const isAnew = ordinalOf(value) === 1 && previous !== value && run?.some(({ label }) => label?.value === value)
    if (isOther || isAnew === true) runs.push([item])
    else run.push(item)
  }
  return runs
}

function romanValue(text: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
  const numbers = [...text].map((letter) => values[letter] ?? 0)
  return numbers.reduce((sum, value, at) => sum + (value < (numbers[at + 1] ?? 0) ? -value : value), 0)
}
