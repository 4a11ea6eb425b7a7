import type { Rule } from '@kehoach/core'
import { readRules } from './read/rules.ts'

/** What reading and writing a Word file can report. */
export const rules: readonly Rule[] = [
  { id: 'empty-body', severity: 'warning', docs: { vi: 'Kế hoạch không có nội dung.', en: 'The plan has no body.' } },
  {
    id: 'forbidden-characters',
    severity: 'warning',
    docs: {
      vi: 'Ký tự điều khiển không thể có trong tệp Word được thay bằng dấu �.',
      en: 'Control characters that a Word file cannot hold are replaced by �.',
    },
  },
  {
    id: 'unread-not-printed',
    severity: 'info',
    docs: {
      vi: 'Đoạn chữ không thuộc phần nào của kế hoạch thì không được in.',
      en: 'Text that belongs to no part of the plan is not printed.',
    },
  },
  ...readRules,
]
