import {
  headerSchema,
  lockSchema,
  mandateSchema,
  originSchema,
  parentPlanSchema,
  roleSchema,
  statusSchema,
  type Lock,
  type Plan,
} from '@kehoach/core'
import { z } from 'zod'
import { seenHash } from '../verify/seen.ts'
import type { PartMark } from './part-marks.ts'

/** The namespace of the part, and the number by which Word knows it. */
export const originNamespace = 'urn:kehoach:origin:1'
export const originItemId = '{6B656E6F-6163-4831-8A01-303230303330}'

const carriedSchema = z.object({
  /** The bookmark that stands at the part. */
  bookmark: z.string().max(40),
  kind: z.enum(['text', 'table', 'row', 'appendix']),
  id: z.string(),
  role: roleSchema.nullable(),
  /** The label's value, where the item has a label. */
  label: z.string().nullable(),
})

export const originDataSchema = z.object({
  type: z.literal('origin'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  planId: z.string(),
  /** The hash of what the eye sees of the plan as it was printed: another one now means that words were edited. */
  seenHash: z.string(),
  status: statusSchema,
  /** What of the head no reader can see. */
  header: headerSchema.pick({ issuerInferred: true, level: true, regime: true }),
  parents: z.array(parentPlanSchema).readonly(),
  parts: z.array(carriedSchema).readonly(),
  mandates: z.array(mandateSchema).readonly(),
  origins: z.array(originSchema).readonly(),
  lock: lockSchema.nullable(),
})
/** What travels inside a Word file beside its words: ids by bookmark, mandates, origins, the lock. Untrusted when read. */
export type OriginData = Readonly<z.infer<typeof originDataSchema>>

/** What a plan's file carries beside its words; `printed` is the plan as the file says it. */
export function originOf(plan: Plan, printed: Plan, marks: readonly PartMark[], lock: Lock | null): OriginData {
  const { id, status, header, parents, mandates, origins } = plan
  const { issuerInferred, level, regime } = header
  return {
    type: 'origin',
    schemaVersion: '1.0',
    planId: id,
    seenHash: seenHash(printed),
    status,
    header: { issuerInferred, level, regime },
    parents,
    parts: marks.map((mark) => ({
      bookmark: mark.name,
      kind: mark.kind,
      id: mark.id,
      role: mark.role as OriginData['parts'][number]['role'],
      label: mark.labelValue,
    })),
    mandates,
    origins,
    lock,
  }
}

/** The part: JSON as the text of one element, so that whoever saves the file again keeps it as it is. */
export function originPart(data: OriginData): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u007f-\u009f\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<origin xmlns="${originNamespace}" version="1.0">${json}</origin>`
}
