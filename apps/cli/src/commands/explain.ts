import { nearest } from '@kehoach/core'
import type { Context } from '../context.ts'
import type { Finished } from '../finished.ts'
import { ruleText } from '../print/rules.ts'
import { ruleLists } from '../rule-lists.ts'
import { UsageError } from '../usage-error.ts'

/** `kehoach explain RULE`: what a rule of any package says, why, and an example of each kind. */
export async function explain(given: string, context: Context): Promise<Finished> {
  const all = (await ruleLists()).flatMap(({ source, rules }) => rules.map((rule) => ({ source, rule })))
  const wanted = given.trim().toLowerCase()
  const found = all.find(({ rule }) => rule.id === wanted)
  if (found === undefined)
    throw new UsageError('unknown-rule', {
      given,
      near:
        nearest(
          wanted,
          all.map(({ rule }) => rule.id),
        ) ?? '',
    })
  return {
    format: 'kehoach.rule',
    inputs: [],
    result: { package: found.source, ...found.rule },
    json: 'envelope',
    notes: [],
    text: ruleText(found.rule, found.source, context),
    endings: [],
  }
}
