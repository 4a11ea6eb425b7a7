import { openRecogniser, type TextRecogniser } from './ocr.ts'
import { openSystemRecogniser } from './system-ocr.ts'

/** A recogniser that is opened when a page first needs it; the built-in one where the system's is not installed. */
export function lazyRecogniser(kind: 'built-in' | 'system'): TextRecogniser {
  let opened: Promise<TextRecogniser> | null = null
  const open = async (): Promise<TextRecogniser> =>
    (kind === 'system' ? await openSystemRecogniser() : null) ?? (await openRecogniser())
  return {
    recogniseText: async (image, options) => (await (opened ??= open())).recogniseText(image, options),
    close: async () => (await opened)?.close(),
  }
}
