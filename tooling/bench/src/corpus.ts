// pnpm corpus: how the plans of the shared corpus and of our own reading sets are read, by the corpus's own scorer; pnpm judge judges pairs.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plan, type Plan } from '@kehoach/core'
import { planFromText, textFormat } from '@kehoach/host'
import { outlineOf } from '@kehoach/recognise'

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

/** Where the shared corpus and its scorers stand. */
export const shared = join(import.meta.dirname, '../../../../shared')

/** Reads a text of any kind, as the command line does: Markdown by its signs. */
export function readPlan(file: string): Plan {
  const text = readFileSync(file, 'utf8')
  return planFromText(text, textFormat(text, file)).value ?? plan({})
}

/** What a shared scorer says of a result: its JSON, or its lines as text. */
export function scored(
  scorer: string,
  gold: string,
  result: unknown,
  more: readonly string[],
  form: 'json' | 'text' = 'json',
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
  try {
    const file = join(folder, 'result.json')
    writeFileSync(file, JSON.stringify(result))
    const args = [join(shared, 'eval', scorer), gold, file, ...(form === 'json' ? ['--json'] : []), ...more]
    const output = execFileSync(process.execPath, args, { encoding: 'utf8' })
    return form === 'json' ? JSON.parse(output) : output
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
    const outcome = scored('score-outline.mjs', join(folder, `${name}.gold.json`), outlineOf(readPlan(source)), [
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
    const { overall, itemsWrong, kept, said, unread, roles, parts } = outcome
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

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(6)} %`

function main(): void {
  if (!existsSync(join(shared, 'corpus'))) {
    console.log('Không có kho văn bản dùng chung (../shared): bỏ qua / the shared corpus is absent: left out')
    return
  }
  console.log('plan                     outline F1   wrong   overall      kept      said    unread   roles')
  const gold = ['reading', 'reading-2'].map((name) => join(import.meta.dirname, '../../gold', name))
  for (const each of [undefined, ...gold].flatMap((folder) => outlineScores(folder))) {
    console.log(
      `${each.name.padEnd(24)} ${percent(each.outline)} ${String(each.itemsWrong).padStart(7)} ${percent(each.overall)}  ${percent(each.kept)}  ${percent(each.said)}  ${percent(each.unread)}   ${each.roles}`,
    )
  }
}

if (import.meta.main) main()
