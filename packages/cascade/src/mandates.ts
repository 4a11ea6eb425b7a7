import { nextLevel, type Level, type Mandate, type Plan, type Regime } from '@kehoach/core'
import { normalise, type PlacedObligation } from '@kehoach/language'

/** Why an obligation does or does not bind the next level: the pile, and the rule that says so. */
export interface Proposal {
  readonly pile: Mandate['pile']
  readonly rule: string
}

/** The unit words by which a plan names the level under it, and every level under it. */
const unitWords: Readonly<Record<Level, string>> = {
  province: 'tỉnh|thành phố',
  district: 'huyện|quận|thị xã|thành phố|cấp huyện',
  commune: 'xã(?! hội)|phường|đặc khu|thị trấn',
}

/** Bodies of every level at once: who is one of "các cơ quan, đơn vị, địa phương" is bound too. */
const everybody =
  /(?:địa phương|các cấp|các cơ quan, đơn vị|cơ quan, đơn vị|toàn thể|mọi|cán bộ, công chức|các ngành, các cấp|cơ sở)/u

/** Which pile an obligation of a plan belongs to, as proposed to a person. */
export function propose(plan: Plan, { obligation, role }: PlacedObligation): Proposal {
  const lower = lowerWords(plan.header.level, plan.header.regime)
  const isLower = (text: string): boolean => lower.test(normalise(text))
  const doers = [...obligation.lead, ...obligation.addressees]
  if (doers.some(isLower)) return { pile: 'own', rule: 'addressed' }
  if (doers.some((name) => everybody.test(normalise(name)))) return { pile: 'own', rule: 'addressed-to-all' }
  if (doers.length > 0) {
    const helps = obligation.coordinating.some((name) => isLower(name) || everybody.test(normalise(name)))
    return helps ? { pile: 'helps', rule: 'named-as-support' } : { pile: 'upper', rule: 'upper-bodies-only' }
  }
  const text = normalise(obligation.text)
  if (/^(?:ngân sách|kinh phí)/u.test(text) && !isLower(text)) return { pile: 'upper', rule: 'upper-budget' }
  if (role === 'purpose' || role === 'viewpoint' || role === 'audience') return { pile: 'own', rule: 'purpose' }
  return { pile: 'own', rule: 'for-all' }
}

function lowerWords(level: Level | null, regime: Regime | null): RegExp {
  const below: Level[] = []
  for (let at = level ?? 'province'; ;) {
    const next: Level | null = nextLevel(at, regime ?? 'two-level')
    if (next === null) break
    below.push(next)
    at = next
  }
  const named = (below.length === 0 ? (['commune'] as const) : below).map((each) => unitWords[each]).join('|')
  return new RegExp(`(?<!\\p{L})(?:${named})(?!\\p{L})`, 'u')
}

/** The mandates that the machine proposes for a plan, one for each obligation; a person confirms them. */
export function proposeMandates(plan: Plan, placed: readonly PlacedObligation[]): readonly Mandate[] {
  const below = nextLevel(plan.header.level ?? 'province', plan.header.regime ?? 'two-level')
  return placed.map((each) => {
    const { pile, rule } = propose(plan, each)
    const isInformative = rule === 'purpose'
    return {
      itemId: each.obligation.itemId,
      clause: each.obligation.clause,
      pile,
      levels: below === null ? [] : [below],
      unitKinds: [],
      how:
        pile === 'upper' ? 'parent-only' : isInformative ? 'informative' : isDecisive(each) ? 'decisive' : 'verbatim',
      valuePolicy: each.obligation.quantities.length + each.obligation.deadlines.length > 0 ? 'tighten-only' : 'local',
      reason: rule,
      confirmed: false,
    }
  })
}

/** A duty that must be made concrete locally: it names the lower body or sets a number or a date. */
function isDecisive({ obligation }: PlacedObligation): boolean {
  return (
    obligation.addressees.length + obligation.lead.length > 0 &&
    (obligation.quantities.length > 0 || obligation.deadlines.some(({ date }) => date !== null))
  )
}
