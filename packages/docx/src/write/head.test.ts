import { emptyHeader, type Header } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { paragraphOf, paragraphsIn, wordsOf } from '../../test/read-part.ts'
import { contextOf } from './context.ts'
import { noDrafting } from './drafting.ts'
import { headTable, issuerLines, printedDate, printedNumber, type HeadParts } from './head.ts'
import { nd30 } from './layout.ts'
import { titleBlock } from './title.ts'
import { widthInTwips } from './text-width.ts'

const plain: HeadParts = { isNumbered: true, urgency: null, circulation: null }
const head = (header: Partial<Header>, parts: Partial<HeadParts> = {}): string =>
  headTable({ ...emptyHeader, ...header }, { ...plain, ...parts }, contextOf(nd30, noDrafting(), []))
const linesIn = (xml: string): readonly string[] =>
  paragraphsIn(xml)
    .map(wordsOf)
    .filter((line) => line !== '')
/** The lengths of the drawn lines, from their indents and the width of their column. */
const ruleLengths = (xml: string, width: number): readonly number[] =>
  paragraphsIn(xml)
    .filter((each) => each.includes('<w:pBdr>'))
    .map((each) => width - 2 * Number(/w:left="(\d+)" w:right/u.exec(each)?.[1]))

describe('numbers and dates', () => {
  test.each([
    ['42/KH-UBND', '42/KH-UBND'],
    ['7/KH-UBND', '07/KH-UBND'],
    ['107/KH-UBND', '107/KH-UBND'],
    ['5', '05'],
    ['/KH-UBND', '        /KH-UBND'],
    [null, '          '],
    ['', '          '],
  ])('number %j prints %j', (number, printed) => expect(printedNumber(number)).toBe(printed))

  test.each([
    [{ day: 5, month: 1, year: 2026 }, 'ngày 05 tháng 01 năm 2026'],
    [{ day: 10, month: 2, year: 2026 }, 'ngày 10 tháng 02 năm 2026'],
    [{ day: 29, month: 6, year: 2026 }, 'ngày 29 tháng 6 năm 2026'],
    [{ day: 9, month: 12, year: 2026 }, 'ngày 09 tháng 12 năm 2026'],
    [{ day: null, month: null, year: 2026 }, 'ngày      tháng      năm 2026'],
    [{ day: null, month: null, year: null }, 'ngày      tháng      năm       '],
  ])('date %j prints %j', (date, printed) => expect(printedDate(date)).toBe(printed))
})

describe('the agency', () => {
  test('a committee’s name stands over its unit; another name breaks where the cell ends', () => {
    expect(issuerLines('Ủy ban nhân dân xã An Thủy', 3400, 26)).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ AN THỦY'])
    expect(issuerLines('Sở Nông nghiệp và Môi trường', 3400, 26)).toEqual(['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'])
    expect(issuerLines('UBND xã An Thủy', 3400, 26)).toEqual(['UBND XÃ AN THỦY'])
    expect(issuerLines('Phòng Kinh tế và Xã hội - Hạ tầng', 2600, 26).filter((line) => line.startsWith('-'))).toEqual(
      [],
    )
  })

  test('no superior over a committee; over a department an upright one, the department bold', () => {
    expect(linesIn(head({ issuer: 'Ủy ban nhân dân xã An Thủy' }))[0]).toBe('ỦY BAN NHÂN DÂN')
    const xml = head({ superior: 'UBND xã An Thủy', issuer: 'Phòng Văn hóa - Xã hội' })
    expect(linesIn(xml).slice(0, 2)).toEqual(['UBND XÃ AN THỦY', 'PHÒNG VĂN HÓA - XÃ HỘI'])
    expect(paragraphOf(xml, 'UBND XÃ')).not.toContain('<w:b/>')
    expect(paragraphOf(xml, 'PHÒNG')).toContain('<w:b/>')
  })

  test('its line is 1/3 to 1/2 as long as its last line', () => {
    for (const issuer of [
      'ỦY BAN NHÂN DÂN XÃ AN THỦY',
      'SỞ NỘI VỤ',
      'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP VÀ KHU KINH TẾ TỈNH THANH VÂN',
    ]) {
      const left = Math.round(9071 * 0.38) - 80
      const xml = head({ issuer })
      const bold = paragraphsIn(xml.slice(0, xml.indexOf('<w:pBdr>'))).filter((each) => each.includes('<w:b/>'))
      const size = Number(/<w:sz w:val="(\d+)"/u.exec(bold.at(-1) ?? '')?.[1])
      const last = widthInTwips(wordsOf(bold.at(-1) ?? ''), size, true)
      const [length = 0] = ruleLengths(xml, left)
      expect(length).toBeGreaterThanOrEqual(last / 3 - 2)
      expect(length).toBeLessThanOrEqual(last / 2 + 2)
    }
  })
})

