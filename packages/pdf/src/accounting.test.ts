import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { item, itemsOf, paragraph, plan, recipient, table, appendix, type Plan } from '@kehoach/core'
import { toDocx } from '@kehoach/docx'
import { fromText, outlineOf } from '@kehoach/recognise'
import { pdfOfWord, sharedFolder, testWith, testWithCorpus, tinyPdf } from '@kehoach/test-kit'
import fc from 'fast-check'
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { lettersIn, lettersOf } from '../test/letters.ts'
import { fromPdf, pdfBlocks, type PdfEngine } from './index.ts'

const engine = pdfjs as unknown as PdfEngine

/** The law: every letter that the engine finds stands in a block. */
async function losesNothing(bytes: Uint8Array): Promise<void> {
  const { value } = await pdfBlocks(bytes, { pdfjs: engine })
  expect(lettersOf(value ?? [])).toBe(await lettersIn(bytes))
}

test('wherever text stands on pages, none is lost', async () => {
  const words = fc.constantFrom(
    'STT',
    'Nội dung',
    '1',
    '2.',
    'Kế hoạch',
    'a)',
    'Nơi nhận:',
    'TM. ỦY BAN',
    'Ký bởi: An',
    'KẾ HOẠCH',
    'Phụ lục',
    '- xã',
  )
  const text = fc.record({ text: words, x: fc.integer({ min: 5, max: 500 }), y: fc.integer({ min: 20, max: 820 }) })
  const lines = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 6 })
  const page = fc.record({ texts: fc.array(text, { maxLength: 25 }), across: lines, down: lines })
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const bytes = tinyPdf(
        pages.map(({ texts, across, down }) => ({
          // Drawn once at each place: what is drawn twice counts once.
          texts: [
            ...new Map(texts.map((each) => [`${Math.round(each.x / 8)} ${Math.round(each.y / 8)}`, each])).values(),
          ],
          rulings: [
            ...across.map((at) => [50, at * 90, 550, at * 90] as const),
            ...down.map((at) => [at * 65, 60, at * 65, 780] as const),
          ],
        })),
      )
      await losesNothing(bytes)
    }),
    { numRuns: 40, seed: 20260102 },
  )
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
      'Thực hiện Kế hoạch số 3916/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Hòa Giang về bảo đảm an toàn thực phẩm, Ủy ban nhân dân xã An Thủy ban hành Kế hoạch như sau:',
    ),
  ],
  body: [
    item('I.', 'MỤC ĐÍCH, YÊU CẦU', [
      item('1.', 'Mục đích', [
        item(
          null,
          'Nâng cao nhận thức và trách nhiệm của người sản xuất, kinh doanh và người tiêu dùng trên địa bàn xã, hạn chế ngộ độc thực phẩm.',
        ),
      ]),
      item('2.', 'Yêu cầu', [
        item(
          'a)',
          'Bảo đảm thiết thực, tiết kiệm; phân công rõ người, rõ việc, rõ thời gian hoàn thành, rõ kết quả của từng nhiệm vụ.',
        ),
        item('b)', 'Không gây phiền hà cho cơ sở.'),
      ]),
    ]),
    item(
      'II.',
      'NHIỆM VỤ',
      Array.from({ length: 14 }, (_, at) =>
        item(
          `${at + 1}.`,
          `Kiểm tra nhóm cơ sở thứ ${at + 1}: ít nhất ${at + 2} lượt trong năm, lập biên bản từng lượt, công khai kết quả trên trang thông tin điện tử và hệ thống truyền thanh của xã trong 05 ngày làm việc.`,
        ),
      ),
    ),
  ],
  closing: [paragraph('Trên đây là Kế hoạch bảo đảm an toàn thực phẩm năm 2026 của xã An Thủy./.')],
  recipients: [recipient('UBND tỉnh;'), recipient('Các thôn;'), recipient('Lưu: VT.')],
  signature: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Bình', position: null },
  appendices: [
    appendix('Phụ lục', 'PHÂN CÔNG NHIỆM VỤ', [
      table(
        ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'],
        Array.from({ length: 22 }, (_, at) => [
          String(at + 1),
          `Kiểm tra việc chấp hành quy định về an toàn thực phẩm tại nhóm cơ sở số ${at + 1} trên địa bàn xã`,
          'Phòng Văn hóa - Xã hội',
          `Trước ngày ${String(at + 1).padStart(2, '0')}/6/2026`,
        ]),
      ),
    ]),
  ],
})

testWith(['LibreOffice'], 'a plan printed to PDF reads as it was, its table over several pages as one', async () => {
  const bytes = pdfOfWord(toDocx(written).value)
  await losesNothing(bytes)
  const { value, diagnostics } = await fromPdf(bytes, { pdfjs: engine })
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  const pathsOf = (read: Plan): readonly string[] =>
    itemsOf(read).map(({ path, item: { text } }) => `${path.join('/')} ${text}`)
  expect(pathsOf(value ?? plan({}))).toEqual(pathsOf(written))
  expect(value?.header).toMatchObject({
    issuer: written.header.issuer,
    number: '15/KH-UBND',
    place: 'An Thủy',
    date: written.header.date,
    title: written.header.title,
  })
  expect(value?.recipients.map(({ text }) => text)).toEqual(['UBND tỉnh;', 'Các thôn;', 'Lưu: VT.'])
  expect(value?.signature).toMatchObject({ authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Văn Bình' })
  const rowsOf = (read: Plan | null): readonly (readonly string[])[] =>
    outlineOf(read ?? plan({})).appendixTables.flatMap(({ rows }) => rows.map((row) => [...row]))
  expect(rowsOf(value)).toEqual(rowsOf(written))
})

const pair = join(sharedFolder, 'corpus/pair-lam-giang')

testWithCorpus('a real PDF: nothing lost, and its outline agrees with the same plan as text', async () => {
  const bytes = new Uint8Array(readFileSync(join(pair, 'c2.pdf')))
  await losesNothing(bytes)
  const { value } = await fromPdf(bytes, { pdfjs: engine })
  const words = (read: Plan): readonly string[] => outlineOf(read).outline.map(({ text }) => text)
  const [own, others] = [
    words(value ?? plan({})).join(' '),
    words(fromText(readFileSync(join(pair, 'c2.txt'), 'utf8')).value).join(' '),
  ]
  expect(own).toBe(others)
})
