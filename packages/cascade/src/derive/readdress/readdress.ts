import type { UnitNames } from '../unit-names.ts'
import { addresseeEdits } from './addressees.ts'
import { chainEdits } from './chain.ts'
import { applied, compatible, type Finder } from './edit.ts'
import { fixedSpans } from './fixed-spans.ts'
import { moneyEdits } from './money.ts'
import { ownBodyEdits } from './own-bodies.ts'
import { ownScopeEdits } from './own-scope.ts'

/** A text put into the lower unit's mouth, and the rules that changed it. */
export interface Readdressed {
  readonly text: string
  readonly rules: readonly string[]
}

/** The kinds of phrase that change; where two would change the same words the first one does. */
const finders: readonly Finder<UnitNames>[] = [moneyEdits, ownBodyEdits, chainEdits, addresseeEdits, ownScopeEdits]

/**
 * Replaces by the role of a phrase, never everywhere: the addressees become the unit itself, the upper unit's own scope
 * becomes the unit's, its level is added to chains of sources; words of a superior source, names of acts and what is
 * quoted stay. how-plans-cascade 2.5.
 */
export function readdress(text: string, names: UnitNames): Readdressed {
  const edits = compatible(
    finders.flatMap((find) => find(text, names)),
    fixedSpans(text),
  )
  return { text: applied(text, edits), rules: [...new Set(edits.map(({ rule }) => rule))] }
}
