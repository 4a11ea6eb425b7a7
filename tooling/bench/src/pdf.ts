// How much longer a PDF takes to read into blocks than pdf.js takes for its text alone.
import { readFileSync } from 'node:fs'
import { pdfEngine } from '@kehoach/host'
import { pdfBlocks } from '@kehoach/pdf'

/** The quickest of several runs of a file, in milliseconds, since others only wait for the machine; `ratio` is blocks over text alone. */
export interface PdfTiming {
  readonly text: number
  readonly blocks: number
  readonly ratio: number
}

/** Times both ways of reading by turns in one process, after two runs that warm it up. */
export async function timePdf(bytes: Uint8Array, runs = 15): Promise<PdfTiming> {
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
  const times: { text: number[]; blocks: number[] } = { text: [], blocks: [] }
  for (let run = -2; run < runs; run += 1) {
    const [text, blocks] = [await timed(textAlone), await timed(asBlocks)]
    if (run < 0) continue
    times.text.push(text)
    times.blocks.push(blocks)
  }
  const [text, blocks] = [Math.min(...times.text), Math.min(...times.blocks)]
  return { text, blocks, ratio: blocks / text }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

if (process.argv[1] === import.meta.filename) {
  for (const file of process.argv.slice(2)) {
    const { text, blocks, ratio } = await timePdf(new Uint8Array(readFileSync(file)))
    process.stdout.write(`${file}: text ${text.toFixed(1)} ms, blocks ${blocks.toFixed(1)} ms, ${ratio.toFixed(2)}×\n`)
  }
}
