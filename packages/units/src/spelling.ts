/** A name as it is shown: NFC, tones in the older and commoner style (Hòa, Thủy), one apostrophe, dashes set apart. */
export function shownName(name: string): string {
  const folded = name
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/['‘’ʼ`´] ?/gu, '’')
    .replace(/ ?[-\u2010-\u2015\u2212] ?/gu, ' - ')
  return tonesPlaced(folded)
}

/** The key of a name: what two spellings of one name share. Accents count; case, tone style, apostrophe, 01 for 1 do not. */
export function nameKey(name: string): string {
  return shownName(name)
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replace(/(?<!\d)0+(?=\d)/gu, '')
}

/** The key without accents: only to propose, never to decide. Văn Lang and Văn Lăng share it. */
export function bareKey(name: string): string {
  return nameKey(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
}

/** Whether a text holds no Vietnamese mark at all: typed without accents, or a name that has none. */
export function isBare(text: string): boolean {
  return nameKey(text) === bareKey(text)
}

/** Whether a key is the name's own with some or all marks left out: `Tân tien` of `Tân Tiến`, not `Tấn Tiến`. */
export function leavesOutMarks(key: string, full: string): boolean {
  const [given, own] = [[...key], [...full]]
  return given.length === own.length && given.every((letter, at) => barer(own[at] ?? '').includes(letter))
}

/** A letter, without its tone, and without any mark. */
function barer(letter: string): readonly string[] {
  return [
    letter,
    letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/u, '')
      .normalize('NFC'),
    bareKey(letter),
  ]
}

/** Moves the tone of a final oa, oe, uy to its first vowel; the y of `quý` is no such pair. */
function tonesPlaced(text: string): string {
  return text.replace(
    /(q?)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/giu,
    (whole, q: string, first: string, second: string) => {
      const [base = '', tone = ''] = second.normalize('NFD')
      const isPair = first.toLowerCase() === 'o' ? 'ae'.includes(base.toLowerCase()) : /y/iu.test(base) && q === ''
      return isPair ? q + (first + tone).normalize('NFC') + base : whole
    },
  )
}
