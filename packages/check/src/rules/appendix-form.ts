import { rowsOf, type Appendix, type Node, type Plan } from '@kehoach/core'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F8 */
export const appendixForm = defineRule({
  id: 'appendix-form',
  meta: {
    severity: 'info',
    docs: {
      vi: 'Dưới tên phụ lục có dòng "(Kèm theo Kế hoạch số …)"; cuối phụ lục có "./.".',
      en: 'Below the title of an appendix stands "(Kèm theo Kế hoạch số …)"; the appendix ends with "./.".',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III.1.c; Phụ lục III, mẫu 2.1, 2.2',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { label: string; lacks: string }) => `${d.label} chưa có ${d.lacks}`,
    en: (d: { label: string; lacks: string }) => `${d.label} lacks ${d.lacks}`,
  },
  example: {
    invalid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Chi tiết tại Phụ lục kèm theo.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nCHỦ TỊCH\nLý Văn Sơn\nPhụ lục\nDANH MỤC CÂY TRỒNG\n1. Cây keo.\n2. Cây sao đen.',
    valid:
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. NHIỆM VỤ\n1. Chi tiết tại Phụ lục kèm theo.\nNơi nhận:\n- Các thôn;\n- Lưu: VT, KT.\nCHỦ TỊCH\nLý Văn Sơn\nPhụ lục\nDANH MỤC CÂY TRỒNG\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của UBND xã An Đông)\n1. Cây keo.\n2. Cây sao đen./.',
  },
  check: (plan) =>
    plan.appendices.flatMap((appendix) => {
      const lacks = [
        ...(appendix.attachedTo === null ? ['"(Kèm theo Kế hoạch số …)"'] : []),
        ...(lastTexts(appendix, plan).some((text) => /\.\/\.?\s*$/u.test(text)) ? [] : ['"./."']),
      ]
      return lacks.length === 0
        ? []
        : [{ data: { label: appendix.label, lacks: lacks.join(', ') }, position: appendix.position }]
    }),
})

/** The texts that may be an appendix's last: of its last item, or of its last row's cells. */
function lastTexts({ body }: Appendix, plan: Plan): readonly string[] {
  const last = lastNode(body)
  if (last === undefined) return []
  if (last.type === 'item') return [last.text]
  const row = rowsOf(plan).findLast(({ table }) => table === last)?.row
  return row?.cells.map(({ text }) => text) ?? []
}

function lastNode(nodes: readonly Node[]): Node | undefined {
  const last = nodes.at(-1)
  return last?.type === 'item' && last.children.length > 0 ? lastNode(last.children) : last
}
