import { bare } from '@kehoach/core'

/** Names that Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu

/**
 * A file name from a pattern such as `{ma}_{ten_ascii}_KH-{nam}`: a field without a value goes with the sign behind it;
 * nothing that a file system refuses, at most 120 bytes.
 */
export function fileName(pattern: string, values: ReadonlyMap<string, string>): string {
  const filled = pattern.replace(/\{([^{}]*)\}([_-]?)/gu, (_, field: string, sign: string) => {
    const value = values.get(field) ?? ''
    return value === '' ? '' : value + sign
  })
  const safe = filled
    .replace(/[<>:"/\\|?*\p{C}]/gu, '-')
    .replace(/[. _-]+$/u, '')
    .replace(/^[. ]+/u, '')
  const name = reserved.test(safe) || safe === '' ? `_${safe}` : safe
  return withinBytes(name, 120)
}

/** `đặc khu Hòn Sẻ` → `dac-khu-hon-se`. */
export function asciiName(text: string): string {
  return bare(text)
    .replace(/[^a-z\d]+/gu, '-')
    .replace(/^-|-$/gu, '')
}

/** The names of the fields in a pattern. */
export function fieldsIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/gu)].map(([, field = '']) => field)
}

function withinBytes(name: string, most: number): string {
  let rest = name
  while (Buffer.byteLength(rest) > most) rest = [...rest].slice(0, -1).join('')
  return rest
}
