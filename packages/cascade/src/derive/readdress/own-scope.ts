import type { UnitName, UnitNames } from '../unit-names.ts'
import { clauseBefore, escaped, likeCase, type Edit } from './edit.ts'
import { endsWithOwnNoun, nearestNoun } from './nouns.ts'

/**
 * Each mention of the upper unit, by what it hangs on: where it is the scope of the work it becomes the unit; where the
 * upper unit is the source of a policy, the owner of a portal or the receiver of a report it stays. how-plans-cascade 2.5.
 */
export function ownScopeEdits(text: string, names: UnitNames): readonly Edit[] {
  const { upper, full, kind } = names
  if (upper === null) return []
  return mentionsOf(text, upper).flatMap((mention): Edit[] => {
    const before = clauseBefore(text, mention.from)
    if (!isScope(before, text.slice(mention.to), upper)) return []
    const own = mention.isNamed ? full : kind
    return [{ ...mention, text: likeCase(text.slice(mention.from), own), rule: 'own-scope' }]
  })
}

interface Mention {
  readonly from: number
  readonly to: number
  readonly isNamed: boolean
}

/** `tỉnh`, `tỉnh Thanh Vân`: not another unit's name, not a part of a list of units, not `Tỉnh ủy`. */
export function mentionsOf(text: string, { kind, proper }: UnitName): readonly Mention[] {
  const expression = new RegExp(
    `(?<!\\p{L}|[Cc]ác |[Mm]ỗi |[Mm]ột số |\\d |cấp )[${kind.charAt(0).toUpperCase()}${kind.charAt(0)}]${kind.slice(1)}(?<named> ${escaped(proper)})?(?!\\p{L}| \\p{Lu}| ủy| đoàn)`,
    'gu',
  )
  return [...text.matchAll(expression)].flatMap((match): Mention[] => {
    const to = match.index + match[0].length
    const isListed =
      /^(?:, | và )(?:thành phố|thị xã|tỉnh|huyện|quận)(?!\p{L})/u.test(text.slice(to)) &&
      /(?:[Cc]ác|[Mm]ỗi|số) $/u.test(text.slice(0, match.index))
    const isTail = /(?:huyện|thị xã|quận|tỉnh)(?:, | và )$/u.test(text.slice(0, match.index))
    return isListed || isTail ? [] : [{ from: match.index, to, isNamed: match.groups?.['named'] !== undefined }]
  })
}

function isScope(before: string, after: string, upper: UnitName): boolean {
  if (/(?:dùng chung|trực tuyến) toàn $/u.test(before)) return false
  if (/(?:trên|trong) địa bàn (?:toàn )?$/u.test(before)) return true
  if (/(?:^|[^\p{L}])(?:[Tt]oàn|[Tt]rong|[Tt]rong toàn) $/u.test(before)) return true
  if (/(?:^|[^\p{L}])ngoài $/u.test(before) || before === '') return before === '' && isAimed(after)
  if (/(?:^|[^\p{L}])(?:tại|ở|tại các cơ quan) $/u.test(before)) return true
  if (isChained(before, upper)) return false
  const noun = nearestNoun(before)
  if (/(?:^|[^\p{L}])của $/u.test(before)) return noun !== 'source'
  // Without a preposition the mention belongs to the noun right before it: "người dân tỉnh"; a body's name is none.
  return endsWithOwnNoun(before)
}

/** "Tỉnh phấn đấu …": the unit itself as subject. */
const isAimed = (after: string): boolean => /^ (?:phấn đấu|có|đạt|tập trung)(?!\p{L})/u.test(after)

/** "của Trung ương, của": the mention goes on a chain of sources. */
export function isChained(before: string, upper: UnitName): boolean {
  const above = upper.kind === 'tỉnh' || upper.kind === 'thành phố' ? '[Tt]rung ương' : '[Tt]rung ương|tỉnh|thành phố'
  return new RegExp(`(?:${above})(?:, | và |, và )(?:của )?$`, 'u').test(before)
}
