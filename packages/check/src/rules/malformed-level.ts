import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** S7: a level is tỉnh, huyện or xã; thị xã, phường, thị trấn are kinds of unit. */
export const malformedLevel = defineRule({
  id: 'malformed-level',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Không có "cấp thị xã", "cấp phường", "cấp thị trấn": cấp hành chính là cấp tỉnh, cấp huyện (đến 30/6/2025), cấp xã; thị xã, phường là loại đơn vị.',
      en: 'There is no "cấp thị xã" or "cấp phường": levels are tỉnh, huyện (until 30/6/2025) and xã; the others are kinds of unit.',
    },
    source: 'Luật Tổ chức chính quyền địa phương',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { words: string; count: number }) =>
      `không có "${d.words}"; hãy viết theo loại đơn vị (UBND thị xã, UBND xã, phường) hoặc theo cấp${d.count > 1 ? ` (${d.count} chỗ)` : ''}`,
    en: (d: { words: string; count: number }) =>
      `there is no level "${d.words}"; name the kind of unit or the level${d.count > 1 ? ` (${d.count} places)` : ''}`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Trồng cây tại UBND cấp thị xã, cấp xã.\nII. KINH PHÍ\n1. Ngân sách xã.',
    valid: 'I. NHIỆM VỤ\n1. Trồng cây tại UBND thị xã, UBND cấp xã.\nII. KINH PHÍ\n1. Ngân sách xã.',
  },
  check: (_, { passages, at }) => {
    const found = findAll(passages, /(?<!\p{L})cấp (?:thị xã|thị trấn|phường|đặc khu|quận)(?!\p{L})/gu)
    return [...Map.groupBy(found, ({ match: [words] }) => words)].flatMap(([words, [first, ...others]]) =>
      first === undefined
        ? []
        : [
            {
              data: { words, count: others.length + 1 },
              position: at(first.passage, first.span),
              related: others.flatMap(({ passage, span }) => {
                const position = at(passage, span)
                return position === null ? [] : [{ label: 'also-here', position }]
              }),
            },
          ],
    )
  },
})
