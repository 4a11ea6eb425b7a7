import type { Parameter, Plan } from '@kehoach/core'
import { markedPlaces, parametersOf } from './read-template.ts'

/** A field of a template with the places that use it. */
export interface TemplateField extends Parameter {
  readonly usedIn: readonly (readonly string[])[]
}

/** The fields that the units fill in: the columns of the sheet that is sent to them. Only the unit's name is obligatory. */
export function fieldsOf(template: Plan): readonly TemplateField[] {
  const places = markedPlaces(template)
  const weights = places.flatMap(({ marked }) =>
    marked.blocks.flatMap((block) => (block.type === 'allocation' && block.by !== null ? [block.by] : [])),
  )
  const declared = parametersOf(places)
  const known = declared.map(({ name }) => name)
  const divided = [...new Set(weights)]
    .filter((name) => !known.includes(name))
    .map((name): Parameter => ({ name, type: 'number', label: name.replaceAll('_', ' '), options: [], default: null }))
  return [...declared, ...divided].map((field) => ({
    ...field,
    usedIn: places
      .filter(
        ({ marked }) =>
          marked.fields.some(({ name }) => name === field.name) ||
          marked.blocks.some((block) => JSON.stringify(block).includes(`"${field.name}"`)),
      )
      .map(({ path }) => path),
  }))
}
