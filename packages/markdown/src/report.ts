import type { Report } from '@kehoach/core'
import { escapeText } from './escape.ts'

/** A report as Markdown: title, headings, paragraphs, tables. */
export function reportToMarkdown({ title, blocks }: Report): string {
  const parts = blocks.map((block) => {
    if (block.type === 'heading') return `## ${escapeText(block.text)}`
    if (block.type === 'paragraph') return escapeText(block.text)
    const row = (texts: readonly string[]): string =>
      `| ${texts.map((text) => escapeText(text).replaceAll('\\\n', '<br>')).join(' | ')} |`
    return [row(block.columns), `|${' --- |'.repeat(block.columns.length)}`, ...block.rows.map(row)].join('\n')
  })
  return `${[`# ${escapeText(title)}`, ...parts].join('\n\n')}\n`
}
