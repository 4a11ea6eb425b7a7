/** Columns that a text takes: code points after NFC, marks that stand over a letter not counted. */
export function columnsOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{Mn}/gu, '')].length
}

/** The text cut to a number of columns, `…` at the end where something was cut. */
export function clip(text: string, columns: number): string {
  const letters = [...text.normalize('NFC')]
  return letters.length <= columns
    ? text
    : `${letters
        .slice(0, Math.max(0, columns - 1))
        .join('')
        .trimEnd()}…`
}

/** The text filled up to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

/** The text in lines of at most so many columns, broken at spaces; a word that is longer stands alone. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columnsOf(longer) > columns && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Wrapped lines, the first behind `first`, the others indented as far; more than `most` lines end in `…`. */
export function hanging(first: string, text: string, columns: number, most = Infinity): string {
  const indent = columnsOf(first)
  const lines = wrap(text, columns - indent)
  const shown =
    lines.length > most
      ? [...lines.slice(0, most - 1), clip(`${lines[most - 1]} ${lines[most]}`, columns - indent - 1)]
      : lines
  const last = shown.length - 1
  const ended =
    lines.length > most ? shown.map((line, at) => (at === last && !line.endsWith('…') ? `${line}…` : line)) : shown
  return ended.map((line, at) => (at === 0 ? first : ' '.repeat(indent)) + line).join('\n')
}
