import { item, paragraph, plan, type Plan, type Question } from '@kehoach/core'
import { describe, expect, test } from 'vitest'
import { partsOf, problemsIn } from '../test/check-package.ts'
import { full, questions } from '../test/full-plan.ts'
import { paragraphOf, paragraphsIn, wordsOf } from '../test/read-part.ts'
import { openPlaces } from './open-places.ts'
import { toDocx } from './to-docx.ts'

const asked = (itemId: string | null, about: string, ruleId = 'value-not-given'): Question => ({
  id: `q-${about}`,
  ruleId,
  itemId,
  about,
  data: {},
})
const one = (text: string): Plan => plan({ body: [{ ...item('1.', text), id: 'i1' }] })
const found = (made: Plan, list: readonly Question[] = []): readonly (readonly [string, string, string | null])[] =>
  openPlaces(made, list).map(({ text, about, question }) => [text, about, question?.id ?? null])

describe('what is open', () => {
  test.each([
    ['Có [… so thon …] thôn.', '[… so thon …]', 'so thon'],
    ['Có {{so_thon}} thôn.', '{{so_thon}}', 'so_thon'],
    ['Giao […] chủ trì.', '[…]', ''],
    ['Giao [...] chủ trì.', '[...]', ''],
  ])('%j', (text, blank, about) => expect(found(one(text))).toEqual([[blank, about, null]]))

  test.each(['Sách, báo, … của xã.', 'v.v…', 'Nghị định [1], [a]', 'ngày … tháng … năm', '{x}', 'a…b'])(
    '%j is the author’s own',
    (text) => expect(found(one(text))).toEqual([]),
  )

  test('a question finds its blank by its words, the last question the blank that none names', () => {
    const made = one('Hạn đã qua; giao [… Sở X: đơn vị nào? …] tại [… nơi thực hiện …].')
    const list = [
      asked('i1', 'trước ngày 01/01', 'date-past'),
      asked('i1', 'Sở X', 'no-equivalent'),
      asked('i1', 'Câu của cấp trên', 'make-concrete'),
    ]
    expect(found(made, list)).toEqual([
      ['', 'trước ngày 01/01', 'q-trước ngày 01/01'],
      ['[… Sở X: đơn vị nào? …]', 'Sở X: đơn vị nào?', 'q-Sở X'],
      ['[… nơi thực hiện …]', 'nơi thực hiện', 'q-Câu của cấp trên'],
    ])
  })

  test('a lone … stands for a question’s blank', () =>
    expect(found(one('Có … thôn.'), [asked('i1', 'so_thon')])).toEqual([['…', 'so_thon', 'q-so_thon']]))

  test('a question about the head stands at its field, one about an item that is gone is answered', () => {
    const made = plan({ header: { place: 'An Thủy', title: 'Phòng cháy' }, body: [item('1.', 'Việc.')] })
    expect(openPlaces(made, [asked(null, 'place')])).toMatchObject([{ sentence: 'An Thủy', about: 'place' }])
    expect(found(made, [asked('không còn', 'x')])).toEqual([])
  })

  test('every printed text is looked at', () => {
    const made = plan({
      header: { title: 'Năm {{nam}}' },
      opening: [paragraph('Của [… cơ quan …]')],
      signature: { authority: null, title: null, name: '[… họ tên …]', position: null },
    })
    expect(found(made).map(([text]) => text)).toEqual(['{{nam}}', '[… cơ quan …]', '[… họ tên …]'])
  })
})

describe('a draft', () => {
  const parts = partsOf(toDocx(full, { draft: { questions } }).value)
  const document = parts.get('word/document.xml') ?? ''
  const comments = paragraphsIn(parts.get('word/comments.xml') ?? '').map(wordsOf)

  test('shows each open place in yellow with a comment that says what is asked and what to fill', () => {
    const blank = paragraphOf(document, 'Treo băng rôn')
    expect(blank).toMatch(
      /<w:commentRangeStart w:id="1"\/><w:r><w:rPr>[^/]*\/>[^/]*\/><w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>\[… số thôn …\]/u,
    )
    expect(wordsOf(blank)).toBe('- Treo băng rôn tại [… số thôn …] thôn.')
    expect(comments).toEqual([
      'Dự thảo còn 2 chỗ cần điền hoặc xác nhận, tô vàng trong văn bản. Điền xong từng chỗ rồi xóa ghi chú; còn một chỗ trống thì chưa phải bản trình ký.',
      '1/2. Cần điền hoặc xác nhận: số thôn',
      'Nội dung cấp trên giao: “Treo băng rôn tại thôn.”',
      '2/2. Cần điền hoặc xác nhận: trước ngày 15/01/2026',
      'Nội dung cấp trên giao: “Báo cáo ngay sau khi Kế hoạch được ban hành.”',
    ])
  })

  test('counts at its title; comments name no person and no time', () => {
    expect(paragraphOf(document, 'KẾ HOẠCH')).toContain('<w:commentReference w:id="0"/>')
    expect(parts.get('word/comments.xml')).not.toContain('w:date')
    expect(new Set(parts.get('word/comments.xml')?.match(/w:author="[^"]*"/gu))).toEqual(
      new Set(['w:author="kehoach"']),
    )
  })

  test('asks in the caller’s words', () => {
    const { value } = toDocx(full, { draft: { questions, ask: ({ about }) => `Xã có bao nhiêu: ${about}?` } })
    expect(wordsOf(partsOf(value).get('word/comments.xml') ?? '')).toContain('1/2. Xã có bao nhiêu: so_thon?')
  })

  test('a clean copy has no marks, and says how many places are open', () => {
    const { value, diagnostics } = toDocx(full)
    expect(partsOf(value).has('word/comments.xml')).toBe(false)
    expect(partsOf(value).get('word/document.xml')).not.toMatch(/highlight|comment/u)
    expect(diagnostics).toMatchObject([{ ruleId: 'open-places', data: { count: 1 } }])
  })

  test('a filled plan has nothing open and no comment', () => {
    const filled = JSON.parse(JSON.stringify(full).replace('[… số thôn …]', '14')) as Plan
    expect(openPlaces(filled)).toEqual([])
    const { value, diagnostics } = toDocx(filled, { draft: { questions: [] } })
    expect(partsOf(value).has('word/comments.xml')).toBe(false)
    expect(diagnostics).toEqual([])
  })

  test('blanks in every part of a document keep it well formed', () => {
    const blanks = JSON.parse(
      JSON.stringify(full, (key, value: unknown) =>
        typeof value === 'string' &&
        [
          'text',
          'printed',
          'title',
          'issuer',
          'number',
          'place',
          'authority',
          'name',
          'attachedTo',
          'docType',
          'nation',
          'motto',
          'label',
        ].includes(key)
          ? `${value} [… x …]`
          : value,
      ),
    ) as Plan
    for (const dress of ['plan', 'decision'] as const) {
      const { value } = toDocx(blanks, { dress, draft: { questions } })
      expect(problemsIn(value)).toEqual([])
    }
  })
})
