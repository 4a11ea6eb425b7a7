import { z } from 'zod'
import { levelSchema, regimeSchema } from './level.ts'

export const partialDateSchema = z.object({
  year: z.int().nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
})
/** A date of which each part may be blank, as on a draft: `ngày   tháng   năm 2026`. */
export type PartialDate = Readonly<z.infer<typeof partialDateSchema>>

export const headerSchema = z.object({
  /** The national name as printed (Quốc hiệu). */
  nation: z.string().nullable(),
  /** The motto as printed (Tiêu ngữ). */
  motto: z.string().nullable(),
  /** The body above the issuer, where the head prints one. */
  superior: z.string().nullable(),
  /** The issuing body, as printed or, where `issuerInferred`, as the text names it. */
  issuer: z.string().nullable(),
  issuerInferred: z.boolean(),
  level: levelSchema.nullable(),
  regime: regimeSchema.nullable(),
  /** Number and symbol as printed, `42/KH-UBND`; `/KH-UBND` where the number is blank. */
  number: z.string().nullable(),
  /** The place name of the date line (địa danh). */
  place: z.string().nullable(),
  date: partialDateSchema,
  /** The kind of document as printed, `KẾ HOẠCH`. */
  docType: z.string().nullable(),
  /** The subject under the kind of document (trích yếu). */
  title: z.string().nullable(),
})
/** The head of a plan. Decree 30/2020/NĐ-CP, Annex I, part I, II.1–5; each part may be blank. */
export type Header = Readonly<z.infer<typeof headerSchema>>

export const statusSchema = z.enum(['draft', 'issued', 'amended', 'replaced', 'unknown'])
/** What is known of a plan's standing. Blanks prove nothing: signing tools stamp number and date outside the text. */
export type Status = z.infer<typeof statusSchema>

export const parentPlanSchema = z.object({
  type: z.string().nullable(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  relation: z.enum(['direct', 'period', 'own-level', 'forwarding']),
})
/** A document that a plan answers: the plan it implements, a period plan, an own-level plan, the letter that brought it. */
export type ParentPlan = Readonly<z.infer<typeof parentPlanSchema>>

/** The printed date as ISO, `2026-01-30`, `2026-01` or `2026`; null where the year is blank. */
export function isoDate({ year, month, day }: PartialDate): string | null {
  if (year === null) return null
  const parts = [String(year), month, day].map((part) => (part === null ? null : String(part).padStart(2, '0')))
  const known = parts.slice(0, parts.includes(null) ? parts.indexOf(null) : 3)
  return known.join('-')
}

/** The number alone, without its symbol: `42` of `42/KH-UBND`; null where it is blank. */
export function serialOf(number: string | null): string | null {
  return /^\d+/.exec(number ?? '')?.[0] ?? null
}
