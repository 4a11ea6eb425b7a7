import type { Item } from '@kehoach/core'
import { agencies, normalise, quantities, type PlacedObligation } from '@kehoach/language'
import { beforeEnd, mark, unchanged, type Changed } from './change.ts'
import { equivalentAgency } from '@kehoach/units'
import { isUnit, titled } from './readdress/actors.ts'
import type { UnitNames } from './unit-names.ts'

/** What a unit's bodies are asked for by, in its order of levels. */
export function bodyQuestion({ level, regime }: UnitNames): string {
  if (level === 'district') return 'phòng, đơn vị'
  return regime === 'two-level' ? 'phòng, đơn vị' : 'công chức, bộ phận'
}

const placeQuestion = ({ level }: UnitNames): string => (level === 'commune' ? 'thôn, địa điểm' : 'xã, địa điểm')

/** Results that are held or made somewhere: where is the unit's to say. */
const held = /^(?:lớp|hội nghị|hội thi|cuộc|buổi|mô hình|điểm|đợt|tọa đàm|chương trình)/iu

/**
 * A decisive duty that names nobody of the unit gets the question where an official would write the answer: "…; giao
 * [… phòng, đơn vị …] chủ trì". how-plans-cascade 5.3.
 */
export function withLeadQuestion(text: string, obligations: readonly PlacedObligation[], names: UnitNames): Changed {
  if (!asksForLead(text, obligations, names)) return unchanged(text)
  const [words, end] = beforeEnd(text)
  const isHeld = obligations.some(({ obligation }) => obligation.quantities.some(({ unit }) => held.test(unit ?? '')))
  const about = mark(bodyQuestion(names))
  const place = mark(placeQuestion(names))
  const isReport = obligations.some(({ obligation }) => obligation.kind === 'report')
  const isPlaced = /(?<!\p{L})(?:tại|ở) /u.test(text)
  const where = isHeld && !isPlaced ? `, thực hiện tại ${place}` : ''
  return {
    text: `${words}; giao ${about} ${isReport ? 'tổng hợp' : 'chủ trì'}${where}${end}`,
    rules: ['make-concrete'],
    asks: [
      { ruleId: 'who-leads', about, data: {} },
      ...(where === '' ? [] : [{ ruleId: 'which-place', about: place, data: {} }]),
    ],
  }
}

/** The question once, in the heading of the unit's own duties, where none of them names a body of the unit's. */
export function withHeadingQuestion(item: Item, names: UnitNames): Changed {
  const text = item.text.replace(/:$/u, '')
  const named = item.children.some((child) => child.type === 'item' && namesOwnLead(child.text))
  if (named) return unchanged(item.text)
  const about = mark(bodyQuestion(names))
  return {
    text: `${text} (giao ${about} làm đầu mối)${item.text.endsWith(':') ? ':' : ''}`,
    rules: ['make-concrete'],
    asks: [{ ruleId: 'who-leads', about, data: {} }],
  }
}

/** The unit's body that does the work of the upper bodies named as partners, where they all point to one. */
function likelyLead(partners: string, names: UnitNames): string | null {
  const found = agencies(partners).flatMap((body) => {
    const own = equivalentAgency(body, names.from, names.as)
    return 'name' in own && /^(?:Sở|Phòng) /u.test(body) ? [titled(own.name, names)] : []
  })
  const [only, ...others] = new Set(found)
  return only !== undefined && others.length === 0 ? only : null
}

/** In a field or a cell that names the unit alone: who of it leads stands behind it. */
export function withLeadInField(text: string, partners: string, names: UnitNames): Changed {
  const [words, end] = beforeEnd(text)
  const bodies = agencies(words)
  if (bodies.length !== 1 || !isUnit(bodies[0] ?? '', names)) return unchanged(text)
  const likely = likelyLead(partners, names)
  const about = mark(likely === null ? bodyQuestion(names) : `${likely}?`)
  return {
    text: `${words} (giao ${about})${end}`,
    rules: ['make-concrete'],
    asks: [{ ruleId: 'who-leads', about, data: { suggestions: likely ?? '' } }],
  }
}

function asksForLead(text: string, obligations: readonly PlacedObligation[], names: UnitNames): boolean {
  if (namesOwnLead(text) || quantities(text).length + obligations.length === 0) return false
  const doers = obligations.flatMap(({ obligation }) => [...obligation.lead, ...obligation.addressees])
  return (
    doers.length === 0 ||
    doers.some((body) => /^(?:ubnd|ủy ban|mỗi|các|100%|chủ tịch|\p{L}+$)/u.test(normalise(body)) || isUnit(body, names))
  )
}

/** Whether a text gives the duty to a body by name: "giao Phòng Văn hóa - Xã hội", "Công an xã …". */
const namesOwnLead = (text: string): boolean =>
  /(?<!\p{L})[Gg]iao (?!thông|tiếp|nhiệm vụ|ban|dịch|lưu|\[…)(?:\p{Lu}|công chức|bộ phận|phòng)/u.test(text)
