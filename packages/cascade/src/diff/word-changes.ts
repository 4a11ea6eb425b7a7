import type { WordChange } from '@kehoach/core'
import { diffArrays } from 'diff'
import { keyOf } from './spots.ts'

/** Beyond so many words taken out and put in, two texts are shown whole. */
const mostEdits = 600

/** What differs inside a text, word by word, each run with its spaces; turned round it is the same changes turned round. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const isTurned = before > after
  const [first, second] = isTurned ? [after, before] : [before, after]
  const runs = diffArrays([...tokens(first)], [...tokens(second)], { comparator: isSame, maxEditLength: mostEdits })
  if (runs === undefined)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  const changes = runs.map(({ added, removed, value }): WordChange => {
    const isNew = isTurned ? removed : added
    const isOld = isTurned ? added : removed
    return { kind: isNew ? 'added' : isOld ? 'removed' : 'same', text: value.join(' ') }
  })
  return inOrder(changes)
}

const tokens = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '')

const isSame = (a: string, b: string): boolean => a === b || keyOf(a) === keyOf(b)

/** What was taken out stands before what came in its place. */
function inOrder(changes: readonly WordChange[]): readonly WordChange[] {
  const ordered = [...changes]
  for (let at = 1; at < ordered.length; at += 1) {
    const [a, b] = [ordered[at - 1], ordered[at]]
    if (a?.kind === 'added' && b?.kind === 'removed') [ordered[at - 1], ordered[at]] = [b, a]
  }
  return ordered
}
