import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { derive } from '@kehoach/cascade'
import { appendix, emptyRecipe, item, paragraph, plan, recipient, table, type Plan } from '@kehoach/core'
import { toDocx, verifyDocx } from '@kehoach/docx'
import { fromMarkdown } from '@kehoach/markdown'
import { printWithLibrary } from './print-with-library.ts'

/** What printing took, in milliseconds (medians of `runs`), beside the `docx` library alone building the same pages. */
export interface PrintFigure {
  readonly case: string
  readonly runs: number
  readonly library: number
  readonly toDocx: number
  /** The same with reading the file back. */
  readonly verified: number
  readonly ratio: number
  readonly ratioVerified: number
  readonly bytes: { readonly toDocx: number; readonly library: number }
}

/** Measures printing of a plan of 8 pages, of 112, and of a table of 2,000 rows. */
export async function measurePrint(): Promise<readonly PrintFigure[]> {
  const figures: PrintFigure[] = []
  for (const [name, made, runs] of [
    ['8 pages', planOf(6, 20), 30],
    ['112 pages', planOf(110, 300), 7],
    ['2,000 rows', planOf(1, 2000), 7],
  ] as const)
    figures.push(await measure(name, made, runs))
  return figures
}

async function measure(name: string, made: Plan, runs: number): Promise<PrintFigure> {
  const times: Record<'library' | 'toDocx' | 'verified', number[]> = { library: [], toDocx: [], verified: [] }
  const bytes = { toDocx: 0, library: 0 }
  // Taken in turns, so that a busy machine slows all
  for (let run = 0; run <= runs; run += 1) {
    const start = performance.now()
    const { value } = toDocx(made)
    const printed = performance.now()
    const { value: isSame, diagnostics } = await verifyDocx(made, value)
    const read = performance.now()
    bytes.library = (await printWithLibrary(made)).length
    const end = performance.now()
    if (!isSame) throw new Error(`${name}: ${diagnostics.map(({ ruleId }) => ruleId).join(', ')}`)
    bytes.toDocx = value.length
    if (run === 0) continue // warms up
    times.toDocx.push(printed - start)
    times.verified.push(read - start)
    times.library.push(end - read)
  }
  const [library, own, verified] = [median(times.library), median(times.toDocx), median(times.verified)]
  return {
    case: name,
    runs,
    library,
    toDocx: own,
    verified,
    ratio: own / library,
    ratioVerified: verified / library,
    bytes,
  }
}

/** What a province's plans took: seconds, and the memory that stays, in MB, after a tenth of them and at the end. */
export interface BatchFigure {
  readonly plans: number
  readonly seconds: number
  readonly heapEarly: number
  readonly heapEnd: number
}

/** Derives, prints and reads back a plan for each of so many communes, one after the other. */
export async function measureBatch(parent: Plan, plans: number): Promise<BatchFigure> {
  const start = performance.now()
  let heapEarly = 0
  for (let at = 0; at < plans; at += 1) {
    const unit = { name: `xã An Thủy ${at + 1}`, code: null, level: 'commune', superior: null, place: null } as const
    const { value } = derive(parent, { ...unit, values: {} }, emptyRecipe, { today: '2026-02-02' })
    const options = { draft: { questions: value.questions }, endMark: 'add', lock: value.lock } as const
    const { value: isSame, diagnostics } = await verifyDocx(value.plan, toDocx(value.plan, options).value, options)
    if (!isSame) throw new Error(`${unit.name}: ${diagnostics.map(({ ruleId }) => ruleId).join(', ')}`)
    if (at === Math.floor(plans / 10)) heapEarly = heap()
  }
  const seconds = (performance.now() - start) / 1000
  return { plans, seconds, heapEarly, heapEnd: heap() }
}

/** Megabytes in use, what nobody holds any more taken away where Node lets us (`--expose-gc`). */
function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const sentence =
  'Tổ chức tuyên truyền, phổ biến kiến thức đến từng hộ gia đình, cơ sở sản xuất, kinh doanh trên địa bàn bằng nhiều hình thức phù hợp với từng nhóm đối tượng'

function planOf(sections: number, rows: number): Plan {
  return plan({
    header: {
      nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
      number: '/KH-UBND',
      place: 'An Thủy',
      docType: 'KẾ HOẠCH',
      title: 'Phòng cháy năm 2026',
    },
    opening: [paragraph('Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ;')],
    body: Array.from({ length: sections }, (_, at) =>
      item(
        'I.',
        `PHẦN VIỆC THỨ ${at + 1}`,
        Array.from({ length: 2 }, (__, n) =>
          item(
            `${n + 1}.`,
            'Nhiệm vụ',
            Array.from({ length: 3 }, (___, m) => item('-', `${sentence} (đợt ${at}.${n}.${m}).`)),
          ),
        ),
      ),
    ),
    closing: [paragraph('Trên đây là Kế hoạch./.')],
    recipients: [recipient('UBND tỉnh;'), recipient('Lưu: VT.')],
    signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Bình', position: null },
    appendices: [
      appendix('Phụ lục', 'DANH MỤC', [
        table(
          ['STT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'],
          Array.from({ length: rows }, (_, at) => [
            String(at + 1),
            `Kiểm tra an toàn đợt ${at + 1}\n- Chợ;\n- Trường học`,
            'Biên bản',
            'Công an xã',
            'Các thôn',
            'Quý II',
            '',
          ]),
        ),
      ]),
    ],
  })
}

/** `pnpm bench print`: ratios to the library alone, 168 plans; with `all`, the 3,321 communes of the country. */
export async function benchPrint(args: readonly string[]): Promise<void> {
  console.table(
    (await measurePrint()).map(({ bytes, ...figure }) =>
      rounded({ ...figure, 'kB toDocx': bytes.toDocx / 1000, 'kB library': bytes.library / 1000 }),
    ),
  )
  const example = join(import.meta.dirname, '../../../examples/chuyen-doi-so-2026/parent.md')
  const parent = fromMarkdown(readFileSync(example, 'utf8')).value
  const counts = args.includes('all') ? [168, 3321] : [168]
  const batches: BatchFigure[] = []
  for (const plans of counts) batches.push(await measureBatch(parent, plans))
  console.table(batches.map(rounded))
}

/** Two digits behind the point. */
function rounded(figures: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 100) / 100 : (value as unknown),
    ]),
  )
}
