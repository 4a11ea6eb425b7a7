import { findAll } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** F14: "…", "..." and "./." are marks of their own. */
export const doubledMark = defineRule({
  id: 'doubled-mark',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Dấu câu thừa: "..", ";....", ",,".',
      en: 'A mark too many: "..", ";....", ",,".',
    },
    source: 'Lỗi gõ',
    effective: always,
    proposesEdits: true,
  },
  message: {
    vi: (d: { marks: string; wanted: string }) => `dấu câu "${d.marks}" có lẽ thừa, đúng ra là "${d.wanted}"`,
    en: (d: { marks: string; wanted: string }) => `"${d.marks}" is perhaps a mark too many, "${d.wanted}" is meant`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Trồng cây tại các thôn..\n2. Cấp cây keo, cây sao đen;....',
    valid: 'I. NHIỆM VỤ\n1. Trồng cây tại các thôn.\n2. Cấp cây keo, cây sao đen,...',
  },
  check: (_, { passages, at, edit }) =>
    findAll(passages, /(?<![.,;:])(?:[,;]?\.{4,}|\.\.(?![./])|,{2,}|;{2,})(?![.])/gu).map(
      ({ passage, match: [marks], span }) => {
        const wanted = marks
          .replace(/\.{4,}/u, '...')
          .replace(/^\.\.$/u, '.')
          .replace(/^([,;])\1+$/u, '$1')
        return { data: { marks, wanted }, position: at(passage, span), edits: edit(passage, span, wanted) }
      },
    ),
})
