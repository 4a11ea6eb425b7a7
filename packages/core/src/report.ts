import { z } from 'zod'

export const reportBlockSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('paragraph'), text: z.string() }),
  z.object({
    type: z.literal('table'),
    columns: z.array(z.string()).readonly(),
    rows: z.array(z.array(z.string()).readonly()).readonly(),
  }),
])

export const reportSchema = z.object({
  type: z.literal('report'),
  title: z.string(),
  blocks: z.array(reportBlockSchema).readonly(),
})
/** What people print of a result: a title, paragraphs, tables. Each format has one writer for it. */
export type Report = Readonly<z.infer<typeof reportSchema>>
