import { isoDate, regimeOn } from '@kehoach/core'
import { levelOfBody } from '../bodies.ts'
import { defineRule } from '../rule.ts'

/** An issuer of a level that did not exist on the plan's day. */
export const impossibleIssuer = defineRule({
  id: 'impossible-issuer',
  meta: {
    severity: 'error',
    docs: {
      vi: 'Cơ quan ban hành thuộc cấp không còn vào ngày ban hành: từ 01/7/2025 không còn UBND huyện, quận, thị xã, thị trấn.',
      en: 'The issuer is of a level that did not exist on the day: since 1/7/2025 there is no committee of a huyện, quận, thị xã or thị trấn.',
    },
    source: 'Nghị quyết 203/2025/QH15; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
    effective: { from: '2025-07-01', to: null },
    proposesEdits: false,
  },
  message: {
    vi: (d: { issuer: string; day: string }) => `"${d.issuer}" không còn vào ngày ${d.day}`,
    en: (d: { issuer: string; day: string }) => `"${d.issuer}" did not exist on ${d.day}`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN HUYỆN AN KHÊ\n\nSố: 12/KH-UBND\n\nAn Khê, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
    valid:
      'ỦY BAN NHÂN DÂN HUYỆN AN KHÊ\n\nSố: 12/KH-UBND\n\nAn Khê, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTrồng cây năm 2024\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
  },
  check: ({ header: { issuer, date, issuerInferred } }) => {
    const day = isoDate(date)
    if (issuer === null || issuerInferred || day === null || regimeOn(day) !== 'two-level') return []
    const isTown = /(?<!\p{L})thị trấn(?!\p{L})/iu.test(issuer)
    return levelOfBody(issuer) === 'district' || isTown
      ? [{ data: { issuer, day: day.split('-').toReversed().join('/') }, position: null }]
      : []
  },
})
