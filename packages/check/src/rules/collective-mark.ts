import { defineRule, sinceDecree30 } from '../rule.ts'

/** F15: a body under a head signs by its head. */
export const collectiveMark = defineRule({
  id: 'collective-mark',
  meta: {
    severity: 'info',
    docs: {
      vi: '"TM." đứng trước tên tập thể; cơ quan làm việc theo chế độ thủ trưởng (sở, phòng, trung tâm) ký bằng chức vụ, không có "TM.".',
      en: '"TM." precedes a collective; a body under a head (sở, phòng, trung tâm) signs by the head’s title, without "TM.".',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { authority: string }) => `"${d.authority}": sau "TM." là tên tập thể, không phải chức vụ của thủ trưởng`,
    en: (d: { authority: string }) => `"${d.authority}": a collective follows "TM.", not the title of a head`,
  },
  example: {
    invalid:
      'SỞ NỘI VỤ\nKẾ HOẠCH\nTập huấn năm 2026\nI. NHIỆM VỤ\n1. Mở lớp tập huấn.\nNơi nhận:\n- Các phòng;\n- Lưu: VT, TH.\nTM. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý Văn Sơn',
    valid:
      'SỞ NỘI VỤ\nKẾ HOẠCH\nTập huấn năm 2026\nI. NHIỆM VỤ\n1. Mở lớp tập huấn.\nNơi nhận:\n- Các phòng;\n- Lưu: VT, TH.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLý Văn Sơn',
  },
  check: ({ signature }) => {
    const authority = signature?.authority ?? signature?.title ?? ''
    const isHead = /(?<!\p{L})TM\.\s*(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|CHÁNH|HIỆU TRƯỞNG)/u.test(authority)
    return isHead && signature !== null ? [{ data: { authority }, position: signature.position }] : []
  },
})
