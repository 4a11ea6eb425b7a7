import { streamOf, shown, resources, tinyPdf, type TinyOptions, type TinyPage, type TinyText } from '@kehoach/test-kit'
import type { Block } from '@kehoach/recognise'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import {
  formatDiagnostic,
  fromPdf,
  messages,
  pdfBlocks,
  pdfLimits,
  rules,
  type PdfEngine,
  type PdfOptions,
} from './index.ts'
import * as names from './index.ts'

const engine = pdfjs as unknown as PdfEngine
const read = (bytes: Uint8Array, options: Partial<PdfOptions> = {}): ReturnType<typeof pdfBlocks> =>
  pdfBlocks(bytes, { pdfjs: engine, ...options })
const blocksOf = async (pages: readonly TinyPage[], options: TinyOptions = {}): Promise<readonly Block[]> =>
  (await read(tinyPdf(pages, options))).value ?? []
const texts = (blocks: readonly Block[], type: 'paragraph' | 'furniture' = 'paragraph'): readonly string[] =>
  blocks.flatMap((block) => (block.type !== 'table' && block.type === type ? [block.text] : []))

/** Lines of a body: full ones are 60 letters wide, 390 points at size 13. */
const lines = (from: number, ...each: readonly (string | readonly [string, number])[]): readonly TinyText[] =>
  each.map((line, at) => {
    const [text, x] = typeof line === 'string' ? [line, 85] : line
    return { text, x, y: from + at * 18 }
  })

test('the public names', () =>
  expect(Object.keys(names).toSorted()).toEqual([
    'formatDiagnostic',
    'fromPdf',
    'messages',
    'pdfBlocks',
    'pdfLimits',
    'rules',
  ]))

test('every rule has its sentences, in both languages', () => {
  const hints = ['use-text-file']
  expect(Object.keys(messages).toSorted()).toEqual([...rules.map(({ id }) => id), ...hints].toSorted())
})

describe('paragraphs', () => {
  const body = lines(
    200,
    ['1. Tuyên truyền trên hệ thống truyền thanh của xã ít nhất', 121],
    '02 lần mỗi tuần, mỗi lần từ 05 phút trở lên vào giờ có nhiều',
    'người nghe.',
    ['2. Đăng tin, bài trên trang thông tin điện tử của xã; chủ', 121],
    'động phối hợp với Đoàn Thanh niên.',
  )

  test('wrapped lines are joined, a line set in begins a paragraph', async () =>
    expect(texts(await blocksOf([{ texts: body }]))).toEqual([
      '1. Tuyên truyền trên hệ thống truyền thanh của xã ít nhất 02 lần mỗi tuần, mỗi lần từ 05 phút trở lên vào giờ có nhiều người nghe.',
      '2. Đăng tin, bài trên trang thông tin điện tử của xã; chủ động phối hợp với Đoàn Thanh niên.',
    ]))

  test('a symbol cut after its hyphen is joined without a space', async () => {
    const cut = lines(
      200,
      ['Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh số 3916/KH-', 121],
      'UBND ngày 12 tháng 01 năm 2026 về tuyên truyền năm 2026.',
    )
    expect(texts(await blocksOf([{ texts: cut }]))[0]).toContain('3916/KH-UBND ngày')
  })

  test('a sentence goes on over a page, and the page number is set aside', async () => {
    const pages = [
      {
        texts: lines(
          700,
          ['a) Kiểm tra an toàn thực phẩm tại các cơ sở kinh doanh trên', 121],
          'địa bàn xã ít nhất 02 lần trong năm, kịp thời nhắc nhở và xử',
        ),
      },
      { texts: [{ text: '2', x: 295, y: 40 }, ...lines(80, 'lý vi phạm.', ['b) Báo cáo kết quả.', 121])] },
    ]
    const blocks = await blocksOf(pages)
    expect(texts(blocks)).toEqual([
      'a) Kiểm tra an toàn thực phẩm tại các cơ sở kinh doanh trên địa bàn xã ít nhất 02 lần trong năm, kịp thời nhắc nhở và xử lý vi phạm.',
      'b) Báo cáo kết quả.',
    ])
    expect(texts(blocks, 'furniture')).toEqual(['2'])
  })

  test('a position is the page and its box in points, from the top left corner', async () => {
    const [block] = await blocksOf([{ texts: [{ text: 'Mục đích', x: 100, y: 200, size: 10 }] }])
    expect(block?.position).toEqual({ type: 'pdf', page: 1, box: [100, 191, 40, 11.2] })
  })

  test('marks drawn apart are composed, text drawn twice counts once, soft hyphens go', async () => {
    const twice = [
      { text: 'Kế hoạch', x: 100, y: 100 },
      { text: 'Kế hoạch', x: 100.4, y: 100 },
      { text: 'tuyên\u00ad truyền \ufb01', x: 100, y: 140 },
    ]
    expect(texts(await blocksOf([{ texts: twice }]))).toEqual(['Kế hoạch', 'tuyên truyền fi'])
  })

  test('bold and italic come from the names of fonts', async () => {
    const [bold, start, italic] = await blocksOf([
      {
        texts: [
          { text: '1. Tuyên truyền miệng.', x: 100, y: 100, font: 'F2' },
          { text: 'Cơ quan:', x: 100, y: 150, font: 'F2' },
          { text: 'Công an xã', x: 160, y: 150 },
          { text: 'Căn cứ Luật', x: 100, y: 200, font: 'F3' },
        ],
      },
    ])
    expect([bold, start, italic].map((block) => (block?.type === 'paragraph' ? block.hints : null))).toMatchObject([
      { bold: 'all' },
      { bold: 'start' },
      { italic: 'all' },
    ])
  })
})

