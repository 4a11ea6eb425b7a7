import { item, type Plan } from '@kehoach/core'
import { testWith } from '@kehoach/test-kit'
import { expect } from 'vitest'
import { badPlans } from '../test/bad-plans.ts'
import { partsOf } from '../test/check-package.ts'
import { full, questions } from '../test/full-plan.ts'
import { converted, fontsOf } from '../test/office.ts'
import { pagesOf, type PdfPage, type PdfText } from '../test/pdf.ts'
import { documentOf, wordsOf } from '../test/read-part.ts'
import { readOrigin } from './origin/read-origin.ts'
import { reportToDocx } from './report.ts'
import { toDocx } from './to-docx.ts'

const perMillimetre = 72 / 25.4
const middle = ({ x, width }: { readonly x: number; readonly width: number }): number => x + width / 2
const find = ({ texts }: PdfPage, text: string): PdfText => {
  const found = texts.find((each) => each.text.includes(text))
  if (found === undefined) throw new Error(`"${text}" is not on the page`)
  return found
}

/** The plan with some lines more before its headings. */
const shiftedBy = (lines: number): Plan => ({
  ...full,
  appendices: [],
  body: [...Array.from({ length: lines }, (_, at) => item(null, `Dòng ${at}.`)), ...full.body],
})

testWith(
  ['LibreOffice', 'poppler'],
  'a printed plan measures as the decree says',
  async () => {
    const shifted = [1, 3, 5, 7].map((lines) => [`shifted-${lines}`, toDocx(shiftedBy(lines)).value] as const)
    const files = converted({ plan: toDocx(full).value, ...Object.fromEntries(shifted) }, 'pdf')
    const made = files.get('plan') ?? new Uint8Array()
    const pages = await pagesOf(made)
    const [first, second] = pages as [PdfPage, PdfPage]
    const left = 30 * perMillimetre
    const right = first.width - 20 * perMillimetre

    // I.7: a number from page 2 on, in the middle of the top margin; each appendix counts for itself
    const numbers = pages.map(({ texts }) => texts.find(({ text, y }) => y < 20 * perMillimetre && /^\d+$/u.test(text)))
    const sides = pages.map(({ width, height }) => width > height)
    expect(sides).toEqual([false, false, true, true, true, true, false])
    expect(numbers.map((number) => number?.text ?? null)).toEqual([null, '2', null, '2', '3', '4', null])
    expect(Math.abs(middle(numbers[1] ?? { x: 0, width: 0 }) - (left + right) / 2)).toBeLessThan(1.5)
    expect(numbers[1]?.size).toBeCloseTo(14, 1)

    // II.1.b: below the motto a line as long as its text; II.2.b, II.5.b: short lines of 1/3 to 1/2, in the middle
    const motto = find(first, 'Độc lập')
    const ruleUnder = (text: PdfText) =>
      first.rules
        .filter(({ y }) => y > text.y)
        .toSorted((a, b) => a.y - b.y || Math.abs(a.x - text.x) - Math.abs(b.x - text.x))
    const underMotto = ruleUnder(motto).find(({ x }) => x > first.width / 2 - 50 && x > 260)
    expect(Math.abs((underMotto?.length ?? 0) / motto.width - 1)).toBeLessThan(0.03)
    expect((underMotto?.y ?? 0) - motto.y).toBeGreaterThan(3)
    const unit = find(first, 'XÃ AN THỦY')
    const underUnit = ruleUnder(unit).find(({ x }) => x < 260)
    expect((underUnit?.length ?? 0) / unit.width).toBeGreaterThan(1 / 3)
    expect((underUnit?.length ?? 0) / unit.width).toBeLessThan(1 / 2)
    expect(Math.abs(middle(unit) - middle({ x: underUnit?.x ?? 0, width: underUnit?.length ?? 0 }))).toBeLessThan(2)
    const subject = find(first, 'hộ năm 2026')
    const underSubject = ruleUnder(subject)[0]
    expect((underSubject?.length ?? 0) / subject.width).toBeGreaterThan(1 / 3)
    expect((underSubject?.length ?? 0) / subject.width).toBeLessThan(1 / 2)

    // II.5.b: the title in the middle, 14 pt; II.2: the agency level with the nation's name, 13 pt
    for (const text of ['KẾ HOẠCH', 'Phòng cháy, chữa', 'Phần I']) {
      expect(Math.abs(middle(find(first, text)) - (left + right) / 2)).toBeLessThan(1.5)
      expect(find(first, text).size).toBeCloseTo(14, 1)
    }
    expect(find(first, 'ỦY BAN NHÂN DÂN').y).toBeCloseTo(find(first, 'CỘNG HÒA').y, 0)
    expect(Math.abs(find(first, 'Số:').y - find(first, 'An Thủy, ngày').y)).toBeLessThan(2)

    // I.3, II.6.e: margins; the first line set in by 1.27 cm, the next at the margin
    for (const text of ['Căn cứ Kế hoạch', 'I. MỤC ĐÍCH', '1. Mục đích', '- Tăng cường', '2. Kiểm tra'])
      expect(find(first, text).x).toBeCloseTo(left + 36, 0)
    expect(find(first, 'ban nhân dân tỉnh').x).toBeCloseTo(left, 0)
    for (const { texts, width } of pages)
      for (const each of texts) expect(each.x + each.width).toBeLessThan(width - 20 * perMillimetre + 3)

    // II.7, II.9: recipients at the margin, 11 pt, level with the authority in the right half
    const authority = find(second, 'TM. ỦY BAN')
    expect(Math.abs(find(second, 'Nơi nhận:').y - authority.y)).toBeLessThan(3)
    expect(find(second, '- UBND tỉnh')).toMatchObject({ x: expect.closeTo(left, 0), size: expect.closeTo(11, 1) })
    expect(Math.abs(middle(authority) - (left + (3 / 4) * (right - left)))).toBeLessThan(2)

    // The head of a table on each of its pages
    for (const page of pages.slice(2, 5)) expect(page.texts.filter(({ text }) => text === 'Chủ trì')).toHaveLength(1)
    // Wherever a page ends, no heading is the last thing on it
    for (const [name] of shifted) {
      const [page] = await pagesOf(files.get(name) ?? new Uint8Array())
      expect(page?.texts.at(-1)?.text).not.toMatch(/^(?:Phần|[IVX]+\.|\d\. \S+ \S+$)|^\p{Lu}{2}|:$/u)
    }
    expect(fontsOf(made)).toMatch(/Times|Liberation ?Serif/u)
  },
  180_000,
)

