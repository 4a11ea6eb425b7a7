import type { Position } from '@kehoach/core'
import { actorsOf, isAbove, levelOfBody } from '../bodies.ts'
import { normalise } from '@kehoach/language'
import { reception } from '../received.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** S11: through its group counts. */
export const bodyNotRecipient = defineRule({
  id: 'body-not-recipient',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Cơ quan có nhiệm vụ trong kế hoạch nhưng không có trong "Nơi nhận", kể cả qua nhóm ("Các phòng, ban, ngành"): sẽ không nhận được kế hoạch.',
      en: 'A body with a duty is not among the recipients, not even through its group: it never receives the plan.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.9',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { body: string; path: string }) => `"${d.body}" có nhiệm vụ (mục ${d.path}) nhưng không có trong "Nơi nhận"`,
    en: (d: { body: string; path: string }) => `"${d.body}" has a duty (${d.path}) but is not among the recipients`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cấp giống cây.\n2. Bưu điện xã tuyên truyền trồng cây.\nNơi nhận:\n- Phòng Kinh tế;\n- Các thôn;\n- Lưu: VT, KT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cấp giống cây.\n2. Bưu điện xã tuyên truyền trồng cây.\nNơi nhận:\n- Các phòng, ban, ngành;\n- Bưu điện xã;\n- Lưu: VT, KT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  },
  check: ({ recipients, header }, context) => {
    if (recipients.filter(({ kind }) => kind === 'line').length < 2) return []
    const seen = new Set<string>()
    return actorsOf(context).flatMap(({ name, duty }) =>
      membersOf(name, duty.source).flatMap((body) => {
        const key = normalise(body).replace(/ (?:cấp )?(?:xã|huyện|tỉnh|thị xã|phường)$/u, '')
        const level = levelOfBody(body)
        const isSuperior = level !== null && header.level !== null && isAbove(level, header.level)
        const isOwn = header.issuer !== null && normalise(header.issuer).includes(normalise(body).replace(/^ubnd/u, 'ủy ban nhân dân'))
        if (seen.has(key) || isSuperior || isOwn || reception(body, recipients) !== 'missing') return []
        seen.add(key)
        const position: Position | null = duty.position
        return [{ data: { body, path: duty.path.join('.') }, position }]
      }),
    )
  },
})

/** "các tổ chức chính trị - xã hội (Hội A; Hội B)": the members where they are listed, else the body itself. */
function membersOf(name: string, source: string): readonly string[] {
  const at = source.indexOf(name.slice(0, 24))
  const listed = at < 0 ? undefined : /^[^():.]{0,80}\(([^()]*;[^()]*)\)/u.exec(source.slice(at))?.[1]
  const inName = /\(([^()]*;[^()]*)\)/u.exec(name)?.[1]
  const members = (inName ?? listed)?.split(/\s*;\s*/u).filter((member) => /^(?:Hội|Huyện đoàn|Liên đoàn|Đoàn|Xã đoàn)/u.test(member))
  return members !== undefined && members.length > 0 ? members : [name]
}
