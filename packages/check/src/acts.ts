import { normalise } from '@kehoach/language'
import type { CheckContext, PlacedCitation } from './context.ts'

/** The citations of one act: the same number, in order. */
export interface Act {
  readonly number: string
  readonly mentions: readonly PlacedCitation[]
}

/** The acts that a plan cites by number, each with its mentions; laws are cited by name. */
export function actsOf({ citations }: CheckContext): readonly Act[] {
  const numbered = citations.filter(({ citation: { number, type } }) => number !== null && !isLaw(type))
  const groups = Map.groupBy(numbered, ({ citation: { number } }) =>
    (number ?? '').toUpperCase().replace(/^0+(?=\d)/u, ''),
  )
  return [...groups.values()].map((mentions) => ({ number: mentions[0]?.citation.number ?? '', mentions }))
}

/** Laws and ordinances are cited by name; a printed number is no finding. Decree 30/2020/NĐ-CP, Annex I, part I, II.6.a. */
const isLaw = (type: string): boolean => /^(?:luật|bộ luật|pháp lệnh|hiến pháp)/iu.test(type)

/** The body as compared: UBND written out, a chairman told apart from his committee, case and tone style aside. */
export function issuerKey(name: string): string {
  return normalise(name)
    .replace(/ủy ban nhân dân/gu, 'ubnd')
    .replace(/hội đồng nhân dân/gu, 'hđnd')
    .replace(/\([^)]*\)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Whether two names may be of one body: one is the other with its unit's name left out. */
export function mayBeOne(first: string, second: string): boolean {
  const [a, b] = [issuerKey(first), issuerKey(second)]
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
