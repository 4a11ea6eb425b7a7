import { diagnose, table, type Outcome, type Report } from '@kehoach/core'
import { landscapeWidth } from './write/appendix.ts'
import { justified } from './write/body.ts'
import { contextOf, type Context } from './write/context.ts'
import { dataTable } from './write/data-table.ts'
import { noDrafting } from './write/drafting.ts'
import { nd30, textWidth, type Layout } from './write/layout.ts'
import { soundLayout } from './write/measures.ts'
import { packaged } from './write/package.ts'
import { paragraph } from './write/paragraph.ts'
import { runs } from './write/run.ts'
import { shortRule } from './write/title.ts'
import { forbiddenIn, type Xml } from './write/xml.ts'

/**
 * A report as a Word file: title, headings, paragraphs, tables with their head on each page; on its side where a table has
 * many columns. The same bytes for the same report.
 */
export function reportToDocx(report: Report, options: { readonly layout?: Layout } = {}): Outcome<Uint8Array> {
  const { value: layout, diagnostics } = soundLayout(options.layout ?? nd30)
  const isLandscape = columnsOf(report) >= layout.landscapeFrom
  const width = isLandscape ? landscapeWidth(layout) : textWidth(layout)
  const context: Context = { ...contextOf(layout, noDrafting(), []), width }
  const count = textsOf(report).reduce((sum, text) => sum + forbiddenIn(text), 0)
  return {
    value: packaged({
      title: report.title,
      layout,
      sections: [{ isLandscape, content: titleXml(report.title, context) + blocksXml(report, context) }],
      drafting: context.drafting,
      contact: [],
      origin: null,
    }),
    diagnostics: [
      ...diagnostics,
      ...(count > 0 ? [diagnose('docx', 'warning', 'forbidden-characters', { count })] : []),
    ],
  }
}

const columnsOf = ({ blocks }: Report): number =>
  Math.max(0, ...blocks.map((block) => (block.type === 'table' ? block.columns.length : 0)))

const textsOf = ({ title, blocks }: Report): readonly string[] => [
  title,
  ...blocks.flatMap((block) => (block.type === 'table' ? [...block.columns, ...block.rows.flat()] : [block.text])),
]

function titleXml(title: string, { layout, width }: Context): Xml {
  const size = layout.size.title
  return (
    paragraph({ align: 'center', line: 252, keepNext: true, outline: 0 }, runs(title, { size, bold: true })) +
    shortRule(title, size, true, width)
  )
}

function blocksXml({ blocks }: Report, context: Context): Xml {
  const { size } = context.layout
  return blocks
    .map((block) => {
      if (block.type === 'table')
        return (
          dataTable(table(block.columns, block.rows), context) + paragraph({ line: 120, exactly: true, mark: 8 }, '')
        )
      const isHeading = block.type === 'heading'
      const words = runs(block.text, { size: size.body, bold: isHeading })
      return justified(words, context, { keepNext: isHeading, outline: isHeading ? 1 : null })
    })
    .join('')
}
