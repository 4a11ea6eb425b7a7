import { item, plan, table, type Plan } from '@kehoach/core'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { full, questions } from '../test/full-plan.ts'
import { fromDocx } from './from-docx.ts'
import { formatDiagnostic } from './messages.ts'
import { toDocx, type DocxOptions } from './to-docx.ts'
import { verifyDocx } from './verify-docx.ts'

/** The file with one part's text changed, as somebody's mistake in the writer would. */
function changed(bytes: Uint8Array, change: (document: string) => string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes)
  const before = new TextDecoder().decode(parts[part])
  const after = change(before)
  expect(after).not.toBe(before)
  return zipSync({ ...parts, [part]: strToU8(after) })
}

/** The file without anything that is not seen: no custom part, no bookmark. */
function seenOnly(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('customXml/'))
  const text = (part: Uint8Array): string => new TextDecoder().decode(part)
  return zipSync(
    Object.fromEntries(
      parts.map(([name, part]) => [
        name,
        strToU8(
          text(part)
            .replaceAll(/<w:bookmark(?:Start|End) [^>]*>/gu, '')
            .replaceAll(/<Relationship [^>]*customXml[^>]*>/gu, '')
            .replaceAll(/<Override [^>]*customXml[^>]*>/gu, ''),
        ),
      ]),
    ),
  )
}

const made: Plan = {
  ...full,
  body: full.body.map((node, at) => (at === 0 ? { ...node, id: 'i-1' } : node)),
  mandates: [
    {
      itemId: 'i-1',
      clause: null,
      pile: 'own',
      levels: ['commune'],
      unitKinds: [],
      how: 'verbatim',
      valuePolicy: 'locked',
      reason: 'person',
      confirmed: true,
    },
  ],
}
const { value: bytes } = toDocx(made)

describe('a file that says its plan passes', () => {
  test.each<readonly [string, DocxOptions]>([
    ['clean', {}],
    ['draft', { draft: { questions } }],
    ['decision', { dress: 'decision' }],
    ['draft brought by a decision', { dress: 'decision', draft: { questions }, urgency: 'KHẨN' }],
    ['with every mark', { circulation: 'LƯU HÀNH NỘI BỘ', contact: ['Điện thoại: 000'], urgency: 'HỎA TỐC' }],
    ['with its drafter', { drafter: { symbol: 'PL', copies: 300 }, endMark: 'add' }],
  ])('%s', async (_, options) => {
    const result = await verifyDocx(made, toDocx(made, options).value, options)
    expect(result).toEqual({ value: true, diagnostics: [] })
  })

  test('the end mark that printing adds is expected, also under a table', async () => {
    const bare = plan({
      header: full.header,
      body: [item('I.', 'NHIỆM VỤ', [item('1.', 'Kiểm tra:', [table(['STT', 'Nơi'], [['1', 'Chợ']])])])],
    })
    const options = { endMark: 'add' } as const
    expect(await verifyDocx(bare, toDocx(bare, options).value, options)).toEqual({ value: true, diagnostics: [] })
  })
})

test('a table of one column and one of one row come back as tables', async () => {
  const tables = plan({
    header: full.header,
    body: [
      item('I.', 'DANH MỤC', [
        item('1.', 'Nơi kiểm tra:', [table(['Nơi'], [['Chợ'], ['Trường học']])]),
        item('2.', 'Thời gian:', [{ ...table([], [['Quý I', 'Quý II']]), head: [] }]),
      ]),
    ],
  })
  expect(await verifyDocx(tables, toDocx(tables).value)).toEqual({ value: true, diagnostics: [] })
})

