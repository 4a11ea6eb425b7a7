import type { Rule } from '@kehoach/core'

/** What reading and writing Markdown can report. */
export const rules: readonly Rule[] = [
  {
    id: 'broken-front-matter',
    severity: 'error',
    docs: {
      vi: 'Phần khai báo ở đầu tệp (giữa hai dòng ---) không đọc được.',
      en: 'The front matter (between two --- lines) cannot be read.',
    },
  },
  {
    id: 'repeated-id',
    severity: 'warning',
    docs: { vi: 'Hai nội dung mang cùng một mã.', en: 'Two parts carry the same id.' },
  },
  {
    id: 'absent-item',
    severity: 'warning',
    docs: {
      vi: 'Phần khai báo nói về một nội dung không còn trong tệp.',
      en: 'The front matter speaks of a part that is not in the file.',
    },
  },
  {
    id: 'unread-not-printed',
    severity: 'info',
    docs: {
      vi: 'Đoạn chữ không thuộc phần nào của kế hoạch thì không được ghi ra.',
      en: 'Text that belongs to no part of the plan is not written.',
    },
  },
]
