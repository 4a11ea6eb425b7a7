import type { Rule } from '@kehoach/core'

/** What recognising can report. */
export const rules: readonly Rule[] = [
  {
    id: 'not-a-plan',
    severity: 'error',
    docs: {
      vi: 'Văn bản không có mục nào được đánh số và không có dấu hiệu của một kế hoạch (tên loại, số, căn cứ, chữ ký).',
      en: 'The text has no numbered section and no sign of a plan (kind of document, number, bases, signature).',
    },
  },
  {
    id: 'issuer-inferred',
    severity: 'info',
    docs: {
      vi: 'Phần đầu văn bản không in tên cơ quan ban hành; tên được đọc từ câu ban hành.',
      en: 'The head does not print the issuing body; its name was read from the issuing sentence.',
    },
  },
  {
    id: 'issuer-unknown',
    severity: 'warning',
    docs: {
      vi: 'Không tìm thấy cơ quan ban hành ở phần đầu, câu ban hành hay trích yếu.',
      en: 'No issuing body was found in the head, the issuing sentence or the title.',
    },
  },
  {
    id: 'regime-unknown',
    severity: 'info',
    docs: {
      vi: 'Không rõ kế hoạch thuộc mô hình ba cấp hay hai cấp: không có ngày, không có ngày của cấp trên, không có tên đơn vị cho biết.',
      en: 'It is not known whether the plan belongs to the three-level or the two-level regime.',
    },
  },
  {
    id: 'appendix-not-supplied',
    severity: 'warning',
    docs: {
      vi: 'Văn bản dẫn chiếu phụ lục nhưng tệp không có phụ lục.',
      en: 'The text refers to an appendix that is not in the file.',
    },
  },
  {
    id: 'unread-text',
    severity: 'info',
    docs: {
      vi: 'Có đoạn chữ không thuộc phần nào của kế hoạch (số trang, tiêu đề bảng lặp lại, ký hiệu người soạn); chúng nằm trong "unread".',
      en: 'Some text belongs to no part of the plan (page numbers, repeated table heads, drafter’s marks); it stands in "unread".',
    },
  },
]
