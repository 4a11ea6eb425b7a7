import { parentPort, workerData } from 'node:worker_threads'
import { fromPdf } from '@kehoach/pdf'
import { lazyRecogniser } from './lazy-recogniser.ts'
import { pdfEngine } from './pdf-engine.ts'
import { rasterise } from './rasterise.ts'
import type { PdfMessage, Recogniser } from './read-pdf.ts'

// A PDF is read here, so that the wall clock of `read-pdf.ts` can end it.
const { bytes, recogniser } = workerData as { readonly bytes: Uint8Array; readonly recogniser: Recogniser }
const send = (message: PdfMessage): void => parentPort?.postMessage(message)

const texts = recogniser === 'none' ? null : lazyRecogniser(recogniser)
const outcome = await fromPdf(bytes, {
  pdfjs: await pdfEngine(),
  ...(texts === null ? {} : { rasterise, recogniseText: texts.recogniseText }),
  onProgress: (progress) => send({ type: 'progress', progress }),
})
await texts?.close()
send({ type: 'outcome', outcome })
