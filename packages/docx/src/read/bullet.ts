import { symbolOf } from './symbol.ts'

/**
 * The sign of a bulleted list as plans print it: `-`, `+`, `*`, `•`, `▪`, `◦`, `●`. Fonts have hundreds of bullets; a
 * shape that plans don't use is `•`. Letters and digits, such as `đ)` typed as a bullet, stay.
 */
export function bulletSign(text: string, font: string | undefined): string {
  if (text.trim() === '') return ''
  if ([...text].length > 1) return text
  if (/^[-+*•▪◦●–—]$/u.test(text)) return text
  if (text === 'o') return '◦'
  const sign = symbolOf(font, text) ?? text
  return replaced.get(sign) ?? (/^[-+*•▪◦●–—\p{L}\p{N}]$/u.test(sign) && !/[\uf000-\uf0ff]/u.test(sign) ? sign : '•')
}

const replaced = new Map([
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '–'],
  ['·', '•'],
  ['■', '▪'],
  ['○', '◦'],
  ['❍', '◦'],
])
