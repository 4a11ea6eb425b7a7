import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Diagnostic, Outcome, Plan } from '@kehoach/core'
import type { PdfProgress } from '@kehoach/pdf'
import { byteFormat, type ByteFormat } from './byte-format.ts'
import { decodeText, type Encoding } from './decode-text.ts'
import { limits as usualLimits, type Limits } from './limits.ts'
import { readWithinLimits } from './limited-reading.ts'
import { readOldWord } from './old-word.ts'
import { textFormat, type TextFormat } from './plan-text.ts'
import { readBytes } from './read-bytes.ts'
import { readPdf, type Recogniser } from './read-pdf.ts'
import { say } from './say.ts'

/** What a plan was read from. */
export interface Source {
  /** The path as it was given; `-` is standard input. */
  readonly path: string
  readonly sha256: string
  readonly format: TextFormat | 'docx' | 'doc' | 'rtf' | 'pdf'
  /** Of a text; null for other files. */
  readonly encoding: Encoding | null
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
  /** How scanned pages are read; by the built-in recogniser where it is not said. */
  readonly recogniser?: Recogniser
  /** Called before (`lines: null`) and after each page that is recognised. */
  readonly onProgress?: (progress: PdfProgress) => void
}

/** Opens a plan by what the file holds, whatever it is called. Never throws on content. */
export async function openPlan(path: string, options: OpenOptions = {}): Promise<OpenedPlan> {
  const { name = path, limits = {}, ...how } = options
  const allowed = { ...usualLimits, ...limits }
  const { value: bytes, diagnostics } = await readBytes(path, allowed)
  if (bytes === null) return { plan: null, diagnostics, source: null }
  return planFromBytes(bytes, name, { limits: allowed, ...how })
}

/** Opens a plan from standard input. */
export async function openStandardInput(
  input: NodeJS.ReadableStream,
  options: Pick<OpenOptions, 'recogniser' | 'onProgress'> = {},
): Promise<OpenedPlan> {
  const bytes = await buffer(input)
  const refused =
    bytes.length === 0
      ? say('file-empty')
      : bytes.length > usualLimits.bytes
        ? say('limit-size', { size: Math.ceil(bytes.length / 1024 / 1024), limit: usualLimits.bytes / 1024 / 1024 })
        : null
  return refused === null
    ? planFromBytes(bytes, '-', { limits: usualLimits, ...options })
    : { plan: null, diagnostics: [refused], source: null }
}

async function planFromBytes(bytes: Uint8Array, name: string, how: How): Promise<OpenedPlan> {
  const { value: plan, diagnostics, ...facts } = await readers[byteFormat(bytes)](bytes, how, name)
  if (facts.format === null) return { plan, diagnostics, source: null }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const source = { path: name, sha256, format: facts.format, encoding: facts.encoding }
  return { plan, diagnostics, source, ...(facts.text === undefined ? {} : { text: facts.text }) }
}

/** What a reader gives back: `format` is null where the bytes are nothing that can be read. */
interface Read extends Outcome<Plan | null> {
  readonly format: Source['format'] | null
  readonly encoding: Encoding | null
  readonly text?: string
}
interface How extends Pick<OpenOptions, 'recogniser' | 'onProgress'> {
  readonly limits: Limits
}
type Reader = (bytes: Uint8Array, how: How, name: string) => Promise<Read>

async function readText(bytes: Uint8Array, { limits }: How, name: string): Promise<Read> {
  const decoded = decodeText(bytes)
  if (decoded.value === null) return { value: null, diagnostics: decoded.diagnostics, format: null, encoding: null }
  const { text, encoding } = decoded.value
  const format = textFormat(text, basename(name))
  const { value, diagnostics } = await readWithinLimits(
    { type: 'text', text: await withoutComments(text), format },
    limits,
  )
  return { value, diagnostics: [...decoded.diagnostics, ...diagnostics], format, encoding, text }
}

/** Comments that silence a rule are no text of the plan; they are blanked out, so that every place stays. */
async function withoutComments(text: string): Promise<string> {
  if (!text.includes('<!-- kehoach-disable')) return text
  const { withoutDisables } = await import('@kehoach/check')
  return withoutDisables(text)
}

const readWord: Reader = async (bytes, { limits }) => ({
  ...(await readWithinLimits({ type: 'docx', bytes }, limits)),
  format: 'docx',
  encoding: null,
})
const readOld =
  (kind: 'doc' | 'rtf'): Reader =>
  async (bytes, { limits }) => ({ ...(await readOldWord(bytes, kind, limits)), format: kind, encoding: null })
const readPortable: Reader = async (bytes, { limits, ...how }) => ({
  ...(await readPdf(bytes, { ...how, items: limits.items })),
  format: 'pdf',
  encoding: null,
})
const refuse =
  (ruleId: Parameters<typeof say>[0]): Reader =>
  async () => ({ value: null, diagnostics: [say(ruleId)], format: null, encoding: null })

/** Who reads what, by what the bytes are. */
const readers: Readonly<Record<ByteFormat, Reader>> = {
  text: readText,
  docx: readWord,
  doc: readOld('doc'),
  rtf: readOld('rtf'),
  pdf: readPortable,
  sheet: refuse('sheet-is-no-plan'),
  image: refuse('image-file'),
  archive: refuse('archive-file'),
  'web-page': refuse('web-page'),
}
