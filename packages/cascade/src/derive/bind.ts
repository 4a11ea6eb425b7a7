import type { UnitFacts } from '@kehoach/core'
import { mark } from './readdress.ts'

/** A text with its fields filled, the rules that filled them, and the names of fields nobody gave a value for. */
export interface Bound {
  readonly text: string
  readonly rules: readonly string[]
  readonly open: readonly string[]
}

/** Fills `{{ten_truong}}` with the unit's values; what has no value becomes a question in its place. */
export function bind(text: string, unit: UnitFacts): Bound {
  const open: string[] = []
  const filled = text.replace(/\{\{\s*([\p{L}\d_.-]{1,60})\s*\}\}/gu, (_, name: string) => {
    const value = name === 'ten' ? unit.name : unit.values[name]
    if (value !== undefined && value !== '') return value
    open.push(name)
    return mark(name.replaceAll('_', ' '))
  })
  return { text: filled, rules: filled === text ? [] : ['bound'], open }
}
