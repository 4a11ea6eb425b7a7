// pnpm corpus: how the plans of the shared corpus are read and judged, by the corpus's own scorers.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coverage } from '@kehoach/cascade'
import type { Plan } from '@kehoach/core'
import { fromMarkdown } from '@kehoach/markdown'
import { fromText, outlineOf } from '@kehoach/recognise'

/** What the outline scorer says of one plan, as shares of 1. */
export interface OutlineScore {
  readonly name: string
  readonly overall: number
  readonly outline: number
  readonly itemsWrong: number
  readonly kept: number
  readonly said: number
  readonly unread: number
  readonly roles: string
}

/** What the coverage scorer counted: [hits, of] for each measure. */
export interface CoverageScore {
  readonly name: string
  readonly counts: Readonly<Record<string, readonly [number, number]>>
}

const shared = join(import.meta.dirname, '../../../../shared')

/** Reads a text of any kind, as the command line does: Markdown by its signs. */
export function readPlan(file: string): Plan {
  const text = readFileSync(file, 'utf8')
  const isMarkdown = file.endsWith('.md') || /^(?:#{1,6} |\*\*|\|[ -])/mu.test(text)
  return (isMarkdown ? fromMarkdown(text) : fromText(text)).value
}

function score(scorer: string, gold: string, result: unknown, more: readonly string[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const file = join(folder, 'result.json')
    writeFileSync(file, JSON.stringify(result))
    return JSON.parse(
      execFileSync(process.execPath, [join(shared, 'eval', scorer), gold, file, '--json', ...more], {
        encoding: 'utf8',
      }),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The outline scores of every plan in a folder that has a gold beside it. */
export function outlineScores(folder: string = join(shared, 'corpus')): readonly OutlineScore[] {
  const names = readdirSync(folder).flatMap((file) =>
    file.endsWith('.gold.json') && existsSync(join(folder, file.replace('.gold.json', '.txt')))
      ? [file.replace('.gold.json', '')]
      : [],
  )
  return names.map((name) => {
    const source = join(folder, `${name}.txt`)
    const scored = score('score-outline.mjs', join(folder, `${name}.gold.json`), outlineOf(readPlan(source)), [
      '--source',
      source,
    ]) as {
      overall: number
      itemsWrong: number
      kept: number
      said: number
      unread: number
      roles: { right: number; of: number }
      parts: { outline: { f1: number } }
    }
    const { overall, itemsWrong, kept, said, unread, roles, parts } = scored
    return {
      name,
      overall,
      outline: parts.outline.f1,
      itemsWrong,
      kept,
      said,
      unread,
      roles: `${roles.right}/${roles.of}`,
    }
  })
}

/** The coverage scores of the judged pair, from each form in which the plans lie there. */
export function coverageScores(): readonly CoverageScore[] {
  const folder = join(shared, 'corpus/pair-lam-giang')
  return ['c1', 'c2'].flatMap((child) =>
    ['md', 'txt'].map((form) => {
      const result = coverage(
        [readPlan(join(folder, `parent.${form}`))],
        readPlan(join(folder, `${child}.${form}`)),
      ).value
      const { counts } = score('score-coverage.mjs', join(folder, `${child}.gold.json`), result, []) as Pick<
        CoverageScore,
        'counts'
      >
      return { name: `${child}.${form}`, counts }
    }),
  )
}

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(6)} %`

function main(): void {
  if (!existsSync(join(shared, 'corpus'))) {
    console.log('Không có kho văn bản dùng chung (../shared): bỏ qua / the shared corpus is absent: left out')
    return
  }
  console.log('plan               outline F1   wrong   overall      kept      said    unread   roles')
  for (const each of outlineScores()) {
    console.log(
      `${each.name.padEnd(18)} ${percent(each.outline)} ${String(each.itemsWrong).padStart(7)} ${percent(each.overall)}  ${percent(each.kept)}  ${percent(each.said)}  ${percent(each.unread)}   ${each.roles}`,
    )
  }
  console.log('\npair               right     gaps seen  silent    false alarm  asked     evidence  mandated')
  const scores = coverageScores()
  const pooled = (names: readonly string[]): CoverageScore['counts'] => {
    const sum: Record<string, [number, number]> = {}
    for (const { counts } of scores.filter(({ name }) => names.includes(name))) {
      for (const [measure, [hits, of]] of Object.entries(counts))
        sum[measure] = [(sum[measure]?.[0] ?? 0) + hits, (sum[measure]?.[1] ?? 0) + of]
    }
    return sum
  }
  const rows = [
    ...scores,
    { name: 'c1+c2 .md', counts: pooled(['c1.md', 'c2.md']) },
    { name: 'c1+c2 .txt', counts: pooled(['c1.txt', 'c2.txt']) },
  ]
  for (const { name, counts } of rows) {
    const cell = (measure: string): string => {
      const [hits, of] = counts[measure] ?? [0, 0]
      return of === 0 ? '   -    ' : percent(hits / of)
    }
    console.log(
      `${name.padEnd(18)} ${['right', 'gapsFound', 'silent', 'falseAlarm', 'asked', 'evidence', 'mandated'].map(cell).join('  ')}`,
    )
  }
}

if (import.meta.main) main()
