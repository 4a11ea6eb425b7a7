import type { Rule } from '@kehoach/core'
import { allocationRules } from './derive/allocation-rules.ts'

/** What judging a child reports beside its verdicts. */
export const rules: readonly Rule[] = [
  {
    id: 'parent-not-cited',
    severity: 'warning',
    docs: { vi: 'Kế hoạch cấp dưới không viện dẫn kế hoạch cấp trên.', en: 'The child does not cite its parent.' },
  },
  {
    id: 'wrong-parent-number',
    severity: 'warning',
    docs: {
      vi: 'Viện dẫn đúng ngày nhưng sai số của kế hoạch cấp trên.',
      en: 'The parent is cited with its date but another number.',
    },
  },
  {
    id: 'wrong-parent-date',
    severity: 'warning',
    docs: {
      vi: 'Viện dẫn đúng số nhưng sai ngày của kế hoạch cấp trên.',
      en: 'The parent is cited with its number but another date.',
    },
  },
  ...allocationRules,
]
