import { hashOf } from '@kehoach/core'
import { ruleLists } from './rule-lists.ts'
import { toolVersion } from './version.ts'

/** What a stored result says about the tool that made it: `rulesHash` changes when a rule comes or goes. */
export async function toolFacts(): Promise<{
  readonly name: string
  readonly version: string
  readonly rulesHash: string
}> {
  const ids = (await ruleLists()).flatMap(({ rules }) => rules.map(({ id, severity }) => `${id} ${severity}`))
  return { name: 'kehoach', version: toolVersion(), rulesHash: hashOf(ids.toSorted().join('\n')).slice(0, 16) }
}
