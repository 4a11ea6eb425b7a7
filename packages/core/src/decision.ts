import { z } from 'zod'
import { verdictSchema } from './coverage.ts'

export const decisionSchema = z.object({
  type: z.literal('decision'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  parentItemId: z.string(),
  clause: z.int().min(1),
  childId: z.string(),
  verdict: verdictSchema,
  /** Why; obligatory for `waived`. */
  note: z.string(),
  by: z.string(),
  /** ISO date. */
  on: z.string(),
})
/** A person's verdict on one obligation of one child; it goes before the machine's. */
export type Decision = Readonly<z.infer<typeof decisionSchema>>