const head: readonly TinyText[] = [
  { text: 'ỦY BAN NHÂN DÂN', x: 90, y: 60 },
  { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', x: 260, y: 60 },
  { text: 'XÃ AN THỦY', x: 105, y: 76 },
  { text: 'Độc lập - Tự do - Hạnh phúc', x: 300, y: 77 },
  { text: 'Số:', x: 95, y: 100 },
  { text: '/KH-UBND', x: 150, y: 100 },
  { text: 'An Thủy, ngày', x: 300, y: 102 },
  { text: 'tháng 01 năm 2026', x: 410, y: 102 },
  { text: 'KẾ HOẠCH', x: 271, y: 140 },
  { text: 'Phòng cháy, chữa cháy năm 2026', x: 200, y: 158 },
]
const section: readonly TinyText[] = lines(
  200,
  ['I. NHIỆM VỤ', 121],
  ['1. Kiểm tra 100% cơ sở trước ngày 30 tháng 6 năm 2026.', 121],
  ['2. Báo cáo kết quả.', 121],
)

describe('the head and the foot', () => {
  test('the left column is read before the right one', async () =>
    expect(texts(await blocksOf([{ texts: [...head, ...section] }])).slice(0, 8)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ AN THỦY',
      'Số: /KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'An Thủy, ngày tháng 01 năm 2026',
      'KẾ HOẠCH',
      'Phòng cháy, chữa cháy năm 2026',
    ]))

  test('recipients stand before the signature', async () => {
    const foot = [
      { text: 'Nơi nhận:', x: 85, y: 600 },
      { text: 'TM. ỦY BAN NHÂN DÂN', x: 340, y: 602 },
      { text: '- Sở Nội vụ;', x: 85, y: 616 },
      { text: 'CHỦ TỊCH', x: 375, y: 618 },
      { text: '- Lưu: VT.', x: 85, y: 632 },
      { text: 'Trần Văn Bình', x: 360, y: 700 },
    ]
    const { value } = await fromPdf(tinyPdf([{ texts: [...head, ...section, ...foot] }]), { pdfjs: engine })
    expect(value?.recipients.map(({ text }) => text)).toEqual(['Sở Nội vụ;', 'Lưu: VT.'])
    expect(value?.signature).toMatchObject({
      authority: 'TM. ỦY BAN NHÂN DÂN',
      title: 'CHỦ TỊCH',
      name: 'Trần Văn Bình',
    })
  })

  test('a header that every page repeats is set aside', async () => {
    const page = (body: string): TinyPage => ({
      texts: [{ text: 'Văn bản điện tử của UBND xã An Thủy', x: 85, y: 30 }, ...lines(200, [body, 121])],
    })
    const blocks = await blocksOf([page('1. Việc thứ nhất.'), page('2. Việc thứ hai.'), page('3. Việc thứ ba.')])
    expect(texts(blocks)).toEqual(['1. Việc thứ nhất.', '2. Việc thứ hai.', '3. Việc thứ ba.'])
  })
})

