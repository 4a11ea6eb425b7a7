import type { Obligation, Weakening } from '@kehoach/core'
import { normalise } from '@kehoach/language'
import { amountsIn, flat, isSameThing, type Amount } from '../amounts.ts'
import { isCopy, type Answer } from './answer.ts'

/** Fewer, a smaller share, less often, or a bound that is gone. A share of all is kept by any word for all. */
export function quantityWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const lowered = demandsIn(obligation).flatMap((asked): Weakening[] => {
    const found = judged(asked, answer)
    return found === null ? [] : [{ aspect: aspectOf(asked), parent: asked.quote, child: found }]
  })
  return lowered.length > 0 ? lowered : inCopy(obligation, answer)
}

const vague = /(?<!\p{L})(?:phần lớn|hầu hết|đa số|đại đa số|đa phần|cơ bản|một phần)(?!\p{L})/u

/** In a copy a number that names no bound counts too, and so does a word for all that was turned into one for some. */
function inCopy({ text }: Obligation, answer: Answer): readonly Weakening[] {
  if (!isCopy(answer, text)) return []
  const amounts = amountsIn(text)
  const fewer = amounts.flatMap((asked): Weakening[] => {
    if (asked.count === null || asked.unit[0] === 'tuổi' || isSpanOfTime(text, asked)) return []
    const same = answer.amounts.filter((given) => given.count !== null && isSameThing(asked, given))
    const best = same.toSorted((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0))[0]
    const isFewer = best !== undefined && (sizeOf(best) ?? 0) < (sizeOf(asked) ?? 0)
    return isFewer ? [{ aspect: 'quantity', parent: asked.quote, child: best.quote }] : []
  })
  if (fewer.length > 0) return fewer
  const all = amounts.filter(({ share }) => share === 1)
  const kept = answer.amounts.filter(({ share }) => share === 1)
  const some = vague.exec(normalise(answer.text))?.[0]
  const part = answer.amounts.find(({ share }) => share !== null && share < 1)
  const isLowered =
    all.length > kept.length && (part !== undefined || (some !== undefined && !vague.test(normalise(text))))
  return isLowered ? [{ aspect: 'quantity', parent: all[0]?.quote ?? '', child: part?.quote ?? some ?? '' }] : []
}

/** Whether the answer promises more than is asked for, and nothing less. */
export function promisesMore(obligation: Obligation, answer: Answer): boolean {
  return demandsIn(obligation).some((asked) =>
    answer.amounts.some((given) => {
      const [want, have] = [sizeOf(asked), sizeOf(given)]
      return (
        want !== null &&
        have !== null &&
        (asked.share === null) === (given.share === null) &&
        isSameThing(asked, given) &&
        !given.isCeiling &&
        have > want
      )
    }),
  )
}

/** The amounts that the parent means as demands: bounds, shares, rhythms; a bare count is an example or a name. */
function demandsIn({ text, quantities }: Obligation): readonly Amount[] {
  const quoted = quantities.map(({ quote }) => normalise(quote))
  return amountsIn(text).filter((amount) => {
    // Ages and spans of time are limits, not amounts to reach.
    if (amount.unit[0] === 'tuổi' || (amount.perYear === null && isSpanOfTime(text, amount))) return false
    const isQuoted =
      amount.unit.length > 0 && quoted.some((quote) => quote.includes(amount.quote.split(' ').slice(0, 3).join(' ')))
    return (
      amount.isBound ||
      (amount.share !== null && /\d/u.test(amount.quote)) ||
      (amount.perYear !== null && amount.count !== null && !/^(?:báo cáo|định kỳ) năm/u.test(amount.quote)) ||
      isQuoted
    )
  })
}

/** "trong 03 ngày", "chậm nhất sau 24 giờ". */
function isSpanOfTime(text: string, { at, unit }: Amount): boolean {
  const before = flat(text).slice(Math.max(0, at - 24), at)
  return (
    /^(?:phút|giờ|ngày|tuần|tháng)$/u.test(unit[0] ?? '') &&
    /(?:trong|vòng|sau|thời hạn|không quá|tối đa)\s*$/u.test(before)
  )
}

/** Null where the answer keeps the demand; else the words of the answer that fall short, empty where it says nothing. */
function judged(asked: Amount, answer: Answer): string | null {
  const same = answer.amounts.filter((given) => isSameThing(asked, given))
  if (asked.share !== null) return judgedShare(asked, same, answer)
  const want = sizeOf(asked) ?? 0
  const isRhythmAlone = /^(?:mỗi|hằng|hàng|báo cáo|định kỳ)\s/u.test(asked.quote)
  if (isRhythmAlone && answer.amounts.some(({ perYear }) => (perYear ?? 0) >= (asked.perYear ?? 1))) return null
  const counts = same.filter(({ count, isCeiling }) => count !== null && !isCeiling)
  const capped = same.find(({ count, isCeiling }) => count !== null && isCeiling)
  if (counts.some((given) => (sizeOf(given) ?? 0) >= want)) return null
  const inAll = want
  if (counts.some(({ count, perYear }) => perYear === null && (count ?? 0) >= inAll)) return null
  const best = counts.toSorted((a, b) => (sizeOf(b) ?? 0) - (sizeOf(a) ?? 0))[0]
  if (best !== undefined) return best.quote
  if (capped !== undefined) return capped.quote
  // One of a thing is promised by naming the thing.
  const [thing = ''] = asked.unit
  const isNamed = asked.count === 1 && asked.perYear === null && thing !== '' && normalise(answer.text).includes(thing)
  return isNamed || answer.amounts.some(({ share }) => share === 1) ? null : ''
}

function judgedShare(asked: Amount, same: readonly Amount[], { amounts, text }: Answer): string | null {
  const want = asked.share ?? 0
  const shares = amounts.filter(({ share, isCeiling }) => share !== null && !isCeiling)
  if (shares.some(({ share }) => (share ?? 0) >= want)) return null
  const ratio = ratioIn(amounts)
  if (ratio !== null) return ratio.share >= want ? null : ratio.quote
  const some = vague.exec(normalise(text))?.[0]
  if (some !== undefined) return some
  const lower = (same.length > 0 ? same : amounts).filter(({ share }) => share !== null)
  return lower[0]?.quote ?? ''
}

/** "cứ 100 vụ … ít nhất 80 vụ": a share told as two counts of one thing. */
function ratioIn(amounts: readonly Amount[]): { readonly share: number; readonly quote: string } | null {
  const [all] = amounts.filter(({ count }) => count === 100)
  const part =
    all === undefined
      ? undefined
      : amounts.find((each) => each !== all && each.count !== null && isSameThing(all, each))
  return part === undefined ? null : { share: (part.count ?? 0) / 100, quote: part.quote }
}

/** A count in a year where it has a rhythm, else as it is. */
const sizeOf = ({ count, share, perYear }: Amount): number | null => (count === null ? share : count * (perYear ?? 1))

const aspectOf = ({ perYear, share }: Amount): Weakening['aspect'] =>
  perYear !== null && perYear > 1 && share === null ? 'frequency' : 'quantity'
