import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

const assigns = /^(?:Giao|Đề nghị|Yêu cầu|Phân công|Kinh phí|Thời gian|Các|Mỗi)(?!\p{L})/u

/** S8: eliding "các cơ quan, đơn vị" is common style, hence an info. */
export const dutyWithoutSubject = defineRule({
  id: 'duty-without-subject',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Trong phần tổ chức thực hiện, một khoản không nêu cơ quan nào thực hiện trong khi các khoản khác đều nêu.',
      en: 'In the organisation part one item names nobody who acts, while its neighbours do.',
    },
    source: 'Thông lệ: việc giao phải rõ cơ quan thực hiện',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { duty: string }) => `"${d.duty}": cơ quan nào thực hiện?`,
    en: (d: { duty: string }) => `"${d.duty}": who carries it out?`,
  },
  example: {
    invalid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cung cấp giống cây cho các thôn.\n2. Xây dựng kế hoạch và bố trí kinh phí trồng cây.\n3. Các thôn tổ chức trồng và chăm sóc cây.',
    valid:
      'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế cung cấp giống cây cho các thôn.\n2. Các trường học xây dựng kế hoạch và bố trí kinh phí trồng cây.\n3. Các thôn tổ chức trồng và chăm sóc cây.',
  },
  check: (_, { duties }) => {
    const direct = duties.filter(
      ({ ancestors, obligation: { clause }, binds }) =>
        binds && clause === 1 && ancestors.length === 1 && ancestors[0]?.role === 'organisation',
    )
    const named = direct.filter(({ obligation: { addressees } }) => addressees.length > 0)
    if (named.length < 2) return []
    return direct
      .filter(
        ({ obligation: { addressees, lead, text } }) =>
          addressees.length === 0 && lead.length === 0 && !assigns.test(text),
      )
      .map(({ obligation, position }) => ({ data: { duty: quoted(obligation.text) }, position }))
  },
})
