import { findAll } from '../find.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** Bodies and forces whose names hold the words in small letters. */
const inNames =
  /(?:[Ủủ]y ban|[Uu]ỷ ban|[Hh]ội đồng|[Tt]òa án|[Tt]oà án|[Vv]iện [Kk]iểm sát|[Qq]uân đội|[Cc]ông an|[Nn]ghệ sĩ|[Nn]hà giáo|[Tt]hầy thuốc|[Cc]hứng minh|[Đđ]ại biểu|[Qq]uỹ tín dụng)\s*$/u

/** F15 */
export const peopleCapital = defineRule({
  id: 'people-capital',
  meta: {
    severity: 'info',
    docs: {
      vi: '"Nhân dân", "Nhà nước" luôn viết hoa; trong tên cơ quan ("Ủy ban nhân dân") thì viết thường.',
      en: '"Nhân dân" and "Nhà nước" always have a capital, but inside a body’s name ("Ủy ban nhân dân").',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V.1',
    effective: sinceDecree30,
    proposesEdits: true,
  },
  message: {
    vi: (d: { word: string; wanted: string }) => `"${d.word}" nên viết hoa: "${d.wanted}"`,
    en: (d: { word: string; wanted: string }) => `"${d.word}" has a capital: "${d.wanted}"`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Vận động nhân dân trồng cây.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
    valid:
      'I. NHIỆM VỤ\n1. Vận động Nhân dân trồng cây; Ủy ban nhân dân xã kiểm tra.\nII. KINH PHÍ\n1. Ngân sách xã năm 2026.',
  },
  check: (_, { passages, at, edit }) =>
    findAll(passages, /(?<!\p{L})nhân dân(?!\p{L})/gu)
      .filter(({ passage, match }) => !inNames.test(passage.text.slice(Math.max(0, match.index - 24), match.index)))
      .map(({ passage, match: [word], span }) => ({
        data: { word, wanted: 'Nhân dân' },
        position: at(passage, span),
        edits: edit(passage, [span[0], span[0] + 1], 'N'),
      })),
})