describe('tables', () => {
  const frame = (top: number, ...rows: readonly number[]): readonly (readonly [number, number, number, number])[] => {
    const bottom = rows.at(-1) ?? top
    return [
      ...[top, ...rows].map((y) => [80, y, 520, y] as const),
      ...[80, 120, 340, 520].map((x) => [x, top, x, bottom] as const),
    ]
  }
  const row = (y: number, ...cells: readonly string[]): readonly TinyText[] =>
    cells.flatMap((text, at) => (text === '' ? [] : [{ text, x: [85, 125, 345][at] ?? 0, y, size: 12 }]))
  const tableHead = (y: number): readonly TinyText[] => row(y, 'STT', 'Nội dung', 'Thời gian')

  test('ruling lines make cells, and wrapped lines of a cell are joined', async () => {
    const pages = [
      {
        texts: [
          ...tableHead(115),
          ...row(135, '1', 'Tổ chức 02 hội nghị tuyên truyền', 'Quý I/2026'),
          ...row(150, '', 'phòng cháy cho các hộ dân'),
          ...row(175, '2', 'Báo cáo kết quả', 'Trước 15/12/2026'),
        ],
        rulings: frame(100, 120, 160, 180),
      },
    ]
    const [table] = await blocksOf(pages)
    expect(table?.type === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : null).toEqual([
      ['STT', 'Nội dung', 'Thời gian'],
      ['1', 'Tổ chức 02 hội nghị tuyên truyền phòng cháy cho các hộ dân', 'Quý I/2026'],
      ['2', 'Báo cáo kết quả', 'Trước 15/12/2026'],
    ])
  })

  test('a table over two pages is one: its repeated head is set aside, a row that the page cut is put together', async () => {
    const pages = [
      {
        texts: [
          ...tableHead(115),
          ...row(135, '1', 'Kiểm tra các chợ', 'Quý I/2026'),
          ...row(155, '2', 'Ký cam kết với các hộ kinh doanh', 'Quý II'),
          ...row(170, '', 'ăn uống và'),
        ],
        rulings: frame(100, 120, 140, 175),
      },
      {
        texts: [...tableHead(75), ...row(95, '', 'các bếp ăn tập thể', ''), ...row(115, '3', 'Báo cáo', 'Quý IV/2026')],
        rulings: frame(60, 80, 100, 120),
      },
    ]
    const blocks = await blocksOf(pages)
    const tables = blocks.filter((block) => block.type === 'table')
    expect(
      tables.map(({ rows }) => rows.map(({ cells, head: isHead }) => [isHead, ...cells.map(({ text }) => text)])),
    ).toEqual([
      [
        [true, 'STT', 'Nội dung', 'Thời gian'],
        [false, '1', 'Kiểm tra các chợ', 'Quý I/2026'],
        [false, '2', 'Ký cam kết với các hộ kinh doanh ăn uống và các bếp ăn tập thể', 'Quý II'],
        [false, '3', 'Báo cáo', 'Quý IV/2026'],
      ],
    ])
    expect(texts(blocks, 'furniture')).toEqual(['STT Nội dung Thời gian'])
  })

  test('a cell that spans two columns keeps its span', async () => {
    const rulings = [
      ...frame(100, 120, 140, 160).filter(([x, top, endX]) => !(x === 340 && endX === 340 && top === 100)),
      [340, 120, 340, 160] as const,
    ]
    const [table] = await blocksOf([
      {
        texts: [
          ...row(115, 'STT', 'Cơ quan thực hiện và thời gian'),
          ...row(135, '', 'Chủ trì', 'Thời gian'),
          ...row(155, '1', 'Công an xã', 'Quý I'),
        ],
        rulings,
      },
    ])
    expect(table?.type === 'table' ? table.rows[0]?.cells.map(({ text, colSpan }) => [text, colSpan]) : null).toEqual([
      ['STT', 1],
      ['Cơ quan thực hiện và thời gian', 2],
    ])
  })

  test('columns without ruling lines are told by their alignment', async () => {
    const [table] = await blocksOf([
      {
        texts: [
          ...tableHead(115),
          ...row(135, '1', 'Kiểm tra các chợ trên địa', 'Quý I/2026'),
          ...row(150, '', 'bàn xã'),
          ...row(170, '2', 'Báo cáo kết quả', 'Quý IV/2026'),
        ],
      },
    ])
    expect(
      table?.type === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text.replace('\n', ' '))) : null,
    ).toEqual([
      ['STT', 'Nội dung', 'Thời gian'],
      ['1', 'Kiểm tra các chợ trên địa bàn xã', 'Quý I/2026'],
      ['2', 'Báo cáo kết quả', 'Quý IV/2026'],
    ])
  })

  test('a line under the motto is no table', async () => {
    const blocks = await blocksOf([
      {
        texts: [...head, ...section],
        rulings: [
          [320, 82, 480, 82],
          [120, 82, 190, 82],
        ],
      },
    ])
    expect(blocks.some(({ type }) => type === 'table')).toBe(false)
  })
})

