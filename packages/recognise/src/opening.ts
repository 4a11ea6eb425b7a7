import type { Paragraph } from '@kehoach/core'
import type { ParagraphBlock } from './block.ts'

/** The paragraphs before the first section, as written. */
export function readOpening(blocks: readonly ParagraphBlock[]): readonly Paragraph[] {
  return blocks.map(({ text, position }) => ({
    type: 'paragraph',
    id: '',
    kind: isBasis(text) ? 'basis' : 'text',
    text,
    position,
  }))
}

/** A basis names an act as ground; the issuing sentence ("… như sau:") is none, even where it begins as one. */
function isBasis(text: string): boolean {
  const begins = /^[-–\s]*(?:Căn cứ|Xét|Theo đề nghị|Thực hiện|Nhằm triển khai)\s/u.test(text)
  return begins && !/(?:như sau|sau đây)\s*:?\s*$/u.test(text) && (/^[-–\s]*Căn cứ/u.test(text) || text.endsWith(';'))
}
