/** What stands in `{…}` at the end of a paragraph or cell: an id and named values. */
export interface Attributes {
  readonly id: string | null
  readonly values: ReadonlyMap<string, string>
}

const pair = String.raw`[a-z]+=(?:"(?:[^"\\]|\\[^\r\n])*"|[^\s"{}]+)`
const attributes = new RegExp(String.raw`[ \t]*(?<!\\)\{((?:#[^\s{}"]+)?(?:\s*${pair})*)\}$`, 'u')

/** `{#i0123 role=task}`, `{id="any text"}` for an id that is no single word; an empty string where there is nothing to say. */
export function writeAttributes(id: string | null, values: Readonly<Record<string, string | null>>): string {
  const named = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [`${name}=${quoted(value)}`]))
  const own = id === null || id === '' ? [] : [isWord(id) ? `#${id}` : `id=${quoted(id)}`]
  const parts = [...own, ...named]
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`
}

/** Divides a text from the attributes at its end. */
export function readAttributes(text: string): { readonly text: string; readonly attributes: Attributes } {
  const match = attributes.exec(text)
  if (match === null || match[1] === '') return { text, attributes: { id: null, values: new Map() } }
  const inside = match[1] ?? ''
  const short = /^#(\S+)/u.exec(inside)?.[1] ?? null
  const values = new Map(
    [...inside.matchAll(new RegExp(pair, 'gu'))].map(([part]) => [
      part.slice(0, part.indexOf('=')),
      unquoted(part.slice(part.indexOf('=') + 1)),
    ]),
  )
  return { text: text.slice(0, match.index), attributes: { id: short ?? values.get('id') ?? null, values } }
}

function quoted(value: string): string {
  return isWord(value) ? value : `"${escapeValue(value)}"`
}

/** What can stand without quotes: nothing that divides attributes or cells, nothing that joins the sign before it. */
const isWord = (value: string): boolean => /^[^\s"{}\\=|\p{M}\p{Cc}][^\s"{}\\=|\p{Cc}]*$/u.test(value)

/** Signs of a value that stand as `\n`, `\l` and `\r` for braces, or `\u2028;` for signs that nobody sees or that would join the one before. */
function escapeValue(value: string): string {
  return value.replace(/["\\{}|]|[^\S ]|[\p{Cc}\p{M}\ufeff]/gu, (letter) => {
    const short = shortEscapes[letter]
    if (short !== undefined) return `\\${short}`
    return letter === '"' || letter === '\\' ? `\\${letter}` : `\\u${letter.codePointAt(0)?.toString(16)};`
  })
}

const shortEscapes: Readonly<Record<string, string>> = { '\n': 'n', '{': 'l', '}': 'r' }
const longEscapes: ReadonlyMap<string, string> = new Map(
  Object.entries(shortEscapes).map(([long, short]) => [short, long]),
)

function unquoted(value: string): string {
  if (!value.startsWith('"')) return value
  return value.slice(1, -1).replace(/\\(?:u([\da-f]{1,6});|(.))/gsu, (_, code?: string, letter = '') => {
    const point = Number.parseInt(code ?? '', 16)
    if (code !== undefined) return point <= 0x10ffff ? String.fromCodePoint(point) : ''
    return longEscapes.get(letter) ?? letter
  })
}
