/** What stands in `{…}` at the end of a paragraph or cell: an id and named values. */
export interface Attributes {
  readonly id: string | null
  readonly values: ReadonlyMap<string, string>
}

const pair = String.raw`[a-z]+=(?:"(?:[^"\\]|\\.)*"|[^\s"{}]+)`
const attributes = new RegExp(String.raw`\s*(?<!\\)\{((?:#[^\s{}"]+)?(?:\s*${pair})*)\}$`, 'u')

/** `{#i0123 role=task}`; an empty string where there is nothing to say. */
export function writeAttributes(id: string | null, values: Readonly<Record<string, string | null>>): string {
  const named = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${quoted(value)}`]))
  const parts = [...(id === null || id === '' ? [] : [`#${id}`]), ...named]
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`
}

/** Divides a text from the attributes at its end. */
export function readAttributes(text: string): { readonly text: string; readonly attributes: Attributes } {
  const match = attributes.exec(text)
  if (match === null || match[1] === '') return { text, attributes: { id: null, values: new Map() } }
  const inside = match[1] ?? ''
  const id = /^#(\S+)/u.exec(inside)?.[1] ?? null
  const values = new Map(
    [...inside.matchAll(new RegExp(pair, 'gu'))].map(([part]) => [
      part.slice(0, part.indexOf('=')),
      unquoted(part.slice(part.indexOf('=') + 1)),
    ]),
  )
  return { text: text.slice(0, match.index), attributes: { id, values } }
}

function quoted(value: string): string {
  return /^[^\s"{}\\=]+$/u.test(value) ? value : `"${escapeValue(value)}"`
}

function escapeValue(value: string): string {
  return value.replace(/["\\{}]|\s/gu, (letter) =>
    letter === ' ' ? ' ' : letter === '\n' ? '\\n' : `\\${letter === '{' ? 'l' : letter === '}' ? 'r' : letter}`,
  )
}

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value
  return value.slice(1, -1).replace(/\\(.)/gu, (_, letter: string) => ({ n: '\n', l: '{', r: '}' })[letter] ?? letter)
}
