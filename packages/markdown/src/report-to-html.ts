import { table, type Report } from '@kehoach/core'
import { htmlPage, htmlText, tag } from './html.ts'
import { tableHtml } from './to-html.ts'

/** A report as a page of HTML in Vietnamese: title, headings, paragraphs, tables with headed columns. */
export function reportToHtml({ title, blocks }: Report): string {
  const parts = blocks.map((block) => {
    if (block.type === 'heading') return tag('h2', htmlText(block.text))
    if (block.type === 'paragraph') return tag('p', htmlText(block.text))
    return tableHtml(table(block.columns, block.rows))
  })
  return htmlPage(title, [tag('h1', htmlText(title)), ...parts].join('\n'))
}
