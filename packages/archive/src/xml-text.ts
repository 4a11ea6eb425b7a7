import { refuse } from './refusal.ts'

/**
 * The text of an XML part. UTF-8 and UTF-16 only, by byte order mark, by the first bytes, or by the declaration, which must
 * not contradict them. XML 1.0, appendix F; a byte that is no character of its encoding is a refusal.
 */
export function xmlText(bytes: Uint8Array): string {
  const sign = signs.find(({ start }) => start.every((byte, at) => bytes[at] === byte))
  const encoding = sign?.encoding ?? 'utf-8'
  if (encoding === null) return refuse('xml-encoding', 'save-as-new', { encoding: sign?.name ?? '' })
  const text = decoded(bytes, encoding)
  const declared = declaredEncoding(text)
  if (declared !== null && !declarable[encoding].includes(declared.toLowerCase()))
    refuse('xml-encoding', 'save-as-new', { encoding: declared })
  return text
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

interface Sign {
  readonly name: string
  readonly start: readonly number[]
  /** Null: an encoding that is not read. */
  readonly encoding: Encoding | null
}

const signs: readonly Sign[] = [
  { name: 'UTF-32', start: [0xff, 0xfe, 0, 0], encoding: null },
  { name: 'UTF-32', start: [0, 0, 0xfe, 0xff], encoding: null },
  { name: 'UTF-32', start: [0x3c, 0, 0, 0], encoding: null },
  { name: 'UTF-32', start: [0, 0, 0, 0x3c], encoding: null },
  { name: 'UTF-7', start: [0x2b, 0x2f, 0x76], encoding: null },
  { name: 'UTF-7', start: [0x2b, 0x41, 0x44, 0x77], encoding: null },
  { name: 'EBCDIC', start: [0x4c, 0x6f, 0xa7, 0x94], encoding: null },
  { name: 'UTF-8', start: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { name: 'UTF-16', start: [0xff, 0xfe], encoding: 'utf-16le' },
  { name: 'UTF-16', start: [0xfe, 0xff], encoding: 'utf-16be' },
  { name: 'UTF-16', start: [0x3c, 0], encoding: 'utf-16le' },
  { name: 'UTF-16', start: [0, 0x3c], encoding: 'utf-16be' },
]

const declarable: Readonly<Record<Encoding, readonly string[]>> = {
  'utf-8': ['utf-8', 'utf8', 'us-ascii', 'ascii'],
  'utf-16le': ['utf-16', 'utf-16le'],
  'utf-16be': ['utf-16', 'utf-16be'],
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse('xml-encoding', 'save-as-new', { encoding: `no ${encoding.toUpperCase()}` })
  }
}

/** What the declaration at the very start says; no declaration is longer than this looks. */
function declaredEncoding(text: string): string | null {
  if (!text.startsWith('<?xml')) return null
  const end = text.slice(0, 1024).indexOf('?>')
  const declaration = text.slice(0, end === -1 ? 1024 : end)
  return /\sencoding\s?=\s?["']([\w.:-]{1,40})["']/u.exec(declaration)?.[1] ?? null
}
