import { words } from './normalize.ts'

/** Abbreviations that every official knows and no plan explains. Decree 30/2020/NĐ-CP, Annex III, and practice. */
export const commonAbbreviations: ReadonlyMap<string, string> = new Map([
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['MTTQ', 'mặt trận tổ quốc'],
  ['UBMTTQ', 'ủy ban mặt trận tổ quốc'],
  ['UBMTTQVN', 'ủy ban mặt trận tổ quốc việt nam'],
  ['VP', 'văn phòng'],
  ['CCHC', 'cải cách hành chính'],
  ['TTHC', 'thủ tục hành chính'],
  ['PVHCC', 'phục vụ hành chính công'],
  ['PBGDPL', 'phổ biến, giáo dục pháp luật'],
  ['CNTT', 'công nghệ thông tin'],
  ['QPPL', 'quy phạm pháp luật'],
  ['KT-XH', 'kinh tế - xã hội'],
])

/** The abbreviations that texts define, "cải cách hành chính (CCHC)": short form → the words before the bracket. */
export function abbreviationsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const text of texts) {
    for (const match of text.matchAll(
      /\((?:sau đây )?(?:viết tắt là|gọi tắt là|gọi là)?:?\s*([A-ZĐ][A-ZĐ&-]{1,14})\)/gu,
    )) {
      const short = match[1] ?? ''
      const long = longForm(text.slice(Math.max(0, match.index - 160), match.index), short)
      if (long !== null && !found.has(short)) found.set(short, long)
    }
  }
  return found
}

/** The last words before the bracket whose initials are the short form's letters. */
function longForm(before: string, short: string): string | null {
  const letters = [...short.toLowerCase()].filter((letter) => letter !== '-')
  const tail = words(before).slice(-letters.length)
  const fits =
    tail.length === letters.length &&
    tail.every((word, at) => (letters[at] === '&' ? word === 'và' : word.startsWith(letters[at] ?? ' ')))
  return fits ? tail.join(' ') : null
}
