import { paragraph } from './paragraph.ts'
import { widthInTwips } from './text-width.ts'
import type { Xml } from './xml.ts'

/**
 * A drawn line of a given length in the middle of a width, both in twips: an empty paragraph with a border on top, set in
 * from both sides. Typed underscores would be text.
 */
export function ruleLine(length: number, width: number, before = 80, keepNext = true): Xml {
  const sides = Math.max(0, Math.round((width - length) / 2))
  return paragraph(
    { before, line: 120, exactly: true, sides, keepNext, border: { side: 'top', size: 6, space: 1 }, mark: 8 },
    '',
  )
}

/**
 * The length of a short line under some lines of text: 1/3 to 1/2 of the line above it and, where one length can be both,
 * of the longest. Annex I, II.2.b and II.5.b.
 */
export function shortLength(lines: readonly string[], size: number, bold: boolean): number {
  const lengths = lines.map((line) => widthInTwips(line, size, bold))
  const last = lengths.at(-1) ?? 0
  const longest = Math.max(0, ...lengths)
  return Math.round(longest / 3 < last / 2 ? (longest / 3 + last / 2) / 2 : last * 0.45)
}

/** A text in lines no wider than `width`, broken between words: where Word would break it. */
function linesOf(text: string, width: number, size: number, bold: boolean): readonly string[] {
  const lines: string[] = []
  // A dash stays on the line of the word before it
  for (const word of text.split(/ (?!- )/u)) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || widthInTwips(longer, size, bold) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/**
 * A text in as few lines as `width` allows, all about equally long, and how far to set them in from both sides: a centred
 * title does not leave one word alone on its last line.
 */
export function balanced(
  text: string,
  width: number,
  size: number,
  bold: boolean,
): { readonly lines: readonly string[]; readonly sides: number } {
  const whole = linesOf(text, width, size, bold)
  if (whole.length < 2 || whole.length > 8) return { lines: whole, sides: 0 }
  let [low, high] = [Math.floor(width / whole.length), width]
  while (high - low > 40) {
    const middle = Math.floor((low + high) / 2)
    if (linesOf(text, middle, size, bold).length > whole.length) low = middle
    else high = middle
  }
  // Printers' fonts differ by a percent or two: a line must not be broken for want of that
  const sides = Math.max(0, Math.floor((width - high * 1.03) / 2))
  return { lines: linesOf(text, high, size, bold), sides }
}
