import type { Parameter, Recipe, UnitFacts } from '@kehoach/core'
import { Environment, type ASTNode } from '@marcbachmann/cel-js'
import { divided } from './unit-names.ts'

/** What expressions can name beside the fields of the units table. */
export const builtInFields: readonly string[] = ['ten', 'ten_rieng', 'loai', 'ma', 'cap_tren', 'dia_danh']

/** Expressions of a recipe, told over the facts of one unit. */
export interface Expressions {
  /** Whether a condition holds; null where it cannot be told, because a value is not given or the expression is wrong. */
  readonly holds: (expression: string) => boolean | null
  /** The values of a list field. */
  readonly listOf: (name: string) => readonly string[]
}

/** A condition that cannot be used, and where in its text. */
export interface ExpressionProblem {
  readonly kind: 'broken' | 'unknown-field' | 'wrong-type'
  /** The field that is not known; an empty string otherwise. */
  readonly name: string
  readonly from: number
  readonly to: number
}

/** Small, so that no expression of a template can take long. */
const limits = { maxAstNodes: 200, maxDepth: 40, maxListElements: 60, maxMapEntries: 1, maxCallArguments: 4 }

/** The expressions of a recipe for one unit. CEL: no loops without end, no access to anything but the facts. */
export function expressionsFor(unit: UnitFacts, recipe: Recipe): Expressions {
  const facts = factsOf(unit, recipe.parameters)
  const environment = new Environment({ unlistedVariablesAreDyn: true, limits })
  return {
    holds: (expression) => {
      try {
        const parsed = environment.parse(inCel(expression))
        if (namesIn(parsed.ast).some(({ name }) => facts[name] === undefined)) return null
        return parsed(facts) === true
      } catch {
        return null
      }
    },
    listOf: (name) =>
      divideList(unit.values[name] ?? recipe.parameters.find((each) => each.name === name)?.default ?? ''),
  }
}

/** What is wrong with an expression over these parameters: nothing, or the first problem. */
export function expressionProblem(expression: string, parameters: readonly Parameter[]): ExpressionProblem | null {
  const environment = new Environment({ limits })
  for (const name of builtInFields) environment.registerVariable(name, 'string')
  for (const { name, type } of parameters) {
    if (/^[a-z_]\w*$/iu.test(name) && !builtInFields.includes(name)) environment.registerVariable(name, celTypes[type])
  }
  const written = inCel(expression)
  const parsed = tried(() => environment.parse(written))
  if (parsed === null) return { kind: 'broken', name: '', from: 0, to: expression.length }
  const known = [...builtInFields, ...parameters.map(({ name }) => name)]
  const unknown = namesIn(parsed.ast).find(({ name }) => !known.includes(name))
  if (unknown !== undefined) return { kind: 'unknown-field', ...placedIn(expression, unknown.name) }
  const { valid, type } = parsed.check()
  return valid && type === 'bool' ? null : { kind: 'wrong-type', name: '', from: 0, to: expression.length }
}

/** The fields that an expression names. */
export function fieldsInExpression(expression: string): readonly string[] {
  const parsed = tried(() => new Environment({ unlistedVariablesAreDyn: true, limits }).parse(inCel(expression)))
  return parsed === null ? [] : [...new Set(namesIn(parsed.ast).map(({ name }) => name))]
}

const celTypes: Readonly<Record<Parameter['type'], string>> = {
  text: 'string',
  number: 'double',
  date: 'string',
  list: 'list<string>',
  agency: 'string',
  choice: 'string',
}

/** `và`, `hoặc`, `không`, `=` as officials write them, in the engine's signs; quoted texts stay. Whole numbers are doubles. */
export function inCel(expression: string): string {
  return expression
    .split(/("[^"]*"|“[^”]*”)/u)
    .map((part, at) => {
      if (at % 2 === 1) return `"${part.slice(1, -1)}"`
      return part
        .replace(/(?<!\p{L})và(?!\p{L})/giu, '&&')
        .replace(/(?<!\p{L})hoặc(?!\p{L})/giu, '||')
        .replace(/(?<!\p{L})không(?!\p{L})/giu, '!')
        .replace(/(?<!\p{L})(?:thuộc|trong)(?!\p{L})/giu, 'in')
        .replace(/(?<![=!<>])=(?!=)/gu, '==')
        .replace(/(?<![\w.])(\d+)(?![\w.])/gu, '$1.0')
    })
    .join('')
}

function tried<T>(make: () => T): T | null {
  try {
    return make()
  } catch {
    return null
  }
}

function placedIn(expression: string, name: string): Omit<ExpressionProblem, 'kind'> {
  const from = Math.max(0, expression.indexOf(name))
  return { name, from, to: from + name.length }
}

function namesIn(node: unknown): readonly { readonly name: string }[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (typeof node !== 'object' || node === null) return []
  const { op, args } = node as Pick<ASTNode, 'op'> & { readonly args: unknown }
  if (op === 'id' && typeof args === 'string') return [{ name: args }]
  return Array.isArray(args) ? args.flatMap(namesIn) : typeof args === 'object' ? namesIn(args) : []
}

type Fact = string | number | readonly string[]

function factsOf(unit: UnitFacts, parameters: readonly Parameter[]): Readonly<Record<string, Fact>> {
  const own = divided(unit.name)
  const facts = Object.create(null) as Record<string, Fact>
  const given: readonly (readonly [string, string | null])[] = [
    ...parameters.map(({ name, default: usual }) => [name, usual] as const),
    ...Object.entries(unit.values),
    ['ten', unit.name],
    ['ten_rieng', own?.proper ?? unit.name],
    ['loai', own?.kind ?? null],
    ['ma', unit.code],
    ['cap_tren', unit.superior],
    ['dia_danh', unit.place],
  ]
  for (const [name, value] of given) {
    if (value === null || value === '') continue
    const type = parameters.find((each) => each.name === name)?.type
    facts[name] = factOf(value, type)
  }
  return facts
}

function factOf(value: string, type: Parameter['type'] | undefined): Fact {
  if (type === 'list') return divideList(value)
  const number = numberIn(value)
  const isNumber = type === 'number' || (type === undefined && !/^0\d/u.test(value))
  return isNumber && number !== null ? number : value
}

/** A number as people write it: `1.250`, `12,5`, `14`; null for anything else. */
export function numberIn(value: string): number | null {
  const text = value.trim()
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/u.test(text)) return null
  return Number(text.replaceAll('.', '').replace(',', '.'))
}

/** The members of a list as people write it: by semicolons or lines, else by commas. */
export function divideList(value: string): readonly string[] {
  const divider = /[;\n]/u.test(value) ? /[;\n]/u : /,/u
  return value
    .split(divider)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
