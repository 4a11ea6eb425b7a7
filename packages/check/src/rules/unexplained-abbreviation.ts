import { abbreviation, isKnownAbbreviation, isRoman } from '../abbreviations.ts'
import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** F10: one finding for each short form, where it is first used. */
export const unexplainedAbbreviation = defineRule({
  id: 'unexplained-abbreviation',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Chữ viết tắt không thông dụng cần được giải thích ở lần dùng đầu tiên.',
      en: 'A short form that is not common is explained where it is first used.',
    },
    source: 'Thông lệ soạn thảo; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { short: string }) => `chữ viết tắt "${d.short}" chưa được giải thích`,
    en: (d: { short: string }) => `the short form "${d.short}" is not explained`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Cập nhật danh mục trên CSDLQG về cây trồng.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
    valid: 'I. NHIỆM VỤ\n1. Cập nhật danh mục trên cơ sở dữ liệu quốc gia (CSDLQG) về cây trồng.\n2. Rà soát CSDLQG.',
  },
  check: (plan, { passages, at }) => {
    const texts = [...passages.map(({ text }) => text), plan.header.title ?? '']
    const explained = new Set(texts.flatMap(bracketed))
    const seen = new Set<string>()
    const running = passages.filter(({ text }) => text !== text.toUpperCase() && !/^Lưu\s*:/u.test(text))
    return findAll(running, abbreviation).flatMap(({ passage, match: [short], span }) => {
      const isNew = !seen.has(short) && !isKnownAbbreviation(short) && !isRoman(short) && !explained.has(short)
      seen.add(short)
      return isNew ? [{ data: { short }, position: at(passage, span) }] : []
    })
  },
})

/** Short forms inside brackets behind their long form, or with their long form in brackets behind them. */
function bracketed(text: string): readonly string[] {
  const inside = [...text.matchAll(/\(([^()]{2,80})\)/gu)].flatMap(([, words = '']) => words.match(abbreviation) ?? [])
  const before = [...text.matchAll(/([A-ZĐ][A-ZĐ&-]{1,11})\s*\(\p{Ll}/gu)].map(([, short = '']) => short)
  return [...inside, ...before]
}
