import type { Deadline, Obligation, Quantity, Weakening } from '@kehoach/core'
import { deadlines, modality, modalityOrder, normalise, quantities, words } from '@kehoach/language'

/** What the answering passages say, as values. */
export interface Answer {
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly deadlines: readonly Deadline[]
}

/** The values of the passages that answer an obligation, taken together. */
export function answerOf(texts: readonly string[], year: number | null): Answer {
  const text = texts.join('\n')
  return { text, quantities: quantities(text), deadlines: deadlines(text, { year }) }
}

type Comparison = (obligation: Obligation, answer: Answer) => readonly Weakening[]

/** In which respects an answer asks for less than the obligation. Each looks at one aspect alone. */
const comparisons: readonly Comparison[] = [quantityWeaker, deadlineWeaker, rhythmWeaker, modalityWeaker]

/** Every respect in which the answer asks for less; one aspect is said once. */
export function weakenings(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const all = comparisons.flatMap((compare) => compare(obligation, answer))
  return all.filter(({ aspect }, at) => all.findIndex((other) => other.aspect === aspect) === at)
}

/** Whether some value of the answer goes beyond the parent's and none falls behind. */
export function isStronger(obligation: Obligation, answer: Answer): boolean {
  const better = obligation.quantities.some((asked) => {
    const given = counterpart(asked, answer.quantities)
    return given !== null && (amount(given) ?? 0) > (amount(asked) ?? 0) && given.per === asked.per
  })
  const [asked] = dated(obligation.deadlines)
  const [given] = dated(answer.deadlines)
  const earlier =
    asked !== undefined &&
    given !== undefined &&
    dated(answer.deadlines).length === 1 &&
    given.date !== null &&
    asked.date !== null &&
    given.date < asked.date
  return better || earlier
}

const amount = ({ count, percent }: Quantity): number | null => count ?? percent

/** The quantity of the answer that speaks of the same thing: same unit words, percent with percent. */
function counterpart(asked: Quantity, given: readonly Quantity[]): Quantity | null {
  const unit = new Set(words(asked.unit ?? ''))
  const same = given
    .filter(({ percent }) => (percent === null) === (asked.percent === null))
    .map((quantity) => ({ quantity, shared: words(quantity.unit ?? '').filter((word) => unit.has(word)).length }))
    .filter(({ shared }) => shared > 0 || unit.size === 0)
    .toSorted((a, b) => b.shared - a.shared || closeness(asked, a.quantity) - closeness(asked, b.quantity))
  return same[0]?.quantity ?? null
}

const closeness = (asked: Quantity, given: Quantity): number => Math.abs((amount(asked) ?? 0) - (amount(given) ?? 0))

const perYear: Readonly<Record<string, number>> = { ngày: 365, tuần: 52, tháng: 12, quý: 4, '6 tháng': 2, năm: 1 }
const rate = (quantity: Quantity): number | null => {
  const times = quantity.per === null ? 1 : (perYear[quantity.per] ?? 1)
  const own = amount(quantity)
  return own === null ? null : own * times
}

function quantityWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  return obligation.quantities.flatMap((asked): Weakening[] => {
    const given = counterpart(asked, answer.quantities)
    if (given === null)
      return isFirm(asked)
        ? [{ aspect: asked.per === null ? 'quantity' : 'frequency', parent: asked.quote, child: '' }]
        : []
    const [wanted, promised] = [rate(asked), rate(given)]
    if (wanted !== null && promised !== null && promised < wanted && asked.comparator !== 'at-most') {
      return [{ aspect: asked.per === given.per ? 'quantity' : 'frequency', parent: asked.quote, child: given.quote }]
    }
    return []
  })
}

/** A quantity that the parent means as a bound, not as an example. */
const isFirm = ({ comparator, percent }: Quantity): boolean =>
  comparator === 'at-least' || comparator === 'more-than' || percent !== null

const dated = (list: readonly Deadline[]): readonly Deadline[] => list.filter(({ date }) => date !== null)

function deadlineWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const asked = dated(obligation.deadlines).filter(({ kind }) => kind !== 'recurring')
  if (asked.length === 0) return []
  const given = dated(answer.deadlines)
  const firm = asked.filter(({ kind }) => kind === 'before' || kind === 'by')
  return (firm.length > 0 ? firm : asked).flatMap((limit): Weakening[] => {
    if (given.length === 0) return firm.length > 0 ? [{ aspect: 'deadline', parent: limit.quote, child: '' }] : []
    const kept = given.some((date) => lastDay(date) <= lastDay(limit))
    const nearest = given.toSorted(
      (a, b) =>
        Math.abs(Date.parse(a.date ?? '') - Date.parse(limit.date ?? '')) -
        Math.abs(Date.parse(b.date ?? '') - Date.parse(limit.date ?? '')),
    )[0]
    return kept ? [] : [{ aspect: 'deadline', parent: limit.quote, child: nearest?.quote ?? '' }]
  })
}

/** The last day that keeps a limit: the day before an exclusive date. Milliseconds. */
function lastDay({ date, kind }: Deadline): number {
  return Date.parse(date ?? '') - (kind === 'before' ? 86_400_000 : 0)
}

const rhythms = ['ngày', 'tuần', 'tháng', 'quý', '6 tháng', 'năm']

function rhythmWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const rhythmOf = (list: readonly Deadline[]): number | null => {
    const found = list
      .flatMap(({ kind, per }) => (kind === 'recurring' && per !== null ? [rhythms.indexOf(per)] : []))
      .filter((at) => at >= 0)
    return found.length === 0 ? null : Math.min(...found)
  }
  const asked = rhythmOf(obligation.deadlines)
  if (asked === null || obligation.quantities.some(({ per }) => per !== null)) return []
  const given = rhythmOf(answer.deadlines)
  const quote = obligation.deadlines.find(({ kind, per }) => kind === 'recurring' && per !== null)?.quote ?? ''
  if (given === null)
    return /(?:thường xuyên|định kỳ)/u.test(normalise(answer.text))
      ? []
      : [{ aspect: 'frequency', parent: quote, child: '' }]
  return given > asked
    ? [
        {
          aspect: 'frequency',
          parent: quote,
          child: answer.deadlines.find(({ kind }) => kind === 'recurring')?.quote ?? '',
        },
      ]
    : []
}

function modalityWeaker(obligation: Obligation, answer: Answer): readonly Weakening[] {
  const asked = modalityOrder.indexOf(obligation.modality)
  const force = modality(answer.text)
  const given = modalityOrder.indexOf(force)
  const softened = given >= modalityOrder.indexOf('should') && asked < modalityOrder.indexOf('requested')
  if (!softened) return []
  const word =
    /khuyến khích|có thể|phấn đấu|cố gắng|nghiên cứu|xem xét|nếu có điều kiện|vận dụng|cần|nên/iu.exec(
      answer.text,
    )?.[0] ?? ''
  const isNew = !normalise(obligation.text).includes(normalise(word))
  return isNew ? [{ aspect: 'modality', parent: obligation.text.slice(0, 60), child: word }] : []
}
