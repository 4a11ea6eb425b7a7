import type { Item } from '@kehoach/core'
import { isBullet, siblingRuns } from '../siblings.ts'
import { defineRule, sinceDecree30, type Finding } from '../rule.ts'

interface Data extends Readonly<Record<string, string>> {
  readonly label: string
  readonly path: string
}

/** F6: "điểm e" must name one paragraph. A list that begins anew at its first label is another list. */
export const repeatedLabel = defineRule({
  id: 'repeated-label',
  meta: {
    severity: 'error',
    docs: {
      vi: 'Hai đoạn cùng cấp trong một mục mang cùng một ký hiệu: khi viện dẫn không biết là đoạn nào.',
      en: 'Two paragraphs of one section bear the same label: a citation of it is ambiguous.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: Data) => `ký hiệu "${d.label}" có hai lần${d.path === '' ? '' : ` trong mục ${d.path}`}`,
    en: (d: Data) => `the label "${d.label}" stands twice${d.path === '' ? '' : ` in ${d.path}`}`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\na) Trồng cây.\nb) Chăm sóc cây.\nb) Bảo vệ rừng.\nc) Báo cáo kết quả.',
    valid: 'I. NHIỆM VỤ\na) Trồng cây.\nb) Chăm sóc cây.\nc) Bảo vệ rừng.\nd) Báo cáo kết quả.',
  },
  check: (plan, { at }) => siblingRuns(plan).flatMap(({ items, path }) => repeats(items, path, at)),
})

function repeats(
  items: readonly Item[],
  path: readonly string[],
  at: (passage: Item, span: readonly [number, number]) => Finding['position'],
): readonly Finding<Data>[] {
  return items.flatMap((item, index): Finding<Data>[] => {
    const value = item.label?.value ?? ''
    const first = items.slice(0, index).find(({ label }) => label?.value === value)
    if (first === undefined || isBullet(item)) return []
    return [
      {
        data: { label: item.label?.printed ?? value, path: path.join('.') },
        position: item.position ?? at(item, [0, 1]),
        related: first.position === null ? [] : [{ label: 'first-label', position: first.position }],
      },
    ]
  })
}
