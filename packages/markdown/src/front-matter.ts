import {
  headerSchema,
  mandateSchema,
  originSchema,
  parentPlanSchema,
  signatureSchema,
  statusSchema,
  type Plan,
} from '@kehoach/core'
import { parse, stringify } from 'yaml'
import { z } from 'zod'

const signature = signatureSchema.omit({ position: true })

const frontMatterSchema = z.object({
  kehoach: z.string().regex(/^1\.\d+$/u),
  id: z.string(),
  status: statusSchema,
  header: headerSchema,
  parents: z.array(parentPlanSchema),
  signature: signature.nullable(),
  mandates: z.array(mandateSchema),
  origins: z.array(originSchema),
})
/** What a canonical file says above its text: all that is no paragraph of the plan. */
export type FrontMatter = z.infer<typeof frontMatterSchema>

/** The front matter of a plan, every string quoted, so that a code `02` or a date stays as written. */
export function writeFrontMatter(plan: Plan): string {
  const { schemaVersion, id, status, header, parents, mandates, origins } = plan
  const signed = plan.signature === null ? null : signature.parse(plan.signature)
  const data: FrontMatter = {
    kehoach: schemaVersion,
    id,
    status,
    header,
    parents: [...parents],
    signature: signed,
    mandates: [...mandates],
    origins: [...origins],
  }
  const yaml = stringify(data, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    // One list that two mandates share is written twice: aliases are refused when a file is read
    aliasDuplicateObjects: false,
  })
  return `---\n${yaml.replace(/\p{M}/gu, markEscape)}---\n`
}

/** A mark that stands alone would join the letter of an escape before it when the file is made NFC. */
const markEscape = (mark: string): string => `\\U${(mark.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`

/** The front matter and the text below it; `problem` says in which line and why it can't be read. */
export function readFrontMatter(text: string): {
  readonly data: FrontMatter | null
  readonly rest: string
  readonly line: number
  readonly problem: string | null
} {
  const match = /^---\n([\s\S]*?\n)---(?:\n|$)/u.exec(text)
  const rest = match === null ? text : text.slice(match[0].length)
  const line = match === null ? 1 : match[0].split('\n').length
  try {
    const read = frontMatterSchema.safeParse(parse(match?.[1] ?? '', { maxAliasCount: 0 }))
    if (read.success) return { data: read.data, rest, line, problem: null }
    const [issue] = read.error.issues
    return { data: null, rest, line, problem: `${issue?.path.join('.')}: ${issue?.message}` }
  } catch (error) {
    return {
      data: null,
      rest,
      line,
      problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }
  }
}
