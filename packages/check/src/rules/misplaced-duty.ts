import { words } from '@kehoach/language'
import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

const empty: ReadonlySet<string> = new Set(
  'các và của thị xã huyện tỉnh phường ubnd ủy ban nhân dân có cấp cơ quan đơn vị'.split(' '),
)

/** Whoever has a task: the sentence speaks of all of them. */
const whoever = /^(?:Cơ quan|Đơn vị|Địa phương) (?:chủ trì|được giao|được phân công|phối hợp)/u

/** S9: a reading. */
export const misplacedDuty = defineRule({
  id: 'misplaced-duty',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Nhiệm vụ nằm dưới tên một cơ quan nhưng câu lại giao cho cơ quan khác.',
      en: 'A duty stands under one body’s name while its sentence binds another.',
    },
    source: 'Cách đọc của kehoach',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { actor: string; heading: string }) => `câu này giao cho "${d.actor}" nhưng nằm dưới "${d.heading}"`,
    en: (d: { actor: string; heading: string }) => `this binds "${d.actor}" but stands under "${d.heading}"`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Cấp giống cây cho các thôn.\n- Trường Tiểu học An Đông tổ chức trồng cây tại sân trường.\n2. Các thôn\n- Trồng và chăm sóc cây.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Cấp giống cây cho các thôn.\n- Tổ chức trồng cây tại sân trường.\n2. Các thôn\n- Trồng và chăm sóc cây.',
  },
  check: (_, context) =>
    context.actorHeadings.flatMap((heading) => {
      const isGeneral =
        /(?:các|mỗi) (?:cơ quan|đơn vị|ngành|phòng|địa phương)/iu.test(heading.text) &&
        !heading.text.startsWith('Đề nghị')
      const known = new Set(words(heading.text).filter((word) => !empty.has(word)))
      if (isGeneral) return []
      return context.duties
        .filter(({ ancestors, obligation: { clause } }) => ancestors.at(-1) === heading.item && clause === 1)
        .flatMap(({ obligation, position }) => {
          const named = whoever.exec(obligation.text)?.[0]
          const [actor = named] = obligation.addressees
          if (actor === undefined || heading.names.includes(actor) || !obligation.text.startsWith(actor)) return []
          const shared = words(actor).filter((word) => known.has(word))
          return shared.length > 0 ? [] : [{ data: { actor: quoted(actor), heading: quoted(heading.text) }, position }]
        })
    }),
})
