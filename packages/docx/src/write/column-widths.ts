import type { Cell } from '@kehoach/core'
import type { Placed } from './grid.ts'

/**
 * Widths in twips that sum to `width`: by the square root of each column's longest text, none too narrow for its longest
 * word where there is room.
 */
export function columnWidths(
  placed: readonly (readonly Placed[])[],
  columns: number,
  width: number,
): readonly number[] {
  const weight = Array.from({ length: columns }, () => 2)
  for (const row of placed)
    for (const { cell, column, span } of row)
      if (cell !== null && span === 1) weight[column] = Math.max(weight[column] ?? 0, asked(cell))
  const sum = weight.reduce((a, b) => a + b, 0)
  const shares = weight.map((each) => Math.floor((each / sum) * width))
  const rest = width - shares.reduce((a, b) => a + b, 0)
  return shares.map((share, at) => (at === columns - 1 ? share + rest : share))
}

function asked({ text }: Cell): number {
  return Math.max(Math.min(longestWord(text).length, 18) * 0.62 + 1, Math.min(Math.sqrt(text.length), 40))
}

/** A text's longest word. */
export function longestWord(text: string): string {
  let longest = ''
  for (const word of text.split(/\s/u)) if (word.length > longest.length) longest = word
  return longest
}
