import { deadlines, quantities } from '@kehoach/language'

/** The numbers and days that a text names, as words that can be compared. */
export interface Values {
  readonly numbers: readonly string[]
  readonly dates: readonly string[]
}

export function valuesOf(text: string, year: number | null): Values {
  return {
    numbers: quantities(text).map(({ count, percent }) => (percent === null ? String(count) : `${percent}%`)),
    dates: deadlines(text, { year }).flatMap(({ date }) => (date === null ? [] : [date])),
  }
}

/** 1 where every value asked for is given, -1 where both sides have some and none agrees, 0 where one side has none. */
export function agreement(asked: readonly string[], given: readonly string[]): number {
  if (asked.length === 0 || given.length === 0) return 0
  const shared = asked.filter((value) => given.includes(value)).length
  return shared === 0 ? -1 : shared / asked.length
}
