// How much longer a PDF takes to read into blocks than pdf.js takes for its text alone.
import { readFileSync } from 'node:fs'
import { pdfEngine } from '@kehoach/host'
import { pdfBlocks } from '@kehoach/pdf'

/** Milliseconds of processor time a run of a file takes, which a busy machine changes less than the clock; `ratio` is blocks over text alone. */
export interface PdfTiming {
  readonly text: number
  readonly blocks: number
  readonly ratio: number
}

/** Times both ways of reading by turns in one process, after ten runs that warm it up. */
export async function timePdf(bytes: Uint8Array, runs = 40): Promise<PdfTiming> {
  const pdfjs = await pdfEngine()
  const textAlone = async (): Promise<void> => {
    const loading = pdfjs.getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
    const document = await loading.promise
    for (let page = 1; page <= document.numPages; page += 1)
      await (await document.getPage(page)).getTextContent({ disableNormalization: true })
    await loading.destroy()
  }
  const asBlocks = async (): Promise<void> => {
    await pdfBlocks(bytes, { pdfjs })
  }
  const total = { text: 0, blocks: 0 }
  for (let run = -10; run < runs; run += 1) {
    const [text, blocks] = [await timed(textAlone), await timed(asBlocks)]
    if (run < 0) continue
    total.text += text
    total.blocks += blocks
  }
  return { text: total.text / runs, blocks: total.blocks / runs, ratio: total.blocks / total.text }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

if (process.argv[1] === import.meta.filename) {
  for (const file of process.argv.slice(2)) {
    const { text, blocks, ratio } = await timePdf(new Uint8Array(readFileSync(file)))
    process.stdout.write(`${file}: text ${text.toFixed(1)} ms, blocks ${blocks.toFixed(1)} ms, ${ratio.toFixed(2)}×\n`)
  }
}