describe('nation and motto', () => {
  const xml = head({ issuer: 'UBND' })
  test('as the decree prints them, bold, motto 14 pt; the line below as long as the motto', () => {
    expect(linesIn(xml)).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(paragraphOf(xml, 'Độc lập - Tự do - Hạnh phúc')).toMatch(/<w:b\/>.*<w:sz w:val="28"\/>/su)
    const right = 9071 - Math.round(9071 * 0.38) - 80
    const motto = widthInTwips('Độc lập - Tự do - Hạnh phúc', 28, true)
    expect(Math.abs((ruleLengths(xml, right)[1] ?? 0) - motto)).toBeLessThanOrEqual(2)
  })

  test('a head that prints them its own way keeps it', () =>
    expect(linesIn(head({ nation: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }))).toContain(
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ))
})

describe('number and date', () => {
  const xml = head({ number: '7/KH-UBND', place: 'An Thủy', date: { day: 5, month: 3, year: 2026 } })
  test('number 13 pt upright; place and date 14 pt italic, side by side', () => {
    expect(wordsOf(paragraphOf(xml, 'Số:'))).toBe('Số: 07/KH-UBND')
    expect(paragraphOf(xml, 'Số:')).toContain('<w:sz w:val="26"/>')
    expect(paragraphOf(xml, 'An Thủy, ngày')).toMatch(/<w:i\/>.*<w:sz w:val="28"\/>/su)
    const [, row = ''] = xml.match(/<w:tr>.*?<\/w:tr>/gsu) ?? []
    expect(linesIn(row)).toEqual(['Số: 07/KH-UBND', 'An Thủy, ngày 05 tháng 3 năm 2026'])
  })

  test('a place with a long name still stands on one line', () => {
    const long = head({ place: 'Thành phố Hồ Chí Minh', date: { day: 25, month: 12, year: 2026 } })
    expect(paragraphOf(long, 'Thành phố')).toContain('<w:sz w:val="26"/>')
  })

  test('every field blank is still a head', () => {
    expect(linesIn(head({}))).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số:           ',
      'ngày      tháng      năm       ',
    ])
    expect(ruleLengths(head({}), 1)).toHaveLength(1)
  })
})

describe('marks', () => {
  test.each([
    ['KHẨN', 20],
    ['THƯỢNG KHẨN', 40],
    ['HỎA TỐC', 30],
  ] as const)('%s stands under the number in a red frame of %d × 8 mm', (urgency, length) => {
    const xml = head({}, { urgency })
    expect(paragraphOf(xml, urgency)).toMatch(/<w:b\/>.*<w:color w:val="FF0000"\/><w:sz w:val="26"\/>/su)
    expect(xml).toContain(`<w:tblW w:w="${Math.round(length * 56.6929)}" w:type="dxa"/>`)
    expect(xml).toContain('<w:trHeight w:val="454" w:hRule="exact"/>')
    expect(xml.indexOf('Số:')).toBeLessThan(xml.indexOf(urgency))
  })

  test('the scope of circulation stands above the national name', () => {
    const xml = head({}, { circulation: 'Lưu hành nội bộ' })
    expect(xml.indexOf('Lưu hành nội bộ')).toBeLessThan(xml.indexOf('CỘNG HÒA'))
    expect(paragraphOf(xml, 'Lưu hành')).toContain('<w:caps/>')
    // In a row of its own, so that agency and national name stay level
    const between = xml.slice(xml.indexOf('Lưu hành nội bộ'), xml.indexOf('CỘNG HÒA'))
    expect(between.match(/<\/w:tr>/gu)).toHaveLength(2)
  })
})

describe('the title', () => {
  const block = (title: string): string =>
    titleBlock({ ...emptyHeader, docType: 'KẾ HOẠCH', title }, null, false, contextOf(nd30, noDrafting(), []))

  test('kind and subject bold in the middle, 14 pt, a line of 1/3 to 1/2 below', () => {
    const xml = block('Phòng cháy năm 2026')
    for (const text of ['KẾ HOẠCH', 'Phòng cháy'])
      expect(paragraphOf(xml, text)).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>.*<w:sz w:val="28"\/>/su)
    const subject = widthInTwips('Phòng cháy năm 2026', 28, true)
    const [length = 0] = ruleLengths(xml, 9071)
    expect(length / subject).toBeGreaterThan(1 / 3)
    expect(length / subject).toBeLessThan(1 / 2)
  })

  test('a longer subject is set in, so that no word stands alone on its last line', () => {
    const indent = /<w:ind w:left="(\d+)" w:right="\1"\/>/u.exec(
      paragraphOf(block('Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2026 trên địa bàn xã An Thủy'), 'Phòng cháy'),
    )
    expect(Number(indent?.[1])).toBeGreaterThan(1000)
  })
})
