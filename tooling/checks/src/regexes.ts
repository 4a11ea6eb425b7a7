// pnpm regexes: how long each regular expression of the published sources may take, by recheck. It takes some minutes.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { check } from 'recheck'

const root = join(import.meta.dirname, '../../..')

interface Found {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** The regular expressions that stand in a source as literals. */
function regexesIn(file: string): readonly Found[] {
  const found: Found[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk)
    else if (typeof node === 'object' && node !== null) {
      const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } }
      if (regex !== undefined) found.push({ file, ...regex })
      else Object.values(node).forEach(walk)
    }
  }
  walk(parseSync(file, readFileSync(join(root, file), 'utf8')).program)
  return found
}

const counts = { linear: 0, quadratic: 0, worse: 0, unknown: 0 }

function kindOf(said: string): keyof typeof counts {
  if (said === 'safe') return 'linear'
  if (said === 'unknown') return 'unknown'
  return said.startsWith('2nd') ? 'quadratic' : 'worse'
}

const files = globSync('{packages,apps}/*/src/**/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))
for (const { file, pattern, flags } of files.flatMap(regexesIn)) {
  const result = await check(pattern, flags, { timeout: 3000 })
  const kind = kindOf(result.status === 'vulnerable' ? result.complexity.summary : result.status)
  counts[kind] += 1
  if (kind !== 'linear') console.log(`${kind}\t${file}\t${pattern.slice(0, 100)}`)
}
console.log(
  Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', '),
)
if (counts.worse > 0) process.exitCode = 1
