import { diagnose, type Diagnostic, type Node, type Plan, type Table } from '@kehoach/core'
import { openPlaces } from '../open-places.ts'
import { isLandscape, landscapeWidth } from './appendix.ts'
import { columnWidths, longestWord } from './column-widths.ts'
import { tableSize } from './data-table.ts'
import { withoutEndMark } from './end-mark.ts'
import { gridOf } from './grid.ts'
import { textWidth, type Layout } from './layout.ts'
import { slotsOf } from './text-slots.ts'
import { widthInTwips } from './text-width.ts'
import { forbiddenIn } from './xml.ts'

/** A subject of more letters than this stands over more than about five lines. */
const longestTitle = 400

/** What there is to say about a plan as a Word file. */
export function findings(plan: Plan, layout: Layout, isDraft: boolean): readonly Diagnostic[] {
  const { header, body, unread } = plan
  const forbidden = slotsOf(plan).reduce((sum, { text }) => sum + forbiddenIn(text), 0)
  const blank = (['issuer', 'docType', 'title'] as const).filter((field) => (header[field] ?? '').trim() === '')
  const open = isDraft ? 0 : openPlaces(plan).length
  const characters = header.title?.length ?? 0
  const say = (is: boolean, severity: Diagnostic['severity'], ruleId: string, data: Diagnostic['data'] = {}) =>
    is ? [diagnose('docx', severity, ruleId, data)] : []
  return [
    ...say(body.length === 0, 'warning', 'empty-body'),
    ...say(blank.length > 0, 'warning', 'blank-head', { fields: blank.join(', ') }),
    ...say(characters > longestTitle, 'warning', 'long-title', { characters }),
    ...say(forbidden > 0, 'warning', 'forbidden-characters', { count: forbidden }),
    ...say(open > 0, 'warning', 'open-places', { count: open }),
    ...withoutEndMark(plan).map((part) => diagnose('docx', 'info', 'missing-end-mark', { part })),
    ...narrowColumns(body, textWidth(layout), layout),
    ...plan.appendices.flatMap((appendix) =>
      narrowColumns(appendix.body, isLandscape(appendix, layout) ? landscapeWidth(layout) : textWidth(layout), layout),
    ),
    ...say(unread.length > 0, 'info', 'unread-not-printed', { pieces: unread.length }),
  ]
}

/** Tables of which a column is narrower than its longest word, which then breaks in its middle. */
function narrowColumns(nodes: readonly Node[], width: number, layout: Layout): readonly Diagnostic[] {
  return nodes.flatMap((node) =>
    node.type === 'item' ? narrowColumns(node.children, width, layout) : narrowIn(node, width, layout),
  )
}

function narrowIn(table: Table, width: number, layout: Layout): readonly Diagnostic[] {
  const grid = gridOf([...table.head, ...table.rows])
  const { columns } = grid
  const size = tableSize(columns, layout)
  const widths = columnWidths(grid, width, size)
  const broken = new Map<number, string>()
  for (const row of grid.placed)
    for (const { cell, column, span } of row) {
      if (cell === null || span > 1) continue
      const word = longestWord(cell.text)
      if (word.length > 3 && widthInTwips(word, size, false) > (widths[column] ?? 0) - 160) broken.set(column, word)
    }
  const [word = ''] = broken.values()
  return broken.size === 0
    ? []
    : [diagnose('docx', 'warning', 'narrow-columns', { columns, narrow: broken.size, word: word.slice(0, 60) })]
}
