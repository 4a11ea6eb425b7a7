import { hashOf } from '@kehoach/core'
import { toolVersion } from './version.ts'

/** What a stored result says about the tool that made it: `rulesHash` changes when a rule comes or goes. */
export async function toolFacts(): Promise<{
  readonly name: string
  readonly version: string
  readonly rulesHash: string
}> {
  const packages = await Promise.all([
    import('@kehoach/host'),
    import('@kehoach/recognise'),
    import('@kehoach/markdown'),
    import('@kehoach/cascade'),
  ])
  const ids = packages.flatMap(({ rules }) => rules.map(({ id, severity }) => `${id} ${severity}`))
  return { name: 'kehoach', version: toolVersion(), rulesHash: hashOf(ids.toSorted().join('\n')).slice(0, 16) }
}
