import type { Paragraph } from '@kehoach/core'

/** The headings that divide a canonical file. They are ours, not words of the plan. */
export const sections = {
  opening: 'Phần mở đầu',
  body: 'Nội dung',
  closing: 'Phần kết',
  recipients: 'Nơi nhận',
  appendix: 'Phụ lục',
} as const

/** The line above a table; its attributes stand behind it. */
export const tableMark = 'Bảng:'

/** The value of `label` that says a paragraph has none, where its words would be read as one. */
export const noLabel = ''

/** The kind a paragraph has where no attribute says another. */
export function kindOf(text: string): Paragraph['kind'] {
  return /^Căn cứ\s.*;$/u.test(text) ? 'basis' : 'text'
}
