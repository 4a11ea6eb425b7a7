import { z } from 'zod'
import { documentRefSchema } from './coverage.ts'
import { positionSchema } from './position.ts'

export const sideSchema = z.object({
  id: z.string(),
  path: z.array(z.string()).readonly(),
  text: z.string(),
  position: positionSchema.nullable(),
})
/** A paragraph, item or row of one of two plans that are compared. */
export type Side = Readonly<z.infer<typeof sideSchema>>

export const valueChangeSchema = z.object({
  aspect: z.enum(['deadline', 'quantity', 'actor']),
  /** As printed, several divided by semicolons; empty where there is none. */
  before: z.string(),
  after: z.string(),
})
/** A time limit, a number or a body that differs between two wordings of one duty. */
export type ValueChange = Readonly<z.infer<typeof valueChangeSchema>>

export const wordChangeSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })
/** A run of words inside a changed text. */
export type WordChange = Readonly<z.infer<typeof wordChangeSchema>>

export const changeSchema = z.object({
  /** `value`: a time, number or body differs; `reworded`: other words alone; `moved`: the same words elsewhere. */
  kind: z.enum(['value', 'added', 'removed', 'reworded', 'moved']),
  /** Null for what was added. */
  before: sideSchema.nullable(),
  /** Null for what was removed. */
  after: sideSchema.nullable(),
  values: z.array(valueChangeSchema).readonly(),
  words: z.array(wordChangeSchema).readonly(),
  /** Whether it stands elsewhere too; a new number alone is no move. */
  moved: z.boolean(),
})
export type Change = Readonly<z.infer<typeof changeSchema>>

export const diffSchema = z.object({
  before: documentRefSchema,
  after: documentRefSchema,
  /** Parts of the head and the signature that differ; null where a side has none. */
  header: z
    .array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }))
    .readonly(),
  /** Values first, then what was added, removed, reworded, moved. */
  changes: z.array(changeSchema).readonly(),
  /** Paragraphs, items and rows that say the same on both sides. */
  unchanged: z.int().min(0),
  /** Those among the unchanged that only bear another number. */
  renumbered: z.int().min(0),
})
/** Two plans compared by meaning. */
export type Diff = Readonly<z.infer<typeof diffSchema>>
