import { parentPort, workerData } from 'node:worker_threads'
import { runJob, type ReadingJob } from './reading-job.ts'

// A large file is read here, so that it can be ended when its time or memory is over.
const { job, items } = workerData as { readonly job: ReadingJob; readonly items: number }
parentPort?.postMessage(await runJob(job, { items }))
