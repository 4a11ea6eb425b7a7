import type { Level, Position, Regime } from '@kehoach/core'
import { agencyRoles, type AgencyPlace } from '@kehoach/units'
import type { CheckContext } from '../context.ts'
import { levelOfBody } from '../bodies.ts'
import { always, defineRule } from '../rule.ts'
import { levelIn, regimeIn } from '../say.ts'

/** S5: copied from above, or from a plan of the other regime. Only bodies of the role table are judged. */
export const actorLevel = defineRule({
  id: 'actor-level',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Cơ quan được giao việc không có ở cấp của kế hoạch vào ngày đó: tên của phòng cấp huyện trong kế hoạch của xã, tên sở đã sáp nhập, tên của mô hình cũ.',
      en: 'A body with a duty does not exist at the plan’s level on its day: a district’s office in a commune’s plan, a merged department, a name of the other regime.',
    },
    source: 'Nghị định 150/2025/NĐ-CP; trước 1/7/2025: Nghị định 33/2023/NĐ-CP',
    effective: always,
    proposesEdits: false,
  },
  message: {
    vi: (d: { actor: string; level: string; belongs: string; regime: string }) =>
      `"${d.actor}" không có ở ${levelIn('vi', d.level)} vào thời điểm của kế hoạch; đây là tên ở ${levelIn('vi', d.belongs)}${regimeIn('vi', d.regime)}`,
    en: (d: { actor: string; level: string; belongs: string; regime: string }) =>
      `"${d.actor}" does not exist at ${levelIn('en', d.level)} on the plan’s day; it is a name of ${levelIn('en', d.belongs)}${regimeIn('en', d.regime)}`,
  },
  example: {
    invalid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTrồng cây năm 2024\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Tài nguyên và Môi trường\n\n- Cấp giống cây cho các thôn.\n\n2. Các thôn\n\n- Trồng và chăm sóc cây.',
    valid:
      'ỦY BAN NHÂN DÂN XÃ AN ĐÔNG\n\nSố: 12/KH-UBND\n\nAn Đông, ngày 05 tháng 02 năm 2024\n\nKẾ HOẠCH\nTrồng cây năm 2024\n\nI. NHIỆM VỤ\n\n1. Trồng cây.\n\nII. TỔ CHỨC THỰC HIỆN\n\n1. Tài chính - kế toán\n\n- Cấp giống cây cho các thôn.\n\n2. Các thôn\n\n- Trồng và chăm sóc cây.',
  },
  check: (_, context) => {
    const { place } = context
    if (place === null) return []
    const named = [
      ...context.actorHeadings.flatMap(({ names, position }) => names.map((name) => ({ name, position }))),
      ...context.actors.flatMap(({ name, as, duty: { position } }) => (as === 'executor' ? [{ name, position }] : [])),
    ]
    const seen = new Set<string>()
    return named.flatMap(({ name, position }: { readonly name: string; readonly position: Position | null }) => {
      const found = seen.has(name) ? null : strangeTo(name, place, context.rolesOf)
      seen.add(name)
      if (found === null) return []
      const regime = found.regime === place.regime ? '' : found.regime
      return [{ data: { actor: name, level: place.level, belongs: found.level, regime }, position }]
    })
  },
})

/** Where a name belongs that its plan's level has not; null where it has, and for names that no level has. */
function strangeTo(name: string, place: AgencyPlace, rolesOf: CheckContext['rolesOf']): AgencyPlace | null {
  const level = levelOfBody(name)
  // a name that tells another level is judged by who may bind whom
  if (level !== null && level !== place.level) return null
  if (isKnown(name, place, rolesOf)) return null
  return (
    elsewhere(place).find((other) => isKnown(name, other, rolesOf) && isReplaced(name, other, place, rolesOf)) ?? null
  )
}

/** A civil servant's field without its office's word, "Tài chính - Kế hoạch", is known by the office too. */
const isKnown = (name: string, place: AgencyPlace, rolesOf: CheckContext['rolesOf']): boolean =>
  [name, `Phòng ${name.replace(/^[Cc]ông chức /u, '')}`].some((each) => rolesOf(each, place).length > 0)

/** At another level of the regime always; of the other regime only where it is certain who plays the role now. */
function isReplaced(name: string, other: AgencyPlace, place: AgencyPlace, rolesOf: CheckContext['rolesOf']): boolean {
  if (other.regime === place.regime) return true
  const roles = [name, `Phòng ${name}`].flatMap((each) => rolesOf(each, other))
  const column = `${place.level}, ${place.regime}` as const
  return agencyRoles.some(({ id, names }) => roles.includes(id) && names[column]?.certain === true)
}

/** Levels above in the same regime, then the same level and those above in the other. A lower body may act in an upper plan. */
function elsewhere({ level, regime }: AgencyPlace): readonly AgencyPlace[] {
  const levels: readonly Level[] = ['province', 'district', 'commune']
  const own = levels.indexOf(level)
  const other: Regime = regime === 'two-level' ? 'three-level' : 'two-level'
  const above = levels.slice(0, own).toReversed()
  return [
    ...above.map((each) => ({ level: each, regime })),
    ...[level, ...above].map((each) => ({ level: each, regime: other })),
  ].filter(({ level: each, regime: under }) => each !== 'district' || under === 'three-level')
}
