import type { Rule } from '@kehoach/core'

const rule = (id: string, vi: string, en: string): Rule => ({ id, severity: 'error', docs: { vi, en } })

/** What reading back a file that was made can report: each is a reason not to sign it. */
export const verifyRules: readonly Rule[] = [
  rule('made-file-unreadable', 'Tệp Word vừa tạo phải đọc lại được.', 'A Word file that was made can be read back.'),
  rule(
    'reads-differently',
    'Chữ đọc lại từ tệp Word phải đúng là chữ của kế hoạch.',
    'The words read back from the file are those of the plan.',
  ),
  rule(
    'reads-elsewhere',
    'Nội dung đọc lại phải ở đúng mục của nó trong kế hoạch.',
    'What is read back stands where the plan has it.',
  ),
  rule(
    'not-read-back',
    'Mọi nội dung của kế hoạch phải đọc lại được từ tệp Word.',
    'Everything in the plan is read back from the file.',
  ),
  rule(
    'read-without-source',
    'Tệp Word không được có nội dung mà kế hoạch không có.',
    'The file holds nothing that is not in the plan.',
  ),
  rule(
    'identity-not-kept',
    'Mã nội dung, nội dung giao cấp dưới và nguồn gốc phải còn nguyên trong tệp Word.',
    'Ids, mandates and origins come back from the file.',
  ),
  rule(
    'more-differences',
    'Chỉ nêu 20 chỗ khác đầu tiên; số còn lại được đếm.',
    'The first 20 differences are named; the rest are counted.',
  ),
]
