import type { Rule } from '@kehoach/core'

/** What the engine itself reports, about the comments that silence rules. */
export const engineRules = {
  'disable-without-reason': {
    id: 'disable-without-reason',
    severity: 'warning',
    docs: {
      vi: 'Chú thích tắt quy tắc không ghi lý do: lý do là bắt buộc, quy tắc vẫn được áp dụng.',
      en: 'A comment silences a rule without a reason: the reason is mandatory, the rule still applies.',
    },
  },
  'disable-unknown-rule': {
    id: 'disable-unknown-rule',
    severity: 'warning',
    docs: {
      vi: 'Chú thích tắt một quy tắc không có trong bộ quy tắc đang dùng.',
      en: 'A comment silences a rule that is not among the rules applied.',
    },
  },
  'disable-unused': {
    id: 'disable-unused',
    severity: 'info',
    docs: {
      vi: 'Chú thích tắt quy tắc không còn tác dụng: chỗ đó không có phát hiện nào của quy tắc.',
      en: 'A comment silences nothing any more: the rule finds nothing there.',
    },
  },
} as const satisfies Readonly<Record<string, Rule>>
