import { deflateSync } from 'node:zlib'
import { item, itemsOf, paragraph, plan, table, appendix, type Plan } from '@kehoach/core'
import { toDocx } from '@kehoach/docx'
import { pdfBlocks, type PageImage, type PdfProgress } from '@kehoach/pdf'
import type { Block } from '@kehoach/recognise'
import { differences, pdfOfWord, streamOf, testWith, tinyPdf } from '@kehoach/test-kit'
import { expect, test } from 'vitest'
import { openRecogniser } from './ocr.ts'
import { pdfEngine } from './pdf-engine.ts'
import { rasterise } from './rasterise.ts'
import { readPdf } from './read-pdf.ts'
import { openSystemRecogniser } from './system-ocr.ts'

const section = [
  { text: 'KẾ HOẠCH', x: 280, y: 70 },
  { text: 'I. NHIỆM VỤ', x: 120, y: 100 },
  { text: '1. Kiểm tra 100% cơ sở trước ngày 30 tháng 6 năm 2026.', x: 120, y: 118 },
]

test('a PDF is read in a worker', async () => {
  const { value, diagnostics } = await readPdf(tinyPdf([{ texts: section }]))
  expect(itemsOf(value ?? plan({})).map(({ item: { text } }) => text)).toEqual([
    'NHIỆM VỤ',
    'Kiểm tra 100% cơ sở trước ngày 30 tháng 6 năm 2026.',
  ])
  expect(diagnostics.filter(({ source }) => source !== 'recognise')).toEqual([])
}, 30_000)

test('a stream that unpacks to gigabytes is ended by the clock or by memory', async () => {
  const zeros = deflateSync(Buffer.alloc(200 * 1024 * 1024, ' '), { level: 9 }).toString('latin1')
  const bomb = tinyPdf([{ texts: section }], { objects: { bomb: streamOf(zeros, '/Filter /FlateDecode') } })
  const text = Buffer.from(bomb).toString('latin1')
  const number = /(\d+) 0 obj\n<< \/Filter \/FlateDecode/u.exec(text)?.[1] ?? ''
  const armed = Buffer.from(text.replace(/\/Contents \d+ 0 R/u, `/Contents ${number} 0 R`.padEnd(18)), 'latin1')
  const begun = Date.now()
  const { diagnostics } = await readPdf(new Uint8Array(armed), { seconds: 5 })
  expect(['limit-time', 'limit-memory']).toContain(diagnostics[0]?.ruleId)
  expect(Date.now() - begun).toBeLessThan(15_000)
}, 60_000)

const written: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
    number: '15/KH-UBND',
    place: 'An Thủy',
    date: { year: 2026, month: 2, day: 9 },
    docType: 'KẾ HOẠCH',
    title: 'Bảo đảm an toàn thực phẩm năm 2026 trên địa bàn xã An Thủy',
  },
  opening: [
    paragraph(
      'Thực hiện Kế hoạch số 3916/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Hòa Giang, Ủy ban nhân dân xã An Thủy ban hành Kế hoạch như sau:',
    ),
  ],
  body: [
    item('I.', 'MỤC ĐÍCH', [
      item(
        'a)',
        'Nâng cao nhận thức và trách nhiệm của người sản xuất, kinh doanh và người tiêu dùng trên địa bàn xã, hạn chế ngộ độc thực phẩm.',
      ),
      item('b)', 'Phát hiện sớm, xử lý kịp thời các vi phạm; không để xảy ra vụ ngộ độc từ 30 người mắc trở lên.'),
    ]),
    item('II.', 'NHIỆM VỤ', [
      item(
        '1.',
        'Phát thanh ít nhất 02 lần mỗi tuần, mỗi lần 05 phút; treo 04 băng rôn tại chợ và nhà văn hóa các thôn.',
      ),
      item('2.', 'Kiểm tra 100% bếp ăn tập thể, ít nhất 60% cơ sở thức ăn đường phố, hoàn thành trước ngày 30/9/2026.'),
      item('3.', 'Báo cáo kết quả 06 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12/2026, gửi Sở Y tế tổng hợp.'),
    ]),
  ],
  appendices: [
    appendix('Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', [
      table(
        ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'],
        [
          ['1', 'Kiểm tra các bếp ăn tập thể của trường học trên địa bàn xã', 'Phòng Văn hóa - Xã hội', 'Tháng 4/2026'],
          ['2', 'Ký cam kết với các hộ kinh doanh tại chợ trung tâm', 'Ban Quản lý chợ', 'Tháng 5/2026'],
        ],
      ),
    ]),
  ],
})

