import { z } from 'zod'
import { coverageSchema } from './coverage.ts'
import { decisionSchema } from './decision.ts'
import { diagnosticSchema } from './diagnostic.ts'
import { diffSchema } from './diff.ts'
import { derivationSchema, lockSchema } from './lock.ts'
import { obligationSchema } from './obligation.ts'
import { outlineSchema } from './outline.ts'
import { planSchema } from './plan.ts'
import { recipeSchema } from './recipe.ts'
import { reportSchema } from './report.ts'

/** The contracts by the name of their schema file. */
export const schemas = {
  plan: planSchema,
  obligation: obligationSchema,
  recipe: recipeSchema,
  lock: lockSchema,
  derivation: derivationSchema,
  coverage: coverageSchema,
  diff: diffSchema,
  outline: outlineSchema,
  decision: decisionSchema,
  report: reportSchema,
  diagnostic: diagnosticSchema,
} as const

/** The JSON Schema (2020-12) of one contract, with its versioned `$id`. */
export function jsonSchema(name: keyof typeof schemas): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { io: 'output', reused: 'ref' })
  return { $schema, $id: `https://kehoach.example/schema/${name}/1.0.0/${name}.schema.json`, title: name, ...schema }
}