describe('what a signing tool stamps', () => {
  const appearance = (content: string, box = '40 16'): string =>
    streamOf(content, `/Type /XObject /Subtype /Form /BBox [0 0 ${box}] ${resources}`)
  const widget = (rect: string, form: string, value = ''): string =>
    `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature1) /F 4 /Rect [${rect}] /AP << /N @${form} >> ${value} >>`
  const signed: TinyOptions = {
    catalog: '/AcroForm << /SigFlags 3 /Fields [@annotation0_0 @annotation0_1 @annotation0_2] >>',
    objects: {
      // Tools nest the words two forms deep: /N draws /FRM, which draws /n2.
      number: streamOf(
        'q /FRM Do Q',
        `/Type /XObject /Subtype /Form /BBox [0 0 40 16] /Resources << /XObject << /FRM @frame >> >>`,
      ),
      frame: streamOf(
        'q 1 0 0 1 0 0 cm /n2 Do Q',
        `/Type /XObject /Subtype /Form /BBox [0 0 40 16] /Resources << /XObject << /n2 @words >> >>`,
      ),
      words: appearance(shown('42', 2, 3)),
      day: appearance(shown('30', 2, 3), '20 16'),
      stamp: appearance(
        [
          shown('Ký bởi: Ủy ban nhân dân xã An Thủy', 0, 45, 9),
          shown('Tỉnh Hòa Giang', 0, 33, 9),
          shown('Thời gian ký: 30/01/2026', 0, 21, 9),
        ].join('\n'),
        '200 60',
      ),
      value: `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /Name (UBND xa An Thuy) /M (D:20260130091500+07'00') /ByteRange [0 100 200 100] /Contents <3000> >>`,
    },
  }
  const pages: readonly TinyPage[] = [
    {
      texts: [...head, ...section],
      annotations: [
        widget('115 735 155 751', 'number'),
        widget('388 736 408 752', 'day'),
        widget('20 780 220 840', 'stamp', '/V @value'),
      ],
    },
  ]

  test('number and day come into the head, the tool’s account of itself is set aside', async () => {
    const { value } = await fromPdf(tinyPdf(pages, signed), { pdfjs: engine })
    expect(value?.header).toMatchObject({ number: '42/KH-UBND', date: { year: 2026, month: 1, day: 30 } })
    expect(value?.unread.map(({ text }) => text)).toEqual([
      'Ký bởi: Ủy ban nhân dân xã An Thủy',
      'Tỉnh Hòa Giang',
      'Thời gian ký: 30/01/2026',
    ])
  })

  test('signer and time are said, and that nothing is verified', async () => {
    const { diagnostics } = await read(tinyPdf(pages, signed))
    const found = diagnostics.find(({ ruleId }) => ruleId === 'signed-by')
    expect(found?.data).toEqual({ signer: 'UBND xa An Thuy', time: '2026-01-30 09:15:00 +07:00' })
    expect(found === undefined ? '' : formatDiagnostic(found, 'vi')).toBe(
      'có chữ ký số của UBND xa An Thuy, 2026-01-30 09:15:00 +07:00; không kiểm tra hiệu lực',
    )
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'stamped-text').map(({ data }) => data)).toEqual([
      { text: '42' },
      { text: '30' },
    ])
  })

  test('a number typed over the page as free text is read too', async () => {
    const { value } = await fromPdf(
      tinyPdf(
        [
          {
            texts: [...head, ...section],
            annotations: [
              '<< /Type /Annot /Subtype /FreeText /F 4 /Rect [115 735 155 751] /DA (/F1 13 Tf) /Contents (7) /AP << /N @seven >> >>',
            ],
          },
        ],
        { objects: { seven: appearance(shown('7', 2, 3)) } },
      ),
      { pdfjs: engine },
    )
    expect(value?.header.number).toBe('7/KH-UBND')
  })

  test('a hidden field prints nothing', async () => {
    const { value } = await fromPdf(
      tinyPdf(
        [{ texts: [...head, ...section], annotations: [widget('115 735 155 751', 'words').replace('/F 4', '/F 2')] }],
        signed,
      ),
      { pdfjs: engine },
    )
    expect(value?.header.number).toBe('/KH-UBND')
  })
})

