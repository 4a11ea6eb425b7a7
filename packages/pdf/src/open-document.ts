import type { Diagnostic } from '@kehoach/core'
import type { PdfDocument, PdfEngine } from './engine.ts'
import type { PdfLimits } from './limits.ts'
import { say } from './say.ts'

/** An open file with the way to close it, or why it can't be used. */
export type Opened =
  | { readonly document: PdfDocument; readonly close: () => Promise<void> }
  | { readonly refused: Diagnostic }

/** Opens a file within its limits. Nothing in it is run, no font of the system is used. */
export async function openDocument(bytes: Uint8Array, pdfjs: PdfEngine, limits: PdfLimits): Promise<Opened> {
  const megabytes = (size: number): number => Math.ceil(size / 1024 / 1024)
  if (bytes.length > limits.bytes)
    return { refused: say('limit-pdf-size', { size: megabytes(bytes.length), limit: megabytes(limits.bytes) }) }
  // The engine takes the bytes that it is given away from their owner: it gets a copy.
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    fontExtraProperties: true,
    enableXfa: false,
  })
  try {
    const document = await loading.promise
    const refused = refusalOf(document, limits)
    if (refused === null) return { document, close: () => loading.destroy() }
    await loading.destroy()
    return { refused }
  } catch (error) {
    await loading.destroy().catch(() => undefined)
    const { name, reason } = causeOf(error)
    return { refused: name === 'PasswordException' ? say('pdf-encrypted', {}) : say('pdf-unreadable', { reason }) }
  }
}

function refusalOf({ numPages }: PdfDocument, limits: PdfLimits): Diagnostic | null {
  if (!(numPages > 0)) return say('pdf-empty', {})
  return numPages > limits.pages ? say('limit-pdf-pages', { pages: numPages, limit: limits.pages }) : null
}

/** The engine's own name of an error: short, English, never text of the document. */
export function causeOf(error: unknown): { readonly name: string; readonly reason: string } {
  const { name = 'Error', message = '' } = error instanceof Error ? error : {}
  return { name, reason: `${name}: ${message}`.slice(0, 120) }
}
