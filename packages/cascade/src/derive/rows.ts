import type { Recipe, Row, Table } from '@kehoach/core'
import { agencies, normalise } from '@kehoach/language'
import { inOrder, unchanged, type Changed } from './change.ts'
import { withLeadInField } from './concrete.ts'
import { isUnit, readdressActors } from './readdress/actors.ts'
import { readdress } from './readdress/readdress.ts'
import type { UnitNames } from './unit-names.ts'

/** The columns of a task table that name bodies. */
export interface BodyColumns {
  readonly lead: number | null
  readonly coordinating: number | null
}

/** Which cells of a table's rows name the bodies that lead and help, by the heads of the columns. */
export function bodyColumns(table: Table): BodyColumns {
  const heads = table.head[0]?.cells.map(({ text }) => normalise(text)) ?? []
  const at = (expression: RegExp): number | null => {
    const found = heads.findIndex((head) => expression.test(head))
    return found < 0 ? null : found
  }
  return {
    coordinating: at(/phối hợp/u),
    lead: at(/chủ trì|(?:cơ quan|đơn vị|bộ phận) (?:thực hiện|tham mưu)|phân công(?! nhiệm vụ$)/u),
  }
}

/**
 * A cell that names bodies. Where the unit helps, it does its own part and the upper body stands as the one that leads;
 * where it leads, who of it is a question.
 */
export function bodyCell(
  row: Row,
  at: number,
  columns: BodyColumns,
  helps: boolean,
  { names, recipe }: { readonly names: UnitNames; readonly recipe: Recipe },
): Changed {
  const text = row.cells[at]?.text ?? ''
  if (helps && columns.lead !== null) return at === columns.lead ? helper(names) : leader(row, columns, names)
  const place = at === columns.lead ? 'lead' : 'coordinating'
  const phases = [(rest: string) => readdressActors(rest, names, recipe, place)]
  return inOrder(
    text,
    place === 'lead'
      ? [...phases, (rest) => withLeadInField(rest, row.cells[columns.coordinating ?? -1]?.text ?? '', names)]
      : phases,
  )
}

const helper = (names: UnitNames): Changed => ({ text: helperWords(names), rules: ['helps'], asks: [] })

function leader(row: Row, { lead, coordinating }: BodyColumns, names: UnitNames): Changed {
  const led = row.cells[lead ?? -1]?.text.trim() ?? ''
  if (led === '') return unchanged('')
  return { text: leaderWords(led, row.cells[coordinating ?? -1]?.text ?? '', names), rules: ['helps'], asks: [] }
}

/** The unit where it only helps. */
export const helperWords = ({ kind }: UnitNames): string => `UBND ${kind} (phối hợp thực hiện)`

/** The upper bodies that lead, then the parent's other partners. */
export function leaderWords(lead: string, coordinating: string, names: UnitNames): string {
  const others = agencies(coordinating)
    .map((body) => readdress(body, names).text)
    .filter((body) => !isUnit(body, names))
  return [`${lead.replace(/\s*\n\s*/gu, ' ')} (chủ trì)`, ...others].join('; ')
}
