import { itemsOf, type Plan } from '@kehoach/core'
import { villageWords } from '@kehoach/units'
import type { UnitNames } from './unit-names.ts'

/** What is under the unit, as people there say it: the parent's own words where it uses some, else the usual ones. */
export function underUnit(parent: Plan, names: UnitNames): string {
  if (names.level === 'district') return below(parent)
  const text = itemsOf(parent)
    .map(({ item }) => item.text)
    .join('\n')
  const [usual = 'thôn'] = villageWords(names.kind)
  const said =
    villageWords(names.kind).find((word) => new RegExp(`(?<!\\p{L})các ${word}(?!\\p{L})`, 'u').test(text)) ?? usual
  return names.kind === 'đặc khu' ? 'các thôn, tổ dân phố' : `các ${said}`
}

/** The communes of a district as the parent lists them: "UBND các xã, phường, thị trấn". */
function below(parent: Plan): string {
  const lists = itemsOf(parent).flatMap(({ item }) => item.text.match(/UBND các xã(?:, (?:phường|thị trấn))*/gu) ?? [])
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? 'UBND các xã, thị trấn'
}
