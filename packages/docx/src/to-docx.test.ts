import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendix, item, paragraph, plan, recipient, table, type Plan } from '@kehoach/core'
import { testWith } from '@kehoach/test-kit'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { issuerLines, printedDate, printedNumber } from './write/head.ts'
import * as docx from './index.ts'
import { toDocx } from './index.ts'
import { widthsFor } from './write/table.ts'
import { widthInTwips } from './write/text-width.ts'

test('the public names', () =>
  expect(Object.keys(docx).toSorted()).toEqual(['formatDiagnostic', 'messages', 'nd30', 'rules', 'toDocx']))

const full: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
    number: '/KH-UBND',
    place: 'An Thủy',
    date: { year: 2026, month: 2, day: null },
    docType: 'KẾ HOẠCH',
    title: 'Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026 trên địa bàn xã An Thủy',
  },
  opening: [
    paragraph('Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ;'),
    paragraph('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'),
  ],
  body: [
    item('Phần I', 'ĐÁNH GIÁ', [
      item('I.', 'MỤC ĐÍCH, YÊU CẦU', [
        item('1.', 'Mục đích', [item(null, 'Nâng cao ý thức của Nhân dân.')]),
        item('2.', 'Kiểm tra chợ & trường học <định kỳ>.'),
      ]),
      item('II.', 'NHIỆM VỤ', [
        item('d)', 'Tuyên truyền:', [item('-', 'Phát thanh;'), item('-', 'Treo băng rôn.')]),
        item('đ)', 'Diễn tập.'),
        item('e)', 'Báo cáo.'),
      ]),
    ]),
  ],
  closing: [paragraph('Trên đây là Kế hoạch của xã./.')],
  recipients: [recipient('UBND tỉnh;'), { ...recipient('Gửi bản giấy:'), kind: 'group' }, recipient('Lưu: VT.')],
  signature: {
    authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
    title: 'PHÓ CHỦ TỊCH',
    name: 'Lê Văn Bình',
    position: null,
  },
  appendices: [
    {
      ...appendix('Phụ lục', 'DANH MỤC NHIỆM VỤ', [
        table(
          ['STT', 'Nội dung', 'Sản phẩm', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Ghi chú'],
          [
            ['1', 'Kiểm tra\n- Chợ;\n- Trường', 'Biên bản', 'Công an xã', 'Các thôn', 'Quý II', ''],
            ['2', 'Diễn tập', 'Báo cáo', 'Công an xã', '', 'Quý III', ''],
          ],
        ),
      ]),
      attachedTo: '(Kèm theo Kế hoạch số      /KH-UBND)',
    },
  ],
})

const partOf = async (made: Plan, name: string): Promise<string> => {
  const part = unzipSync((await toDocx(made)).value)[name]
  return part === undefined ? '' : strFromU8(part)
}
const decoded = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[ >][^<]*<\/w:t>|<w:t>[^<]*<\/w:t>/gu)]
    .map(([run]) => decoded(run.replace(/<[^>]+>/gu, '')))
    .join('')
const paragraphOf = (xml: string, text: string): string =>
  xml.split(/(?=<w:p[ >])/u).find((each) => wordsOf(each).includes(text)) ?? ''

describe('nothing is lost', () => {
  test('every text of a plan stands in the document', async () => {
    const printed = wordsOf(await partOf(full, 'word/document.xml')).replace(/\s/gu, '')
    const texts: string[] = []
    const collect = (value: unknown, key = ''): void => {
      if (
        typeof value === 'string' &&
        ['text', 'printed', 'title', 'name', 'attachedTo', 'label', 'place', 'number'].includes(key)
      )
        texts.push(...value.split('\n'))
      else if (typeof value === 'object' && value !== null)
        for (const [name, each] of Object.entries(value)) collect(each, Array.isArray(value) ? key : name)
    }
    collect(full)
    expect(texts.length).toBeGreaterThan(40)
    expect(texts.filter((text) => !printed.includes(text.replace(/\s/gu, '')))).toEqual([])
  })

  test('characters that XML cannot hold are replaced and reported', async () => {
    const hostile = plan({ body: [item('I.', 'MỤC \u0000\u0008\uffff ĐÍCH'), item('II.', 'Đuôi \ud800 lẻ')] })
    const { value, diagnostics } = await toDocx(hostile)
    expect(diagnostics).toMatchObject([{ ruleId: 'forbidden-characters', data: { count: 4 } }])
    expect(wordsOf(strFromU8(unzipSync(value)['word/document.xml'] ?? new Uint8Array()))).toContain('MỤC ��� ĐÍCH')
  })

  test('an empty body is said, and still a file', async () => {
    const { value, diagnostics } = await toDocx(plan({}))
    expect(value.length).toBeGreaterThan(1000)
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['empty-body'])
  })
})

