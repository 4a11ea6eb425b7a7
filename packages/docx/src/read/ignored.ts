import type { Diagnostic } from '@kehoach/core'
import type { WordPackage } from './package.ts'
import { say } from './say.ts'

/** What a file brings along that is never opened, run or fetched: macros, embedded files, controls, outside targets. */
export function ignoredParts({ names, external }: WordPackage): readonly Diagnostic[] {
  const partsOf = (expression: RegExp): readonly string[] => names.filter((name) => expression.test(name))
  const parts = ignored.flatMap(([ruleId, expression]) => {
    const found = partsOf(expression)
    return found.length === 0 ? [] : [say(ruleId, { count: found.length, part: found[0] ?? '' })]
  })
  const outside = external
    .filter(({ kind }) => kind !== 'hyperlink')
    .slice(0, 20)
    .map(({ kind, target }) => say('external-target-ignored', { kind, target: shown(target) }))
  return [...parts, ...outside]
}

const ignored = [
  ['macros-ignored', /(?:^|\/)vba(?:Project|Data)[^/]*$/iu],
  ['embedded-parts-ignored', /(?:^|\/)embeddings\/[^/]+$/iu],
  ['controls-ignored', /(?:^|\/)activeX\/[^/]+$/iu],
] as const

/** An address as a person may see it: short, with no sign that steers a screen. */
const shown = (target: string): string => target.replace(/\p{C}/gu, '').slice(0, 200)
