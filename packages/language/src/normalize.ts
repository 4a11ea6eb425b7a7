/** Letters that look like a Vietnamese letter and are typed for it by mistake or by a wrong font. */
const lookAlikes: Readonly<Record<string, string>> = {
  ð: 'đ',
  ɖ: 'đ',
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
}

const toneMarks = '\u0300\u0301\u0303\u0309\u0323'

/**
 * A text as it is compared, never as it is stored: NFC, lower case, one way to place the tone (hòa, not hoà; ủy, not
 * uỷ), look-alike letters and dashes made one, invisible characters dropped, white space folded.
 */
export function normalise(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[ðɖаеосрхуі]/gu, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
  return tonesPlaced(plain).replace(/\s+/gu, ' ').trim()
}

/** Moves the tone of a final oa, oe, uy to its first vowel, the older and commoner style; `quý` is no such pair. */
function tonesPlaced(text: string): string {
  return text.replace(/(q?)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu, (whole, q: string, first: string, second: string) => {
    const [base = '', tone = ''] = second.normalize('NFD')
    const isPair = first === 'o' ? base === 'a' || base === 'e' : base === 'y' && q === ''
    return isPair && toneMarks.includes(tone) ? q + (first + tone).normalize('NFC') + base : whole
  })
}

/** The words of a text, normalised, in order; numbers are words, a symbol such as `42/kh-ubnd` is several. */
export function words(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Code points before a UTF-16 index: spans are counted in code points. */
export function codePoints(text: string, index: number): number {
  let count = 0
  for (let at = 0; at < index; at += 1) if (!isLowSurrogate(text.charCodeAt(at))) count += 1
  return count
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