describe('the form', () => {
  test('page and margins of Annex I', async () => {
    const xml = await partOf(full, 'word/document.xml')
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/u)
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/u)
    expect(xml).toContain('<w:titlePg')
  })

  test('a wide appendix lies on its side in a section of its own, its head row repeated', async () => {
    const xml = await partOf(full, 'word/document.xml')
    expect([...xml.matchAll(/<w:sectPr/gu)]).toHaveLength(2)
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/u)
    expect(xml).toContain('<w:tblHeader/>')
    expect([...xml.matchAll(/<w:cantSplit\/>/gu)].length).toBeGreaterThan(4)
  })

  test('body paragraphs are justified, set in on the first line alone; labels are text, no list is automatic', async () => {
    const xml = await partOf(full, 'word/document.xml')
    const duty = paragraphOf(xml, 'đ) Diễn tập.')
    expect(duty).toContain('w:val="both"')
    expect(duty).toMatch(/<w:ind[^>]*w:left="0"[^>]*w:firstLine="720"|<w:ind[^>]*w:firstLine="720"[^>]*w:left="0"/u)
    expect(xml).not.toContain('<w:numPr>')
  })

  test('bases are in italics, sections bold, points not', async () => {
    const xml = await partOf(full, 'word/document.xml')
    expect(paragraphOf(xml, 'Căn cứ Luật')).toContain('<w:i/>')
    expect(paragraphOf(xml, 'như sau:')).not.toContain('<w:i/>')
    expect(paragraphOf(xml, 'II. NHIỆM VỤ')).toContain('<w:b/>')
    expect(paragraphOf(xml, '1. Mục đích')).toContain('<w:b/>')
    expect(paragraphOf(xml, '2. Kiểm tra chợ')).not.toMatch(/<w:b\/>/u)
    expect(paragraphOf(xml, 'e) Báo cáo.')).not.toMatch(/<w:b\/>/u)
  })

  test('one font in every script, Vietnamese as language, page number in the header', async () => {
    const styles = await partOf(full, 'word/styles.xml')
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(styles).toContain(`w:${script}="Times New Roman"`)
    expect(styles).toContain('vi-VN')
    expect(await partOf(full, 'word/header1.xml')).toContain('PAGE')
  })

  test('the same plan gives the same bytes, and no name of anybody in the properties', async () => {
    const [first, second] = [await toDocx(full), await toDocx(full)]
    expect(first.value).toEqual(second.value)
    const core = await partOf(full, 'docProps/core.xml')
    expect(core).toContain('<dc:title>KẾ HOẠCH Phòng cháy')
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/u)
  })
})

describe('head', () => {
  test.each([
    ['42/KH-UBND', '42/KH-UBND'],
    ['7/KH-UBND', '07/KH-UBND'],
    ['/KH-UBND', '        /KH-UBND'],
    [null, '          '],
  ])('number %j prints %j', (number, printed) => expect(printedNumber(number)).toBe(printed))

  test.each([
    [{ day: 5, month: 1, year: 2026 }, 'ngày 05 tháng 01 năm 2026'],
    [{ day: 29, month: 6, year: 2026 }, 'ngày 29 tháng 6 năm 2026'],
    [{ day: 9, month: 12, year: 2026 }, 'ngày 09 tháng 12 năm 2026'],
    [{ day: null, month: null, year: 2026 }, 'ngày      tháng      năm 2026'],
  ])('date %j prints %j', (date, printed) => expect(printedDate(date)).toBe(printed))

  test('a committee’s name stands over its unit; another name breaks where the cell ends', () => {
    expect(issuerLines('Ủy ban nhân dân xã An Thủy', 3400, 26)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ AN THỦY'])
    expect(issuerLines('Sở Nông nghiệp và Môi trường', 3400, 26).length).toBe(2)
  })

  test('a longer text is wider, bold wider than upright', () => {
    expect(widthInTwips('Độc lập - Tự do - Hạnh phúc', 28, true)).toBeGreaterThan(
      widthInTwips('Độc lập - Tự do', 28, true),
    )
    expect(widthInTwips('Hạnh phúc', 28, true)).toBeGreaterThan(widthInTwips('Hạnh phúc', 28, false))
  })
})

test('columns share the width, the long ones more', () => {
  const widths = widthsFor(
    table(['STT', 'Nội dung'], [['1', 'Một nội dung dài hơn nhiều so với số thứ tự của nó trong bảng']]),
    9000,
  )
  expect(widths.reduce((a, b) => a + b, 0)).toBe(9000)
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2)
})

testWith(
  ['LibreOffice', 'poppler'],
  'LibreOffice opens it without repair; the page says what the plan says',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-docx-'))
    writeFileSync(join(folder, 'plan.docx'), (await toDocx(full)).value)
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ],
      { stdio: 'ignore' },
    )
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'plan.pdf'), '-'], { encoding: 'utf8' })
    for (const words of [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'đ) Diễn tập.',
      'TM. ỦY BAN NHÂN DÂN',
      'Lê Văn Bình',
      'DANH MỤC NHIỆM VỤ',
    ])
      expect(text).toContain(words)
    expect(execFileSync('pdffonts', [join(folder, 'plan.pdf')], { encoding: 'utf8' })).toMatch(/Times|Liberation/u)
  },
  120_000,
)
