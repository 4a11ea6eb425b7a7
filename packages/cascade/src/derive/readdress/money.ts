import type { UnitNames } from '../unit-names.ts'
import { clauseBefore, escaped, type Edit } from './edit.ts'

const grant = 'hỗ trợ|bổ sung|cấp bổ sung|phân bổ|chuyển về'

/** The unit pays from its own budget; what the superior grants stays the superior's. how-plans-cascade 2.5. */
export function moneyEdits(text: string, { upper, kind }: UnitNames): readonly Edit[] {
  if (upper === null) return []
  const budget = new RegExp(
    `(?<=[Nn]gân sách )(?:cấp |của )?${escaped(upper.kind)}(?: ${escaped(upper.proper)})?(?!\\p{L}| \\p{Lu})`,
    'gu',
  )
  return [...text.matchAll(budget)].flatMap((match): Edit[] => {
    const to = match.index + match[0].length
    const isGrant =
      new RegExp(`(?:${grant})(?: \\p{L}+){0,3} (?:từ |bằng )?(?:nguồn )?[Nn]gân sách $`, 'u').test(
        clauseBefore(text, match.index),
      ) || new RegExp(`^ (?:\\p{L}+ ){0,2}(?:${grant})(?!\\p{L})`, 'u').test(text.slice(to))
    return isGrant ? [] : [{ from: match.index, to, text: kind, rule: 'own-budget' }]
  })
}
