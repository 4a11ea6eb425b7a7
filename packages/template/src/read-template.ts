import {
  itemsOf,
  rowsOf,
  type Item,
  type Node,
  type Parameter,
  type Plan,
  type Recipe,
  emptyRecipe,
} from '@kehoach/core'
import type { BlockMark } from './block-mark.ts'
import { parameterOf, writeFieldMark, type FieldMark } from './field-mark.ts'
import { readMarks, type MarkedText } from './marked-text.ts'
import { writeBlockMark } from './block-mark.ts'

/** A template taken apart: the plan without block marks, its fields by name alone, and the recipe that its marks make. */
export interface Template {
  readonly plan: Plan
  readonly recipe: Recipe
}

/** A text of a template with what it belongs to. */
export interface MarkedPlace {
  readonly itemId: string
  readonly path: readonly string[]
  readonly source: string
  readonly marked: MarkedText
  readonly position: Item['position']
}

/** The texts of a template's items and rows, with their marks read, in reading order. */
export function markedPlaces(template: Plan): readonly MarkedPlace[] {
  return [
    ...itemsOf(template).map(({ item, path }) => ({
      itemId: item.id,
      path,
      source: item.text,
      marked: readMarks(item.text),
      position: item.position,
    })),
    ...rowsOf(template).flatMap(({ row, path }) =>
      row.cells.map(({ text }) => ({
        itemId: row.id,
        path,
        source: text,
        marked: readMarks(text),
        position: row.position,
      })),
    ),
  ]
}

/** Takes a template apart. Marks that cannot be read stay in the text: `checkTemplate` names them. */
export function readTemplate(template: Plan): Template {
  const places = markedPlaces(template)
  const texts = new Map(places.map(({ source, marked }) => [source, marked.text]))
  const blocks = places.flatMap(({ itemId, marked }) => marked.blocks.map((block) => ({ itemId, block })))
  const of = <T extends BlockMark['type']>(type: T) =>
    blocks.flatMap(({ itemId, block }) =>
      block.type === type ? [{ itemId, block: block as Extract<BlockMark, { type: T }> }] : [],
    )
  return {
    plan: withTexts(template, (text) => texts.get(text) ?? text),
    recipe: {
      ...emptyRecipe,
      parameters: parametersOf(places),
      leaveOut: of('leave-out').map(({ itemId, block }) => ({ itemId, reason: block.reason })),
      conditions: of('condition').map(({ itemId, block }) => ({ itemId, when: block.when })),
      repetitions: of('repetition').map(({ itemId, block }) => ({ itemId, over: block.over, as: block.as })),
      allocations: of('allocation').map(({ itemId, block: { by, minimum, quantity } }) => ({
        itemId,
        by,
        minimum,
        quantity,
      })),
    },
  }
}

/** The fields of a template in the order of their first use; the variables of repetitions are none. */
export function parametersOf(places: readonly MarkedPlace[]): readonly Parameter[] {
  const local = new Set(
    places.flatMap(({ marked }) => marked.blocks.flatMap((block) => (block.type === 'repetition' ? [block.as] : []))),
  )
  const lists = places.flatMap(({ marked }) =>
    marked.blocks.flatMap((block) => (block.type === 'repetition' ? [block.over] : [])),
  )
  const marks = new Map<string, FieldMark[]>()
  for (const { marked } of places) {
    for (const mark of marked.fields) {
      if (!local.has(mark.name)) marks.set(mark.name, [...(marks.get(mark.name) ?? []), mark])
    }
  }
  const declared = [...marks].map(([name, own]) => parameterOf(name, own))
  const unnamed = [...new Set(lists)].filter((name) => !marks.has(name))
  return [
    ...declared.map((each) => (lists.includes(each.name) ? { ...each, type: 'list' as const } : each)),
    ...unnamed.map((name) => ({ ...parameterOf(name, []), type: 'list' as const })),
  ]
}

/** Puts a recipe's marks into the plan: the template that `readTemplate` takes apart again. */
export function writeTemplate({ plan, recipe }: Template): Plan {
  const declared = new Set<string>()
  const lists = new Set(recipe.repetitions.map(({ over }) => over))
  const withFields = (text: string): string =>
    text.replace(/\{\{(?<name>[\p{L}\d_.-]{1,60})\}\}/gu, (whole, name: string) => {
      const parameter = recipe.parameters.find((each) => each.name === name)
      if (parameter === undefined || declared.has(name) || lists.has(name)) return whole
      declared.add(name)
      return writeFieldMark(parameter)
    })
  const marksOf = (itemId: string): readonly BlockMark[] => [
    ...recipe.leaveOut
      .filter((each) => each.itemId === itemId)
      .map(({ reason }): BlockMark => ({ type: 'leave-out', reason })),
    ...recipe.conditions
      .filter((each) => each.itemId === itemId)
      .map(({ when }): BlockMark => ({ type: 'condition', when })),
    ...recipe.repetitions
      .filter((each) => each.itemId === itemId)
      .map(({ as, over }): BlockMark => ({ type: 'repetition', as, over })),
    ...recipe.allocations
      .filter((each) => each.itemId === itemId)
      .map(({ by, minimum, quantity }): BlockMark => ({ type: 'allocation', by, minimum, quantity })),
  ]
  const marked = (id: string, text: string): string => [...marksOf(id).map(writeBlockMark), withFields(text)].join(' ')
  const inNode = (node: Node): Node =>
    node.type === 'item'
      ? { ...node, text: marked(node.id, node.text), children: node.children.map(inNode) }
      : {
          ...node,
          rows: node.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, at) => ({
              ...cell,
              text: at === 0 ? marked(row.id, cell.text) : withFields(cell.text),
            })),
          })),
        }
  return mapNodes(plan, inNode)
}

function withTexts(plan: Plan, change: (text: string) => string): Plan {
  const inNode = (node: Node): Node =>
    node.type === 'item'
      ? { ...node, text: change(node.text), children: node.children.map(inNode) }
      : {
          ...node,
          rows: node.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, text: change(cell.text) })),
          })),
        }
  return mapNodes(plan, inNode)
}

function mapNodes(plan: Plan, change: (node: Node) => Node): Plan {
  return {
    ...plan,
    body: plan.body.map(change),
    appendices: plan.appendices.map((appendix) => ({ ...appendix, body: appendix.body.map(change) })),
  }
}
