import {
  verdictSchema,
  type Coverage,
  type CoverageItem,
  type DocumentRef,
  type Link,
  type Verdict,
} from '@kehoach/core'
import { verdictWord } from '@kehoach/cascade'
import type { Context } from '../context.ts'
import { itemLocator } from '../locator.ts'
import { columnsOf, hanging, pad, wrap } from './layout.ts'
import { shownVerdict, signOf } from './verdict.ts'

/** What a reviewer must look at, the gravest first. */
const listed: readonly Verdict[] = ['missing', 'weakened', 'partial', 'cannot-check', 'delegated']

/** A coverage for a reviewer: counts, what is wanting with the words on both sides, what a person must look at. */
export function coverageText(coverage: Coverage, context: Context): string {
  const { words, width } = context
  const mandated = coverage.items.filter((item) => item.mandated)
  if (mandated.length === 0) return `${words.coverage.noMandate}\n`
  const wanting = listed.flatMap((verdict) => mandated.filter((item) => item.verdict === verdict))
  const unsure = mandated.filter((item) => item.ask && !listed.includes(item.verdict))
  const [first] = wanting
  const files = [coverage.parent.file ?? '', coverage.child.file ?? ''] as const
  return [
    ...countLines(mandated, coverage.items.length - mandated.length, context),
    '',
    ...wanting.map((item) => `${itemText(item, coverage, context)}\n`),
    ...(wanting.length === 0 ? [words.coverage.nothingToDo, ''] : []),
    ...(unsure.length === 0
      ? []
      : [
          ...wrap(`${words.coverage.lookAt(unsure.length)} ${[...new Set(unsure.map(shownPath))].join(', ')}`, width),
          '',
        ]),
    ...(coverage.added.length === 0
      ? []
      : [
          `+ ${words.coverage.added(coverage.added.length)}`,
          ...coverage.added.map(({ childPath, childText }) =>
            hanging(`  ${pad(childPath.join('.'), 10)} `, childText, width, 1),
          ),
          '',
        ]),
    words.coverage.proposes,
    ...(first === undefined
      ? []
      : [words.coverage.more(...files, itemLocator(first.parentPath, first.clause === 1 ? null : first.clause))]),
    '',
  ].join('\n')
}

/** `Đối chiếu: ● 31 đủ  ▽ 2 thấp hơn yêu cầu …`, and how many were counted. */
function countLines(mandated: readonly CoverageItem[], others: number, context: Context): readonly string[] {
  const { words, settings, width, paint } = context
  const order = [...verdictSchema.options.slice(0, 1), 'not-concrete', ...verdictSchema.options.slice(1)] as const
  const counts = order.flatMap((verdict) => {
    const count = mandated.filter((item) => shownVerdict(item) === verdict).length
    const word = verdict === 'not-concrete' ? words.coverage.notConcrete : verdictWord(verdict, settings.language)
    return count === 0 ? [] : [{ sign: signOf(verdict, context), text: `${count} ${word}` }]
  })
  const total = `(${words.coverage.of(mandated.length)}${others === 0 ? '' : `; ${words.coverage.notCounted(others)}`})`
  return [
    ...flowed(`${paint.bold(words.coverage.judged)}:`, columnsOf(words.coverage.judged) + 1, counts, width),
    ...wrap(total, width),
  ]
}

/** Counts side by side, as many as the width holds; signs may carry colours, so their one column is counted by hand. */
function flowed(
  head: string,
  headColumns: number,
  counts: readonly { readonly sign: string; readonly text: string }[],
  width: number,
): readonly string[] {
  const lines = [head]
  let columns = headColumns
  for (const { sign, text } of counts) {
    const needed = columnsOf(text) + 4
    if (columns + needed > width) {
      lines.push(' '.repeat(headColumns))
      columns = headColumns
    }
    lines.push(`${lines.pop() ?? ''}  ${sign} ${text}`)
    columns += needed
  }
  return lines
}

function itemText(item: CoverageItem, { parent, child }: Coverage, context: Context): string {
  const { words, width, paint } = context
  const indent = ' '.repeat(2)
  const { verdict, weakening, links, candidates, parentPath } = item
  const evidence = links[0] ?? candidates[0]
  const isLess = verdict === 'weakened'
  const word = links.length > 0 ? words.coverage.found : words.coverage.nearest
  const ask = item.ask ? `  (${words.coverage.look})` : ''
  return [
    `${signOf(shownVerdict(item), context)} ${paint.bold(shownPath(item))}  ${verdictWord(verdict, context.settings.language)}${ask}`,
    hanging(indent, item.parentText, width, 3),
    paint.dim(`${indent}${locatorIn(parent, parentPath)}`),
    ...(isLess
      ? weakening.map((each) =>
          hanging(
            `${indent}${words.coverage.aspect[each.aspect]}: `,
            `${quoted(each.parent, words.coverage.notSaid)} → ${quoted(each.child, words.coverage.notSaid)}`,
            width,
          ),
        )
      : []),
    ...(evidence === undefined
      ? [`${indent}${words.coverage.nothing}`]
      : evidenceLines(evidence, word, child, context)),
  ].join('\n')
}

function evidenceLines(link: Link, word: string, child: DocumentRef, { width, paint }: Context): readonly string[] {
  return [hanging(`  ${word}: `, `"${link.childText}"`, width, 3), paint.dim(`  ${locatorIn(child, link.childPath)}`)]
}

const shownPath = ({ parentPath, clause }: CoverageItem): string =>
  `${parentPath.join('.')}${clause === 1 ? '' : `;${clause}`}`
const locatorIn = ({ file }: DocumentRef, path: readonly string[]): string => `${file ?? ''}#${itemLocator(path)}`
const quoted = (text: string, blank: string): string => (text === '' ? `(${blank})` : `"${text}"`)
