import { defineRule, sinceDecree30 } from '../rule.ts'

/** F15 */
export const numberForm = defineRule({
  id: 'number-form',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Số văn bản nhỏ hơn 10 có số 0 ở trước; không có dấu cách trong số, ký hiệu.',
      en: 'A number below 10 has a leading zero; number and symbol hold no spaces.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { number: string; wanted: string }) => `số, ký hiệu "${d.number}" nên viết là "${d.wanted}"`,
    en: (d: { number: string; wanted: string }) => `the number "${d.number}" should read "${d.wanted}"`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 7/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 07/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.',
  },
  check: ({ header: { number } }) => {
    if (number === null) return []
    const wanted = number.replace(/\s+/gu, '').replace(/^[1-9](?=\/)/u, '0$&')
    return wanted === number ? [] : [{ data: { number, wanted }, position: null }]
  },
})
