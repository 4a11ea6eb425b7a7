import { bulletSign } from './bullet.ts'
import { formatNumber } from './number-format.ts'
import { lastLevel, type List, type ListLevel } from './numbering.ts'

/** Counts the lists of one story (the body, a header, a note) and words their labels, paragraph by paragraph. */
export interface ListCounter {
  /** The label that the next paragraph of a list prints, with the space after it; `''` where the level prints none. */
  readonly next: (list: List, level: number) => string
}

/** A counter at its start. A format that can't be worded is told to `unknown` and printed in 1, 2, 3. */
export function listCounter(unknown: (format: string) => void): ListCounter {
  const counts = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return {
    next: (list, level) => {
      const numbers = counts.get(list.counted) ?? []
      counts.set(list.counted, numbers)
      count(list, level, numbers, started)
      return label(list, level, numbers, unknown)
    },
  }
}

function count(list: List, level: number, numbers: (number | undefined)[], started: Set<string>): void {
  const override = list.starts.get(level)
  const key = `${list.id}/${level}`
  const begins = override !== undefined && !started.has(key)
  if (begins) started.add(key)
  const last = numbers[level]
  numbers[level] = begins || last === undefined ? startOf(list, level) : last + 1
  for (let below = level + 1; below <= lastLevel; below += 1) {
    const restart = list.levels.get(below)?.restart
    if (restart === undefined || level < restart) numbers[below] = undefined
  }
}

const startOf = (list: List, level: number): number => list.starts.get(level) ?? list.levels.get(level)?.start ?? 1

function label(
  list: List,
  level: number,
  numbers: readonly (number | undefined)[],
  unknown: (format: string) => void,
): string {
  const own = list.levels.get(level)
  if (own === undefined) return ''
  if (own.format === 'bullet') return spaced(bulletSign(own.text, own.font), own)
  const text = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const value = numbers[at] ?? startOf(list, at)
    const format = own.legal ? 'decimal' : (list.levels.get(at)?.format ?? 'decimal')
    const worded = formatNumber(format, value)
    if (worded === null) unknown(format)
    return worded ?? String(value)
  })
  return spaced(text, own)
}

function spaced(text: string, { after }: ListLevel): string {
  if (text.trim() === '') return ''
  return after === 'nothing' ? text.trimStart() : `${text.trim()} `
}
