import { readFileSync } from 'node:fs'
import { hashOf } from '@kehoach/core'

/** The version of the tool, from its own manifest. */
export function toolVersion(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { readonly version: string }).version
}

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
