import { item, plan } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { partsOf, problemsIn } from '../test/check-package.ts'
import { full, questions } from '../test/full-plan.ts'
import { documentOf, paragraphOf, paragraphsIn, wordsOf } from '../test/read-part.ts'
import * as docx from './index.ts'
import { decisionFor, nd30, toDocx } from './index.ts'
import { slotsOf } from './write/text-slots.ts'

test('the public names', () =>
  expect(Object.keys(docx).toSorted()).toEqual([
    'decisionFor',
    'docxBlocks',
    'formatDiagnostic',
    'fromDocx',
    'layoutOf',
    'lockIn',
    'messages',
    'nd30',
    'openPlaces',
    'profiles',
    'readOrigin',
    'reportToDocx',
    'rules',
    'toDocx',
    'verifyDocx',
  ]))

const xml = documentOf(toDocx(full).value)
const style = (text: string): string => paragraphOf(xml, text)

describe('nothing is lost', () => {
  test('every text of a plan stands in the document', () => {
    const printed = wordsOf(xml).replace(/\s/gu, '')
    const texts = slotsOf(full).flatMap(({ text }) => text.split('\n'))
    expect(texts.length).toBeGreaterThan(250)
    expect(texts.filter((text) => !printed.includes(text.replace(/\s/gu, '')))).toEqual([])
  })

  test('characters that XML cannot hold are replaced and reported', () => {
    const hostile = plan({ body: [item('I.', 'MỤC \u0000\u0008\uffff ĐÍCH'), item('II.', 'Đuôi \ud800 lẻ')] })
    const { value, diagnostics } = toDocx(hostile)
    expect(diagnostics).toContainEqual(expect.objectContaining({ ruleId: 'forbidden-characters', data: { count: 4 } }))
    expect(wordsOf(documentOf(value))).toContain('MỤC ��� ĐÍCH')
    expect(problemsIn(value)).toEqual([])
  })

  test('line ends become breaks, tabs stay tabs, and a broken line is not stretched', () => {
    const made = toDocx(plan({ body: [item('1.', 'một\r\nhai\tba\rbốn')] }))
    const found = paragraphOf(documentOf(made.value), 'một')
    expect(found.match(/<w:br\/>/gu)).toHaveLength(2)
    expect(found).toContain('<w:tab/>')
    expect(partsOf(made.value).get('word/settings.xml')).toContain('<w:doNotExpandShiftReturn/>')
  })
})

describe('the page', () => {
  test('A4, margins of I.3, no number on the first page, numbers from 1 in each section', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(xml).toContain('<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567"')
    expect(xml.match(/<w:sectPr>/gu)).toHaveLength(3)
    expect(xml.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(3)
    expect(xml.match(/<w:titlePg\/>/gu)).toHaveLength(3)
  })

  test('the number in the header: centred, upright, 14 pt; the first page has an empty one', () => {
    const parts = partsOf(toDocx(full).value)
    expect(parts.get('word/header1.xml')).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>.* PAGE /su)
    expect(wordsOf(parts.get('word/header2.xml') ?? '')).toBe('')
    expect(xml).toContain('<w:headerReference w:type="first" r:id="rIdEmpty"/>')
  })

  test('one font in every script, black, Vietnamese as language', () => {
    const styles = partsOf(toDocx(full).value).get('word/styles.xml')
    for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia']) expect(styles).toContain(`w:${script}="Times New Roman"`)
    expect(styles).toContain('<w:lang w:val="vi-VN"')
    expect(xml).not.toMatch(/w:color w:val|w:rFonts/u)
  })

  test('contact at the foot of page 1 under a line, nowhere else', () => {
    const parts = partsOf(toDocx(full, { contact: ['Địa chỉ: thôn 1'] }).value)
    expect(parts.get('word/footer1.xml')).toMatch(/<w:pBdr><w:top.*<w:sz w:val="22"\/>.*Địa chỉ: thôn 1/su)
    expect(
      parts.get('word/document.xml')?.match(/w:footerReference w:type="first" r:id="rIdNoContact"/gu),
    ).toHaveLength(2)
  })
})

