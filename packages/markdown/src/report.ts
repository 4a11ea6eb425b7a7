import type { Report } from '@kehoach/core'
import { escapeText } from './escape.ts'

/** A report as Markdown: title, headings, paragraphs, tables. */
export function reportToMarkdown({ title, blocks }: Report): string {
  const parts = blocks.map((block) => {
    if (block.type === 'heading') return `## ${heading(block.text)}`
    if (block.type === 'paragraph') return escapeText(block.text)
    return tableOf(block.columns, block.rows)
  })
  return `${[`# ${heading(title)}`, ...parts].join('\n\n')}\n`
}

/** A heading is one line. */
const heading = (text: string): string => escapeText(text.replaceAll(/\s+/gu, ' ').trim())

/** Every row as wide as the widest: cells beyond the head's would be dropped by whoever reads it. */
function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = rows.reduce((most, { length }) => Math.max(most, length), Math.max(1, columns.length))
  const row = (texts: readonly string[]): string => {
    const cells = Array.from({ length: width }, (_, at) => escapeText(texts[at] ?? '').replaceAll('\\\n', '<br>'))
    return `| ${cells.join(' | ')} |`
  }
  return [row(columns), `|${' --- |'.repeat(width)}`, ...rows.map(row)].join('\n')
}
