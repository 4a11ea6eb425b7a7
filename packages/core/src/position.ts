import { z } from 'zod'

const pointSchema = z.object({
  line: z.int().min(1),
  column: z.int().min(1),
  offset: z.int().min(0),
})

/** A point in a text: line and column from 1 (columns count code points after NFC), offset from 0. */
export type Point = Readonly<z.infer<typeof pointSchema>>

const file = z.string().optional()

export const positionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), file, start: pointSchema, end: pointSchema }),
  z.object({
    type: z.literal('docx'),
    file,
    part: z.string(),
    paragraph: z.int().min(0),
    span: z.tuple([z.int().min(0), z.int().min(0)]),
  }),
  z.object({
    type: z.literal('pdf'),
    file,
    page: z.int().min(1),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  z.object({ type: z.literal('sheet'), file, sheet: z.string(), cell: z.string() }),
])

/** Where something stands in its source: a place in a text, in a part of a Word file, on a PDF page, in a sheet. */
export type Position = z.infer<typeof positionSchema>

/** The position from the start of `first` to the end of `last`; `first` alone where they can't be joined. */
export function spanning(first: Position | null, last: Position | null): Position | null {
  if (first === null || last === null) return first ?? last
  if (first.type === 'text' && last.type === 'text') return { ...first, end: last.end }
  return first
}
