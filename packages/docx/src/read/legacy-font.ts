/** The codes of Vietnamese before Unicode, by the names of the fonts that draw them. */
export type LegacyCode = 'TCVN3' | 'VNI'

/** The code that a font's letters are in; null for a Unicode font. */
export function legacyCode(font: string | undefined): LegacyCode | null {
  if (font === undefined) return null
  if (/^\.?Vn[A-Z]/u.test(font)) return 'TCVN3'
  return /^VNI[-\s]/iu.test(font) ? 'VNI' : null
}

/** Whether a font draws small letters as capitals: its name ends in H, `.VnTimeH`. */
export const isCapitalFont = (font: string): boolean => /^\.?Vn[A-Z]\w*H$/u.test(font)

/** A text in an old code as Unicode. */
export function fromLegacy(text: string, code: LegacyCode): string {
  const plain = text.replace(/[\uf020-\uf0ff]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) & 0xff))
  return converters[code](plain)
}

/**
 * What a text says of its own code. People name an old font and type Unicode in it: letters that the old codes do not
 * have show it, signs that Unicode Vietnamese does not use show the old code; `unsure` where there are neither.
 */
export function codeEvidence(text: string): 'unicode' | 'legacy' | 'unsure' {
  if (/[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{M}/u.test(text))
    return 'unicode'
  return /[¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ\uf0a1-\uf0ff]/u.test(text) ? 'legacy' : 'unsure'
}

/** TCVN 5712:1993, third set: one code a letter; capitals with tones are drawn by capital fonts. */
const tcvn3: ReadonlyMap<string, string> = new Map(
  (
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ ' +
    'µà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ ' +
    'Ìè Îẻ Ïẽ Ðé Ñẹ Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ' +
    'ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ'
  )
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** VNI for Windows: a letter, or a letter and the sign behind it; capitals have signs of their own. */
const vniPairs: ReadonlyMap<string, string> = bothCases(
  'aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ ' +
    'eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ ' +
    'oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ ' +
    'uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ',
  2,
)
const vniSingles: ReadonlyMap<string, string> = bothCases('ôơ öư íí ìì æỉ óĩ òị îỵ ñđ', 1)

/** Pairs with their capitals: a capital letter may stand before a small sign. */
function bothCases(entries: string, length: number): ReadonlyMap<string, string> {
  return new Map(
    entries.split(' ').flatMap((entry) => {
      const [from, to] = [entry.slice(0, length), entry.slice(length)]
      const capital = to.toUpperCase()
      const mixed = from.slice(0, 1).toUpperCase() + from.slice(1)
      return [
        [from, to],
        [mixed, capital],
        [from.toUpperCase(), capital],
      ] as const
    }),
  )
}

const converters: Readonly<Record<LegacyCode, (text: string) => string>> = {
  TCVN3: (text) => text.replace(/[\u00a1-\u00fe]/gu, (letter) => tcvn3.get(letter) ?? letter),
  VNI: (text) => {
    let unicode = ''
    for (let at = 0; at < text.length;) {
      const pair = vniPairs.get(text.slice(at, at + 2))
      const letter = text.charAt(at)
      unicode += pair ?? vniSingles.get(letter) ?? letter
      at += pair === undefined ? 1 : 2
    }
    return unicode
  },
}
