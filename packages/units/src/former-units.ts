import type { Level } from '@kehoach/core'
import { fullName, kindLetters, type UnitKind } from './kind.ts'
import { oldUnitLines } from './old-units-data.ts'
import type { Unit } from './unit.ts'

/** A unit of the old order and what it became. */
export interface FormerUnit extends Unit {
  /** The codes of the communes since 1/7/2025 that it, or parts of it, went to; of a province its communes' ones. */
  readonly to: readonly string[]
  /** Whether it stood on 30/6/2025; else it was merged before, at a day that the tables do not tell. */
  readonly stoodToTheEnd: boolean
}

const lastDay = '2025-06-30'

/** Provinces, districts and communes of the order that ended on 30/6/2025, and communes that were merged shortly before. */
export function formerUnits(): readonly FormerUnit[] {
  return partsOf(oldUnitLines, '=').flatMap((province) => {
    const top = unitOf('province', province.head, [], province.lines)
    const districts = partsOf(province.lines.join('\n'), '+').map(({ head, lines }) => districtUnits(head, lines, top))
    return [top, ...districts.flat()]
  })
}

/** The unit alone. */
export function asUnit({ level, kind, name, fullName, code, above, validFrom, validTo }: FormerUnit): Unit {
  return { level, kind, name, fullName, code, above, validFrom, validTo }
}

function districtUnits(head: string, lines: readonly string[], top: FormerUnit): readonly FormerUnit[] {
  const district = unitOf('district', head, [top.fullName], lines)
  const above = [district.fullName, top.fullName]
  const parts = partsOf(lines.join('\n'), '>').flatMap(({ head: target, lines: members }) =>
    members.map((line) => ({ line, target })),
  )
  const communes = [...Map.groupBy(parts, ({ line }) => line)].map(([line, targets]) =>
    communeOf(
      line,
      above,
      targets.map(({ target }) => target),
    ),
  )
  const stoodToTheEnd = communes.length === 0 || communes.some((unit) => unit.stoodToTheEnd)
  return [{ ...district, stoodToTheEnd }, ...communes]
}

function unitOf(level: Level, head: string, above: readonly string[], lines: readonly string[]): FormerUnit {
  const to = new Set(lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1)))
  return unit(level, null, head, above, [...to], true)
}

function communeOf(line: string, above: readonly string[], to: readonly string[]): FormerUnit {
  const [code = ''] = /^(?:\d{5}|[?-])/u.exec(line) ?? []
  return unit('commune', code.length === 5 ? code : null, line.slice(code.length), above, to, code !== '-')
}

function unit(
  level: Level,
  code: string | null,
  kindAndName: string,
  above: readonly string[],
  to: readonly string[],
  stoodToTheEnd: boolean,
): FormerUnit {
  const kind: UnitKind = kindLetters[level][kindAndName.charAt(0)] ?? 'xã'
  const name = kindAndName.slice(1)
  const period = { validFrom: null, validTo: lastDay }
  return { level, kind, name, fullName: fullName(kind, name), code, above, ...period, to, stoodToTheEnd }
}

interface Part {
  readonly head: string
  readonly lines: readonly string[]
}

/** Lines divided at those that begin with a sign; the head is such a line without it. */
function partsOf(text: string, sign: string): readonly Part[] {
  return `\n${text}`
    .split(`\n${sign}`)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n')
      return { head, lines }
    })
}
