import { builtInFields, expressionProblem, expressionsFor } from '@kehoach/cascade'
import { nearest, diagnose, emptyRecipe, type Diagnostic, type Parameter, type Plan } from '@kehoach/core'
import { quantities } from '@kehoach/language'
import { blockWords } from './block-mark.ts'
import { typeWords } from './field-mark.ts'
import { fieldsOf } from './fields-of.ts'
import { markedPlaces, type MarkedPlace } from './read-template.ts'

export interface CheckOptions {
  /** The columns of the units table, where it is known: a field without a column, a column without a field are named. */
  readonly columns?: readonly string[]
}

/**
 * What is wrong with a template: marks that do not close or are none, fields of two types or of none, fields without a
 * column, conditions that cannot be told or can never hold, repetitions over what is no list. Each with its item, where
 * in the text, and the nearest name.
 */
export function checkTemplate(template: Plan, { columns }: CheckOptions = {}): readonly Diagnostic[] {
  const places = markedPlaces(template)
  const fields = fieldsOf(template)
  return [
    ...places.flatMap((place) => [...brokenMarks(place), ...wrongTypes(place, places), ...wrongBlocks(place, fields)]),
    ...unreachable(template, places, fields),
    ...(columns === undefined ? [] : wrongColumns(places, fields, columns)),
  ]
}

type Data = Diagnostic['data']

/** A finding of an item; `column` is where in its text, from 1. */
function say(severity: Diagnostic['severity'], ruleId: string, place: MarkedPlace, data: Data, at = 0): Diagnostic {
  const facts = { path: place.path.join('.'), column: at + 1, ...data }
  return diagnose('template', severity, ruleId, facts, { position: place.position })
}

function brokenMarks(place: MarkedPlace): readonly Diagnostic[] {
  const { marked, source } = place
  const unclosed = marked.unclosed.map((at) =>
    say('error', 'mark-not-closed', place, { text: source.slice(at, at + 40) }, at),
  )
  const unknown = marked.unknown.map(({ words, from }) => {
    const first = words.split(/\s/u)[0] ?? ''
    return say('error', 'mark-unknown', place, { text: words, near: nearest(first, blockWords) ?? '' }, from)
  })
  return [...unclosed, ...unknown]
}

function wrongTypes(place: MarkedPlace, places: readonly MarkedPlace[]): readonly Diagnostic[] {
  return place.marked.fields.flatMap((mark): readonly Diagnostic[] => {
    if (mark.unknownType !== null)
      return [
        say(
          'error',
          'field-type-unknown',
          place,
          { name: mark.name, type: mark.unknownType, near: nearest(mark.unknownType, Object.values(typeWords)) ?? '' },
          mark.from,
        ),
      ]
    const first = places
      .flatMap(({ marked }) => marked.fields)
      .find((each) => each.name === mark.name && each.type !== null)
    if (mark.type !== null && first !== undefined && first.type !== null && first.type !== mark.type)
      return [
        say(
          'error',
          'field-of-two-types',
          place,
          { name: mark.name, first: typeWords[first.type], type: typeWords[mark.type] },
          mark.from,
        ),
      ]
    if (mark.type === 'choice' && mark.options.length === 0 && first === mark)
      return [say('error', 'choice-without-options', place, { name: mark.name }, mark.from)]
    return []
  })
}

function wrongBlocks(place: MarkedPlace, fields: readonly Parameter[]): readonly Diagnostic[] {
  return place.marked.blocks.flatMap((block): readonly Diagnostic[] => {
    if (block.type === 'condition') {
      const problem = expressionProblem(block.when, fields)
      if (problem === null) return []
      const at = place.source.indexOf(block.when) + problem.from
      const known = [...builtInFields, ...fields.map(({ name }) => name)]
      const rules = {
        broken: 'condition-broken',
        'unknown-field': 'condition-field-unknown',
        'wrong-type': 'condition-of-wrong-type',
      }
      return [
        say(
          'error',
          rules[problem.kind],
          place,
          {
            condition: block.when,
            name: problem.name,
            near: problem.name === '' ? '' : (nearest(problem.name, known) ?? ''),
          },
          at,
        ),
      ]
    }
    if (block.type === 'repetition') {
      const isUsed = place.source.includes(`{{${block.as}`)
      return isUsed ? [] : [say('warning', 'repetition-without-its-value', place, { name: block.as, over: block.over })]
    }
    if (block.type === 'allocation') {
      const counted = quantities(place.marked.text).filter(({ count }) => count !== null)
      return counted.length >= block.quantity
        ? []
        : [say('error', 'nothing-to-divide', place, { quantity: block.quantity })]
    }
    return []
  })
}

