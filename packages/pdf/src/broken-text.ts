/** What a text layer is worth: good, broken (its letters are not those on the page), or hardly there. */
export type TextQuality = 'good' | 'broken' | 'absent'

/** Letters with the marks of Vietnamese. */
const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯẠ-ỹàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝĩũĨŨ]/gu
/**
 * What stands for letters in TCVN3 and VNI fonts, and what broken character maps give: signs of Latin-1, letters of other
 * languages, private use, controls, U+FFFD.
 */
const foreign =
  /[\u00a1-\u00bf\u00d7\u00f7\ue000-\uf8ff\ufffd\u0080-\u009f\0-\u0008\u000e-\u001f]|(?![A-Za-zăâđêôơưĂÂĐÊÔƠƯẠ-ỹàáãèéìíòóõùúýÀÁÃÈÉÌÍÒÓÕÙÚÝĩũĨŨ])\p{L}/gu

/**
 * Judges a text layer by its letters. Vietnamese prose has about one letter in four with a mark; old fonts print signs in
 * the middle of words, a missing character map gives private or unknown letters, or plain ones without any mark.
 */
export function textQuality(text: string): TextQuality {
  const letters = count(text, /\p{L}/gu)
  const signs = text.replace(/\s/gu, '').length
  if (signs < 12) return 'absent'
  const bad = count(text, foreign)
  const good = count(text, vietnamese)
  if (bad > signs * 0.08 && bad * 2 > good) return 'broken'
  const isProse = letters > 200
  if (isProse && good < letters * 0.04) return 'broken'
  return signs > 60 && letters < signs * 0.15 && count(text, /\d/gu) < signs * 0.4 ? 'broken' : 'good'
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0
}
