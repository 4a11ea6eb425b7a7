import {
  bulletSigns,
  itemsOf,
  rowsOf,
  type Diagnostic,
  type Node,
  type Outline,
  type Plan,
  type Row,
  type Table,
} from '@kehoach/core'
import { citations, deadlines, quantities } from '@kehoach/language'
import { issuerName } from './issuer-name.ts'
import { columnsOf, gridOf } from './table.ts'
import { tasksOf } from './tasks.ts'
import { planYear } from './year.ts'

/** What a plan says, flat: the object of `kehoach outline --json`. */
export function outlineOf(plan: Plan, diagnostics: readonly Diagnostic[] = []): Outline {
  const texts = textsOf(plan)
  const year = planYear(plan)
  const [direct] = plan.parents
  return {
    header: { ...plan.header, issuer: issuerName(plan) },
    status: plan.status,
    preamble: plan.opening.map(({ text }) => text),
    parentPlan: direct === undefined ? null : { number: direct.number, date: direct.date, issuer: direct.issuer },
    parentPlans: [...plan.parents],
    outline: itemsOf(plan).map(({ item, path }) => ({
      id: item.id,
      path,
      label: item.label === null ? null : bulletSigns.includes(item.label.value) ? '-' : item.label.value,
      printedLabel: item.label?.printed ?? null,
      text: item.text,
      role: item.role,
      position: item.position,
    })),
    tasks: tasksOf(plan),
    appendixTables: [
      ...tablesIn(plan.body).map((table) => appendixTable(null, table)),
      ...plan.appendices.flatMap((appendix) =>
        tablesIn(appendix.body).map((table) => appendixTable(appendix.title, table)),
      ),
    ],
    measures: texts
      .filter(({ countsQuantities }) => countsQuantities)
      .flatMap(({ path, text }) =>
        quantities(text).map(({ quote, count, unit, per, percent }) => ({
          path,
          quote,
          atLeast: count,
          unit,
          per,
          percent,
        })),
      ),
    deadlines: texts
      .filter(({ setsDeadlines }) => setsDeadlines)
      .flatMap(({ path, text }) =>
        deadlines(text, { year }).map(({ quote, date, kind }) => ({ path, quote, date, kind })),
      ),
    references: texts.flatMap(({ path, text }) =>
      citations(text).map(({ type, number, date, issuer }) => ({ path, type, number, date, issuer })),
    ),
    closing: plan.closing.map(({ text }) => text),
    recipients: plan.recipients.map(({ text }) => text),
    signature:
      plan.signature === null
        ? null
        : { authority: plan.signature.authority, title: plan.signature.title, name: plan.signature.name },
    unread: plan.unread.map(({ text, position }) => ({ text, position })),
    diagnostics: [...diagnostics],
  }
}

interface PlacedText {
  readonly path: readonly string[]
  readonly text: string
  /** What was done in a year that is over sets no quota and no date. */
  readonly countsQuantities: boolean
  readonly setsDeadlines: boolean
}

/** Every text of a plan with the path that its values stand under, in reading order. */
function textsOf(plan: Plan): readonly PlacedText[] {
  return [
    ...plan.opening.map(({ text }) => ({ path: ['preamble'], text, countsQuantities: false, setsDeadlines: true })),
    ...itemsOf(plan).map(({ item, path, ancestors }) => {
      const isReview = [item, ...ancestors].some(({ role }) => role === 'review')
      return { path, text: item.text, countsQuantities: !isReview, setsDeadlines: !isReview }
    }),
    ...rowsOf(plan).map(({ row, path, table }) => ({
      path,
      text: valuesOf(row, table),
      countsQuantities: true,
      setsDeadlines: true,
    })),
    ...plan.closing.map(({ text }) => ({ path: ['closing'], text, countsQuantities: true, setsDeadlines: true })),
  ]
}

/** The texts of a row but those of a column that says what the last year reached, beside one that says what this year must. */
function valuesOf(row: Row, table: Table): string {
  const columns = columnsOf(table)
  const hasTarget = columns.some((name) => /^(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu)\s/iu.test(name))
  const isPast = (name: string | undefined): boolean =>
    hasTarget && /^(?:kết quả|thực hiện|ước (?:thực hiện|đạt)|hiện trạng)\s.*năm\s/iu.test(`${name ?? ''} `)
  return row.cells.flatMap(({ text }, at) => (isPast(columns[at]) ? [] : [text])).join('\n')
}

function tablesIn(nodes: readonly Node[]): readonly Table[] {
  return nodes.flatMap((node) => (node.type === 'table' ? [node] : tablesIn(node.children)))
}

function appendixTable(title: string | null, table: Table): Outline['appendixTables'][number] {
  return { title, columns: columnsOf(table), rows: gridOf(table.rows) }
}
