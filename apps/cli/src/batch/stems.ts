import { nearest } from '@kehoach/core'
import type { UnitFacts } from '@kehoach/core'
import { asciiName, fieldsIn, fileName } from '../file-name.ts'
import { UsageError } from '../usage-error.ts'

/** The usual pattern of the files' names. */
export const usualName = '{ma}_{ten_ascii}_KH-{nam}'

interface Row {
  readonly row: number
  readonly unit: UnitFacts | null
}

/** The file name of each row, by its number. */
export function stemsOf(rows: readonly Row[], pattern: string, year: number | null): ReadonlyMap<number, string> {
  const valuesOf = ({ name, code, values }: UnitFacts): ReadonlyMap<string, string> =>
    new Map([
      ...Object.entries(values),
      ['ten', name],
      ['ten_ascii', asciiName(name)],
      ['ma', code ?? ''],
      ['nam', year === null ? '' : String(year)],
    ])
  const units = rows.flatMap(({ row, unit }) => (unit === null ? [] : [[row, valuesOf(unit)] as const]))
  const known = [...new Set(units.flatMap(([, values]) => [...values.keys()]))]
  const unknown = units.length === 0 ? undefined : fieldsIn(pattern).find((field) => !known.includes(field))
  if (unknown !== undefined)
    throw new UsageError('wrong-value', {
      option: '--name',
      given: `{${unknown}}`,
      known: known.map((field) => `{${field}}`).join(' '),
      near: nearest(unknown, known) ?? '',
    })
  return new Map(units.map(([row, values]) => [row, fileName(pattern, values)]))
}
