import { readBlockMark, type BlockMark } from './block-mark.ts'
import { readFieldMark, type FieldMark } from './field-mark.ts'

/** A mark with where it stands in the text, in UTF-16 positions. */
export interface PlacedMark {
  readonly from: number
  readonly to: number
  readonly words: string
}

/** A text with its marks read. */
export interface MarkedText {
  /** The text without block marks, its fields reduced to their names. */
  readonly text: string
  readonly blocks: readonly BlockMark[]
  readonly fields: readonly (FieldMark & PlacedMark)[]
  /** Marks that are neither field nor block. */
  readonly unknown: readonly PlacedMark[]
  /** Where a mark opens and never closes, or closes without opening. */
  readonly unclosed: readonly number[]
}

const anyMark = /\{\{(?<words>[^{}]{0,400})\}\}/gu
const field = /^\s*(?<name>[\p{L}\d_.-]{1,60})\s*(?::(?<behind>[^{}]*))?$/u

/** Reads the marks of a text: blocks at its head, fields anywhere. */
export function readMarks(text: string): MarkedText {
  const blocks: BlockMark[] = []
  const fields: (FieldMark & PlacedMark)[] = []
  const unknown: PlacedMark[] = []
  let head = 0
  const plain = text.replace(anyMark, (whole, words: string, at: number) => {
    const placed = { from: at, to: at + whole.length, words: words.trim() }
    const block = readBlockMark(words)
    const isAtHead = text.slice(head, at).trim() === ''
    if (block !== null && isAtHead) {
      blocks.push(block)
      head = placed.to
      return ''
    }
    const groups = field.exec(words)?.groups
    if (block !== null || groups === undefined) {
      unknown.push(placed)
      return whole
    }
    const name = groups['name'] ?? ''
    fields.push({ ...readFieldMark(name, groups['behind']), ...placed })
    return `{{${name}}}`
  })
  const rest = text.replace(anyMark, (whole) => ' '.repeat(whole.length))
  const unclosed = [...rest.matchAll(/\{\{|\}\}/gu)].map(({ index }) => index)
  return { text: blocks.length === 0 ? plain : plain.trimStart(), blocks, fields, unknown, unclosed }
}
