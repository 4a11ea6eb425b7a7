import type { Header } from '@kehoach/core'
import { isAbove, isGroup, levelOfBody } from '../bodies.ts'
import { normalise } from '@kehoach/language'
import { reception, sortOf } from '../received.ts'
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
    vi: (d: { body: string; path: string }) =>
      `"${d.body}" có nhiệm vụ (mục ${d.path}) nhưng không có trong "Nơi nhận"`,
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
    const named = [
      ...context.actorHeadings.flatMap(({ names, text, path, position }) =>
        names.map((name) => ({
          name: name.replace(/^(?:Đề nghị|Giao|Yêu cầu)\s+/u, ''),
          source: text,
          path,
          position,
        })),
      ),
      ...context.actors.map(({ name, duty: { source, path, position } }) => ({ name, source, path, position })),
    ]
    return named.flatMap(({ name, source, path, position }) =>
      membersOf(name, source).flatMap((body) => {
        const isFound = isJudged(body, header) && reception(body, recipients) === 'missing'
        const key = keyOf(body)
        if (!isFound || seen.has(key)) return []
        seen.add(key)
        return [{ data: { body, path: path.join('.') }, position }]
      }),
    )
  },
})

/** One finding for a group of a sort, one for each body with a name of its own. */
function keyOf(body: string): string {
  const isAnyOfItsSort = isGroup(body) || /tổ chức chính trị|đoàn thể|[Bb]ưu điện/u.test(body)
  return isAnyOfItsSort
    ? String(sortOf(body))
    : normalise(body).replace(/ (?:cấp )?(?:xã|huyện|tỉnh|thị xã|phường)$/u, '')
}

/** Superiors are told otherwise, the issuer is itself, and what stands below a lower committee is reached through it. */
function isJudged(body: string, { level: own, issuer }: Header): boolean {
  const level = levelOfBody(body)
  const plain = normalise(body)
    .replace(/^(?:chủ tịch |phó chủ tịch )/u, '')
    .replace(/^ubnd/u, 'ủy ban nhân dân')
  const isOwn = issuer !== null && plain !== '' && normalise(issuer).includes(plain)
  const isVillage = sortOf(body) === 'village' && own !== 'commune'
  const isBelow =
    level !== null && own !== null && level !== 'central' && isAbove(own, level) && sortOf(body) !== 'lower-committee'
  const isAbovePlan = level !== null && own !== null && isAbove(level, own)
  const isEach = /^(?:mỗi|từng) /iu.test(body)
  return !isOwn && !isVillage && !isBelow && !isAbovePlan && !isEach && body.length < 110
}

/** "các tổ chức chính trị - xã hội (Hội A; Hội B)": the members where they are listed, else the body itself. */
function membersOf(name: string, source: string): readonly string[] {
  const at = source.indexOf(name.slice(0, 24))
  const listed = at < 0 ? undefined : /^[^():.]{0,80}\(([^()]*;[^()]*)\)/u.exec(source.slice(at))?.[1]
  const inName = /\(([^()]*;[^()]*)\)/u.exec(name)?.[1]
  const members = (inName ?? listed)
    ?.split(/\s*;\s*/u)
    .filter((member) => /^(?:Hội|Huyện đoàn|Liên đoàn|Đoàn|Xã đoàn)/u.test(member))
  return members !== undefined && members.length > 0 ? members : [name]
}
