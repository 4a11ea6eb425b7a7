import type { Block } from '@kehoach/recognise'
import type { FontStyles } from './font-style.ts'
import type { Laid, PageTable, SetAside, TextLine } from './layout.ts'
import { paragraphsOf, settingOf } from './paragraph.ts'
import { isContinued, wholeTable } from './whole-table.ts'

/** The blocks that laid out pages make: lines joined to paragraphs, parts of tables to tables. */
export function blocksOf(laid: readonly Laid[], styles: FontStyles): readonly Block[] {
  const setting = settingOf(laid.filter((each) => each.type === 'line'))
  const blocks: Block[] = []
  let lines: TextLine[] = []
  let tables: PageTable[] = []
  let aside: SetAside[] = []
  const flush = (): void => {
    blocks.push(...paragraphsOf(lines, setting, styles))
    if (tables.length > 0) {
      const { table, repeatedHeads } = wholeTable(tables)
      blocks.push(table, ...repeatedHeads)
    }
    blocks.push(...aside)
    ;[lines, tables, aside] = [[], [], []]
  }
  for (const each of laid) {
    if (each.type === 'furniture') aside.push(each)
    else if (each.type === 'line') {
      if (tables.length > 0) flush()
      lines.push(each)
    } else {
      const last = tables.at(-1)
      if (lines.length > 0 || (last !== undefined && !isContinued(last, each))) flush()
      tables.push(each)
    }
  }
  flush()
  return blocks
}
