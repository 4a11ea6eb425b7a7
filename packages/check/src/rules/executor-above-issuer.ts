import { isAbove, isGroup, levelOfBody } from '../bodies.ts'
import { normalise } from '@kehoach/language'
import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

const whyIn: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: { superior: 'cấp trên', sister: 'đơn vị khác' },
  en: { superior: 'a superior', sister: 'another unit' },
}

/** S5b: as co-ordinator, source, guide or receiver a superior is right; it cannot be bound. */
export const executorAboveIssuer = defineRule({
  id: 'executor-above-issuer',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Giao việc cho cơ quan cấp trên hoặc đơn vị ngang cấp khác: kế hoạch không ràng buộc được cơ quan đó. Nêu làm cơ quan phối hợp, hướng dẫn hoặc nơi nhận báo cáo thì đúng.',
      en: 'A superior body or a sister unit is told to act: the plan cannot bind it. Named as co-ordinator, guide or receiver it is right.',
    },
    source: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15; thông lệ giao việc',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { actor: string; duty: string; why: string }) =>
      `giao "${d.actor}" (${whyIn.vi[d.why] ?? ''}) thực hiện "${d.duty}": kế hoạch này không ràng buộc được cơ quan đó; có phải chép từ văn bản cấp trên?`,
    en: (d: { actor: string; duty: string; why: string }) =>
      `"${d.actor}" (${whyIn.en[d.why] ?? ''}) is told to carry out "${d.duty}", which this plan cannot bind; was it copied from above?`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nông nghiệp và Môi trường chủ trì cấp giống cây cho các thôn.\n\n2. Các thôn trồng và chăm sóc cây.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế phối hợp với Sở Nông nghiệp và Môi trường cấp giống cây cho các thôn.\n\n2. Các thôn trồng và chăm sóc cây.',
  },
  check: ({ header }, context) => {
    const { level } = header
    if (level === null) return []
    return context.actors.flatMap(({ name, as, requested, duty }) => {
      const own = levelOfBody(name)
      if (as !== 'executor' || requested || own === null || isGroup(name) || !isAuthority(name)) return []
      const why = isAbove(own, level)
        ? 'superior'
        : own === level && isSister(name, header.issuer ?? '')
          ? 'sister'
          : null
      return why === null
        ? []
        : [{ data: { actor: name, duty: quoted(duty.obligation.text), why }, position: duty.position }]
    })
  },
})

/** Committees, councils, departments, offices: not post offices or banks, which are organised from above. */
const isAuthority = (name: string): boolean =>
  /^(?:Chủ tịch |Giám đốc |Văn phòng )?(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Sở|Phòng|Chính phủ|Bộ|Thanh tra|Công an|Ban Chỉ đạo|Trung tâm)(?!\p{L})/u.test(
    name,
  )

/** A committee of the same kind with another name: "UBND xã An Tây" in a plan of xã An Đông. */
function isSister(name: string, issuer: string): boolean {
  const unit =
    /(?:UBND|nhân dân) (?:xã|phường|đặc khu|thị trấn|huyện|thị xã|quận|tỉnh) (\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*)*)$/u.exec(
      name,
    )?.[1]
  return unit !== undefined && issuer !== '' && !normalise(issuer).endsWith(normalise(unit))
}
