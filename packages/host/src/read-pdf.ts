import { Worker } from 'node:worker_threads'
import type { Outcome, Plan } from '@kehoach/core'
import type { PdfProgress } from '@kehoach/pdf'
import { limits as usualLimits } from './limits.ts'
import { withinItems } from './reading-job.ts'
import { say } from './say.ts'

/** How scans are read: by the built-in recogniser, by the system's tesseract, or not at all. */
export type Recogniser = 'built-in' | 'system' | 'none'

export interface ReadPdfOptions {
  /** Seconds that reading may take; pages to recognise have their own. */
  readonly seconds?: number
  /** Seconds that one page may take to be recognised. */
  readonly pageSeconds?: number
  readonly recogniser?: Recogniser
  /** Items and table rows that the plan may have. */
  readonly items?: number
  /** Called before (`lines: null`) and after each page that is recognised. */
  readonly onProgress?: (progress: PdfProgress) => void
}

/** What the worker sends: progress, then the outcome. */
export type PdfMessage =
  | { readonly type: 'progress'; readonly progress: PdfProgress }
  | { readonly type: 'outcome'; readonly outcome: Outcome<Plan | null> }

/**
 * The plan of a PDF, read in a worker that is ended when its time or memory is over: a PDF can hold a stream that unpacks
 * to gigabytes. Recognising a scanned page takes seconds; each page starts its own clock.
 */
export async function readPdf(
  bytes: Uint8Array,
  {
    seconds = 30,
    pageSeconds = 120,
    recogniser = 'built-in',
    items = usualLimits.items,
    onProgress,
  }: ReadPdfOptions = {},
): Promise<Outcome<Plan | null>> {
  const worker = startWorker({ bytes, recogniser })
  return new Promise((resolve, reject) => {
    let clock: NodeJS.Timeout | undefined
    const finish = (outcome: Outcome<Plan | null>): void => {
      clearTimeout(clock)
      resolve(outcome)
      void worker.terminate()
    }
    const wind = (limit: number): void => {
      clearTimeout(clock)
      clock = setTimeout(
        () => finish({ value: null, diagnostics: [say('limit-time', { seconds: limit })] }),
        limit * 1000,
      )
    }
    wind(seconds)
    worker.on('message', (message: PdfMessage) => {
      if (message.type === 'outcome') finish(withinItems(message.outcome, items))
      else {
        wind(pageSeconds)
        onProgress?.(message.progress)
      }
    })
    worker.once('error', (error: Error & { readonly code?: string }) => {
      clearTimeout(clock)
      const isOverLimit = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error.name === 'RangeError'
      if (isOverLimit) resolve({ value: null, diagnostics: [say('limit-memory')] })
      else reject(error)
    })
  })
}

/** The worker is a source file beside this one, or a built one: its extension is ours. */
function startWorker(workerData: unknown): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  return new Worker(new URL(isSource ? './pdf-worker.ts' : './pdf-worker.js', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    ...(isSource ? { execArgv: ['--conditions=@kehoach/source'] } : {}),
  })
}
