import { parentPort, workerData } from 'node:worker_threads'
import { planFromText, type TextFormat } from './plan-text.ts'

// A long text is read here, so that the wall clock of `limited-reading.ts` can end it.
const { text, format, items } = workerData as {
  readonly text: string
  readonly format: TextFormat
  readonly items: number
}
parentPort?.postMessage(planFromText(text, format, { items }))
