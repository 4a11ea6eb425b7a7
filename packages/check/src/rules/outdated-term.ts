import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** Terms and the day from which they are out of date. */
const terms: readonly (readonly [RegExp, string, string])[] = [
  [/(?<!\p{L})(?:sổ )?hộ khẩu(?! thường trú)(?!\p{L})/giu, '2023-01-01', 'đăng ký cư trú'],
  [/(?<!\p{L})(?:giấy )?chứng minh nhân dân(?!\p{L})/giu, '2025-01-01', 'thẻ căn cước'],
  [/(?<!\p{L})(?:thẻ )?căn cước công dân(?!\p{L})/giu, '2024-07-01', 'thẻ căn cước'],
]

/** S21 */
export const outdatedTerm = defineRule({
  id: 'outdated-term',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Từ ngữ đã hết dùng vào ngày của kế hoạch: hộ khẩu giấy (từ 01/01/2023), căn cước công dân (từ 01/7/2024), chứng minh nhân dân (từ 01/01/2025).',
      en: 'A term that was out of date on the plan’s day: the paper hộ khẩu (since 1/1/2023), căn cước công dân (since 1/7/2024), chứng minh nhân dân (since 1/1/2025).',
    },
    source: 'Luật Cư trú 2020, Điều 38; Luật Căn cước 2023, Điều 45, 46',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { term: string; now: string }) => `"${d.term}" là từ cũ vào ngày của kế hoạch; nay là "${d.now}"`,
    en: (d: { term: string; now: string }) => `"${d.term}" was out of date on the plan’s day; "${d.now}" is used now`,
  },
  example: {
    invalid: 'KẾ HOẠCH\nTuyên truyền năm 2026\nI. NHIỆM VỤ\n1. Hướng dẫn thủ tục hộ khẩu.\n2. Trồng cây.',
    valid: 'KẾ HOẠCH\nTuyên truyền năm 2026\nI. NHIỆM VỤ\n1. Hướng dẫn thủ tục đăng ký cư trú.\n2. Trồng cây.',
  },
  check: (_, { passages, day, year, today, at }) => {
    const own = day ?? (year === null ? today : `${year}-01-01`)
    return terms.flatMap(([term, from, now]) =>
      own < from
        ? []
        : findAll(passages, term).map(({ passage, match: [words], span }) => ({
            data: { term: words, now },
            position: at(passage, span),
          })),
    )
  },
})
