import type { RoleId } from '@kehoach/units'
import { normalise } from '@kehoach/language'
import { isGroup } from '../bodies.ts'
import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** Fields that one role alone answers for, by their words. */
const fields: readonly (readonly [RegExp, RoleId])[] = [
  [/(?<!\p{L})(?:quyết toán thuế|miễn, giảm thuế|khai(?: báo)? thuế|quản lý thuế|hoàn thuế)(?!\p{L})/giu, 'tax'],
  [
    /(?<!\p{L})(?:cấp (?:thẻ )?căn cước|đăng ký (?:thường trú|tạm trú)|kích hoạt tài khoản định danh)(?!\p{L})/giu,
    'police',
  ],
]
const owners: Readonly<Record<'vi' | 'en', Readonly<Record<string, string>>>> = {
  vi: { tax: 'cơ quan thuế', police: 'công an' },
  en: { tax: 'the tax office', police: 'the police' },
}

/** S6: a reading. */
export const dutyOutsideField = defineRule({
  id: 'duty-outside-field',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Nhiệm vụ thuộc lĩnh vực của cơ quan khác (thuế, công an) được giao cho bộ phận không phụ trách: có thể chép từ văn bản cấp trên.',
      en: 'A duty of another body’s field (tax, police) stands under a body without it: perhaps copied from above.',
    },
    source: 'Cách đọc của kehoach, theo bảng vai trò cơ quan',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { words: string; actor: string; owner: string }) =>
      `"${d.words}" thường là việc của ${owners.vi[d.owner] ?? d.owner}, ở đây giao cho "${d.actor}"; hãy xem lại`,
    en: (d: { words: string; actor: string; owner: string }) =>
      `"${d.words}" is mostly the work of ${owners.en[d.owner] ?? d.owner}, here it is given to "${d.actor}"`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Hướng dẫn quyết toán thuế cho hộ kinh doanh.\n\n2. Các thôn\n\n- Tuyên truyền.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nKẾ HOẠCH\nTuyên truyền năm 2026\n\nI. TỔ CHỨC THỰC HIỆN\n\n1. Phòng Kinh tế\n\n- Hướng dẫn quyết toán kinh phí.\n\n2. Các thôn\n\n- Tuyên truyền.',
  },
  check: (_, context) => {
    const { passages, place, at } = context
    if (place === null) return []
    return context.actorHeadings.flatMap(({ item, names }) => {
      const [actor] = names
      const isSpecific = names.length === 1 && actor !== undefined && !isGroup(actor)
      if (!isSpecific || item === null) return []
      const roles = [
        ...context.rolesOf(actor, place),
        ...context.rolesOf(`Phòng ${actor}`, { ...place, level: 'district', regime: 'three-level' }),
      ]
      const below = passages.filter(({ ancestors }) => ancestors.includes(item))
      return fields.flatMap(([words, role]) =>
        roles.includes(role) || normalise(actor).startsWith('công an') || roles.length === 0
          ? []
          : findAll(below, words)
              .slice(0, 1)
              .map(({ passage, match: [found], span }) => ({
                data: { words: found, actor, owner: role },
                position: at(passage, span),
              })),
      )
    })
  },
})
