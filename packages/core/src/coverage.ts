import { z } from 'zod'
import { diagnosticSchema } from './diagnostic.ts'
import { spanSchema } from './obligation.ts'
import { positionSchema } from './position.ts'

export const verdictSchema = z.enum([
  'covered',
  'stronger',
  'weakened',
  'partial',
  'delegated',
  'missing',
  'waived',
  'not-applicable',
  'cannot-check',
])
/** How one obligation of the parent fares in the child. */
export type Verdict = z.infer<typeof verdictSchema>

export const aspectSchema = z.enum(['quantity', 'frequency', 'deadline', 'actor', 'modality', 'scope'])
/** In which respect a child asks for less than its parent. */
export type Aspect = z.infer<typeof aspectSchema>

export const weakeningSchema = z.object({ aspect: aspectSchema, parent: z.string(), child: z.string() })
export type Weakening = Readonly<z.infer<typeof weakeningSchema>>

export const linkSchema = z.object({
  childId: z.string(),
  childPath: z.array(z.string()).readonly(),
  childText: z.string(),
  parentSpan: spanSchema.readonly(),
  childSpan: spanSchema.readonly(),
  position: positionSchema.nullable(),
  rationale: z.array(z.enum(['id', 'hash', 'values', 'words', 'person'])).readonly(),
  confidence: z.number().min(0).max(1),
})
/** A passage of the child that answers, or might answer, an obligation, and why it is thought to. */
export type Link = Readonly<z.infer<typeof linkSchema>>

export const coverageItemSchema = z.object({
  parentId: z.string(),
  parentPath: z.array(z.string()).readonly(),
  clause: z.int().min(1),
  parentText: z.string(),
  parentPosition: positionSchema.nullable(),
  mandated: z.boolean(),
  verdict: verdictSchema,
  concrete: z.boolean().nullable(),
  confidence: z.number().min(0).max(1),
  ask: z.boolean(),
  links: z.array(linkSchema).readonly(),
  candidates: z.array(linkSchema).readonly(),
  childIds: z.array(z.string()).readonly(),
  childPaths: z.array(z.array(z.string()).readonly()).readonly(),
  childTexts: z.array(z.string()).readonly(),
  weakening: z.array(weakeningSchema).readonly(),
  /** Why, as rule ids with their facts; the sentence is made by `formatReason` of the judging package. */
  reasons: z
    .array(z.object({ ruleId: z.string(), data: z.record(z.string(), z.union([z.string(), z.number()])) }))
    .readonly(),
})
/** One obligation of the parent with its verdict and the evidence for it. */
export type CoverageItem = Readonly<z.infer<typeof coverageItemSchema>>

export const documentRefSchema = z.object({
  file: z.string().nullable(),
  id: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
})
/** Which document was meant: for reports and for the record. */
export type DocumentRef = Readonly<z.infer<typeof documentRefSchema>>

export const coverageSchema = z.object({
  parent: documentRefSchema,
  parents: z.array(documentRefSchema).readonly(),
  child: documentRefSchema,
  /** Counts by verdict over mandated obligations, with `mandated`, `ask` and `notConcrete`. */
  summary: z.record(z.string(), z.int()),
  items: z.array(coverageItemSchema).readonly(),
  added: z
    .array(
      z.object({
        childId: z.string(),
        childPath: z.array(z.string()).readonly(),
        childText: z.string(),
        position: positionSchema.nullable(),
      }),
    )
    .readonly(),
  findings: z.array(diagnosticSchema).readonly(),
})
/** A child judged against its parents: one entry for each obligation. The object that `kehoach coverage --json` prints. */
export type Coverage = Readonly<z.infer<typeof coverageSchema>>
