// pnpm judge: how pairs of plans are judged, by the shared scorer: the invented pairs of this repository, half by half, the
// example, and the shared pair where it is present. `pnpm judge --show NAME` lists what was judged otherwise (tune half only).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coverage } from '@kehoach/cascade'
import { readPlan, scored, shared } from './corpus.ts'
import { generatedLines } from './judge-generated.ts'

/** A pair of plans with its gold. */
interface JudgedPair {
  readonly name: string
  readonly half: 'tune' | 'test' | 'shared' | 'example'
  readonly parent: string
  readonly child: string
  readonly gold: string
}

type Counts = Readonly<Record<string, readonly [number, number]>>

/** How often a verdict is in the gold, and the shares of it that were found and that were rightly said; null where none is. */
interface ByVerdict {
  readonly n: number
  readonly recall: number | null
  readonly precision: number | null
}

const gapVerdicts = ['missing', 'weakened', 'partial'] as const
type Scored = { readonly counts: Counts } & Readonly<Record<(typeof gapVerdicts)[number], ByVerdict>>

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'tooling/gold/judging')

/** Every judged pair that is present, in each form in which it lies there. */
export function judgedPairs(): readonly JudgedPair[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as readonly {
    readonly name: string
    readonly half: 'tune' | 'test'
  }[]
  const own = index.flatMap(({ name, half }) =>
    ['md', 'txt'].flatMap((form): JudgedPair[] => {
      const [parent, child] = [join(folder, name, `parent.${form}`), join(folder, name, `child.${form}`)]
      const gold = join(folder, name, 'gold.json')
      return existsSync(parent) && existsSync(child) ? [{ name: `${name}.${form}`, half, parent, child, gold }] : []
    }),
  )
  const example = join(root, 'examples/chuyen-doi-so-2026')
  const pair = join(shared, 'corpus/pair-lam-giang')
  const common = existsSync(pair)
    ? ['c1', 'c2'].flatMap((name) =>
        ['md', 'txt'].map((form): JudgedPair => ({
          name: `${name}.${form}`,
          half: 'shared',
          parent: join(pair, `parent.${form}`),
          child: join(pair, `${name}.${form}`),
          gold: join(pair, `${name}.gold.json`),
        })),
      )
    : []
  return [
    ...own,
    {
      name: 'example.md',
      half: 'example',
      parent: join(example, 'parent.md'),
      child: join(example, 'submitted.md'),
      gold: join(example, 'submitted.gold.json'),
    },
    ...common,
  ]
}

/** What the scorer says of one pair. */
function scoredPair({ parent, child, gold }: JudgedPair): Scored {
  return scored('score-coverage.mjs', gold, judged(parent, child), []) as Scored
}

const judged = (parent: string, child: string): unknown => coverage([readPlan(parent)], readPlan(child)).value

const measures = [
  ['right', 'verdict'],
  ['gapsFound', 'gaps seen'],
  ['silent', 'silent'],
  ['falseAlarm', 'alarms'],
  ['asked', 'asked'],
  ['evidence', 'evidence'],
  ['mandated', 'mandated'],
  ['aspects', 'aspects'],
  ['decoys', 'decoys'],
] as const

function line(name: string, all: readonly Counts[]): string {
  const cells = measures.map(([measure]) => {
    const hits = all.reduce((sum, counts) => sum + (counts[measure]?.[0] ?? 0), 0)
    const of = all.reduce((sum, counts) => sum + (counts[measure]?.[1] ?? 0), 0)
    return of === 0 ? '      -' : `${((hits / of) * 100).toFixed(1).padStart(5)} %`
  })
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join('')}`
}

const percent = (value: number | null): string =>
  value === null ? '    -' : `${(value * 100).toFixed(0).padStart(4)}%`

function verdictLine(name: string, score: Scored): string {
  const cells = gapVerdicts.map((verdict) => {
    const { n, recall, precision } = score[verdict]
    return `${verdict} (${String(n).padStart(2)}) found ${percent(recall)} true ${percent(precision)}`
  })
  return `${name.padEnd(28)}${cells.join('   ')}`
}

function main(): void {
  console.log(`${generatedLines().join('\n')}\n`)
  if (!existsSync(join(shared, 'eval'))) {
    console.log('Không có bộ chấm dùng chung (../shared): bỏ qua / the shared scorer is absent: left out')
    return
  }
  const pairs = judgedPairs()
  const show = process.argv[process.argv.indexOf('--show') + 1]
  if (process.argv.includes('--show')) {
    const pair = pairs.find(({ name, half }) => name === show && half !== 'test')
    if (pair === undefined) throw new Error(`no pair "${show}" outside the test half`)
    console.log(scored('score-coverage.mjs', pair.gold, judged(pair.parent, pair.child), ['--show'], 'text'))
    return
  }
  console.log(`${''.padEnd(28)}${measures.map(([, word]) => word.padStart(10)).join('')}`)
  const counted = pairs.map((pair) => {
    const score = scoredPair(pair)
    return { ...pair, score, counts: score.counts }
  })
  for (const { name, counts } of counted) console.log(line(name, [counts]))
  console.log('')
  for (const { name, score } of counted) console.log(verdictLine(name, score))
  console.log('')
  for (const half of ['tune', 'test', 'shared', 'example'] as const)
    for (const form of ['.md', '.txt']) {
      const some = counted.filter((each) => each.half === half && each.name.endsWith(form))
      if (some.length > 0)
        console.log(
          line(
            `${half} ${form}`,
            some.map(({ counts }) => counts),
          ),
        )
    }
}

if (import.meta.main) main()