describe('the body', () => {
  test('justified, set in on the first line alone, 6 pt apart; labels are text', () => {
    for (const text of [
      'đ) Diễn tập',
      'I. NHIỆM VỤ',
      '- Không để xảy ra',
      'Nâng cao ý thức',
      'Căn cứ Luật',
      'Trên đây là',
    ]) {
      expect(style(text)).toContain('<w:jc w:val="both"/>')
      expect(style(text)).toContain('<w:ind w:left="0" w:firstLine="720"/>')
      expect(style(text)).toContain('w:after="120" w:line="276" w:lineRule="auto"')
    }
    expect(xml).not.toMatch(/w:numPr|w:hanging/u)
  })

  test('bases italic, prose upright', () => {
    expect(style('Căn cứ Luật')).toContain('<w:i/>')
    expect(style('như sau:')).not.toContain('<w:i/>')
  })

  test('parts in the middle, sections and titled clauses bold, sentences and points not', () => {
    for (const text of ['Phần I', 'ĐÁNH GIÁ']) expect(style(text)).toMatch(/<w:jc w:val="center"\/>.*<w:b\/>/su)
    for (const text of ['II. TỔ CHỨC', '1. Mục đích', '1. Tuyên truyền']) expect(style(text)).toContain('<w:b/>')
    for (const text of ['2. Kiểm tra chợ', 'd) Tuyên truyền:', 'e) Báo cáo', '- Phát thanh', '+ Buổi sáng'])
      expect(style(text)).not.toContain('<w:b/>')
  })

  test('a run-in heading is bold up to its colon', () => {
    const runs = style('1. Công an xã:').match(/<w:r>.*?<\/w:r>/gsu) ?? []
    expect(runs.map((run) => [wordsOf(run).slice(0, 14), run.includes('<w:b/>')])).toEqual([
      ['1. Công an xã:', true],
      [' Chủ trì, tham', false],
    ])
  })

  test('of an article the number is bold, the words are not', () => {
    const made = toDocx(plan({ body: [item('Điều 1.', 'Ban hành Kế hoạch này./.')] }))
    const runs = paragraphOf(documentOf(made.value), 'Ban hành').match(/<w:r>.*?<\/w:r>/gsu) ?? []
    expect(runs.map((run) => [wordsOf(run), run.includes('<w:b/>')])).toEqual([
      ['Điều 1.', true],
      [' Ban hành Kế hoạch này./.', false],
    ])
  })

  test('headings have outline levels by their depth', () => {
    const levels = paragraphsIn(xml).flatMap((each) => {
      const level = /<w:outlineLvl w:val="(\d)"\/>/u.exec(each)?.[1]
      return level === undefined ? [] : [`${level} ${wordsOf(each)}`]
    })
    expect(levels).toEqual([
      '0 KẾ HOẠCH',
      '1 Phần I',
      '2 I. MỤC ĐÍCH, YÊU CẦU',
      '3 1. Mục đích',
      '1 Phần II',
      '2 I. NHIỆM VỤ',
      '3 1. Tuyên truyền',
      '3 2. Bảng chỉ tiêu',
      '2 II. TỔ CHỨC THỰC HIỆN',
      '0 Phụ lục I',
      '0 Phụ lục II',
      '1 1. Kết quả',
    ])
  })

  test('headings stay with what follows, the last sentence with the signature', () => {
    for (const text of ['Phần I', 'I. NHIỆM VỤ', '1. Tuyên truyền', 'Trên đây là'])
      expect(style(text)).toContain('<w:keepNext/>')
    expect(style('đ) Diễn tập')).not.toContain('<w:keepNext/>')
  })
})

describe('end marks', () => {
  const bare = plan({
    ...full,
    closing: [
      { ...full.closing[0], type: 'paragraph', id: 'p1', kind: 'text', text: 'Trên đây là Kế hoạch.', position: null },
    ],
    appendices: full.appendices.map((each) => ({ ...each, body: each.body.slice(0, 1) })),
  })

  test('a missing one is reported, the words stay', () => {
    const { value, diagnostics } = toDocx(bare)
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'missing-end-mark').map(({ data }) => data)).toEqual([
      { part: 'plan' },
      { part: 'Phụ lục I' },
      { part: 'Phụ lục II' },
    ])
    expect(wordsOf(documentOf(value))).not.toContain('./.')
  })

  test('or added: after the last sentence, under a table that ends an appendix', () => {
    const { value, diagnostics } = toDocx(bare, { endMark: 'add' })
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('missing-end-mark')
    const printed = documentOf(value)
    expect(wordsOf(paragraphOf(printed, 'Trên đây là'))).toBe('Trên đây là Kế hoạch./.')
    expect(wordsOf(paragraphOf(printed, 'Công tác tuyên truyền'))).toBe('a) Công tác tuyên truyền./.')
    expect(paragraphsIn(printed).filter((each) => wordsOf(each) === './.')).toHaveLength(1)
  })

  test('but not after an unnumbered paragraph, which it would turn into the closing', () => {
    const prose = plan({
      ...full,
      closing: [],
      appendices: [],
      body: [item('I.', 'MỤC ĐÍCH', [item(null, 'An toàn.')])],
    })
    const { value, diagnostics } = toDocx(prose, { endMark: 'add' })
    expect(wordsOf(paragraphOf(documentOf(value), 'An toàn'))).toBe('An toàn.')
    const said = diagnostics.map(({ ruleId }) => ruleId)
    expect(said).toContain('missing-end-mark')
    expect(said).not.toContain('end-mark-added')
  })
})

