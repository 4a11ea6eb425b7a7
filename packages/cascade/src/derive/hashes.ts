import { hashOf, type Item, type Origin, type Row } from '@kehoach/core'
import { deadlines, quantities, words } from '@kehoach/language'

/** The hashes of what an item came from: its exact text, its words, its values, and the shape under it. */
export function originHashes(source: Item | Row, year: number | null): Origin['hashes'] {
  const text = source.type === 'item' ? source.text : source.cells.map((cell) => cell.text).join('\n')
  const values = [
    ...quantities(text).map(({ count, percent, unit, per }) => [count, percent, unit, per]),
    ...deadlines(text, { year }).map(({ kind, date, per }) => [kind, date, per]),
  ]
  const structure =
    source.type === 'item'
      ? source.children.map((child) => (child.type === 'item' ? (child.label?.value ?? '¶') : 'table'))
      : source.cells.length
  const short = (data: unknown): string => hashOf(JSON.stringify(data)).slice(0, 16)
  return { text: short(text), words: short(words(text)), values: short(values), structure: short(structure) }
}
