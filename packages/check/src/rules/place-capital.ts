import { unitsOn } from '@kehoach/units'
import { findAll } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F15: names of provinces, and the plan's own place name, in which a syllable lost its capital. */
export const placeCapital = defineRule({
  id: 'place-capital',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Tên địa danh viết hoa mọi âm tiết.',
      en: 'Every syllable of a place name has a capital.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III.1',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { printed: string; name: string }) => `"${d.printed}" nên viết là "${d.name}"`,
    en: (d: { printed: string; name: string }) => `"${d.printed}" should read "${d.name}"`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Trồng cây tại các xã của tỉnh quảng Ngãi.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
    valid: 'I. NHIỆM VỤ\n1. Trồng cây tại các xã của tỉnh Quảng Ngãi.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
  },
  check: ({ header }, { passages, today, day, at, edit }) => {
    const provinces = unitsOn(day ?? today).filter(({ level }) => level === 'province')
    const names = new Set([...provinces.map(({ name }) => name), ...(header.place === null ? [] : [header.place])])
    const named = new Map(
      [...names]
        .filter((name) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name))
        .map((name) => [name.toLowerCase(), name]),
    )
    return findAll(passages, new RegExp(`(?<!\\p{L})(?:${[...named.keys()].join('|')})(?!\\p{L})`, 'giu')).flatMap(
      ({ passage, match: [printed], span }) => {
        const name = named.get(printed.toLowerCase())
        const isSlip = /\p{Lu}/u.test(printed) && printed !== printed.toUpperCase() && printed !== name
        if (name === undefined || !isSlip) return []
        return [{ data: { printed, name }, position: at(passage, span), edits: edit(passage, span, name) }]
      },
    )
  },
})
