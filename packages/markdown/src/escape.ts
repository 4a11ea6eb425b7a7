/** Signs that Markdown or our attributes would read as more than a letter. */
const signs = /[\\`*_{}[\]<>#|~&]/gu

/**
 * A text as it stands in canonical Markdown: signs escaped, a number's dot at the start too (so that no tool renumbers
 * it), line feeds as hard breaks, white space that a reader would trim as a reference.
 */
export function escapeText(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeEdges(line.replace(signs, '\\$&')).replace(/^(\d{1,9})([.)])/u, '$1\\$2'))
    .join('\\\n')
    .replace(/\\\n$/u, '&#10;')
}

function escapeEdges(line: string): string {
  return line
    .replace(/^[\s\p{M}+-]|\s$|[^\S ]|[\p{Cc}\u2028\u2029\ufeff]/gu, (letter) => `&#${letter.codePointAt(0)};`)
    .replace(/ {2}/gu, ' &#32;')
}

/** The text that `escapeText` wrote; also for lines that a person wrote without escapes. */
export function unescapeText(text: string): string {
  return text.replace(/\\\n|\n|<br>|\\([!-/:-@[-`{-~])|&#(\d{1,7});|&#32;/gu, (whole, sign?: string, code?: string) => {
    if (whole === '\\\n' || whole === '<br>') return '\n'
    if (whole === '\n') return ' '
    if (sign !== undefined) return sign
    const point = Number(code)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
