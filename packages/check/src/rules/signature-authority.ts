import { always, defineRule } from '../rule.ts'

/** F1: asked, not accused, since the head of the body may issue a plan himself. */
export const signatureAuthority = defineRule({
  id: 'signature-authority',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Câu ban hành nêu Ủy ban nhân dân (tập thể) thì chữ ký có "TM. ỦY BAN NHÂN DÂN"; nếu Chủ tịch tự ban hành thì câu ban hành nêu Chủ tịch. Quy tắc chỉ hỏi.',
      en: 'Where the collective People’s Committee issues the plan, the signature says "TM. ỦY BAN NHÂN DÂN"; its chairman may issue one himself. The rule asks.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.7.b; II.2.a',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { issuer: string; authority: string }) =>
      `câu ban hành nêu "${d.issuer}" nhưng chữ ký là "${d.authority}", không có "TM."; kế hoạch do UBND hay do Chủ tịch UBND ban hành?`,
    en: (d: { issuer: string; authority: string }) =>
      `the text names "${d.issuer}" as issuer, the signature says "${d.authority}" without "TM."; does the committee or its chairman issue the plan?`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nỦy ban nhân dân xã An Đông ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLý Văn Sơn',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nỦy ban nhân dân xã An Đông ban hành Kế hoạch như sau:\nI. NHIỆM VỤ\n1. Trồng cây.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLý Văn Sơn',
  },
  check: ({ header: { issuer }, signature }) => {
    const authority = [signature?.authority, signature?.title].filter((part) => part != null).join(' / ')
    const isCollective = /^(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)(?!\p{L})/iu.test(issuer ?? '')
    if (signature === null || authority === '' || !isCollective || /(?<!\p{L})TM\./u.test(authority)) return []
    return [
      { data: { issuer: issuer ?? '', authority: authority.replace(/\n/gu, ' / ') }, position: signature.position },
    ]
  },
})
