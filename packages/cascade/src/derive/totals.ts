import { quantities } from '@kehoach/language'
import { mark, unchanged, type Ask, type Changed } from './change.ts'
import type { UnitNames } from './unit-names.ts'

/**
 * A count that the parent sets for its whole area is not the unit's: without a share of it the number becomes a question
 * in its place. Percentages hold everywhere.
 */
export function withoutTotals(text: string, source: string, { upper, kind }: UnitNames): Changed {
  if (upper === null || !new RegExp(`(?<!\\p{L})(?:[Tt]oàn|[Cc]ả) ${upper.kind}(?!\\p{L})`, 'u').test(source))
    return unchanged(text)
  const asks: Ask[] = []
  const changed = quantities(text)
    .filter(({ count, percent, per }) => count !== null && percent === null && per === null)
    .reduce((rest, { quote }) => {
      const number = /\d+(?:\.\d{3})*(?:,\d+)?/u.exec(quote)?.[0]
      if (number === undefined || !rest.includes(quote)) return rest
      const about = mark(`phần của ${kind} trong ${number}`)
      asks.push({ ruleId: 'share-not-given', about, data: { quote } })
      return rest.replace(quote, quote.replace(number, about))
    }, text)
  return asks.length === 0 ? unchanged(text) : { text: changed, rules: ['share-not-given'], asks }
}
