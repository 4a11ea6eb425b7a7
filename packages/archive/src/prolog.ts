/**
 * Where a DOCTYPE stands before the root element, or -1. Looked for before parsing, so that no declaration of an entity is
 * even read; behind the root's first tag it is a syntax error.
 */
export function doctypeIn(text: string): number {
  let at = 0
  while (at < text.length) {
    at = afterSpace(text, at)
    if (text.startsWith('<!DOCTYPE', at)) return at
    const passed = passable.find(([start]) => text.startsWith(start, at))
    if (passed === undefined) return -1
    const end = text.indexOf(passed[1], at + passed[0].length)
    if (end === -1) return -1
    at = end + passed[1].length
  }
  return -1
}

const passable = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const

function afterSpace(text: string, from: number): number {
  let at = from
  while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at += 1
  return at
}

/** Line and column of a place, both from 1. */
export function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, at).split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
