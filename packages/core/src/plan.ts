import { z } from 'zod'
import { headerSchema, parentPlanSchema, statusSchema } from './header.ts'
import { nodeSchema } from './item.ts'
import { levelSchema } from './level.ts'
import { positionSchema } from './position.ts'

/** The version of the stored form of a plan. Readers take any 1.x and refuse another major. */
export const planVersion = '1.0'

export const paragraphSchema = z.object({
  type: z.literal('paragraph'),
  id: z.string(),
  /** `basis`: a căn cứ line; `text`: any other paragraph. */
  kind: z.enum(['basis', 'text']),
  text: z.string(),
  position: positionSchema.nullable(),
})
/** A paragraph outside the body's tree: of the opening, the closing, an appendix's head. */
export type Paragraph = Readonly<z.infer<typeof paragraphSchema>>

export const recipientSchema = z.object({
  type: z.literal('recipient'),
  /** `group`: a sub-heading such as "Gửi bản điện tử:"; `line`: one recipient. */
  kind: z.enum(['group', 'line']),
  text: z.string(),
  position: positionSchema.nullable(),
})
/** One line under "Nơi nhận". */
export type Recipient = Readonly<z.infer<typeof recipientSchema>>

export const signatureSchema = z.object({
  /** The lines of authority as printed, `TM. ỦY BAN NHÂN DÂN` and, below it, `KT. CHỦ TỊCH`, joined by line feeds. */
  authority: z.string().nullable(),
  title: z.string().nullable(),
  name: z.string().nullable(),
  position: positionSchema.nullable(),
})
/** The signature block. Decree 30/2020/NĐ-CP, Annex I, part I, II.7. */
export type Signature = Readonly<z.infer<typeof signatureSchema>>

export const appendixSchema = z.object({
  type: z.literal('appendix'),
  id: z.string(),
  /** `Phụ lục`, `Phụ lục II`, as printed. */
  label: z.string(),
  title: z.string().nullable(),
  /** The line "(Kèm theo Kế hoạch số …)" as printed. */
  attachedTo: z.string().nullable(),
  body: z.array(nodeSchema).readonly(),
  position: positionSchema.nullable(),
})
/** An appendix: a titled table or tree of items. Decree 30/2020/NĐ-CP, Annex I, part I, III.1. */
export type Appendix = Readonly<z.infer<typeof appendixSchema>>

export const mandateSchema = z.object({
  itemId: z.string(),
  /** Which obligation of the item, from 1; null means the whole item. */
  clause: z.int().min(1).nullable(),
  /** For the commune to do, commune helps, or the upper level's own. */
  pile: z.enum(['own', 'helps', 'upper']),
  levels: z.array(levelSchema).readonly(),
  /** Kinds of unit it binds (`xã`, `phường`, `đặc khu`); empty means every kind. */
  unitKinds: z.array(z.string()).readonly(),
  how: z.enum(['informative', 'verbatim', 'decisive', 'parent-only']),
  valuePolicy: z.enum(['locked', 'tighten-only', 'local']),
  /** The rule that proposed it, or `person`. */
  reason: z.string(),
  confirmed: z.boolean(),
})
/** Whether the next level must carry an obligation, and how: proposed by the machine, confirmed by a person. */
export type Mandate = Readonly<z.infer<typeof mandateSchema>>

export const originSchema = z.object({
  itemId: z.string(),
  planId: z.string(),
  parentItemId: z.string(),
  hashes: z.object({ text: z.string(), words: z.string(), values: z.string(), structure: z.string() }),
  /** The rules that set values of the item, in the order they were applied. */
  rules: z.array(z.string()).readonly(),
})
/** What a derived item came from. */
export type Origin = Readonly<z.infer<typeof originSchema>>

export const unreadSchema = z.object({ text: z.string(), position: positionSchema.nullable() })
/** Text that a reader could not place. It is reported, never printed. */
export type Unread = Readonly<z.infer<typeof unreadSchema>>

export const planSchema = z.object({
  type: z.literal('plan'),
  schemaVersion: z.string().regex(/^1\.\d+$/),
  id: z.string(),
  header: headerSchema,
  status: statusSchema,
  parents: z.array(parentPlanSchema).readonly(),
  /** The paragraphs before the first section, in the author's order: bases and the issuing sentence. */
  opening: z.array(paragraphSchema).readonly(),
  body: z.array(nodeSchema).readonly(),
  closing: z.array(paragraphSchema).readonly(),
  recipients: z.array(recipientSchema).readonly(),
  signature: signatureSchema.nullable(),
  appendices: z.array(appendixSchema).readonly(),
  mandates: z.array(mandateSchema).readonly(),
  origins: z.array(originSchema).readonly(),
  unread: z.array(unreadSchema).readonly(),
})
/** A plan: the document as a tree, with what a person or a derivation has said about its items. */
export type Plan = Readonly<z.infer<typeof planSchema>>

/** The bases (căn cứ) of a plan: the lines of its opening that name an act. */
export function basesOf(plan: Plan): readonly Paragraph[] {
  return plan.opening.filter(({ kind }) => kind === 'basis')
}
