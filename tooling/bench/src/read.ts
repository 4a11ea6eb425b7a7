// pnpm bench read: files into blocks and plans, as ratios to mammoth's raw text and to pdf.js' text of the same pages.
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { item, plan, type Plan } from '@kehoach/core'
import { docxBlocks, fromDocx, toDocx } from '@kehoach/docx'
import { fromText } from '@kehoach/recognise'
import mammoth from 'mammoth'
import { timePdf } from './pdf.ts'

/** Prints the ratios for Word files made here, for text that doubles, and for the PDF files that are named. */
export async function benchRead(files: readonly string[]): Promise<void> {
  for (const sections of [20, 60]) await wordRatio(sections)
  textGrowth()
  for (const file of files) {
    const { ratio } = await timePdf(new Uint8Array(readFileSync(file)))
    console.log(`${file.split('/').at(-1)}: blocks ${ratio.toFixed(2)}× pdf.js text of the same pages`)
  }
}

async function wordRatio(sections: number): Promise<void> {
  const bytes = toDocx(planOf(sections)).value
  const buffer = Buffer.from(bytes)
  const ways = {
    mammoth: async () => void (await mammoth.extractRawText({ buffer })),
    blocks: async () => void (await docxBlocks(bytes)),
    plan: async () => void (await fromDocx(bytes)),
  }
  const times = { mammoth: [] as number[], blocks: [] as number[], plan: [] as number[] }
  for (let run = 0; run < 15; run += 1) {
    for (const name of ['mammoth', 'blocks', 'plan'] as const) {
      const begun = performance.now()
      await ways[name]()
      if (run > 2) times[name].push(performance.now() - begun)
    }
  }
  const peer = median(times.mammoth)
  const ratio = (each: readonly number[]): string => `${(median(each) / peer).toFixed(2)}×`
  console.log(
    `.docx of ${sections * 12} items: blocks ${ratio(times.blocks)}, plan ${ratio(times.plan)} of mammoth's raw text (${peer.toFixed(0)} ms)`,
  )
}

/** How the time of reading text grows when the text doubles, from 1 to 4 MB. */
function textGrowth(): void {
  const unit = textOf(400)
  const megabyte = Math.ceil((1024 * 1024) / Buffer.byteLength(unit))
  const times = [1, 2, 4].map((size) => {
    const text = unit.repeat(megabyte * size)
    const begun = performance.now()
    fromText(text)
    return performance.now() - begun
  })
  const growth = times.slice(1).map((time, at) => `${(time / (times[at] ?? 1)).toFixed(2)}×`)
  console.log(`text 1 → 2 → 4 MB: ${growth.join(', ')} (first ${(times[0] ?? 0).toFixed(0)} ms)`)
}

function planOf(sections: number): Plan {
  return plan({
    header: { issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY', docType: 'KẾ HOẠCH', title: 'Phòng cháy năm 2026' },
    body: Array.from({ length: sections }, (_, at) =>
      item(
        `${at + 1}.`,
        `Nhóm nhiệm vụ thứ ${at + 1}`,
        Array.from({ length: 11 }, (__, below) =>
          item('-', `Kiểm tra ít nhất ${below + 3} cơ sở kinh doanh tại các thôn, hoàn thành trước ngày 30/6/2026;`),
        ),
      ),
    ),
  })
}

function textOf(lines: number): string {
  const body = Array.from(
    { length: lines },
    (_, at) => `${(at % 90) + 1}. Kiểm tra ít nhất ${at % 40} cơ sở kinh doanh, hoàn thành trước ngày 30/6/2026.`,
  )
  return ['KẾ HOẠCH', 'Phòng cháy năm 2026', 'I. NHIỆM VỤ', ...body, ''].join('\n')
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
