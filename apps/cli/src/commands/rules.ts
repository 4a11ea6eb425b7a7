import { nearest } from '@kehoach/core'
import type { Context } from '../context.ts'
import type { Finished } from '../finished.ts'
import { rulesText } from '../print/rules.ts'
import { ruleLists } from '../rule-lists.ts'
import { UsageError } from '../usage-error.ts'

/** `kehoach rules`: everything that can be reported, by package. */
export async function listRules({ of }: { readonly of?: string }, context: Context): Promise<Finished> {
  const all = await ruleLists()
  const lists = of === undefined ? all : all.filter(({ source }) => source === of)
  if (lists.length === 0) {
    const known = all.map(({ source }) => source)
    throw new UsageError('wrong-value', {
      option: '--of',
      given: of ?? '',
      known: known.join(', '),
      near: nearest(of ?? '', known) ?? '',
    })
  }
  return {
    format: 'kehoach.rules',
    inputs: [],
    result: { rules: lists.flatMap(({ source, rules }) => rules.map((rule) => ({ package: source, ...rule }))) },
    json: 'envelope',
    notes: [],
    text: rulesText(lists, context),
    endings: [],
  }
}
