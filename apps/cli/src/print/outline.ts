import type { Outline, OutlineItem } from '@kehoach/core'
import type { Context } from '../context.ts'
import { itemLocator } from '../locator.ts'
import { clip, columnsOf, pad, wrap } from './layout.ts'
import { headLines } from './plan-head.ts'

/** The head of a plan, its items as a tree and what was counted. `hidden`: how many items `--depth` left out. */
export function outlineText(outline: Outline, hidden: number, { words, width, paint }: Context): string {
  const [issuer = '', ...head] = headLines(outline, words).flatMap((line) => wrap(line, width))
  const { tasks, appendixTables, deadlines, unread } = outline
  const counts = words.outline.counts({
    items: outline.outline.length + hidden,
    tasks: tasks.length,
    tables: appendixTables.length,
    deadlines: deadlines.length,
    unread: unread.length,
  })
  return [
    paint.bold(issuer),
    ...head,
    '',
    ...treeLines(outline.outline, { words, width, paint }),
    ...appendixTables.map(({ title, rows }) =>
      clip(`PL    ${words.outline.appendix(title ?? '', rows.length)}`, width),
    ),
    '',
    ...(hidden > 0 ? [words.outline.hidden(hidden)] : []),
    ...wrap(counts, width),
    '',
  ].join('\n')
}

/** Text on the left, role and locator on the right. */
function treeLines(
  items: readonly OutlineItem[],
  { words, width, paint }: Pick<Context, 'words' | 'width' | 'paint'>,
): readonly string[] {
  const locators = items.map(({ path }) => itemLocator(path))
  const locatorColumns = Math.min(24, Math.max(0, ...locators.map(columnsOf)))
  const roleColumns = 10
  const textColumns = width - locatorColumns - roleColumns - 2
  return items.map((item, at) => {
    const indent = '  '.repeat(item.path.length - 1)
    const left = clip(`${indent}${item.printedLabel ?? '·'} ${item.text.replace(/\s+/gu, ' ')}`, textColumns)
    const isHeading = item.path.length === 1
    const role = item.role === null ? '' : clip(words.role[item.role], roleColumns - 1)
    return `${isHeading ? paint.bold(pad(left, textColumns)) : pad(left, textColumns)} ${pad(role, roleColumns)} ${paint.dim(locators[at] ?? '')}`.trimEnd()
  })
}
