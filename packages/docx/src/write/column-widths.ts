import type { Grid } from './grid.ts'
import { widthInTwips } from './text-width.ts'

/** What one column's cells ask for, in twips: the width of its longest word, and of its longest text on one line. */
interface Asked {
  readonly least: number
  readonly whole: number
}

/** Room inside a cell that its words do not have: margins and lines. */
const inside = 200

/**
 * Widths in twips that sum to `width`: each column at least as wide as its longest word where there is room for all, the
 * rest shared by what the texts would need on one line, long texts less than in proportion.
 */
export function columnWidths(grid: Grid, width: number, size: number): readonly number[] {
  const asked = askedBy(grid, size)
  const least = asked.map((each) => Math.min(each.least, width / 3))
  const sum = total(least)
  const shares =
    sum >= width
      ? least.map((each) => (each / sum) * width)
      : sharesOf(asked, least).map((share, at) => (least[at] ?? 0) + share * (width - sum))
  const whole = shares.map(Math.floor)
  return whole.map((each, at) => (at === whole.length - 1 ? each + width - total(whole) : each))
}

/** The share of each column in what is left over: none for words that fit, except a little for air. */
function sharesOf(asked: readonly Asked[], least: readonly number[]): readonly number[] {
  const wants = asked.map(({ whole }, at) => Math.max(0, whole - (least[at] ?? 0)) ** 0.7 + 4)
  return wants.map((want) => want / total(wants))
}

function askedBy({ columns, placed }: Grid, size: number): readonly Asked[] {
  const words = Array.from({ length: columns }, () => '')
  const letters = Array.from({ length: columns }, () => 0)
  for (const row of placed)
    for (const { cell, column, span } of row) {
      if (cell === null || span > 1) continue
      const word = longestWord(cell.text)
      if (word.length > (words[column]?.length ?? 0)) words[column] = word
      letters[column] = Math.max(letters[column] ?? 0, ...cell.text.split('\n').map(({ length }) => length))
    }
  return words.map((word, at) => {
    const least = widthInTwips(word, size, true) + inside
    return { least, whole: Math.max(least, (letters[at] ?? 0) * size * 4.6 + inside) }
  })
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0)

/** A text's longest word. */
export function longestWord(text: string): string {
  let longest = ''
  for (const word of text.split(/\s/u)) if (word.length > longest.length) longest = word
  return longest
}
