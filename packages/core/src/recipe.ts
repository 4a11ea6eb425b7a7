import { z } from 'zod'

export const parameterTypeSchema = z.enum(['text', 'number', 'date', 'list', 'agency', 'choice'])
export type ParameterType = z.infer<typeof parameterTypeSchema>

export const parameterSchema = z.object({
  name: z.string(),
  type: parameterTypeSchema,
  /** What a person is asked for, in Vietnamese. */
  label: z.string(),
  options: z.array(z.string()).readonly(),
  default: z.string().nullable(),
})
/** A typed field that a unit fills in: `{{so_thon}}`. */
export type Parameter = Readonly<z.infer<typeof parameterSchema>>

export const readdressSchema = z.object({
  /** The body as the parent names it. */
  from: z.string(),
  /** The body of the unit; null makes it a question. */
  to: z.string().nullable(),
})

export const allocationRuleSchema = z.object({
  itemId: z.string(),
  /** Which quantity of the item is divided, from 1. */
  quantity: z.int().min(1).default(1),
  /** The number field of the units table by which it is divided; null divides it evenly. */
  by: z.string().nullable().default(null),
  /** What every unit gets at least. */
  minimum: z.number().min(0).default(0),
})
/** A quantity of the parent that is divided among the units. */
export type AllocationRule = Readonly<z.infer<typeof allocationRuleSchema>>

const onItem = { itemId: z.string() }
export const alterationSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('replace'), ...onItem, text: z.string() }),
  /** A new item of the author's behind an item, labelled as it. */
  z.object({ type: z.literal('insert-after'), ...onItem, text: z.string() }),
  /** Who of the unit's own bodies, or of the level below, does it: a middle level may pass a duty on. */
  z.object({ type: z.literal('assign'), ...onItem, to: z.string() }),
])
/** A change of the author's, made last. */
export type Alteration = Readonly<z.infer<typeof alterationSchema>>

export const recipeSchema = z.object({
  type: z.literal('recipe'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  parameters: z.array(parameterSchema).readonly(),
  /** Agencies that this province or template names itself; they go before the general roles. */
  readdress: z.array(readdressSchema).readonly(),
  /** Ids of items to leave out, with the author's reason. */
  leaveOut: z.array(z.object({ itemId: z.string(), reason: z.string() })).readonly(),
  /** An item, a row or what stands under it is there only where the expression holds: `loai == "phường"`. */
  conditions: z
    .array(z.object({ itemId: z.string(), when: z.string() }))
    .readonly()
    .default([]),
  /** An item stands once for each value of a list field, which its text names by `as`. */
  repetitions: z
    .array(z.object({ itemId: z.string(), over: z.string(), as: z.string() }))
    .readonly()
    .default([]),
  allocations: z.array(allocationRuleSchema).readonly().default([]),
  /** How many working days the unit's internal dates come before those that are owed. */
  internalDays: z.int().min(1).max(60).default(5),
  alterations: z.array(alterationSchema).readonly().default([]),
})
/** How a parent becomes a child: the author's choices as data. */
export type Recipe = Readonly<z.infer<typeof recipeSchema>>

/** The recipe that changes nothing of the general rules. */
export const emptyRecipe: Recipe = {
  type: 'recipe',
  schemaVersion: '1.0',
  parameters: [],
  readdress: [],
  leaveOut: [],
  conditions: [],
  repetitions: [],
  allocations: [],
  internalDays: 5,
  alterations: [],
}
