import type { Plan, WordChange } from '@kehoach/core'
import { diffArrays } from 'diff'
import { spotsOf } from './spots.ts'

/** Two plans compared line by line as they are printed, labels with them: for `--by text`. */
export function diffText(before: Plan, after: Plan): readonly WordChange[] {
  return diffArrays([...linesOf(before)], [...linesOf(after)]).flatMap(({ added, removed, value }) =>
    value.map((text): WordChange => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text })),
  )
}

const linesOf = (plan: Plan): readonly string[] =>
  spotsOf(plan).map(({ label, side }) =>
    [label, side.text.replace(/\s+/gu, ' ')].filter((part) => part !== '').join(' '),
  )
