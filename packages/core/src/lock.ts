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

export const shareSchema = z.object({
  /** The parent's item, and which of its quantities, from 1. */
  itemId: z.string(),
  quantity: z.int().min(1),
  /** The quantity as the parent prints it, and its count. */
  quote: z.string(),
  total: z.number(),
  /** What this unit was given. */
  share: z.number(),
  /** By which field it was divided, and the unit's part of that field's sum; null, null, null for even shares. */
  by: z.string().nullable(),
  weight: z.number().nullable(),
  weights: z.number().nullable(),
  /** How many units it was divided among. */
  units: z.int().min(1),
})
/** A unit's share of a quantity of the parent: in coverage it is judged against this, not against the parent's total. */
export type Share = Readonly<z.infer<typeof shareSchema>>

export const lockedItemSchema = z.object({
  origin: originSchema,
  /** The text as derived: an item's, a row's cells joined by line feeds, a paragraph's. */
  text: z.string(),
})

export const lockSchema = z.object({
  type: z.literal('lock'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  parent: documentRefSchema.extend({ hash: z.string() }),
  /** Last year's plan of the unit's own, where one was given. */
  previous: documentRefSchema.extend({ hash: z.string() }).nullable(),
  ruleset: z.string(),
  /** The hash of the recipe: another recipe is another base. */
  recipe: z.string(),
  /** The day that past dates were told by; null where none was known. */
  today: z.string().nullable(),
  unit: unitFactsSchema,
  shares: z.array(shareSchema).readonly(),
  items: z.array(lockedItemSchema).readonly(),
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

export const keptSchema = z.object({
  /** The part of the unit's plan of last year: an item, a row, a recipient, a name, a habit of layout. */
  part: z.enum(['item', 'recipient', 'name', 'layout']),
  /** The item of the new plan that it stands in or is; null for the head and the foot. */
  itemId: z.string().nullable(),
  text: z.string(),
  ruleId: z.string(),
  data: facts,
})
/** Something kept from the unit's own plan of last year; a person confirms that it still holds. */
export type Kept = Readonly<z.infer<typeof keptSchema>>

export const derivationSchema = z.object({
  plan: planSchema,
  lock: lockSchema,
  notCarried: z.array(notCarriedSchema).readonly(),
  questions: z.array(questionSchema).readonly(),
  kept: z.array(keptSchema).readonly(),
  /** What last year's plan has and neither this year's parent nor the unit's additions carry on: shown, not carried. */
  dropped: z.array(notCarriedSchema).readonly(),
})
/** What deriving a plan for one unit gives. */
export type Derivation = Readonly<z.infer<typeof derivationSchema>>
