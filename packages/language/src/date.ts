/** A printed calendar date as ISO; null where day or month is out of range. Two-digit years are not dates here. */
export function isoOf(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** The last day of a month as ISO. */
export function endOfMonth(year: number, month: number): string {
  return `${year}-${pad(month)}-${pad(daysIn(year, month))}`
}

function daysIn(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** `15/7/2021`, `15-7-2021`, `15.7.2021` or `15 tháng 7 năm 2021`, as the source of a regular expression with d, m, y. */
export const dayPattern: string = String.raw`(\d{1,2})(?:\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})|\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))`

/** The date that a match of `dayPattern` starting at group `at` prints; null where it is none. */
export function dayOf(match: RegExpMatchArray, at: number): string | null {
  const [day, month, year, wordMonth, wordYear] = match.slice(at, at + 5)
  return isoOf(Number(year ?? wordYear), Number(month ?? wordMonth), Number(day))
}

const romanQuarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

/** The quarter that `I`, `iv` or `3` names; null for anything else. */
export function quarterOf(name: string): number | null {
  return romanQuarters[name.toLowerCase()] ?? null
}
