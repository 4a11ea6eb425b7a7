import { findAll } from '../find.ts'
import { defineRule } from '../rule.ts'

/** §4 of the rules' source: asked where an abolished kind stands for a present body; acts of their time keep their names. */
export const abolishedLevel = defineRule({
  id: 'abolished-level',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Kế hoạch từ 01/7/2025 nêu cơ quan cấp huyện, thị xã, thị trấn như đang hoạt động. Tên cơ quan đã ban hành văn bản trước ngày đó thì giữ nguyên.',
      en: 'A plan since 1/7/2025 names a body of a huyện, thị xã or thị trấn as if it were at work. The issuer of an older act keeps its name.',
    },
    source: 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
    effective: { from: '2025-07-01', to: null },
    proposesEdits: false,
  },
  message: {
    vi: (d: { words: string; count: number }) =>
      `"${d.words}" không còn từ 01/7/2025${d.count > 1 ? ` (${d.count} chỗ)` : ''}; nay là cơ quan nào?`,
    en: (d: { words: string; count: number }) =>
      `"${d.words}" ended on 1/7/2025${d.count > 1 ? ` (${d.count} places)` : ''}; which body is meant now?`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\n2. Báo cáo kết quả về UBND huyện trước ngày 15/11/2026.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây theo Quyết định số 15/QĐ-UBND ngày 06/01/2024 của UBND huyện An Khê.\n\n2. Báo cáo kết quả về UBND tỉnh trước ngày 15/11/2026.',
  },
  check: ({ header: { regime } }, { passages, citations, at, day }) => {
    if (regime !== 'two-level' || (day !== null && day < '2025-07-01')) return []
    const found = findAll(
      passages,
      /(?<!\p{L})(?:(?:UBND|Ủy ban nhân dân|HĐND|Phòng [\p{L} ]{3,30}|Trung tâm [\p{L} ]{3,30}|Công an) (?:các )?(?:huyện|quận|thị xã|thị trấn)|cấp huyện|(?:Huyện|Thị|Quận) ủy)(?!\p{L})/gu,
    ).filter(
      ({ passage, span }) => !citations.some((each) => each.passage === passage && isIssuer(each.citation, span)),
    )
    return [...Map.groupBy(found, ({ match: [words] }) => words)].flatMap(([words, [first, ...others]]) =>
      first === undefined
        ? []
        : [{ data: { words, count: others.length + 1 }, position: at(first.passage, first.span) }],
    )
  },
})

/** Inside a citation, or right behind it: "của UBND huyện …". */
function isIssuer(
  { span, date }: { readonly span: readonly [number, number]; readonly date: string | null },
  [from]: readonly [number, number],
): boolean {
  return (date === null || date < '2025-07-01') && from >= span[0] && from <= span[1] + 30
}