describe('a file that says something else is named with its place and both texts', () => {
  const cases: readonly (readonly [string, (xml: string) => string, string, Readonly<Record<string, unknown>>])[] = [
    [
      'a letter of a label',
      (xml) => xml.replace('>đ) Diễn tập', '>e) Diễn tập'),
      'reads-differently',
      {
        path: 'II/I/1/đ',
        expected: 'đ) Diễn tập (chi tiết tại Phụ lục I).',
        found: 'e) Diễn tập (chi tiết tại Phụ lục I).',
      },
    ],
    [
      'a number in a sentence',
      (xml) => xml.replace('ít nhất 02 lần/tuần', 'ít nhất 20 lần/tuần'),
      'reads-differently',
      {
        path: 'II/I/1/d/-1',
        expected: '- Phát thanh ít nhất 02 lần/tuần;',
        found: '- Phát thanh ít nhất 20 lần/tuần;',
      },
    ],
    [
      'a paragraph',
      (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*Buổi sáng;(?:(?!<w:p>).)*<\/w:p>/su, ''),
      'not-read-back',
      { path: 'II/I/1/d/-1/-1', expected: '+ Buổi sáng;' },
    ],
    [
      'a cell',
      (xml) => xml.replace('>80%<', '>8%<'),
      'reads-differently',
      { path: 'II/I/2/1', expected: '1 | Hộ có bình chữa cháy | 80%', found: '1 | Hộ có bình chữa cháy | 8%' },
    ],
    [
      'words that nobody wrote',
      (xml) =>
        xml.replace(
          '<w:t xml:space="preserve">Phần II',
          '<w:t xml:space="preserve">Câu lạ.</w:t></w:r></w:p><w:p><w:r><w:t>Phần II',
        ),
      'read-without-source',
      { found: 'Câu lạ.' },
    ],
    [
      'the title',
      (xml) => xml.replaceAll('cứu hộ năm 2026 trên', 'cứu hộ năm 2025 trên'),
      'reads-differently',
      { path: 'title' },
    ],
    ['the signer', (xml) => xml.replace('Lê Văn Bình', 'Lê Văn Binh'), 'reads-differently', { path: 'signature/name' }],
    [
      'a recipient',
      (xml) => xml.replace('>Các thôn;<', '>Các xóm;<'),
      'reads-differently',
      { path: 'recipients/4', expected: 'Các thôn;', found: 'Các xóm;' },
    ],
    [
      'the line under an appendix',
      (xml) => xml.replace('Kế hoạch số      /KH-UBND ngày', 'Kế hoạch số 9/KH-UBND ngày'),
      'reads-differently',
      { path: 'PL1/attachedTo' },
    ],
    [
      'the motto, though the form has it anyway',
      (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*Độc lập(?:(?!<w:p>).)*<\/w:p>/su, ''),
      'reads-differently',
      { path: 'motto', expected: 'Độc lập - Tự do - Hạnh phúc', found: '' },
    ],
    [
      'capitals that the form wants',
      (xml) => xml.replace('<w:caps/>', ''),
      'reads-differently',
      { path: 'PL2/title', expected: 'ĐỀ CƯƠNG BÁO CÁO', found: 'Đề cương báo cáo' },
    ],
    ['a span', (xml) => xml.replace('<w:gridSpan w:val="2"/>', ''), 'reads-differently', { path: 'PL1/đầu bảng 1' }],
  ]
  test.each(cases)('%s', async (_, change, ruleId, data) => {
    const { value, diagnostics } = await verifyDocx(made, changed(bytes, change))
    expect(value).toBe(false)
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error', ruleId, data: expect.objectContaining(data) }),
    )
  })

  test('an item under another heading', async () => {
    const moved = { ...made, body: made.body.toReversed() }
    const { value, diagnostics } = await verifyDocx(moved, bytes)
    expect(value).toBe(false)
    expect(diagnostics.length).toBeGreaterThan(0)
  })

  test('a list one step deeper, its words unchanged', async () => {
    const flat = plan({ ...made, id: '', body: [item('I.', 'MỘT', [item('1.', 'Hai'), item('2.', 'Ba')])] })
    const deep = plan({ ...made, id: '', body: [item('I.', 'MỘT', [item('1.', 'Hai', [item('2.', 'Ba')])])] })
    const { diagnostics } = await verifyDocx(deep, toDocx(flat).value)
    expect(diagnostics).toMatchObject([
      { ruleId: 'reads-elsewhere', data: { path: 'I/1/2', found: 'I/2', text: '2. Ba' } },
    ])
  })

  test('ids, mandates and origins that were lost', async () => {
    const noMark = changed(bytes, (xml) => xml.replace('_kh_i_1"', '_other"'))
    expect((await verifyDocx(made, noMark)).diagnostics).toMatchObject([
      { ruleId: 'identity-not-kept', data: { what: 'id', expected: 'i-1' } },
    ])
    const noMandate = changed(
      bytes,
      (xml) => xml.replace(/"mandates":\[[^\]]*\][^\]]*\][^\]]*\]/u, '"mandates":[]'),
      'customXml/item1.xml',
    )
    expect((await verifyDocx(made, noMandate)).diagnostics).toMatchObject([
      { ruleId: 'identity-not-kept', data: { what: 'mandates', expected: '1', found: '0' } },
    ])
  })

  test('a file that cannot be read', async () => {
    const { value, diagnostics } = await verifyDocx(made, bytes.slice(0, 900))
    expect(value).toBe(false)
    expect(diagnostics).toMatchObject([{ ruleId: 'made-file-unreadable', severity: 'error' }])
  })

  test('many differences are counted, not printed', async () => {
    const other = plan({
      header: full.header,
      body: Array.from({ length: 60 }, (_, at) => item(`${at + 1}.`, `Việc ${at}.`)),
    })
    const { diagnostics } = await verifyDocx(other, bytes)
    expect(diagnostics).toHaveLength(21)
    expect(diagnostics.at(-1)?.ruleId).toBe('more-differences')
  })

  test('in words that an official understands', async () => {
    const { diagnostics } = await verifyDocx(
      made,
      changed(bytes, (xml) => xml.replace('>Các thôn;<', '>Các xóm;<')),
    )
    const [first] = diagnostics
    expect(first && formatDiagnostic(first, 'vi')).toBe('nơi nhận 4 đọc lại thành "Các xóm;", kế hoạch ghi "Các thôn;"')
    expect(first && formatDiagnostic(first, 'en')).toBe(
      'recipients/4 reads back as "Các xóm;", the plan says "Các thôn;"',
    )
  })
})

