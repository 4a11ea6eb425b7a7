import type { Obligation, Weakening } from '@kehoach/core'
import type { Answer } from './answer.ts'
import { actorWeaker } from './actor.ts'
import { deadlineWeaker } from './deadline.ts'
import { ageWeaker, durationWeaker, sumWeaker } from './limits.ts'
import { modalityWeaker } from './modality.ts'
import { quantityWeaker } from './quantity.ts'
import { scopeWeaker } from './scope.ts'

/** What asks for less in one respect; `child` is empty where the answer says nothing of it. */
export type Comparison = (obligation: Obligation, answer: Answer) => readonly Weakening[]

/** In which respects an answer can ask for less. Each looks at one aspect alone. */
const comparisons: readonly Comparison[] = [
  quantityWeaker,
  sumWeaker,
  deadlineWeaker,
  durationWeaker,
  modalityWeaker,
  scopeWeaker,
  ageWeaker,
  actorWeaker,
]

/** Every respect in which the answer asks for less; one aspect is said once. */
export function weakenings(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const all = comparisons
    .flatMap((compare) => compare(obligation, answer))
    .map((each) => ({
      ...each,
      parent: asWritten(each.parent, obligation.text),
      child: asWritten(each.child, answer.text),
    }))
  return all.filter(({ aspect }, at) => all.findIndex((other) => other.aspect === aspect) === at)
}

/** Words that were found in a normalised text, as the text itself writes them. */
function asWritten(words: string, text: string): string {
  const at = text.normalize('NFC').toLowerCase().replaceAll('\n', ' ').indexOf(words)
  return words === '' || at < 0 ? words : text.normalize('NFC').slice(at, at + words.length)
}
