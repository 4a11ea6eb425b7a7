/** What a text layer is worth: good, broken (its letters are not those on the page), or hardly there. */
export type TextQuality = 'good' | 'broken' | 'absent'

/** What a letter tells of a text layer. `foreign`: what stands for letters in old fonts or broken character maps. */
type Kind = 'space' | 'digit' | 'plain' | 'vietnamese' | 'foreign' | 'other'

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['space', /\s/u],
  ['digit', /\d/u],
  ['plain', /[A-Za-z]/u],
  ['vietnamese', /[ăâđêôơưĂÂĐÊÔƠƯẠ-ỹàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝĩũĨŨ]/u],
  // Signs of Latin-1, letters of other languages, private use, controls, U+FFFD.
  ['foreign', /[\u00a1-\u00bf\u00d7\u00f7\ue000-\uf8ff\ufffd\u0080-\u009f\0-\u0008\u000e-\u001f]|\p{L}/u],
  ['other', /./su],
]

const judged = (letter: string): Kind => kinds.find(([, expression]) => expression.test(letter))?.[0] ?? 'other'

/** The kinds of the letters that texts are made of, up to U+1FFF: asked of every letter of a file. */
const common: readonly Kind[] = Array.from({ length: 0x2000 }, (_, code) => judged(String.fromCharCode(code)))

const kindOf = (letter: string): Kind => common[letter.codePointAt(0) ?? 0] ?? judged(letter)

/**
 * Judges a text layer by its letters. Vietnamese prose has about one letter in four with a mark; old fonts print signs in
 * the middle of words, a missing character map gives private or unknown letters, or plain ones without any mark.
 */
export function textQuality(text: string): TextQuality {
  const counts: Record<Kind, number> = { space: 0, digit: 0, plain: 0, vietnamese: 0, foreign: 0, other: 0 }
  for (const letter of text) counts[kindOf(letter)] += 1
  const { digit, plain, vietnamese, foreign, other } = counts
  const letters = plain + vietnamese + foreign
  const signs = letters + digit + other
  if (signs < 12) return 'absent'
  if (foreign > signs * 0.08 && foreign * 2 > vietnamese) return 'broken'
  const isProse = letters > 200
  if (isProse && vietnamese < letters * 0.04) return 'broken'
  return signs > 60 && letters < signs * 0.15 && digit < signs * 0.4 ? 'broken' : 'good'
}