describe('text that is no content', () => {
  test('text that runs another way, tiny or white', async () => {
    const bytes = tinyPdf([
      {
        texts: [
          ...section,
          { text: 'BẢN NHÁP', x: 200, y: 500, turn: 45 },
          { text: 'chữ li ti', x: 100, y: 300, size: 0.5 },
          { text: 'chữ trắng', x: 100, y: 400, before: '1 g' },
        ],
      },
    ])
    const { value, diagnostics } = await read(bytes)
    expect(texts(value ?? [])).toHaveLength(3)
    expect(texts(value ?? [], 'furniture').toSorted()).toEqual(['BẢN NHÁP', 'chữ li ti', 'chữ trắng'])
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'hidden-text')).toHaveLength(2)
  })

  test('white words on a coloured head are seen', async () => {
    const blocks = await blocksOf([
      { texts: [...section, { text: 'TIÊU ĐỀ', x: 100, y: 400, before: '0 0 1 rg 90 420 200 40 re f 1 g' }] },
    ])
    expect(texts(blocks)).toContain('TIÊU ĐỀ')
  })
})

describe('a wide page drawn upright', () => {
  test('its text is read, and positions are those of the page as shown', async () => {
    const [block] = await blocksOf([{ texts: [{ text: 'Phụ lục I', x: 300, y: 500, size: 10, turn: 90 }] }])
    expect(block).toMatchObject({
      type: 'paragraph',
      text: 'Phụ lục I',
      position: { page: 1, box: [291, 455, 11.2, 45] },
    })
  })
})

