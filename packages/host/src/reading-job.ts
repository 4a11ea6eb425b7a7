import { itemsOf, rowsOf, type Outcome, type Plan } from '@kehoach/core'
import type { Limits } from './limits.ts'
import { planFromText, type TextFormat } from './plan-text.ts'
import { say } from './say.ts'

/** What is read at once or in a worker: plain data, so that it can be sent there. */
export type ReadingJob =
  | { readonly type: 'text'; readonly text: string; readonly format: TextFormat }
  | { readonly type: 'docx'; readonly bytes: Uint8Array }

/** Reads a job; null, with the reason, where there is no plan in it or more than the limit. */
export async function runJob(job: ReadingJob, { items }: Pick<Limits, 'items'>): Promise<Outcome<Plan | null>> {
  return withinItems(job.type === 'text' ? planFromText(job.text, job.format) : await planFromWord(job.bytes), items)
}

/** A plan that was read, where nothing refuses it and its items and table rows are not more than the limit. */
export function withinItems({ value, diagnostics }: Outcome<Plan | null>, limit: number): Outcome<Plan | null> {
  const isRefused = value === null || diagnostics.some(({ severity }) => severity === 'error')
  if (isRefused) return { value: null, diagnostics }
  const items = itemsOf(value).length + rowsOf(value).length
  return items > limit ? { value: null, diagnostics: [say('limit-items', { items, limit })] } : { value, diagnostics }
}

async function planFromWord(bytes: Uint8Array): Promise<Outcome<Plan | null>> {
  const { fromDocx } = await import('@kehoach/docx')
  return fromDocx(bytes)
}
