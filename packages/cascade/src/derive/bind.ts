import type { Item, Node, Parameter, Recipe, UnitFacts } from '@kehoach/core'
import { divideList, numberIn, type Expressions } from './expression.ts'
import { mark, type Ask, type Changed } from './change.ts'
import { divided } from './unit-names.ts'

/** A field in a text: its name, and the type that may stand behind a colon, `{{so_thon: số}}`. */
export const fieldPattern =
  /\{\{\s{0,4}(?<name>[\p{L}\d_.-]{1,60})\s{0,4}(?::\s{0,4}(?<type>[^{}]{0,120}?)\s{0,4})?\}\}/gu

/** What fields are filled from. */
export interface Facts {
  readonly unit: UnitFacts
  readonly parameters: readonly Parameter[]
  /** Values that hold within a repetition only. */
  readonly local: Readonly<Record<string, string>>
}

/**
 * Fills `{{so_thon}}` with the unit's value, written by its type: numbers as plans print them, lists with "và", days as
 * dd/mm/yyyy. What has no value, or none of its type, becomes a question in its place.
 */
export function bind(text: string, { unit, parameters, local }: Facts): Changed {
  const asks: Ask[] = []
  const rules = new Set<string>()
  const open = (ruleId: string, name: string, label: string, value: string): string => {
    const words = mark(label)
    asks.push({ ruleId, about: words, data: { name, value } })
    return words
  }
  const filled = text.replace(fieldPattern, (_, name: string) => {
    const parameter = parameters.find((each) => each.name === name)
    const label = parameter?.label ?? name.replaceAll('_', ' ')
    const given = own(local, name) ?? builtIn(unit, name) ?? own(unit.values, name) ?? ''
    const value = given === '' ? (parameter?.default ?? '') : given
    if (value === '') return open('value-not-given', name, label, '')
    const written = writers[parameter?.type ?? 'text'](value, parameter)
    if (written === null) return open('value-of-wrong-type', name, label, value)
    rules.add(given === '' ? 'bound-by-default' : 'bound')
    return written
  })
  return { text: filled, rules: [...rules], asks }
}

/** Repeats an item for each value of a list field; with no value it stands once, its field a question. */
export function repeat(item: Item, recipe: Recipe, expressions: Expressions): readonly RepeatedItem[] {
  const rule = recipe.repetitions.find(({ itemId }) => itemId === item.id)
  if (rule === undefined) return [{ item, local: {} }]
  const values = expressions.listOf(rule.over)
  if (values.length === 0) return [{ item, local: {} }]
  return values.map((value, at) => ({ item: at === 0 ? item : withOwnIds(item, at), local: { [rule.as]: value } }))
}

export interface RepeatedItem {
  readonly item: Item
  readonly local: Readonly<Record<string, string>>
}

/** A copy whose ids are told apart by their place among the copies. */
function withOwnIds(item: Item, at: number): Item {
  const own = (node: Node): Node =>
    node.type === 'item'
      ? { ...node, id: `${node.id}~${at + 1}`, children: node.children.map(own) }
      : { ...node, id: `${node.id}~${at + 1}`, rows: node.rows.map((row) => ({ ...row, id: `${row.id}~${at + 1}` })) }
  return { ...item, id: `${item.id}~${at + 1}`, children: item.children.map(own) }
}

/** A value by its name, never one of JavaScript's own. */
const own = (values: Readonly<Record<string, string>>, name: string): string | null =>
  Object.hasOwn(values, name) ? (values[name] ?? null) : null

function builtIn(unit: UnitFacts, name: string): string | null {
  const own = divided(unit.name)
  const values: Readonly<Record<string, string | null>> = {
    ten: unit.name,
    ten_rieng: own?.proper ?? unit.name,
    loai: own?.kind ?? null,
    ma: unit.code,
    cap_tren: unit.superior,
    dia_danh: unit.place ?? own?.proper ?? null,
  }
  return Object.hasOwn(values, name) ? (values[name] ?? null) : null
}

type Writer = (value: string, parameter: Parameter | undefined) => string | null

const writers: Readonly<Record<Parameter['type'], Writer>> = {
  text: (value) => value,
  agency: (value) => value,
  number: (value) => {
    const number = numberIn(value)
    return number === null ? null : printedNumber(number)
  },
  date: (value) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
    const [, d, m, y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(value) ?? []
    const parts = year === undefined ? [d, m, y] : [day, month, year]
    return parts.some((part) => part === undefined)
      ? null
      : printedDay(Number(parts[2]), Number(parts[1]), Number(parts[0]))
  },
  list: (value) => {
    const members = divideList(value)
    const last = members.at(-1)
    return members.length < 2 ? (last ?? null) : `${members.slice(0, -1).join(', ')} và ${last}`
  },
  choice: (value, parameter) =>
    parameter === undefined || parameter.options.length === 0 || parameter.options.includes(value) ? value : null,
}

/** A count as plans print it: below 10 with a leading zero, thousands by dots, decimals by a comma. */
export function printedNumber(number: number): string {
  const [whole = '', decimals] = String(number).split('.')
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.')
  if (decimals !== undefined) return `${grouped},${decimals}`
  return number < 10 ? `0${grouped}` : grouped
}

/** A day as plans print it: days below 10 and months 1 and 2 with a leading zero. Decree 30/2020/NĐ-CP, Annex I, II.4.b. */
export function printedDay(year: number, month: number, day: number): string {
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`
}
