import { z } from 'zod'
import { labelSchema, type Label } from './label.ts'
import { positionSchema, type Position } from './position.ts'

export const roleSchema = z.enum([
  'basis',
  'review',
  'viewpoint',
  'purpose',
  'requirement',
  'target',
  'audience',
  'scope',
  'content',
  'form',
  'task',
  'solution',
  'funding',
  'time',
  'organisation',
  'reporting',
  'actor',
  'lead',
  'coordinating',
  'product',
  'frequency',
])
/**
 * What an item is for, by meaning and never by its number. The last five are fields of a task record or, `actor`,
 * the heading of one body's list of duties.
 */
export type Role = z.infer<typeof roleSchema>

/** A part, section, clause, point, bullet or unnumbered paragraph: its words as written, without the label. */
export interface Item {
  readonly type: 'item'
  readonly id: string
  readonly label: Label | null
  readonly text: string
  readonly role: Role | null
  readonly children: readonly Node[]
  readonly position: Position | null
}

export const cellSchema = z.object({
  text: z.string(),
  colSpan: z.int().min(1).default(1),
  rowSpan: z.int().min(1).default(1),
})
/** A cell of a table: its paragraphs joined by line feeds; spans count grid columns and rows. */
export type Cell = Readonly<z.infer<typeof cellSchema>>

export const rowSchema = z.object({
  type: z.literal('row'),
  id: z.string(),
  cells: z.array(cellSchema).readonly(),
  position: positionSchema.nullable(),
})
/** A row of a table; a cell that a span of an earlier row covers is not repeated. */
export type Row = Readonly<z.infer<typeof rowSchema>>

export const tableSchema = z.object({
  type: z.literal('table'),
  id: z.string(),
  head: z.array(rowSchema).readonly(),
  rows: z.array(rowSchema).readonly(),
  position: positionSchema.nullable(),
})
/** A table with its head rows apart from its body rows. */
export type Table = Readonly<z.infer<typeof tableSchema>>

export type Node = Item | Table

export const itemSchema: z.ZodType<Item> = z.object({
  type: z.literal('item'),
  id: z.string(),
  label: labelSchema.nullable(),
  text: z.string(),
  role: roleSchema.nullable(),
  get children(): z.ZodType<readonly Node[]> {
    return z.array(nodeSchema).readonly()
  },
  position: positionSchema.nullable(),
})

export const nodeSchema: z.ZodType<Node> = z.lazy(() => z.union([itemSchema, tableSchema]))

/** The children of an item that are items themselves. */
export function childItems(parent: { readonly children: readonly Node[] }): readonly Item[] {
  return parent.children.filter((node) => node.type === 'item')
}
