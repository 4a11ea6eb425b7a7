import { extname } from 'node:path'
import { nearest } from '@kehoach/core'
import type { Diagnostic, Plan } from '@kehoach/core'
import type { DocxOptions } from '@kehoach/docx'
import { UsageError } from './usage-error.ts'

/** A form that a plan is written in. */
export type Target = 'docx' | 'md' | 'html' | 'json'

export interface WriteOptions {
  readonly docx?: DocxOptions
  /** Whether a Word file is read back before anybody sees it. */
  readonly verify?: boolean
}

/** What a file is to hold. */
export interface Made {
  readonly value: Uint8Array | string
  readonly diagnostics: readonly Diagnostic[]
  /** Whether it says the plan when it is read back; null where that was not asked for, or not needed. */
  readonly verified: boolean | null
}

type Write = (plan: Plan, options: WriteOptions) => Promise<Omit<Made, 'verified'> & Partial<Made>>

/** The writers; each is loaded when it is asked for. */
const writers: Readonly<Record<Target, Write>> = {
  docx: asWord,
  md: async (plan) => (await import('@kehoach/markdown')).toMarkdown(plan),
  html: async (plan) => (await import('@kehoach/markdown')).toHtml(plan),
  json: async (plan) => ({ value: `${JSON.stringify(plan, null, 2)}\n`, diagnostics: [] }),
}

const targets = Object.keys(writers) as readonly Target[]

const listed = (): string => targets.join(', ')

/** The plan in one form: what its file holds. */
export async function written(plan: Plan, target: Target, options: WriteOptions = {}): Promise<Made> {
  return { verified: null, ...(await writers[target](plan, options)) }
}

async function asWord(plan: Plan, { docx = {}, verify = false }: WriteOptions): Promise<Made> {
  const { toDocx, verifyDocx } = await import('@kehoach/docx')
  const { value, diagnostics } = toDocx(plan, docx)
  if (!verify) return { value, diagnostics, verified: null }
  const { value: verified, diagnostics: differences } = await verifyDocx(plan, value, docx)
  return { value, diagnostics: [...diagnostics, ...differences], verified }
}

/** The forms that `--to docx,md` names. */
export function readTargets(text: string): readonly Target[] {
  const names = text
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean)
  const unknown = names.find((name) => !targets.includes(name as Target))
  if (unknown === undefined && names.length > 0) return [...new Set(names)] as readonly Target[]
  throw new UsageError('wrong-value', {
    option: '--to',
    given: unknown ?? text,
    known: listed(),
    near: nearest(unknown ?? '', targets) ?? '',
  })
}

/** Which files `-o` and `--to` mean: the path without its extension, and the forms. */
export function readOutput(
  out: string,
  to: readonly Target[] | null,
): { readonly stem: string; readonly targets: readonly Target[] } {
  const extension = extname(out).slice(1).toLowerCase()
  const own = targets.find((target) => target === extension)
  const stem = own === undefined ? out : out.slice(0, -extension.length - 1)
  if (to === null && own === undefined) throw new UsageError('target-unknown', { path: out, known: listed() })
  if (to !== null && own !== undefined && !to.includes(own))
    throw new UsageError('target-mismatch', { path: out, to: to.join(',') })
  return { stem, targets: to ?? (own === undefined ? [] : [own]) }
}
