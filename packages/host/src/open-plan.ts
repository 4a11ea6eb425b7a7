import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Diagnostic, Plan } from '@kehoach/core'
import { byteFormat, type ByteFormat } from './byte-format.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { limits as usualLimits, type Limits } from './limits.ts'
import { readWithinLimits } from './limited-reading.ts'
import { textFormat, type TextFormat } from './plan-text.ts'
import { readBytes } from './read-bytes.ts'
import { say } from './say.ts'

/** What a plan was read from. */
export interface Source {
  /** The path as it was given; `-` is standard input. */
  readonly path: string
  readonly sha256: string
  readonly format: TextFormat
  readonly encoding: Encoding
}

/** A plan with what there is to say about its reading; `plan` is null where the file could not be used. */
export interface OpenedPlan {
  readonly plan: Plan | null
  readonly diagnostics: readonly Diagnostic[]
  readonly source: Source | null
  /** The text that places and edits count in (NFC, line feeds); left out for a file that is no text. */
  readonly text?: string
}

export interface OpenOptions {
  /** The name to call the file by, where it is not `path`. */
  readonly name?: string
  readonly limits?: Partial<Limits>
}

/** Opens a plan by what the file holds, whatever it is called. Never throws on content. */
export async function openPlan(path: string, { name = path, limits = {} }: OpenOptions = {}): Promise<OpenedPlan> {
  const { value: bytes, diagnostics } = await readBytes(path, { ...usualLimits, ...limits })
  if (bytes === null) return { plan: null, diagnostics, source: null }
  return planFromBytes(bytes, name, { ...usualLimits, ...limits })
}

/** Opens a plan from standard input. */
export async function openStandardInput(input: NodeJS.ReadableStream): Promise<OpenedPlan> {
  const bytes = await buffer(input)
  const refused =
    bytes.length === 0
      ? say('file-empty')
      : bytes.length > usualLimits.bytes
        ? say('limit-size', { size: Math.ceil(bytes.length / 1024 / 1024), limit: usualLimits.bytes / 1024 / 1024 })
        : null
  return refused === null
    ? planFromBytes(bytes, '-', usualLimits)
    : { plan: null, diagnostics: [refused], source: null }
}

async function planFromBytes(bytes: Uint8Array, name: string, limits: Limits): Promise<OpenedPlan> {
  const refusal = refusals[byteFormat(bytes)]
  if (refusal !== undefined) return { plan: null, diagnostics: [say(refusal)], source: null }
  const decoded = decodeText(bytes)
  if (decoded.value === null) return { plan: null, diagnostics: decoded.diagnostics, source: null }
  const { text, encoding } = decoded.value
  const format = textFormat(text, basename(name))
  const { value: plan, diagnostics } = await readWithinLimits(await withoutComments(text), format, limits)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    plan,
    diagnostics: [...decoded.diagnostics, ...diagnostics],
    source: { path: name, sha256, format, encoding },
    text,
  }
}

/** Comments that silence a rule are no text of the plan; they are blanked out, so that every place stays. */
async function withoutComments(text: string): Promise<string> {
  if (!text.includes('<!-- kehoach-disable')) return text
  const { withoutDisables } = await import('@kehoach/check')
  return withoutDisables(text)
}

/** What is no text, and the rule that says so. */
const refusals: Readonly<Partial<Record<ByteFormat, Parameters<typeof say>[0]>>> = {
  docx: 'word-not-read-yet',
  doc: 'word-not-read-yet',
  rtf: 'word-not-read-yet',
  pdf: 'pdf-not-read-yet',
  sheet: 'sheet-is-no-plan',
  image: 'image-file',
  archive: 'archive-file',
  'web-page': 'web-page',
}