describe('the decision that brings a plan', () => {
  const decision = {
    ...decisionFor(full),
    number: '7/QĐ-UBND',
    date: { day: 5, month: 3, year: 2026 },
    proposal: 'Theo đề nghị của Trưởng Công an xã.',
  }
  const { value } = toDocx(full, { dress: 'decision', decision })
  const [first = '', second = '', ...others] = documentOf(value).split('<w:sectPr>')

  test('is a section of its own: head, title, who decides, bases, articles, signature', () => {
    const lines = paragraphsIn(first)
      .map(wordsOf)
      .filter((line) => line !== '')
    const at = (text: string): number => lines.findIndex((line) => line.includes(text))
    const order = [
      'Số: 07/QĐ-UBND',
      'ngày 05 tháng 3 năm 2026',
      'QUYẾT ĐỊNH',
      'Ban hành Kế hoạch phòng cháy',
      'Căn cứ Luật',
      'Theo đề nghị của',
      'QUYẾT ĐỊNH:',
      'Điều 1. Ban hành kèm theo',
      'Điều 3.',
      'Nơi nhận:',
      '- Như Điều 3;',
      'TM. ỦY BAN',
    ]
    expect(order.map(at)).toEqual(order.map(at).toSorted((a, b) => a - b))
    expect(at('Căn cứ Luật')).toBeGreaterThan(0)
    expect(lines.filter((line) => line === 'ỦY BAN NHÂN DÂN XÃ AN THỦY')).toHaveLength(1)
    expect(paragraphOf(first, 'Điều 1.')).toMatch(/<w:b\/>.*Điều 1\..*<\/w:r><w:r><w:rPr><w:sz/su)
  })

  test('the plan follows with its own head, without number and date, not signed again', () => {
    const words = wordsOf(second)
    expect(words).toContain(
      '(Kèm theo Quyết định số 07/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã An Thủy)',
    )
    expect(words).toContain('CỘNG HÒA XÃ HỘI')
    expect(words).not.toMatch(/Số:|Nơi nhận|Lê Văn Bình|Căn cứ Luật/u)
    expect(others).toHaveLength(3) // two appendices and what follows the last one's page
    expect(problemsIn(value)).toEqual([])
  })

  test('no text is lost on the way', () => {
    const printed = wordsOf(documentOf(value)).replace(/\s/gu, '')
    const lost = slotsOf(full).filter(
      ({ field, text }) =>
        !['number', 'place'].includes(field) &&
        text.split('\n').some((line) => !printed.includes(line.replace(/\s/gu, ''))),
    )
    expect(lost.map(({ text }) => text)).toEqual([])
  })
})

describe('one file', () => {
  test('the same bytes for the same plan; the title in the properties, nobody’s name, no time', () => {
    const options = { draft: { questions }, urgency: 'KHẨN' } as const
    expect(toDocx(full, options).value).toEqual(toDocx(structuredClone(full), options).value)
    const core = partsOf(toDocx(full).value).get('docProps/core.xml')
    expect(core).toContain('<dc:title>KẾ HOẠCH Phòng cháy')
    expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/u)
  })

  test.each([
    ['a plan', {}],
    [
      'a draft with every mark',
      {
        draft: { questions },
        urgency: 'HỎA TỐC',
        circulation: 'XEM XONG TRẢ LẠI',
        drafter: { symbol: 'PL', copies: 300 },
        contact: ['Điện thoại: 000'],
      },
    ],
    ['a decision', { dress: 'decision' }],
    ['a decision as draft', { dress: 'decision', draft: { questions } }],
  ] as const)('%s is as Word wants it', (_, options) => expect(problemsIn(toDocx(full, options).value)).toEqual([]))

  test('a layout outside the ranges is reported, and the profile’s value stays', () => {
    const { value, diagnostics } = toDocx(full, {
      layout: { ...nd30, margin: { ...nd30.margin, left: 2268 }, gap: Number.NaN },
    })
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'layout-out-of-range').map(({ data }) => data)).toEqual([
      { field: 'marginLeft', value: '40', from: 30, to: 35, unit: 'mm', clause: 'I.3' },
      { field: 'gap', value: 'NaN', from: 6, to: 24, unit: 'pt', clause: 'II.6.e' },
    ])
    expect(documentOf(value)).toContain('w:left="1701"')
  })
})
