import { Worker } from 'node:worker_threads'
import type { Outcome, Plan } from '@kehoach/core'
import type { Limits } from './limits.ts'
import { runJob, type ReadingJob } from './reading-job.ts'
import { say } from './say.ts'

/** Below these sizes, many times those of a usual plan, a file is read at once: a worker takes 0.2 s to start. */
const small = { characters: 200_000, bytes: 200_000 }

/** Reads a job within its limits: a large one in a worker that is ended when its time or memory is over. */
export async function readWithinLimits(job: ReadingJob, limits: Limits): Promise<Outcome<Plan | null>> {
  const isSmall = job.type === 'text' ? job.text.length <= small.characters : job.bytes.length <= small.bytes
  if (isSmall) return runJob(job, limits)
  const refused = (...args: Parameters<typeof say>): Outcome<null> => ({ value: null, diagnostics: [say(...args)] })
  const worker = startWorker({ job, items: limits.items })
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => {
      resolve(refused('limit-time', { seconds: limits.seconds }))
      void worker.terminate()
    }, limits.seconds * 1000)
    const settle = (): void => clearTimeout(clock)
    worker.once('message', (outcome: Outcome<Plan | null>) => {
      settle()
      resolve(outcome)
      void worker.terminate()
    })
    worker.once('error', (error: Error & { readonly code?: string }) => {
      settle()
      const isOverLimit =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError || error.name === 'RangeError'
      if (isOverLimit) resolve(refused('limit-memory'))
      else reject(error)
    })
  })
}

/** The worker is a source file beside this one, or a built one: its extension is ours. */
function startWorker(workerData: unknown): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  const file = new URL(isSource ? './read-worker.ts' : './read-worker.js', import.meta.url)
  return new Worker(file, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    ...(isSource ? { execArgv: ['--conditions=@kehoach/source'] } : {}),
  })
}
