import { defineRule, sinceDecree30 } from '../rule.ts'

/** F15 */
export const signerTitle = defineRule({
  id: 'signer-title',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu (trừ lực lượng vũ trang, giáo dục, y tế, khoa học).',
      en: 'No academic title stands before the signer’s name (armed forces, education, health and science excepted).',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.c',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { name: string }) => `trước họ tên người ký "${d.name}" không ghi học hàm, học vị`,
    en: (d: { name: string }) => `no academic title stands before the signer’s name "${d.name}"`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nThS. Lý Văn Sơn',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLý Văn Sơn',
  },
  check: ({ signature }) => {
    const name = signature?.name ?? ''
    const isTitled = /^(?:PGS|GS|TS|ThS|Ths|BS|KS|CN|Tiến sĩ|Thạc sĩ|Nhà giáo)(?![\p{L}])/u.test(name)
    return isTitled && signature !== null ? [{ data: { name }, position: signature.position }] : []
  },
})
