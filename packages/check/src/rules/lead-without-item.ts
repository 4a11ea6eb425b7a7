import { normalise } from '@kehoach/language'
import { isGroup } from '../bodies.ts'
import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** S12: a reading: the duty may be there under another name. */
export const leadWithoutItem = defineRule({
  id: 'lead-without-item',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Cơ quan chủ trì một nhiệm vụ nhưng không có mục nào của mình trong phần tổ chức thực hiện.',
      en: 'A body leads a task but has no item of its own in the organisation part.',
    },
    source: 'Cách đọc của kehoach',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { actor: string; task: string }) =>
      `"${d.actor}" chủ trì "${d.task}" nhưng phần tổ chức thực hiện không có mục của cơ quan này`,
    en: (d: { actor: string; task: string }) =>
      `"${d.actor}" leads "${d.task}" but has no item in the organisation part`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Mở lớp tập huấn trồng cây\n- Cơ quan chủ trì: Phòng Nội vụ\n- Thời gian: Quý I/2026\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Cấp giống cây.\n2. Phòng Văn hóa\n- Tuyên truyền.\n3. Các thôn\n- Trồng cây.',
    valid:
      'I. NHIỆM VỤ\n1. Mở lớp tập huấn trồng cây\n- Cơ quan chủ trì: Phòng Kinh tế\n- Thời gian: Quý I/2026\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Cấp giống cây.\n2. Phòng Văn hóa\n- Tuyên truyền.\n3. Các thôn\n- Trồng cây.',
  },
  check: (_, context) => {
    const headings = context.actorHeadings
    if (headings.length < 3) return []
    const named = headings.map(({ text }) => bare(text)).join('\n')
    const seen = new Set<string>()
    return context.actors.flatMap(({ name, as, duty }) => {
      const isLead = as === 'executor' && duty.obligation.lead.includes(name)
      const isNew =
        isLead && !seen.has(bare(name)) && !isGroup(name) && /^(?:Phòng|phòng|Sở|Trung tâm|Ban|Công an|Đài)/u.test(name)
      if (!isNew || named.includes(bare(name))) return []
      seen.add(bare(name))
      return [{ data: { actor: name, task: quoted(duty.source) }, position: duty.position }]
    })
  },
})

const bare = (name: string): string =>
  normalise(name)
    .replace(/ - /gu, '-')
    .replace(/ (?:cấp )?(?:xã|huyện|tỉnh|thị xã|phường)$/u, '')
