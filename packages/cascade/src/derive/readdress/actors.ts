import type { Recipe } from '@kehoach/core'
import { agencies, normalise } from '@kehoach/language'
import { equivalentAgency, rolesOfAgency } from '@kehoach/units'
import { mark, type Ask, type Changed } from '../change.ts'
import type { UnitNames } from '../unit-names.ts'
import { readdress } from './readdress.ts'

/**
 * A list of bodies in a field or a cell, each put by its role: the units below are the unit itself; an upper body that
 * leads gives way to the unit's body of that role, or a question; one that only helps stays, since the parent names it.
 */
export function readdressActors(
  text: string,
  names: UnitNames,
  recipe: Recipe,
  place: 'lead' | 'coordinating',
): Changed {
  const asks: Ask[] = []
  const rules = new Set<string>()
  const listed = agencies(text.replace(missingDivider, '; '))
  const isAmongThem = listed.some((agency) => isUnit(readdress(agency, names).text, names))
  const bodies = listed.flatMap((agency): readonly string[] => {
    const told = recipe.readdress.find(({ from }) => normalise(from) === normalise(agency))
    if (told?.to !== undefined && told.to !== null) return by(rules, 'agency-by-recipe', told.to)
    const direct = readdress(withLevel(agency, names), names)
    if (direct.rules.length > 0) return by(rules, direct.rules[0] ?? '', direct.text)
    if (place === 'coordinating' || !isUpperBody(agency, names)) return [agency]
    const found =
      told === undefined
        ? equivalentAgency(agency === 'Văn phòng' ? 'Văn phòng HĐND và UBND' : agency, names.from, names.as)
        : null
    if (found !== null && 'name' in found) return by(rules, 'agency-by-role', titled(found.name, names))
    // The upper body does its part at its own level; the unit, named beside it, does its own.
    if (isAmongThem) return by(rules, 'upper-body-at-its-level')
    const suggestions = found === null ? '' : found.suggestions.join('; ')
    const about = mark(`đơn vị thay ${agency}`)
    asks.push({ ruleId: 'no-equivalent', about, data: { agency, suggestions } })
    return [about]
  })
  const made = [...new Set(bodies)].join('; ')
  const isSame = made.replaceAll(';', ',') === listed.join(', ')
  return isSame ? { text, rules: [], asks } : { text: made, rules: [...rules], asks }
}

/** The Front named beside "… cấp xã" is that of the same level. */
const withLevel = (agency: string, { upper }: UnitNames): string =>
  upper !== null && /^(?:Ủy ban |UB)?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?$/u.test(agency)
    ? `${agency} ${upper.kind}`
    : agency

/** A line end that got lost between two bodies of a cell. */
const missingDivider = /(?<!(?:và|với|của|cho|cùng|tịch|đạo|phòng))(?<=\p{L})( )(?=UBND (?:cấp|các) )/gu

function by(rules: Set<string>, rule: string, ...bodies: readonly string[]): readonly string[] {
  rules.add(rule)
  return bodies
}

/** The unit's committee, its chair or the unit itself. */
export function isUnit(body: string, { kind, full }: UnitNames): boolean {
  const text = normalise(body)
  const own = [kind, full].map(normalise)
  return own.some(
    (name) =>
      text === name ||
      ['ubnd', 'ủy ban nhân dân', 'chủ tịch ubnd', 'chủ tịch ủy ban nhân dân'].some(
        (committee) => text === `${committee} ${name}`,
      ),
  )
}

/** A body of a level above: one that plays a role there, or whose name says its level. */
export function isUpperBody(agency: string, { from, upper }: UnitNames): boolean {
  if (/^(?:Sở|Cục|Chi cục|Kho bạc|Thanh tra)(?!\p{L})/u.test(agency)) return true
  if (upper !== null && new RegExp(`(?:cấp |thuộc )?${upper.kind}(?:$| ${upper.proper})`, 'u').test(agency)) return true
  return agency === 'Văn phòng' || rolesOfAgency(agency, from).length > 0
}

/** Before 7/2025 a commune had civil servants by title, no offices. */
export function titled(name: string, { level, regime }: UnitNames): string {
  const isTitle = /^(?:Văn phòng - thống kê|Văn hóa - xã hội|Tư pháp - hộ tịch|Tài chính - kế toán|Địa chính)/u.test(
    name,
  )
  return level === 'commune' && regime === 'three-level' && isTitle ? `Công chức ${name}` : name
}
