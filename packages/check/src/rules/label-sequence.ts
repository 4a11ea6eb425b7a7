import { ordinalOf, seriesOf, siblingRuns } from '../siblings.ts'
import { defineRule, sinceDecree30 } from '../rule.ts'

/** F6: d → e (without đ) and e → g are accepted conventions. */
export const labelSequence = defineRule({
  id: 'label-sequence',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Ký hiệu các đoạn cùng cấp nhảy cóc hoặc đảo thứ tự. Bỏ chữ "đ" (d rồi e) là cách viết được chấp nhận.',
      en: 'The labels of one list leave one out or go back. Leaving out "đ" (d, then e) is an accepted convention.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.đ',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: { before: string; label: string; path: string }) =>
      `sau "${d.before}" là "${d.label}"${d.path === '' ? '' : ` trong mục ${d.path}`}: thiếu một đoạn, hay đánh số nhầm?`,
    en: (d: { before: string; label: string; path: string }) =>
      `"${d.label}" follows "${d.before}"${d.path === '' ? '' : ` in ${d.path}`}: is a paragraph missing, or the label wrong?`,
  },
  example: {
    invalid: 'I. NHIỆM VỤ\n1. Trồng cây.\n2. Chăm sóc cây.\n4. Báo cáo kết quả.\nII. KINH PHÍ\n1. Ngân sách xã.',
    valid: 'I. NHIỆM VỤ\n1. Trồng cây.\n2. Chăm sóc cây.\n3. Báo cáo kết quả.\nII. KINH PHÍ\n1. Ngân sách xã.',
  },
  check: (plan) =>
    siblingRuns(plan).flatMap(({ items, path }) =>
      items.flatMap((item, index) => {
        const before = items[index - 1]?.label
        if (before == null || item.label === null || before.value === item.label.value) return []
        const isRepeat = items.slice(0, index).some(({ label }) => label?.value === item.label?.value)
        if (isRepeat || follows(before.value, item.label.value)) return []
        return [
          {
            data: { before: before.printed, label: item.label.printed, path: path.join('.') },
            position: item.position,
          },
        ]
      }),
    ),
})

/** Letters may pass over đ, f and j. */
function follows(before: string, value: string): boolean {
  const [from, to] = [ordinalOf(before), ordinalOf(value)]
  if (from === null || to === null) return true
  if (seriesOf(value) !== 'letter') return to === from + 1
  const passed = [...'abcdđefghijklmnopqrstuvwxyz'].filter((letter) => {
    const at = ordinalOf(letter)
    return at !== null && at > from && at < to
  })
  return to > from && passed.every((letter) => 'đfjwz'.includes(letter))
}
