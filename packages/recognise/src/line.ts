import type { Position } from '@kehoach/core'

/** A printed line of a text with its place. */
export interface Line {
  readonly text: string
  /** Blank lines just before it. */
  readonly blanksBefore: number
  readonly indent: number
  readonly pageStart: boolean
  readonly position: Position
}

/** The lines of a text that hold something, in order. CRLF, a lone CR and form feeds (a new page) are understood. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let offset = 0
  let blanks = 0
  let page = false
  let number = 0
  for (const raw of text.split(/\r\n|\r|\n|(?=\f)/u)) {
    const newPage = raw.startsWith('\f')
    if (!newPage) number += 1
    page ||= newPage
    const content = clean(raw)
    if (content.trim() === '') blanks += 1
    else {
      lines.push({
        text: content.includes('\t') ? content.replace(/^ +| +$/gu, '') : content.trim(),
        blanksBefore: blanks,
        indent: content.length - content.trimStart().length,
        pageStart: page,
        position: lineAt(number, offset, raw),
      })
      blanks = 0
      page = false
    }
    offset += raw.length + breakLength(text, offset + raw.length)
  }
  return lines
}

function breakLength(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return 2
  return text[at] === '\n' || text[at] === '\r' ? 1 : 0
}

/** Spaces of every kind are spaces, marks that nobody sees are dropped; words are not touched. */
function clean(raw: string): string {
  return raw
    .replace(/^\f/u, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]|[\0-\u0008\u000b\u000e-\u001f\u007f]/gu, '')
}

function lineAt(line: number, offset: number, raw: string): Position {
  const lead = raw.length - raw.trimStart().length
  const trail = raw.trimEnd().length
  const columns = (text: string): number => [...text.normalize('NFC')].length
  return {
    type: 'text',
    start: { line, column: columns(raw.slice(0, lead)) + 1, offset: offset + lead },
    end: { line, column: columns(raw.slice(0, trail)) + 1, offset: offset + trail },
  }
}

/** About how wide a line prints, in widths of a common small letter: wrapping follows width, not number of letters. */
export function printedWidth(text: string): number {
  let width = 0
  for (const letter of text.normalize('NFC')) width += widthOf(letter)
  return width
}

function widthOf(letter: string): number {
  if (/[\p{Lu}mwM%]/u.test(letter)) return 1.5
  if (/[iljtfrI.,;:'()[\]\s/-]/u.test(letter)) return 0.62
  return 1.05
}

/** The width at which a text was wrapped; Infinity where each line is a whole paragraph. */
export function wrapWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => printedWidth(text)).toSorted((a, b) => a - b)
  const longest = widths.at(-1) ?? 0
  const common = widths[Math.floor(widths.length * 0.93)] ?? 0
  const nearCommon = widths.filter((width) => width > common * 0.8 && width <= common * 1.15).length
  const isWrapped = longest <= 170 && nearCommon >= lines.length * 0.25 && lines.length >= 12
  return isWrapped ? common : Infinity
}
