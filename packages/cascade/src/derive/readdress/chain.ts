import type { UnitNames } from '../unit-names.ts'
import { clauseBefore, type Edit } from './edit.ts'
import { isChained, mentionsOf } from './own-scope.ts'

/** Documents that a unit of any level issues itself; chủ trương and chính sách are the superiors'. */
const issued =
  /(?<!\p{L})(?:văn bản|chỉ đạo|kế hoạch|chương trình|nghị quyết|chỉ thị|kết luận|quyết định|đề án|hướng dẫn)(?!\p{L})/iu

/**
 * In a chain of sources the own level is added behind the superior's: "văn bản của Trung ương, của tỉnh" becomes "… của
 * tỉnh, của huyện". how-plans-cascade 2.5, insert.
 */
export function chainEdits(text: string, { upper, kind }: UnitNames): readonly Edit[] {
  if (upper === null) return []
  return mentionsOf(text, upper).flatMap((mention): Edit[] => {
    const before = clauseBefore(text, mention.from)
    const goesOn = new RegExp(`^(?:, | và )(?:của )?${kind}(?!\\p{L})`, 'u').test(text.slice(mention.to))
    if (mention.isNamed || goesOn || !isChained(before, upper) || !issued.test(before)) return []
    const link = /(?<and>, | và |, và )(?<of>của )?$/u.exec(before)?.groups ?? {}
    const of = link['of'] ?? ''
    const isAnd = link['and'] !== ', '
    const from = mention.from - of.length - (isAnd ? (link['and'] ?? '').length : 0)
    const own = `${of}${text.slice(mention.from, mention.to)}`
    const chain = isAnd ? `, ${own} và ${of}${kind}` : `${own}, ${of}${kind}`
    return [{ from, to: mention.to, text: chain, rule: 'own-level-in-chain' }]
  })
}
