import { kindsOf, type UnitKind } from './kind.ts'
import { bareKey, isBare, leavesOutMarks, nameKey } from './spelling.ts'
import type { Unit } from './unit.ts'

/** What a written name may mean: with its first word as kind or as part of the name, and the units above it. */
export interface UnitQuery {
  readonly readings: readonly { readonly kind: UnitKind | null; readonly name: string }[]
  readonly above: readonly string[]
  /** Whether it is typed without any accent. */
  readonly isBare: boolean
}

const shortKinds: Readonly<Record<string, UnitKind>> = {
  't.': 'tỉnh',
  'tp.': 'thành phố',
  tp: 'thành phố',
  'h.': 'huyện',
  'q.': 'quận',
  'tx.': 'thị xã',
  tx: 'thị xã',
  'x.': 'xã',
  'p.': 'phường',
  'tt.': 'thị trấn',
  tt: 'thị trấn',
}
const kinds: readonly UnitKind[] = [...new Set(Object.values(kindsOf).flat())]

const bodies = /^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|uy ban nhan dan|hoi dong nhan dan) /u
const wordOfUnitAbove = /,|;|\s(?=(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã)\s)/u

/** Reads `UBND xã Tân Lập, tỉnh Thanh Vân`, `P. 12 Q. Gò Vấp` or a bare name; the key of each part. */
export function unitQuery(text: string): UnitQuery {
  const [first = '', ...above] = nameKey(text.slice(0, 200))
    .replace(bodies, '')
    .split(wordOfUnitAbove)
    .map((part) => part.trim())
  return { readings: readingsOf(first), above: above.filter((part) => part !== ''), isBare: isBare(text) }
}

function readingsOf(part: string): UnitQuery['readings'] {
  const whole = { kind: null, name: part }
  const short = Object.entries(shortKinds).find(([word]) => part.startsWith(`${word} `) || startsDotted(part, word))
  if (short !== undefined) return [{ kind: short[1], name: part.slice(short[0].length).trim() }, whole]
  const kind = kinds.find((each) => part.startsWith(`${each} `) || part.startsWith(`${bareKey(each)} `))
  return kind === undefined ? [whole] : [{ kind, name: part.slice(kind.length + 1).trim() }, whole]
}

const startsDotted = (part: string, word: string): boolean => word.endsWith('.') && part.startsWith(word)

/** Whether a unit lies in all the units that a query names above it. */
export function liesIn(unit: Unit, above: readonly string[]): boolean {
  return above.every((wanted) =>
    readingsOf(wanted).some((reading) => unit.above.some((full) => isNamed(full, reading))),
  )
}

function isNamed(full: string, { kind, name }: UnitQuery['readings'][number]): boolean {
  return readingsOf(nameKey(full)).some(
    (own) => own.kind !== null && (kind === null || kind === own.kind) && leavesOutMarks(name, own.name),
  )
}
