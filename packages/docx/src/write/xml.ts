/** Markup of one part or of a piece of one. */
export type Xml = string

type Attributes = Readonly<Record<string, string | number | null>>

/** The first line of a part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An element; an attribute that is null is left out. */
export function element(name: string, attributes: Attributes = {}, content: Xml = ''): Xml {
  let start = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== null && value !== undefined)
      start += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** Words between tags or quotes. What XML cannot hold becomes the replacement sign. */
export function escaped(text: string): string {
  return /[<>&"\u0000-\u001f\u007f\ud800-\udfff\ufffe\uffff]/.test(text)
    ? text
        .replace(forbidden, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : text
}

/** The text with what XML cannot hold as the replacement sign. */
export function printable(text: string): string {
  return text.replace(forbidden, '\ufffd')
}

/** Characters that XML 1.0 cannot hold: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** How many characters of a text cannot stand in a Word file. */
export function forbiddenIn(text: string): number {
  return text.match(forbidden)?.length ?? 0
}
