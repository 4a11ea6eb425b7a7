import { z } from 'zod'
import { diagnosticSchema } from './diagnostic.ts'
import { parentPlanSchema, partialDateSchema, statusSchema } from './header.ts'
import { roleSchema } from './item.ts'
import { levelSchema, regimeSchema } from './level.ts'
import { deadlineKindSchema } from './obligation.ts'
import { positionSchema } from './position.ts'

const path = z.array(z.string()).readonly()
const nullableText = z.string().nullable()
const texts = z.array(z.string()).readonly()

export const outlineItemSchema = z.object({
  id: z.string(),
  path,
  label: nullableText,
  printedLabel: nullableText,
  text: z.string(),
  role: roleSchema.nullable(),
  position: positionSchema.nullable(),
})
export type OutlineItem = Readonly<z.infer<typeof outlineItemSchema>>

export const taskSchema = z.object({
  path,
  title: z.string(),
  lead: texts,
  coordinating: texts,
  time: nullableText,
  product: nullableText,
  frequency: nullableText,
})
/** A task record: bullets, lettered fields or a table row that name who does what by when. */
export type Task = Readonly<z.infer<typeof taskSchema>>

export const appendixTableSchema = z.object({
  title: nullableText,
  columns: texts,
  rows: z.array(texts).readonly(),
})
export type AppendixTable = Readonly<z.infer<typeof appendixTableSchema>>

export const outlineSchema = z.object({
  header: z.object({
    issuer: nullableText,
    issuerInferred: z.boolean(),
    superior: nullableText,
    level: levelSchema.nullable(),
    regime: regimeSchema.nullable(),
    docType: nullableText,
    number: nullableText,
    place: nullableText,
    date: partialDateSchema,
    title: nullableText,
    nation: nullableText,
    motto: nullableText,
  }),
  status: statusSchema,
  preamble: texts,
  parentPlan: z.object({ number: nullableText, date: nullableText, issuer: nullableText }).nullable(),
  parentPlans: z.array(parentPlanSchema).readonly(),
  outline: z.array(outlineItemSchema).readonly(),
  tasks: z.array(taskSchema).readonly(),
  appendixTables: z.array(appendixTableSchema).readonly(),
  measures: z
    .array(
      z.object({
        path,
        quote: z.string(),
        atLeast: z.number().nullable(),
        unit: nullableText,
        per: nullableText,
        percent: z.number().nullable(),
      }),
    )
    .readonly(),
  deadlines: z.array(z.object({ path, quote: z.string(), date: nullableText, kind: deadlineKindSchema })).readonly(),
  references: z
    .array(z.object({ path, type: z.string(), number: nullableText, date: nullableText, issuer: nullableText }))
    .readonly(),
  closing: texts,
  recipients: texts,
  signature: z.object({ authority: nullableText, title: nullableText, name: nullableText }).nullable(),
  unread: z.array(z.object({ text: z.string(), position: positionSchema.nullable() })).readonly(),
  diagnostics: z.array(diagnosticSchema).readonly(),
})
/** What a plan says, flat: the object that `kehoach outline --json` prints. Every key is always there. */
export type Outline = Readonly<z.infer<typeof outlineSchema>>
