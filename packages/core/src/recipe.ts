import { z } from 'zod'

export const parameterSchema = z.object({
  name: z.string(),
  type: z.enum(['text', 'number', 'date', 'list', 'agency', 'choice']),
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

export const recipeSchema = z.object({
  type: z.literal('recipe'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  parameters: z.array(parameterSchema).readonly(),
  /** Agencies that this province or template names itself; they go before the general roles. */
  readdress: z.array(readdressSchema).readonly(),
  /** Ids of items to leave out, with the author's reason. */
  leaveOut: z.array(z.object({ itemId: z.string(), reason: z.string() })).readonly(),
})
/** How a parent becomes a child: the author's choices as data. */
export type Recipe = Readonly<z.infer<typeof recipeSchema>>

/** The recipe that changes nothing of the general rules. */
export const emptyRecipe: Recipe = { type: 'recipe', schemaVersion: '1.0', parameters: [], readdress: [], leaveOut: [] }