testWith(
  ['LibreOffice'],
  'every odd plan, every dress and a report open in LibreOffice with their words',
  async () => {
    const files = {
      ...Object.fromEntries(Object.entries(badPlans).map(([name, { plan }]) => [name, toDocx(plan).value])),
      decision: toDocx(full, { dress: 'decision', urgency: 'KHẨN' }).value,
      draft: toDocx(full, { draft: { questions }, contact: ['Điện thoại: 000'], circulation: 'XEM XONG TRẢ LẠI' })
        .value,
      report: reportToDocx({
        type: 'report',
        title: 'Báo cáo',
        blocks: [{ type: 'table', columns: ['1', '2', '3', '4', '5', '6'], rows: [] }],
      }).value,
    }
    const made = converted(files, 'pdf')
    expect([...made.keys()].toSorted()).toEqual(Object.keys(files).toSorted())
    const words = async (name: string): Promise<string> =>
      (await pagesOf(made.get(name) ?? new Uint8Array()))
        .flatMap(({ texts }) => texts.map(({ text }) => text))
        .join(' ')
    expect(await words('many-rows')).toContain('Việc thứ 2000')
    expect(await words('many-items')).toContain('Nội dung thứ 5000 của kế hoạch.')
    // III.2.c: the scope above the national name, which stays level with the agency
    const [marked] = await pagesOf(made.get('draft') ?? new Uint8Array())
    if (marked === undefined) throw new Error('no page')
    expect(find(marked, 'ỦY BAN NHÂN DÂN').y).toBeCloseTo(find(marked, 'CỘNG HÒA').y, 0)
    expect(find(marked, 'XEM XONG').y).toBeLessThan(find(marked, 'CỘNG HÒA').y)
    expect(await words('decision')).toMatch(/QUYẾT ĐỊNH:.*Điều 1\..*Kèm theo Quyết định/su)
    expect((await words('tall-row')).match(/Một đoạn rất dài/gu)?.length).toBeGreaterThan(1400)
  },
  300_000,
)

testWith(
  ['LibreOffice'],
  'saved again by LibreOffice, a plan keeps its words, its bookmarks and its origin',
  () => {
    const before = toDocx(full).value
    const after = converted({ plan: before }, 'docx').get('plan') ?? new Uint8Array()
    const names = (bytes: Uint8Array): readonly string[] =>
      [...documentOf(bytes).matchAll(/w:name="(_kh_[^"]+)"/gu)].map(([, name = '']) => name).toSorted()
    expect(names(after)).toEqual(names(before))
    const parts = [...partsOf(after)].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
    const { value, diagnostics } = readOrigin(parts)
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ planId: full.id, header: { level: 'commune' } })
    expect(value?.parts.map(({ bookmark }) => bookmark).toSorted()).toEqual(names(before))
    const plain = (bytes: Uint8Array): string => wordsOf(documentOf(bytes)).replaceAll(/\s+/gu, '')
    expect(plain(after)).toBe(plain(before))
  },
  180_000,
)
