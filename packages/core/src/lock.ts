import { z } from 'zod'
import { documentRefSchema } from './coverage.ts'
import { levelSchema } from './level.ts'
import { originSchema, planSchema } from './plan.ts'

export const unitFactsSchema = z.object({
  /** The unit's full name, `xã Đồng Mây`: the only fact that is obligatory. */
  name: z.string().min(1),
  code: z.string().nullable(),
  level: levelSchema,
  /** The name of the unit above, `tỉnh Thanh Vân`. */
  superior: z.string().nullable(),
  /** The place name of the date line. */
  place: z.string().nullable(),
  /** Further columns of the units table, by their parameter names. */
  values: z.record(z.string(), z.string()),
})
/** What is known of a unit when its plan is derived. */
export type UnitFacts = Readonly<z.infer<typeof unitFactsSchema>>

export const lockSchema = z.object({
  type: z.literal('lock'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  parent: documentRefSchema.extend({ hash: z.string() }),
  ruleset: z.string(),
  unit: unitFactsSchema,
  items: z.array(z.object({ origin: originSchema, text: z.string() })).readonly(),
})
/** The base that a child was derived from, kept so that a later parent can be merged: parent, rules, facts, text as derived. */
export type Lock = Readonly<z.infer<typeof lockSchema>>

const facts = z.record(z.string(), z.union([z.string(), z.number()])).readonly()

export const questionSchema = z.object({
  id: z.string(),
  ruleId: z.string(),
  /** The item it stands in; null for the head or the foot. */
  itemId: z.string().nullable(),
  /** What has to be filled or confirmed: words of the item, or the name of a header field. */
  about: z.string(),
  data: facts,
})
/** Something only a person of the unit can answer. */
export type Question = Readonly<z.infer<typeof questionSchema>>

export const notCarriedSchema = z.object({
  itemId: z.string(),
  path: z.array(z.string()).readonly(),
  text: z.string(),
  ruleId: z.string(),
  data: facts,
})
/** An item of the parent that the child leaves out, and the rule that says so. */
export type NotCarried = Readonly<z.infer<typeof notCarriedSchema>>

export const derivationSchema = z.object({
  plan: planSchema,
  lock: lockSchema,
  notCarried: z.array(notCarriedSchema).readonly(),
  questions: z.array(questionSchema).readonly(),
})
/** What deriving a plan for one unit gives. */
export type Derivation = Readonly<z.infer<typeof derivationSchema>>
