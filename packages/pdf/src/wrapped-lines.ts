import { continues, endsSentence, joined, printedWidth, readLabel } from '@kehoach/recognise'
import type { Line } from './line.ts'

/**
 * The paragraphs that the lines of a table cell make, one below the other. A line goes on where the first word of the
 * next would not have fitted on it.
 */
export function cellText(lines: readonly Line[], width: number): string {
  const room = Math.max(width - 2 * padding, ...lines.map((line) => line.right - line.left))
  const paragraphs: string[] = []
  lines.forEach((line, at) => {
    const last = lines[at - 1]
    const open = paragraphs.at(-1)
    if (last === undefined || open === undefined || !goesOn(open, last, line, room)) paragraphs.push(line.text)
    else paragraphs[paragraphs.length - 1] = joined(open, line.text)
  })
  return paragraphs.join('\n')
}

/** What Word leaves at each side of a cell is 5.4 points; narrow cells have less. */
const padding = 4

function goesOn(text: string, last: Line, line: Line, room: number): boolean {
  // A line that ends no sentence is taken as full a little sooner: cells are ragged, a wrong break costs more.
  const short = last.size * (endsSentence(text) ? 0.2 : 0.8)
  const isFull = last.right - last.left + firstWord(line) > room - short
  return beginsListEntry(text, line.text, isFull, readLabel(text)?.ordinal === 0)
    ? false
    : isFull || continues(text, line.text)
}

/**
 * A label begins an entry; a dash or number in the middle of a sentence that fills its line does not: "Phòng Văn hóa" is
 * wrapped before "- Xã hội". There a dash begins an entry only where `mayList` says so.
 */
export function beginsListEntry(text: string, next: string, isFull: boolean, mayList: boolean): boolean {
  const label = readLabel(next)
  if (label === null) return false
  const isInside = isFull && !endsSentence(text)
  if (label.ordinal === 0) return !isInside || (mayList && /^\S\s*\p{Lu}/u.test(next))
  return !isInside || label.kind === 'letter'
}

/** About how wide a line's first word is, with the space before it. */
export function firstWord({ text, left, right, size }: Line): number {
  const end = text.indexOf(' ')
  const share = end < 0 ? 1 : printedWidth(text.slice(0, end)) / printedWidth(text)
  return (right - left) * share + size * 0.25
}
