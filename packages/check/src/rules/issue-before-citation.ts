import { isoDate } from '@kehoach/core'
import { always, defineRule } from '../rule.ts'

/** S19: a slip of the year, in the plan's date or in the citation. */
export const issueBeforeCitation = defineRule({
  id: 'issue-before-citation',
  meta: {
    severity: 'error',
    docs: {
      vi: 'Ngày ban hành kế hoạch nằm trước ngày của văn bản mà kế hoạch viện dẫn: sai năm ở một trong hai chỗ.',
      en: 'The plan is dated before an act that it cites: a slip of the year in one of the two.',
    },
    source: 'Không thể viện dẫn văn bản chưa ban hành; Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { day: string; act: string; date: string }) =>
      `kế hoạch đề ${d.day} nhưng viện dẫn "${d.act}" ngày ${d.date}`,
    en: (d: { day: string; act: string; date: string }) =>
      `the plan is dated ${d.day} but cites "${d.act}" of ${d.date}`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 01 năm 2025\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nThực hiện Kế hoạch số 31/KH-UBND ngày 20/12/2025 của UBND tỉnh Hải Sơn, UBND xã An Đông ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nThực hiện Kế hoạch số 31/KH-UBND ngày 20/12/2025 của UBND tỉnh Hải Sơn, UBND xã An Đông ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
  },
  check: ({ header }, { citations, at }) => {
    const day = isoDate(header.date)
    if (day === null) return []
    const seen = new Set<string>()
    return citations.flatMap(({ citation: { date, type, number, span }, passage }) => {
      const isLater = date !== null && date.slice(0, day.length) > day
      const act = `${type} số ${number}`
      if (!isLater || seen.has(act)) return []
      seen.add(act)
      return [{ data: { day: printed(day), act, date: printed(date) }, position: at(passage, span) }]
    })
  },
})

const printed = (iso: string): string => iso.split('-').toReversed().join('/')
