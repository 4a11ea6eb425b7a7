import { z } from 'zod'

/** A span [from, to) in code points of the text it belongs to. */
export const spanSchema = z.tuple([z.int().min(0), z.int().min(0)])
export type Span = readonly [number, number]

export const deadlineKindSchema = z.enum(['before', 'by', 'within', 'recurring'])
export const deadlineSchema = z.object({
  quote: z.string(),
  kind: deadlineKindSchema,
  /** ISO date: the printed one for `before` (exclusive) and `by`, the period's last day for `within`; null without a day. */
  date: z.string().nullable(),
  /** The period of a recurring duty: `tháng`, `quý`, `năm` …; null where none is named. */
  per: z.string().nullable(),
  span: spanSchema.readonly(),
})
/** A time limit or period as written. "trước ngày 25/11" is `before` with the date 25/11, which is exclusive. */
export type Deadline = Readonly<z.infer<typeof deadlineSchema>>

export const quantitySchema = z.object({
  quote: z.string(),
  comparator: z.enum(['at-least', 'exactly', 'at-most', 'about', 'more-than']),
  count: z.number().nullable(),
  percent: z.number().nullable(),
  unit: z.string().nullable(),
  /** `tháng`, `quý`, `năm`, or the unit it is counted for (`xã`). */
  per: z.string().nullable(),
  span: spanSchema.readonly(),
})
/** A number with a meaning: "ít nhất 02 tin/bài mỗi tháng", "100% thôn". */
export type Quantity = Readonly<z.infer<typeof quantitySchema>>

export const citationSchema = z.object({
  type: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  span: spanSchema.readonly(),
})
/** A document named in a text. Decree 30/2020/NĐ-CP, Annex I, part I, II.6.b. */
export type Citation = Readonly<z.infer<typeof citationSchema>>

export const obligationKindSchema = z.enum([
  'issue-plan',
  'do',
  'reach-quota',
  'report',
  'supply',
  'publish',
  'allocate',
])
export const modalitySchema = z.enum(['must', 'assigned', 'plain', 'requested', 'should', 'may'])
/** How strongly a duty binds, strongest first: phải, giao, a bare imperative, đề nghị, cần, khuyến khích or có thể. */
export type Modality = z.infer<typeof modalitySchema>

export const obligationSchema = z.object({
  id: z.string(),
  itemId: z.string(),
  clause: z.int().min(1),
  kind: obligationKindSchema,
  text: z.string(),
  span: spanSchema.readonly(),
  addressees: z.array(z.string()).readonly(),
  lead: z.array(z.string()).readonly(),
  coordinating: z.array(z.string()).readonly(),
  deadlines: z.array(deadlineSchema).readonly(),
  quantities: z.array(quantitySchema).readonly(),
  product: z.string().nullable(),
  modality: modalitySchema,
})
/** One duty read from an item: who must do what, how much, by when. Computed from the text, never stored beside it. */
export type Obligation = Readonly<z.infer<typeof obligationSchema>>
