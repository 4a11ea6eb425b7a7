import { formerIndex, resolveUnit, unitIndex, unitsOn } from '@kehoach/units'
import { findAll } from '../find.ts'
import { defineRule } from '../rule.ts'

const named = /(?<!\p{L})(?:xã|phường|thị trấn|huyện|thị xã|tỉnh) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}/gu

/** A unit that ended on 1/7/2025, in the plan's own province: elsewhere names repeat too often to say anything. */
export const dissolvedUnit = defineRule({
  id: 'dissolved-unit',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Kế hoạch từ 01/7/2025 nêu tên đơn vị hành chính đã sáp nhập trong cùng tỉnh. Tên trong văn bản viện dẫn cũ thì giữ nguyên.',
      en: 'A plan since 1/7/2025 names a unit of its province that was merged. Names in older acts cited keep.',
    },
    source: 'Nghị quyết 202/2025/QH15 và các nghị quyết sắp xếp đơn vị hành chính cấp xã năm 2025',
    effective: { from: '2025-07-01', to: null },
    proposesEdits: false,
  },
  message: {
    vi: (d: { unit: string; now: string }) => `"${d.unit}" không còn từ 01/7/2025; nay thuộc ${d.now}`,
    en: (d: { unit: string; now: string }) => `"${d.unit}" ended on 1/7/2025; it now belongs to ${d.now}`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\n\nSố: 12/KH-UBND\n\nQuảng Ngãi, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây tại tỉnh Kon Tum.\n\n2. Báo cáo trước ngày 15/11/2026.',
    valid:
      'ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI\n\nSố: 12/KH-UBND\n\nQuảng Ngãi, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây tại xã Lân Phong, tỉnh Quảng Ngãi.\n\n2. Báo cáo trước ngày 15/11/2026.',
  },
  check: ({ header }, { passages, citations, at, day, today }) => {
    const on = day ?? today
    if (header.regime !== 'two-level' || on < '2025-07-01') return []
    const province = provinceOf(
      [header.issuer, header.superior, header.title, ...passages.slice(0, 6).map(({ text }) => text)],
      on,
    )
    const found = findAll(passages, named).filter(
      ({ passage, span }) =>
        !citations.some(
          (each) =>
            each.passage === passage && span[0] >= each.citation.span[0] && span[0] <= each.citation.span[1] + 200,
        ),
    )
    if (province === null || found.length === 0) return []
    const options = { on, within: province, index: unitIndex(on), former: formerIndex() }
    const seen = new Set<string>()
    return found.flatMap(({ passage, match: [unit], span }) => {
      const isNew = !seen.has(unit)
      seen.add(unit)
      const within = unit.startsWith('tỉnh ') ? undefined : province
      const question = isNew ? resolveUnit(unit, { ...options, within }).diagnostics[0] : undefined
      const now = question?.ruleId === 'unit-dissolved' ? String(question.data['units'] ?? '') : ''
      return now === '' ? [] : [{ data: { unit, now }, position: at(passage, span) }]
    })
  },
})

/** The one province of today that the head or the opening names. */
function provinceOf(texts: readonly (string | null)[], on: string): string | null {
  const said = texts.filter((text) => text !== null).join('\n')
  const provinces = unitsOn(on).filter(({ level }) => level === 'province')
  const found = provinces.filter(({ kind, name }) => new RegExp(`${kind} ${name}(?!\\p{L})`, 'iu').test(said))
  return found.length === 1 ? (found[0]?.fullName ?? null) : null
}
