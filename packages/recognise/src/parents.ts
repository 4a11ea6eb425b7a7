import { itemsOf, type Citation, type ParentPlan, type Plan } from '@kehoach/core'
import { citations, words } from '@kehoach/language'

type Relation = ParentPlan['relation']

/**
 * The documents a plan answers, read from its opening: the plan it implements first, then period plans, plans of its own
 * level and letters. Acts of the state as such (laws, decrees) are bases, not parents.
 */
export function parentsOf(plan: Plan): readonly ParentPlan[] {
  const cited = groundsOf(plan).flatMap((text) =>
    citations(text).map((citation) => ({ citation, context: contextOf(text, citation) })),
  )
  const candidates = cited.filter(({ citation }) =>
    /^(?:Kế hoạch|Quyết định|Công văn|Văn bản|Chương trình|Đề án|Nghị quyết)$/u.test(citation.type),
  )
  const ranked = candidates
    .map(({ citation, context }) => ({
      citation,
      context,
      relation: relationOf(plan, citation, context),
      score: scoreOf(plan, citation, context),
    }))
    .toSorted((a, b) => b.score - a.score)
  const [best] = ranked
  if (best === undefined || best.score < 2) return []
  const others = ranked.slice(1).filter(({ relation }) => relation !== null)
  return [
    parent(best.citation, 'direct'),
    ...others.map(({ citation, relation }) => parent(citation, relation ?? 'period')),
  ]
}

/** Where a plan names what it rests on: its opening, or a first section of bases. */
function groundsOf(plan: Plan): readonly string[] {
  const bases = itemsOf(plan).filter(({ item, ancestors }) => item.role === 'basis' && ancestors.length > 0)
  return [...plan.opening.map(({ text }) => text), ...bases.map(({ item }) => item.text)]
}

const parent = ({ type, number, date, issuer, subject }: Citation, relation: Relation): ParentPlan => ({
  type,
  number,
  date,
  issuer,
  subject,
  relation,
})

/** The words after a citation up to the next one: its subject. */
function contextOf(text: string, { span }: Citation): string {
  const rest = [...text].slice(span[1], span[1] + 260).join('')
  return /^[^;]*/u.exec(rest)?.[0] ?? rest
}

function scoreOf(plan: Plan, citation: Citation, context: string): number {
  const title = new Set(words(plan.header.title ?? ''))
  const subject = new Set(words(`${citation.subject ?? ''} ${context}`))
  const shared = title.size === 0 ? 0 : [...title].filter((word) => subject.has(word)).length / title.size
  const year = plan.header.date.year ?? /năm (20\d{2})/u.exec(plan.header.title ?? '')?.[1]
  const isSameYear = year !== undefined && context.includes(String(year))
  return (
    (citation.type === 'Kế hoạch' ? 3 : /^(?:Công văn|Văn bản)$/u.test(citation.type) ? -1 : 0) +
    (/kế hoạch/iu.test(context) ? 1 : 0) +
    4 * shared +
    (isSameYear ? 1 : 0) +
    (isAbove(plan, citation) ? 2 : 0) -
    (isOwnLevel(plan, citation) ? 6 : 0) -
    (/giai đoạn/iu.test(context) ? 1.5 : 0)
  )
}

function relationOf(plan: Plan, citation: Citation, context: string): Relation | null {
  if (isOwnLevel(plan, citation)) return 'own-level'
  if (/^(?:Công văn|Văn bản)$/u.test(citation.type)) return 'forwarding'
  if (
    !isAbove(plan, citation) ||
    /^(?:Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ|Ban Chấp hành|Bộ Chính trị|Bộ )/u.test(citation.issuer ?? '')
  )
    return null
  return /giai đoạn|đến năm/iu.test(context) || citation.type === 'Kế hoạch' || /kế hoạch/iu.test(context)
    ? 'period'
    : null
}

const order = ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu']
const rankOf = (text: string): number | null => {
  const found = order
    .toSorted((a, b) => b.length - a.length)
    .find((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L}| hội)`, 'iu').test(text))
  if (found === undefined) return null
  const at = order.indexOf(found)
  return at < 2 ? 0 : at < 5 ? 1 : 2
}

/** The level that the plan itself speaks for, by its issuing sentence and title. */
function ownRank(plan: Plan): number | null {
  const issuing = plan.opening.findLast(({ text }) => /như sau|sau đây/u.test(text))?.text ?? ''
  const tail = issuing.slice(
    issuing.search(/(?:Ủy|Uỷ) ban nhân dân[^,;]{0,80}(?:ban hành|xây dựng)|UBND[^,;]{0,60}(?:ban hành|xây dựng)/u),
  )
  return rankOf(plan.header.issuer ?? '') ?? rankOf(tail.slice(0, 60)) ?? rankOf(plan.header.title ?? '')
}

function isOwnLevel(plan: Plan, { issuer }: Citation): boolean {
  const own = ownRank(plan)
  const cited = rankOf(issuer ?? '')
  return own !== null && cited !== null && cited === own && own > 0
}

function isAbove(plan: Plan, { issuer }: Citation): boolean {
  const own = ownRank(plan)
  const cited = rankOf(issuer ?? '')
  if (/^Sở\s/u.test(issuer ?? '')) return own !== 0
  return cited !== null && (own === null || cited < own)
}
