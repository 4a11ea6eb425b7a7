import { childItems } from '@kehoach/core'
import { isNegated, normalise, type PlacedObligation } from '@kehoach/language'
import { quoted } from '../find.ts'
import { always, defineRule } from '../rule.ts'

/** S16: task records, rows of task tables, and reports. "Thường xuyên" and "Trong năm" are times. */
export const missingDeadline = defineRule({
  id: 'missing-deadline',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Nhiệm vụ hoặc báo cáo không có thời hạn, thời gian hay định kỳ thì không theo dõi được. "Thường xuyên", "Trong năm" là thời gian hợp lệ.',
      en: 'A task or report without a deadline, period or rhythm cannot be followed up. "Thường xuyên" and "Trong năm" are times.',
    },
    source: 'Thông lệ "rõ người, rõ việc, rõ thời gian"',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { task: string; others: number }) =>
      `không có thời hạn ở "${d.task}"${d.others > 0 ? ` và ${d.others} nhiệm vụ khác` : ''}, cần ngày cụ thể hoặc kỳ`,
    en: (d: { task: string; others: number }) =>
      `no deadline for "${d.task}"${d.others > 0 ? ` and ${d.others} other tasks` : ''}: a day or a period is needed`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Tập huấn trồng cây\n- Cơ quan chủ trì: Phòng Kinh tế\n- Sản phẩm: 01 lớp tập huấn\n2. Trồng cây trước ngày 28/02/2026.',
    valid:
      'I. NHIỆM VỤ\n1. Tập huấn trồng cây\n- Cơ quan chủ trì: Phòng Kinh tế\n- Thời gian: Quý I/2026\n2. Trồng cây trước ngày 28/02/2026.',
  },
  check: (_, { duties }) => {
    const timeless = duties.filter((duty) => needsTime(duty) && duty.obligation.deadlines.length === 0)
    const [first, ...others] = timeless
    if (first === undefined) return []
    return [
      {
        data: { task: quoted(first.obligation.text), others: others.length },
        position: first.position,
        related: others.flatMap(({ position }) => (position === null ? [] : [{ label: 'also-here', position }])),
      },
    ]
  },
})

function needsTime({ obligation, node, binds, cells }: PlacedObligation): boolean {
  const { kind, lead, text, modality } = obligation
  if (!binds || modality === 'requested' || modality === 'may' || isNegated(text)) return false
  if (node.type === 'row')
    return cells.time !== undefined && lead.length > 0 && (node.cells[cells.time]?.text ?? '').trim() === ''
  const isRecord =
    node.type === 'item' &&
    lead.length > 0 &&
    !/chủ trì/iu.test(text) &&
    !childItems(node).some(({ role }) => role === 'time')
  return isRecord || (kind === 'report' && isPlainReport(normalise(text)))
}

/** A report that is a duty of its own: no event calls for it, nobody else gives it, its time is not set elsewhere. */
function isPlainReport(text: string): boolean {
  return (
    /^(?:(?!nếu|khi|trường hợp)[\p{L} ,-]){0,60}?(?:lập |gửi |xây dựng )?báo cáo (?:kết quả|tình hình|ubnd|về)/u.test(
      text,
    ) &&
    !/(?:nếu có|khó khăn|vướng mắc|phát sinh|đột xuất|ngay sau|kịp thời|theo quy định|lồng ghép|yêu cầu)/u.test(text)
  )
}
