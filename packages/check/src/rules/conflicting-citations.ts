import { actsOf, mayBeOne } from '../acts.ts'
import type { CheckContext, PlacedCitation } from '../context.ts'
import { defineRule, sinceDecree30, type Finding } from '../rule.ts'

interface Data extends Readonly<Record<string, string>> {
  readonly first: string
  readonly other: string
}

/** S2: grouped and asked: the act itself may carry the slip. */
export const conflictingCitations = defineRule({
  id: 'conflicting-citations',
  meta: {
    severity: 'warning',
    docs: {
      vi: 'Cùng một văn bản mà hai chỗ ghi khác ngày, khác cơ quan ban hành hoặc khác số. Hai văn bản trùng số của hai cơ quan khác nhau thì không phải.',
      en: 'One act is cited with two dates, issuers or numbers. Two acts of two bodies may share a number: those are left alone.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.6.b',
    effective: sinceDecree30,
    proposesEdits: false,
  },
  message: {
    vi: (d: Data) => `hai chỗ viện dẫn khác nhau: "${d.first}" và "${d.other}"; nếu là một văn bản thì cần thống nhất`,
    en: (d: Data) => `two citations differ: "${d.first}" and "${d.other}"; if they mean one act, they should agree`,
  },
  example: {
    invalid:
      'I. NHIỆM VỤ\n1. Thực hiện Quyết định số 74/QĐ-UBND ngày 20/12/2025 của UBND tỉnh Hải Sơn.\n2. Báo cáo theo Quyết định số 74/QĐ-UBND ngày 21/12/2025 của UBND tỉnh Hải Sơn.',
    valid:
      'I. NHIỆM VỤ\n1. Thực hiện Quyết định số 74/QĐ-UBND ngày 20/12/2025 của UBND tỉnh Hải Sơn.\n2. Báo cáo theo Quyết định số 74/QĐ-UBND ngày 03/02/2025 của UBND huyện An Khê.',
  },
  check: (_, context) => [...sameNumber(context), ...nearNumber(context)],
})

function sameNumber(context: CheckContext): readonly Finding<Data>[] {
  return actsOf(context).flatMap(({ mentions }) => {
    const [found] = mentions.flatMap((other, index) =>
      mentions.slice(0, index).flatMap((first) => (conflict(first, other) ? [finding(first, other, context)] : [])),
    )
    return found === undefined ? [] : [found]
  })
}

/** The same day and two bodies, or the same body and two days of one year: numbers begin anew each year, Điều 15.1. */
function conflict({ citation: a }: PlacedCitation, { citation: b }: PlacedCitation): boolean {
  const isOneBody = a.issuer !== null && b.issuer !== null && mayBeOne(a.issuer, b.issuer)
  if (a.date !== null && a.date === b.date) return a.issuer !== null && b.issuer !== null && !isOneBody
  const isOneYear = a.date !== null && b.date !== null && a.date.slice(0, 4) === b.date.slice(0, 4)
  return isOneYear && isOneBody
}

/** `93/NQ-HĐND` and `93/2021/NQ-HĐND` of one body in one month. */
function nearNumber(context: CheckContext): readonly Finding<Data>[] {
  const acts = actsOf(context)
  return acts.flatMap(({ number, mentions: [first] }) => {
    const bare = number.replace(/\/(?:19|20)\d{2}(?=\/)/u, '')
    const plain = bare === number ? undefined : acts.find((act) => act.number === bare)?.mentions[0]
    const isNear =
      plain !== undefined &&
      first !== undefined &&
      plain.citation.date?.slice(0, 7) === first.citation.date?.slice(0, 7)
    return isNear ? [finding(plain, first, context)] : []
  })
}

function finding(first: PlacedCitation, other: PlacedCitation, { at }: CheckContext): Finding<Data> {
  const related = at(first.passage, first.citation.span)
  return {
    data: { first: printed(first), other: printed(other) },
    position: at(other.passage, other.citation.span),
    related: related === null ? [] : [{ label: 'first-citation', position: related }],
  }
}

const printed = ({ citation: { number, date, issuer } }: PlacedCitation): string =>
  [
    number,
    ...(date === null ? [] : [date.split('-').toReversed().join('/')]),
    ...(issuer === null ? [] : [issuer]),
  ].join(', ')