describe('text layers that can’t be used', () => {
  test('old fonts are told, and their text never becomes content', async () => {
    const old = Array.from({ length: 12 }, (_, at) => ({
      text: 'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp',
      x: 85,
      y: 100 + 20 * at,
    }))
    const { value, diagnostics } = await read(tinyPdf([{ texts: old }]))
    expect(value).toBeNull()
    expect(diagnostics.map(({ ruleId, data, hint }) => [ruleId, data, hint])).toEqual([
      ['pdf-text-broken', { pages: '1' }, 'use-text-file'],
    ])
  })

  test('a missing character map is told', async () => {
    const texts = lines(100, ...Array.from({ length: 20 }, () => 'Tuyên truyền cải cách hành chính trên địa bàn xã'))
    const { value, diagnostics } = await read(tinyPdf([{ texts }], { withCharacterMap: false }))
    expect([value, diagnostics[0]?.ruleId]).toEqual([null, 'pdf-text-broken'])
  })

  const picture = { width: 100, height: 140, pixels: new Uint8Array(14_000).fill(200) }

  test('a scan without a recogniser is told, the pages with text are read', async () => {
    const { value, diagnostics } = await read(tinyPdf([{ texts: section }, { picture }]))
    expect(texts(value ?? [])).toHaveLength(3)
    expect(diagnostics.map(({ ruleId, data }) => [ruleId, data])).toEqual([['pdf-scanned', { pages: '2' }]])
  })

  test('a stamp on a scan does not make it a page with text', async () => {
    const { diagnostics } = await read(
      tinyPdf([{ picture, texts: [{ text: 'Ký bởi: UBND xã An Thủy', x: 300, y: 40 }] }]),
    )
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['pdf-scanned'])
  })

  test('a recogniser reads it, line by line with its confidence', async () => {
    const seen: unknown[] = []
    const { value, diagnostics } = await read(tinyPdf([{ picture }]), {
      rasterise: async (_, { dpi }) => ({
        width: 1653,
        height: 2339,
        dpi,
        pixels: new Uint8Array(1653 * 2339).fill(255),
      }),
      recogniseText: async () => [
        {
          words: [
            { text: 'KẾ', box: [700, 300, 60, 36], confidence: 95 },
            { text: 'HOẠCH', box: [775, 300, 150, 36], confidence: 91 },
          ],
          confidence: 93,
          baseline: [336, 336],
          rise: 0,
        },
        {
          words: [{ text: 'm0', box: [300, 400, 60, 30], confidence: 41 }],
          confidence: 41,
          baseline: [430, 430],
          rise: 0,
        },
      ],
      onProgress: ({ page, done, of, lines: found }) => seen.push([page, done, of, found?.length ?? null]),
    })
    expect(texts(value ?? [])).toEqual(['KẾ HOẠCH', 'm0'])
    expect(value?.[0]?.position).toMatchObject({ type: 'pdf', page: 1 })
    expect(diagnostics.map(({ ruleId, data }) => [ruleId, data])).toEqual([
      ['pdf-recognised', { page: 1, lines: 2, confidence: 67 }],
      ['doubtful-line', { text: 'm0', confidence: 41 }],
    ])
    expect(seen).toEqual([
      [1, 0, 1, null],
      [1, 1, 1, 2],
    ])
  })
})

describe('limits', () => {
  test('a file above the limit of bytes is not opened', async () => {
    const { value, diagnostics } = await read(new Uint8Array(3 * 1024 * 1024), { limits: { bytes: 1024 * 1024 } })
    expect([value, diagnostics.map(({ ruleId, data }) => [ruleId, data])]).toEqual([
      null,
      [['limit-pdf-size', { size: 3, limit: 1 }]],
    ])
    expect(pdfLimits).toEqual({ bytes: 52_428_800, pages: 300, pieces: 300_000 })
  })

  test('pages at the limit are read, one more is refused', async () => {
    const pages = (count: number): Uint8Array => tinyPdf(Array.from({ length: count }, () => ({ texts: section })))
    expect((await read(pages(2), { limits: { pages: 2 } })).diagnostics).toEqual([])
    const { value, diagnostics } = await read(pages(3), { limits: { pages: 2 } })
    expect([value, diagnostics[0]?.ruleId, diagnostics[0]?.data]).toEqual([
      null,
      'limit-pdf-pages',
      { pages: 3, limit: 2 },
    ])
  })

  test('more pieces of text than the limit: what came before is read', async () => {
    const { value, diagnostics } = await read(tinyPdf([{ texts: section }, { texts: section }]), {
      limits: { pieces: 3 },
    })
    expect([value?.length, diagnostics[0]?.ruleId]).toEqual([3, 'limit-pdf-text'])
  })
})