describe('what travels inside is read again, and is only a candidate', () => {
  test('with it: the ids, mandates and the plan’s own id', async () => {
    const { value } = await fromDocx(bytes)
    expect(value).toMatchObject({ id: made.id, mandates: made.mandates })
    expect(value?.body[0]?.id).toBe('i-1')
  })

  test('without it: the same words, ids by content', async () => {
    const [bare, whole] = [await fromDocx(seenOnly(bytes)), await fromDocx(bytes)]
    const words = (of: Plan | null): string =>
      JSON.stringify(of, (key, value: unknown) => (['id', 'position', 'mandates'].includes(key) ? undefined : value))
    expect(words(bare.value)).toBe(words(whole.value))
    expect(bare.value?.mandates).toEqual([])
    expect(bare.diagnostics).toEqual(whole.diagnostics)
  })

  test('an edited item keeps its id, a new one gets its own, a deleted one takes its mandate along', async () => {
    const edited = changed(bytes, (xml) =>
      xml
        .replace('Nâng cao ý thức của Nhân dân.', 'Nâng cao ý thức của toàn dân.')
        .replace(/<w:p>(?:(?!<w:p>).)*>Phần I<(?:(?!<w:p>).)*<\/w:p>/su, ''),
    )
    const { value } = await fromDocx(edited)
    const text = JSON.stringify(value)
    const id =
      /"id":"([^"]+)","label":null,"text":"Nâng cao ý thức của Nhân dân/u.exec(JSON.stringify(made))?.[1] ?? '-'
    expect(text).toContain(`"id":"${id}","label":null,"text":"Nâng cao ý thức của toàn dân.`)
    expect(value?.mandates).toEqual([])
    expect(value?.id).not.toBe(made.id)
  })

  test('ids that a file gives twice stand once', async () => {
    const [one, two] = ['i-1', made.body[1]?.id ?? '-']
    const twice = changed(bytes, (json) => json.replace(`"id":"${two}"`, `"id":"${one}"`), 'customXml/item1.xml')
    const { value } = await fromDocx(twice)
    const ids = [...JSON.stringify(value).matchAll(/"id":"([^"]+)"/gu)].map(([, id]) => id)
    expect(ids.filter((id) => id === one)).toHaveLength(1)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
