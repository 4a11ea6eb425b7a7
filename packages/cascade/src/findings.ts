import { diagnose, isoDate, serialOf, type Diagnostic, type Plan } from '@kehoach/core'
import { citations } from '@kehoach/language'

/** Whether the child cites its parent, and rightly: number and date are compared exactly. */
export function parentFindings(parent: Plan, child: Plan): readonly Diagnostic[] {
  const number = parent.header.number
  const date = isoDate(parent.header.date)
  if (serialOf(number) === null || number === null) return []
  const cited = child.opening.flatMap(({ text, position }) =>
    citations(text).map((citation) => ({ citation, position, text })),
  )
  const exact = cited.find(({ citation }) => citation.number === number)
  if (exact !== undefined) {
    const wrongDate =
      date !== null && date.length === 10 && exact.citation.date !== null && exact.citation.date !== date
    return wrongDate
      ? [
          finding(
            'wrong-parent-date',
            { expected: date, found: exact.citation.date ?? '', quote: quoteOf(exact) },
            exact.position,
          ),
        ]
      : []
  }
  const sameDay = cited.find(
    ({ citation }) =>
      citation.date !== null && citation.date === date && symbolOf(citation.number) === symbolOf(number),
  )
  if (sameDay !== undefined)
    return [
      finding(
        'wrong-parent-number',
        { expected: number, found: sameDay.citation.number ?? '', quote: quoteOf(sameDay) },
        sameDay.position,
      ),
    ]
  return [finding('parent-not-cited', { expected: number, date: date ?? '' }, null)]
}

function quoteOf({ citation, text }: { citation: { span: readonly [number, number] }; text: string }): string {
  return [...text].slice(Math.max(0, citation.span[0] - 12), citation.span[1] + 60).join('')
}

const symbolOf = (number: string | null): string => (number ?? '').replace(/^\d+/u, '')

const finding = (ruleId: string, data: Diagnostic['data'], position: Diagnostic['position']): Diagnostic =>
  diagnose('cascade', 'warning', ruleId, data, { position })
