import type { Position } from '@kehoach/core'

/**
 * A place in a plan that people can type: an item by its path, a point of a text, a paragraph of a Word file, a page of a
 * PDF with words that stand there. design/cli.md §4
 */
export type Locator =
  | { readonly type: 'item'; readonly path: readonly string[]; readonly clause: number | null }
  | { readonly type: 'point'; readonly line: number; readonly column: number }
  | { readonly type: 'paragraph'; readonly paragraph: number }
  | { readonly type: 'page'; readonly page: number; readonly words: string }

/** Reads `item=II/2/a;clause=2`, `path#item=II/2/a`, `path#p=118`, `path#page=3;q="…"`, `path:12:5`, `:12` or `12`; null else. */
export function readLocator(text: string): Locator | null {
  const [, kind = '', value = '', more = ''] = /(?:^|#)(item|p|page)=([^;\s]+)(;.*)?$/u.exec(text.trim()) ?? []
  if (kind === 'item') return itemAt(value, more)
  if (kind !== '') {
    const number = /^\d{1,9}$/u.test(value) ? Number(value) : null
    if (number === null) return null
    if (kind === 'p') return { type: 'paragraph', paragraph: number }
    return { type: 'page', page: number, words: /;q="?([^"]*)"?/u.exec(more)?.[1] ?? '' }
  }
  const point = /^(?:.*?:)?(\d+)(?::(\d+))?$/u.exec(text.trim())
  return point === null ? null : { type: 'point', line: Number(point[1]), column: Number(point[2] ?? 1) }
}

function itemAt(value: string, more: string): Locator | null {
  const clause = /;clause=(\d+)/u.exec(more)?.[1]
  const path = value.split('/').map(decoded)
  if (path.includes(null)) return null
  return {
    type: 'item',
    path: path.filter((element) => element !== null),
    clause: clause === undefined ? null : Number(clause),
  }
}

/** `item=II/2/a`: what can't stand in it is percent-encoded, Vietnamese letters stay readable. */
export function itemLocator(path: readonly string[], clause: number | null = null): string {
  const elements = path.map((element) => element.replace(/[%/;#\s]/gu, encodeURIComponent))
  return `item=${elements.join('/')}${clause === null ? '' : `;clause=${clause}`}`
}

/** What follows the path of a file to name a place in it: `:12:5`, `#p=118`, `#page=3`, `#Xa!C17`. */
export function placeIn(position: Position | null): string {
  if (position === null) return ''
  if (position.type === 'text') return `:${position.start.line}:${position.start.column}`
  if (position.type === 'sheet') return `#${position.sheet === '' ? '' : `${position.sheet}!`}${position.cell}`
  return position.type === 'pdf' ? `#page=${position.page}` : `#p=${position.paragraph}`
}

function decoded(element: string): string | null {
  try {
    return decodeURIComponent(element)
  } catch {
    return null
  }
}