/** A picture as a scanner gives it: turned a little, greyish paper, grain and specks; the same for the same seed. */
function scanned({ width, height, pixels, dpi }: PageImage, degrees: number): PageImage {
  let seed = 20260103
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const result = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [(at % width) - width / 2, Math.floor(at / width) - height / 2]
    const [fromX, fromY] = [cos * x - sin * y + width / 2, sin * x + cos * y + height / 2]
    const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
    const near = (column: number, row: number): number =>
      column < 0 || row < 0 || column >= width || row >= height ? 255 : (pixels[row * width + column] ?? 255)
    const [right, below] = [fromX - left, fromY - top]
    const grey =
      (near(left, top) * (1 - right) + near(left + 1, top) * right) * (1 - below) +
      (near(left, top + 1) * (1 - right) + near(left + 1, top + 1) * right) * below
    const speck = random()
    if (speck < 0.001) return speck < 0.0005 ? 0 : 255
    return Math.max(0, Math.min(255, grey * 0.92 + (random() + random() + random() - 1.5) * 24))
  })
  return { width, height, pixels: result, dpi }
}

/** The pages of a PDF as a PDF of pictures, at 200 dpi. */
async function scanOf(bytes: Uint8Array, pages: number): Promise<Uint8Array> {
  const pictures: PageImage[] = []
  for (let page = 1; page <= pages; page += 1) pictures.push(scanned(await rasterise(bytes, { page, dpi: 200 }), 0.7))
  return tinyPdf(pictures.map((picture) => ({ picture, width: picture.width * 0.36, height: picture.height * 0.36 })))
}

interface Scan {
  readonly bytes: Uint8Array
  /** What the text layer of the printed plan says. */
  readonly truth: string
}

let made: Promise<Scan> | null = null

/** The scan of the plan, made once: drawing and turning pages takes seconds. */
function scan(): Promise<Scan> {
  return (made ??= (async () => {
    const printed = pdfOfWord(toDocx(written).value)
    const truth = contentOf((await pdfBlocks(printed, { pdfjs: await pdfEngine() })).value)
    return { bytes: await scanOf(printed, 2), truth }
  })())
}

const contentOf = (blocks: readonly Block[] | null): string =>
  (blocks ?? [])
    .flatMap((block) => {
      if (block.type === 'furniture') return []
      return block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text]
    })
    .join(' ')
    .replace(/\s+/gu, ' ')

const accuracy = (read: string, truth: string): number => 1 - differences(read, truth) / truth.length

testWith(
  ['LibreOffice'],
  'a scan at 200 dpi, turned by 0.7° and grainy, reads at least 97 % as its text layer, its table as a table',
  async () => {
    const { bytes, truth } = await scan()
    const recogniser = await openRecogniser()
    const seen: PdfProgress[] = []
    const { value, diagnostics } = await pdfBlocks(bytes, {
      pdfjs: await pdfEngine(),
      rasterise,
      recogniseText: recogniser.recogniseText,
      onProgress: (progress) => seen.push(progress),
    })
    await recogniser.close()
    const share = accuracy(contentOf(value), truth)
    process.stdout.write(`recognised ${(share * 100).toFixed(2)} % of ${truth.length} characters\n`)
    expect(share).toBeGreaterThanOrEqual(0.97)
    expect(value?.filter(({ type }) => type === 'table')).toHaveLength(1)
    expect(seen.map(({ page, done, of, lines }) => [page, done, of, lines === null])).toEqual([
      [1, 0, 2, true],
      [1, 1, 2, false],
      [2, 1, 2, true],
      [2, 2, 2, false],
    ])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'pdf-recognised')).toHaveLength(2)
  },
  180_000,
)

test('a program that is not there is no recogniser', async () =>
  expect(await openSystemRecogniser('no-such-program')).toBeNull())

testWith(
  ['LibreOffice', 'Tesseract'],
  'the system’s recogniser reads the same scan as well',
  async () => {
    const { bytes, truth } = await scan()
    const recogniser = await openSystemRecogniser()
    const { value } = await pdfBlocks(bytes, {
      pdfjs: await pdfEngine(),
      rasterise,
      ...(recogniser === null ? {} : { recogniseText: recogniser.recogniseText }),
    })
    const share = accuracy(contentOf(value), truth)
    process.stdout.write(`the system recognised ${(share * 100).toFixed(2)} %\n`)
    expect(share).toBeGreaterThanOrEqual(0.97)
  },
  180_000,
)
