/** The codes of Vietnamese before Unicode that still come in files, and UTF-8 that was read as Windows-1252. */
export type LegacyCode = 'TCVN3' | 'VNI' | 'mojibake'

const signs: Readonly<Record<LegacyCode, RegExp>> = {
  // "và, của, các, nhân, hoạch" and đ as fonts of the .VnTime kind store them
  TCVN3: /(?<!\p{L})(?:vµ|cña|c¸c|nh©n|ho¹ch|®[\p{L}¸¹©Þ]+)/gu,
  // the same words as fonts of the VNI kind store them
  VNI: /(?<!\p{L})(?:vaø|cuûa|caùc|nhaân|hoaïch|ñ[aeouö][\p{L}]*)/giu,
  mojibake: /á»|áº|Ä‘|Æ°|Ă¡|Ã¡|Ã¢/gu,
}

const sound = /(?<!\p{L})(?:và|của|các|nhân|hoạch|kế|được|đến)(?!\p{L})/giu

/** The old code a text is in, where its signs outweigh sound Vietnamese words; null for a sound text. */
export function legacyOf(text: string): LegacyCode | null {
  const sample = text.slice(0, 200_000)
  const count = (expression: RegExp): number => [...sample.matchAll(expression)].length
  const rivals = Math.max(3, count(sound) * 2)
  const codes = Object.keys(signs) as readonly LegacyCode[]
  return codes.find((code) => count(signs[code]) >= rivals) ?? null
}

/** UTF-8 that was read as Windows-1252, read again as UTF-8; null where letters were lost on the way. */
export function repaired(text: string): string | null {
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
  )
  const bytes = Array.from(text, (letter) => byteOf.get(letter) ?? -1)
  if (bytes.includes(-1)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

/** Of the letters and signs outside ASCII, the share that Vietnamese office texts use; 1 where there are none. */
export function vietnameseShare(text: string): number {
  const foreign = text.slice(0, 200_000).match(/[^\0-\x7f]/gu) ?? []
  const usual = foreign.filter((letter) => /[“”‘’–—…•§°²\u00a0]/u.test(letter) || isVietnamese(letter))
  return foreign.length === 0 ? 1 : usual.length / foreign.length
}

function isVietnamese(letter: string): boolean {
  return /^[đĐ]$|^[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY][\u0300\u0301\u0303\u0309\u0323]?$/u.test(composedBase(letter))
}

/** A toned letter as its base letter and the tone: `ế` → `ê` and the acute. */
function composedBase(letter: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(letter.normalize('NFD'))?.[0] ?? ''
  return letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone
}
