import type { Rule } from '@kehoach/core'
import { readRules } from './read/rules.ts'
import { verifyRules } from './verify/rules.ts'

/** What reading and writing a Word file can report. */
export const rules: readonly Rule[] = [
  {
    id: 'empty-body',
    severity: 'warning',
    docs: {
      vi: 'Kế hoạch không có nội dung.',
      en: 'The plan has no body.',
    },
  },
  {
    id: 'blank-head',
    severity: 'warning',
    docs: {
      vi: 'Phần đầu văn bản phải có cơ quan ban hành, tên loại và trích yếu.',
      en: 'A head names the issuer, the kind of document and its subject.',
    },
  },
  {
    id: 'long-title',
    severity: 'warning',
    docs: {
      vi: 'Trích yếu phải ngắn gọn (Phụ lục I, II.5).',
      en: 'A subject is short (Annex I, II.5).',
    },
  },
  {
    id: 'forbidden-characters',
    severity: 'warning',
    docs: {
      vi: 'Ký tự điều khiển không thể có trong tệp Word được thay bằng dấu �.',
      en: 'Control characters that a Word file cannot hold are replaced by �.',
    },
  },
  {
    id: 'open-places',
    severity: 'warning',
    docs: {
      vi: 'Bản in sạch không được còn chỗ trống `[… …]`, `{{…}}`.',
      en: 'A clean copy must hold no open place `[… …]`, `{{…}}`.',
    },
  },
  {
    id: 'missing-end-mark',
    severity: 'info',
    docs: {
      vi: 'Văn bản và từng phụ lục kết thúc bằng dấu "./." (mẫu 1.4, 2.1, 2.2).',
      en: 'A document and each appendix end with "./." (forms 1.4, 2.1, 2.2).',
    },
  },
  {
    id: 'end-mark-added',
    severity: 'info',
    docs: {
      vi: 'Dấu "./." còn thiếu được thêm vào khi in.',
      en: 'A missing "./." was added in print.',
    },
  },
  {
    id: 'narrow-columns',
    severity: 'warning',
    docs: {
      vi: 'Cột hẹp hơn một từ làm từ bị ngắt giữa chừng.',
      en: 'A column narrower than a word breaks it in its middle.',
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
  {
    id: 'layout-out-of-range',
    severity: 'warning',
    docs: {
      vi: 'Lề, cỡ chữ, thụt dòng và khoảng cách nằm trong khoảng mà Nghị định 30/2020/NĐ-CP cho phép.',
      en: 'Margins, sizes, indents and spacing lie in the ranges of Decree 30/2020/NĐ-CP.',
    },
  },
  {
    id: 'unknown-layout-choice',
    severity: 'warning',
    docs: {
      vi: 'Lựa chọn trình bày phải là một trong các số đo đã biết.',
      en: 'A layout choice is one of the known measures.',
    },
  },
  {
    id: 'origin-unreadable',
    severity: 'warning',
    docs: {
      vi: 'Thông tin nguồn gốc trong tệp không đúng cấu trúc thì bị bỏ qua.',
      en: 'An origin that does not fit its schema is left aside.',
    },
  },
  {
    id: 'origin-newer',
    severity: 'warning',
    docs: {
      vi: 'Thông tin nguồn gốc của phiên bản khác thì bị bỏ qua.',
      en: 'An origin of another major version is left aside.',
    },
  },
  ...verifyRules,
  ...readRules,
]
