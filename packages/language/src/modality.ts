import type { Modality } from '@kehoach/core'
import { normalise } from './normalize.ts'

/**
 * Words that set the force of a duty; the first that fits decides. A verb of assigning at the start speaks for the
 * whole sentence; a softener counts only where it softens the duty itself: "khuyến khích người dân sử dụng …" is a duty
 * to encourage people, "những vấn đề cần biết" none at all. How plans phrase it: practice.
 */
const forces: readonly (readonly [RegExp, Modality])[] = [
  [
    /^(?:khuyến khích|vận động khuyến khích)\s+(?!người dân|nhân dân|doanh nghiệp|tổ chức, cá nhân|công dân|các tầng lớp|hộ )/u,
    'may',
  ],
  [/(?:nếu|nơi|khi|thôn|xã|đơn vị|địa phương) có điều kiện(?!\p{L})/u, 'may'],
  [
    /^(?:[^:.;]{0,60}:\s*)?(?:có thể|tùy (?:theo )?(?:điều kiện|tình hình|khả năng)|nghiên cứu|xem xét)(?!\p{L})/u,
    'may',
  ],
  [
    /(?:ubnd|cơ quan|đơn vị|địa phương|bộ phận|phòng|thôn|xã|phường)\s(?:[\p{L},]+\s){0,3}?(?:có thể|được khuyến khích)(?!\p{L})/u,
    'may',
  ],
  [/^(?:kính )?(?:đề nghị|mời)(?!\p{L})/u, 'requested'],
  [/^yêu cầu(?!\p{L})/u, 'must'],
  [/^(?:giao|phân công|chỉ đạo)(?!\p{L})/u, 'assigned'],
  [/(?:(?<!\p{L})bắt buộc|có trách nhiệm|chịu trách nhiệm|nghiêm túc|nghiêm cấm|không được)(?!\p{L})/u, 'must'],
  [/(?<!\p{L})phải(?!\s(?:đi lại|chờ|nộp lại|bổ sung|cấp bách|chăng))(?!\p{L})/u, 'must'],
  [/(?<!\p{L})(?:phấn đấu|cố gắng)(?!\p{L})|(?<!\p{L})(?:cần|nên)\s(?!biết|thiết|nắm|lưu ý|tìm|hỗ trợ)/u, 'should'],
]

/** Forces from strongest to weakest. */
export const modalityOrder: readonly Modality[] = ['must', 'assigned', 'plain', 'requested', 'should', 'may']

/** How strongly a text binds; a bare imperative is `plain`. What stands in brackets is an option beside the duty. */
export function modality(text: string): Modality {
  const plain = normalise(text.replace(/\([^)]*\)/gu, ' '))
  return forces.find(([expression]) => expression.test(plain))?.[1] ?? 'plain'
}

/** Whether a text says that something is not, or not yet, done: "chưa thực hiện", "không tổ chức". */
export function isNegated(text: string): boolean {
  return /(?<!\p{L})(?:chưa|không|tạm dừng|tạm hoãn|hoãn)\s+(?:\p{L}+\s+){0,3}?(?:thực hiện|triển khai|tổ chức|bố trí|ban hành|có điều kiện|áp dụng|đặt ra|phân công|thành lập)(?!\p{L})/u.test(
    normalise(text),
  )
}
