import type { Rule } from '@kehoach/core'

/** Why a quantity cannot be divided among the units. */
export const allocationRules: readonly Rule[] = [
  {
    id: 'nothing-to-allocate',
    severity: 'error',
    docs: {
      vi: 'Nội dung được đánh dấu phân bổ không có số lượng để chia.',
      en: 'The item to allocate holds no such quantity.',
    },
  },
  {
    id: 'total-not-whole',
    severity: 'error',
    docs: { vi: 'Chỉ phân bổ được số nguyên.', en: 'Only whole numbers are allocated.' },
  },
  {
    id: 'weight-not-given',
    severity: 'error',
    docs: {
      vi: 'Một đơn vị chưa có số liệu ở cột dùng để phân bổ.',
      en: 'A unit has no number in the column that is allocated by.',
    },
  },
  {
    id: 'minimum-too-large',
    severity: 'error',
    docs: {
      vi: 'Mức tối thiểu nhân số đơn vị vượt quá tổng cần phân bổ.',
      en: 'The minimum for every unit is more than the total.',
    },
  },
]
