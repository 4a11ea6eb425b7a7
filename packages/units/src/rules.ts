import type { Rule, Severity } from '@kehoach/core'

const rule = (id: string, severity: Severity, vi: string, en: string): Rule => ({ id, severity, docs: { vi, en } })

/** What looking up units and agencies can report; each is a question to a person but the first. */
export const rules: readonly Rule[] = [
  rule('unit-accents-left-out', 'info', 'Tên đơn vị viết thiếu dấu.', 'A unit’s name without its accents.'),
  rule('unit-ambiguous', 'warning', 'Một tên có thể là nhiều đơn vị.', 'A name that may be several units.'),
  rule(
    'unit-other-kind',
    'warning',
    'Tên đúng nhưng loại đơn vị khác vào ngày đó.',
    'The name exists, its kind is another on that day.',
  ),
  rule('unit-dissolved', 'warning', 'Đơn vị đã hết hiệu lực từ 1/7/2025.', 'A unit that ended on 1/7/2025.'),
  rule('unit-unknown', 'warning', 'Không có đơn vị nào tên như vậy.', 'No unit bears the name.'),
  rule(
    'agency-uncertain',
    'warning',
    'Chưa chắc cơ quan nào làm việc này ở cấp đó: mỗi tỉnh một khác hoặc chưa kiểm chứng.',
    'Which body does this at that level differs by province or was not verified.',
  ),
  rule('agency-missing', 'warning', 'Cấp đó không có cơ quan tương ứng.', 'That level has no such body.'),
]
