import { performance } from 'node:perf_hooks'
import { appendix, item, paragraph, plan, recipient, table, type Plan } from '@kehoach/core'
import { toDocx } from '@kehoach/docx'
import { printWithLibrary } from './print-with-library.ts'

/** What printing took, in milliseconds (the median of `runs`), beside the `docx` library alone building the same pages. */
export interface PrintFigure {
  readonly case: string
  readonly items: number
  readonly runs: number
  readonly toDocx: number
  readonly library: number
  readonly ratio: number
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
  const ours: number[] = []
  const theirs: number[] = []
  const bytes = { toDocx: 0, library: 0 }
  // Taken in turns, so that a busy machine slows both
  for (let run = 0; run <= runs; run += 1) {
    const before = performance.now()
    bytes.toDocx = toDocx(made).value.length
    const between = performance.now()
    bytes.library = (await printWithLibrary(made)).length
    if (run === 0) continue // warms up
    ours.push(between - before)
    theirs.push(performance.now() - between)
  }
  const [own, other] = [median(ours), median(theirs)]
  return { case: name, items: made.body.length * 9, runs, toDocx: own, library: other, ratio: own / other, bytes }
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

if (import.meta.main)
  console.table(
    (await measurePrint()).map(({ bytes, ...figure }) => ({
      ...figure,
      'kB toDocx': bytes.toDocx / 1000,
      'kB library': bytes.library / 1000,
    })),
  )
