import type { Position } from '@kehoach/core'

/** A rule silenced by a person, for some lines or for the whole file. */
export interface Disabled {
  readonly ruleId: string
  /** Mandatory: an empty one silences nothing and is reported. */
  readonly reason: string
  /** The first and last line that it covers; null is the whole file. */
  readonly lines: readonly [number, number] | null
  /** Where it stands itself. */
  readonly position: Position | null
}

const comment = /^[ \t]*<!--[ \t]*kehoach-disable[ \t]+([^\s:>]+)[ \t]*:?([^\n]*?)-->[ \t]*$/gmu

/**
 * The disabling comments of a Markdown text (NFC, line feeds), each on a line of its own:
 * `<!-- kehoach-disable repeated-label: giữ theo bản đã ký -->`. One covers the paragraph below it; one above every other
 * line of the file covers the whole file.
 */
export function readDisables(source: string): readonly Disabled[] {
  const lines = source.split('\n')
  const isComment = (line: string | undefined): boolean => line !== undefined && /^[ \t]*<!--.*-->[ \t]*$/u.test(line)
  const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''
  const firstText = lines.findIndex((line) => !isBlank(line) && !isComment(line))
  return [...source.matchAll(comment)].map(({ 0: whole, 1: ruleId = '', 2: reason = '', index }) => {
    const line = source.slice(0, index).split('\n').length
    let from = line
    while (from < lines.length && (isBlank(lines[from]) || isComment(lines[from]))) from += 1
    let to = from
    while (to < lines.length && !isBlank(lines[to])) to += 1
    return {
      ruleId,
      reason: reason.trim(),
      lines: line <= firstText ? null : [from + 1, to],
      position: {
        type: 'text',
        start: { line, column: 1, offset: index },
        end: { line, column: [...whole].length + 1, offset: index + whole.length },
      },
    }
  })
}

/** The text with its disabling comments blanked out, letter by letter, so that every place stays where it was. */
export function withoutDisables(source: string): string {
  return source.replace(comment, (whole) => ' '.repeat(whole.length))
}
