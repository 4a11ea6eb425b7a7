import { findAll, type Found } from '../find.ts'
import type { Passage } from '../passage.ts'
import { always, defineRule } from '../rule.ts'

/** What is glued, each as [expression, the place of the space]: shown as a suggestion, never corrected by itself. */
const glued: readonly RegExp[] = [
  // a symbol and the word behind it: "115/KH-UBNDngày"
  /(?<=[/-](?:UBND|HĐND|TTg|CP|TU|TW|BNV))(?=\p{Ll}{2,})/gu,
  // a comma, semicolon or closing bracket and a word: "THÔNG TIN,TUYÊN TRUYỀN"
  /(?<=\p{L}[,;])(?=\p{L})/gu,
  // dots that stand for more, and a word: "hộ khẩu, ...những"
  /(?<=(?:…|\.{3}))(?=\p{L}{2,})/gu,
]

/** Two Vietnamese syllables in one word: "vịkhông". A single syllable has one group of vowels. */
const syllables =
  /(?<![\p{L}])((?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnpqrstvx])?[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1,3})((?:ngh|kh|ph|th|tr|gh|qu|[bdđghklrsvx])[aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1,3}(?:ng|nh|ch|[cmnpt])?)(?![\p{L}])/gu
const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/u

/** F14 */
export const missingSpace = defineRule({
  id: 'missing-space',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Hai từ dính liền vì thiếu dấu cách. Đây là gợi ý: máy không tự sửa.',
      en: 'Two words stand together without a space. A suggestion: nothing is corrected unasked.',
    },
    source: 'Lỗi gõ',
    effective: always,
    proposesEdits: true,
  },
  message: {
    vi: (d: { words: string; wanted: string }) => `"${d.words}" thiếu dấu cách: "${d.wanted}"`,
    en: (d: { words: string; wanted: string }) => `a space is missing in "${d.words}": "${d.wanted}"`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Thực hiện Kế hoạch số 57/KH-UBNDngày 14/8/2026 của UBND tỉnh Hải Sơn.\nII. KINH PHÍ\n1. Ngân sách xã.',
    valid:
      'I. NHIỆM VỤ\n1. Thực hiện Kế hoạch số 57/KH-UBND ngày 14/8/2026 của UBND tỉnh Hải Sơn.\nII. KINH PHÍ\n1. Ngân sách xã.',
  },
  check: (_, { passages, at, edit }) => {
    const finding = ({ passage, match, span: [place] }: Found, shift: number): ReturnType<typeof make> =>
      make(passage, match.index + shift, place + shift)
    const make = (passage: Passage, index: number, place: number) => {
      const before = /\S*$/u.exec(passage.text.slice(Math.max(0, index - 24), index))?.[0] ?? ''
      const after = /^\S*/u.exec(passage.text.slice(index, index + 24))?.[0] ?? ''
      const first = [...after].at(0) ?? ''
      return {
        data: { words: before + after, wanted: `${before} ${after}` },
        position: at(passage, [place, place + 1]),
        edits: edit(passage, [place, place + 1], ` ${first}`),
      }
    }
    const words = findAll(passages, syllables).filter(({ match: [word] }) => marked.test(word))
    return [
      ...glued.flatMap((expression) => findAll(passages, expression).map((found) => finding(found, 0))),
      ...words.map((found) => finding(found, found.match[1]?.length ?? 0)),
    ]
  },
})
