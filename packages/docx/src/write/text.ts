import { TextRun, type IRunOptions } from 'docx'

/** Characters that XML 1.0 cannot hold: controls but tab and line feed, lone surrogates, U+FFFE and U+FFFF. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** How many characters of a text cannot stand in a Word file. */
export function forbiddenIn(text: string): number {
  return text.match(forbidden)?.length ?? 0
}

/** The runs of a text: line feeds become breaks, characters that XML cannot hold the replacement sign. */
export function runs(text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): readonly TextRun[] {
  return text
    .replace(forbidden, '\ufffd')
    .split('\n')
    .map((line, at) => new TextRun({ ...options, text: line, ...(at > 0 ? { break: 1 } : {}) }))
}