/** Conditions over fields with few values are tried over all of them, with the conditions around them. */
function unreachable(
  template: Plan,
  places: readonly MarkedPlace[],
  fields: readonly Parameter[],
): readonly Diagnostic[] {
  const conditionOf = new Map(
    places.flatMap(({ itemId, marked }) =>
      marked.blocks.flatMap((block) => (block.type === 'condition' ? [[itemId, block.when] as const] : [])),
    ),
  )
  const above = ancestorsOf(template)
  return places.flatMap((place): readonly Diagnostic[] => {
    const own = conditionOf.get(place.itemId)
    if (own === undefined || !place.marked.blocks.some(({ type }) => type === 'condition')) return []
    const around = (above.get(place.itemId) ?? []).flatMap((id) => conditionOf.get(id) ?? [])
    const worlds = worldsOf(fields)
    const results = worlds.map((world) => [own, ...around].map((condition) => world.holds(condition)))
    const isTold = results.every((each) => each.every((result) => result !== null))
    if (!isTold || worlds.length === 0) return []
    if (!results.some((each) => each.every(Boolean)))
      return [say('error', 'condition-never-holds', place, { condition: own }, place.source.indexOf(own))]
    const isAlways = results.every(([first]) => first === true)
    return isAlways ? [say('info', 'condition-always-holds', place, { condition: own }, place.source.indexOf(own))] : []
  })
}

const kinds = [
  'xã Một',
  'phường Một',
  'đặc khu Một',
  'thị trấn Một',
  'huyện Một',
  'thị xã Một',
  'thành phố Một',
  'quận Một',
]

/** Every combination of kind of unit and choices, to a limit. */
function worldsOf(fields: readonly Parameter[]): readonly ReturnType<typeof expressionsFor>[] {
  const choices = fields.filter(({ type, options }) => type === 'choice' && options.length > 0)
  const combinations = choices.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, { name, options }) =>
      all.flatMap((values) => options.map((option) => ({ ...values, [name]: option }))).slice(0, 400),
    [{}],
  )
  // Defaults do not count: whoever fills the field in may give another value.
  const parameters = fields.map((field) => ({ ...field, default: null }))
  return kinds.flatMap((name) =>
    combinations.map((values) =>
      expressionsFor(
        { name, code: null, level: 'commune', superior: null, place: null, values },
        { ...emptyRecipe, parameters },
      ),
    ),
  )
}

function ancestorsOf(template: Plan): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const walk = (nodes: Plan['body'], above: readonly string[]): void =>
    nodes.forEach((node) => {
      if (node.type === 'table') return node.rows.forEach((row) => found.set(row.id, above))
      found.set(node.id, above)
      walk(node.children, [...above, node.id])
    })
  walk(template.body, [])
  template.appendices.forEach(({ body }) => walk(body, []))
  return found
}

function wrongColumns(
  places: readonly MarkedPlace[],
  fields: readonly Parameter[],
  columns: readonly string[],
): readonly Diagnostic[] {
  const known = [...columns, ...builtInFields]
  const missing = fields.flatMap((field): readonly Diagnostic[] => {
    const place = places.find(({ marked }) => marked.fields.some(({ name }) => name === field.name)) ?? places[0]
    if (known.includes(field.name) || place === undefined) return []
    const mark = place.marked.fields.find(({ name }) => name === field.name)
    return [
      say(
        'warning',
        'field-without-column',
        place,
        { name: field.name, near: nearest(field.name, columns) ?? '' },
        mark?.from ?? 0,
      ),
    ]
  })
  const names = [...builtInFields, 'loai', 'cap', 'stt', ...fields.map(({ name }) => name)]
  const unused = columns
    .filter((column) => column !== '' && !names.includes(column))
    .map((column) =>
      diagnose(
        'template',
        'info',
        'column-not-used',
        {
          column,
          near:
            nearest(
              column,
              fields.map(({ name }) => name),
            ) ?? '',
        },
        { position: null },
      ),
    )
  return [...missing, ...unused]
}
