/** A place in a plan that people can type: an item by its path, or a point of a text. design/cli.md §4 */
export type Locator =
  | { readonly type: 'item'; readonly path: readonly string[]; readonly clause: number | null }
  | { readonly type: 'point'; readonly line: number; readonly column: number }

/** Reads `item=II/2/a;clause=2`, `path#item=II/2/a`, `path:12:5`, `:12` or `12`; null where it is none of them. */
export function readLocator(text: string): Locator | null {
  const item = /(?:^|#)item=([^;\s]+)((?:;[^;\s]*)*)$/u.exec(text.trim())
  if (item !== null) {
    const clause = /;clause=(\d+)/u.exec(item[2] ?? '')?.[1]
    const path = (item[1] ?? '').split('/').map(decoded)
    return path.includes(null)
      ? null
      : {
          type: 'item',
          path: path.filter((element) => element !== null),
          clause: clause === undefined ? null : Number(clause),
        }
  }
  const point = /^(?:.*?:)?(\d+)(?::(\d+))?$/u.exec(text.trim())
  return point === null ? null : { type: 'point', line: Number(point[1]), column: Number(point[2] ?? 1) }
}

/** `item=II/2/a`: what can't stand in it is percent-encoded, Vietnamese letters stay readable. */
export function itemLocator(path: readonly string[], clause: number | null = null): string {
  const elements = path.map((element) => element.replace(/[%/;#\s]/gu, encodeURIComponent))
  return `item=${elements.join('/')}${clause === null ? '' : `;clause=${clause}`}`
}

function decoded(element: string): string | null {
  try {
    return decodeURIComponent(element)
  } catch {
    return null
  }
}
