import {
  appendix,
  cell,
  item,
  itemsOf,
  mapItems,
  paragraph,
  plan,
  recipient,
  type Appendix,
  type Cell,
  type Header,
  type Mandate,
  type Node,
  type Origin,
  type Plan,
  type Recipient,
  type Row,
  type Signature,
} from '@kehoach/core'
import fc from 'fast-check'

/**
 * Plans that are well formed for print: what is printed of them says them. That is:
 * - the head names an issuer, a kind of document and a subject; the superior stands only above a body that has one; a date
 *   has a year or nothing;
 * - the tree is the one that its numbering says: sections by roman numbers, perhaps in parts; clauses, points, bullets, in
 *   this order, each list counting from its first label and skipping or repeating at most one; a list under a sentence
 *   follows a colon; an unnumbered paragraph or a table stands under the heading above it, before any numbered item, or the
 *   table under the item that ends with a colon;
 * - a text is one paragraph: it begins with a capital letter and with no label or landmark ("Nơi nhận", "Phụ lục", "Trên
 *   đây là"), and ends a sentence, a list entry or a heading; what stands between may be anything that a file can hold;
 * - a table has a head and a body, no row without words of its own, no column without any;
 * - the text closes with "Trên đây là …", the foot names authorities and titles that exist, a title alone signs only beside
 *   recipients, appendices are numbered.
 */
export function wellFormedPlan(): fc.Arbitrary<Plan> {
  return fc
    .record({
      header,
      opening: fc.tuple(fc.array(basis, { maxLength: 3 }), fc.option(issuing)),
      body: fc.oneof({ weight: 4, arbitrary: sections(3) }, { weight: 1, arbitrary: parts() }),
      closing: fc.option(sentence.map((words) => `Trên đây là Kế hoạch. ${words.replace(/[.;]$/u, '')}./.`)),
      recipients,
      signature: fc.option(signature),
      appendices: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: appendixPart('').map((one) => [one]) },
        { weight: 1, arbitrary: fc.tuple(appendixPart(' I'), appendixPart(' II')) },
      ),
      ownIds: fc.array(ownId, { maxLength: 4 }),
      marked: fc.array(fc.tuple(fc.nat({ max: 200 }), mandate, origin), { maxLength: 3 }),
    })
    .map(({ opening: [bases, issued], closing, ownIds, marked, signature: signed, ...others }) => {
      const isFound = others.recipients.length > 0 || signed === null || signed.authority !== null
      const made = plan({
        ...others,
        signature: isFound ? signed : null,
        opening: [...bases, ...(issued === null ? [] : [issued])].map(paragraph),
        closing: closing === null ? [] : [paragraph(closing)],
      })
      return withMarks(withOwnIds(made, ownIds), marked)
    })
}

const starts = fc.constantFrom(
  'Tổ chức',
  'Tuyên truyền',
  'Kiểm tra',
  'Rà soát',
  'Bảo đảm',
  'Hướng dẫn',
  'Duy trì',
  'Đẩy mạnh',
)

/** What may stand inside a sentence: ordinary words, and signs that XML, Markdown or a careless reader could take for more. */
const pieces = fc.constantFrom(
  'công tác phòng cháy',
  'tại các thôn, tổ dân phố',
  'báo cáo trước ngày 25/11/2026',
  'ít nhất 02 tin/bài mỗi tháng',
  'theo Kế hoạch số 15/KH-UBND ngày 20 tháng 01 năm 2026',
  'đạt 100%',
  'Phụ lục I',
  'Nơi nhận: các thôn',
  'TM. ỦY BAN NHÂN DÂN',
  'I. MỤC ĐÍCH',
  '1. Mục đích',
  'đ) diễn tập',
  '- phát thanh',
  '+ buổi sáng',
  '(1) một',
  '2026. Là năm',
  'lúc 8:30',
  '"chợ & trường"',
  '<định kỳ>',
  '</w:t>',
  ']]>',
  '&amp;',
  '&#10;',
  '{#x role=task}',
  '{{so_thon}}',
  '[… thôn …]',
  '**đậm**',
  '_x_',
  '`x`',
  '| a |',
  '\\',
  '# b',
  '# Phần kết',
  '<!-- c -->',
  'a\u00a0b',
  'c\u200bd',
  'עברית',
  '\u202eđảo\u202c',
  '😀👨‍👩‍👧',
  '\u0000',
  '…',
  'x'.repeat(120),
)
const words: fc.Arbitrary<string> = fc
  .tuple(
    starts,
    fc.array(pieces, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('kịp thời', 'năm 2026', 'trên địa bàn xã'),
  )
  .map(([start, middle, end]) => [start, ...middle, end].join(' ').normalize('NFC'))
const sentence = fc.tuple(words, fc.constantFrom('.', ';')).map((part) => part.join(''))
const listed = words.map((text) => `${text}:`)
const runIn = fc
  .tuple(fc.constantFrom('Công an xã', 'Phòng Kinh tế', 'Các thôn'), sentence)
  .map(([body, text]) => `${body}: ${text}`)
const clauseTitle = fc.constantFrom(
  'Mục đích',
  'Yêu cầu',
  'Công tác tuyên truyền',
  'Về kinh phí',
  'Phòng Kinh tế & đô thị',
)
const sectionTitle = fc.constantFrom(
  'MỤC ĐÍCH, YÊU CẦU',
  'NHIỆM VỤ',
  'NỘI DUNG & GIẢI PHÁP',
  'KINH PHÍ',
  'TỔ CHỨC THỰC HIỆN',
)

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI']

function parts(): fc.Arbitrary<readonly Node[]> {
  return fc
    .array(fc.tuple(sectionTitle, sections(2)), { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([title, children], at) => item(`Phần ${roman[at] ?? ''}`, title, children)))
}

function sections(most: number): fc.Arbitrary<readonly Node[]> {
  const one = fc.tuple(sectionTitle, underHeading(fc.oneof(clauses(), bullets('-', 1), empty)))
  return fc
    .array(one, { minLength: 1, maxLength: most })
    .map((all) => all.map(([title, children], at) => item(`${roman[at] ?? ''}.`, title, children)))
}

const empty: fc.Arbitrary<readonly Node[]> = fc.constant([])

/** Unnumbered paragraphs and a table stand under a heading before its numbered items. */
function underHeading(numbered: fc.Arbitrary<readonly Node[]>): fc.Arbitrary<readonly Node[]> {
  const prose = fc.array(sentence, { maxLength: 2 })
  return fc
    .tuple(prose, fc.option(table(), { freq: 4 }), numbered)
    .map(([texts, data, below]) => [
      ...texts.map((text) => item(null, text)),
      ...(data === null ? [] : [data]),
      ...below,
    ])
}

function clauses(): fc.Arbitrary<readonly Node[]> {
  type Below = (number: number) => readonly Node[]
  const none: Below = () => []
  const always =
    (below: readonly Node[]): Below =>
    () =>
      below
  return fc
    .array(
      fc.oneof<fc.Arbitrary<readonly [string, Below]>[]>(
        sentence.map((text) => [text, none]),
        runIn.map((text) => [text, none]),
        fc
          .tuple(clauseTitle, underHeading(fc.oneof(points(), bullets('-', 1))))
          .map(([title, below]) => [title, always(below)]),
        fc
          .tuple(clauseTitle, fc.array(sentence, { minLength: 1, maxLength: 3 }))
          .map(([title, texts]) => [title, (number) => texts.map((text, at) => item(`${number}.${at + 1}.`, text))]),
        fc.tuple(listed, bullets('-', 1)).map(([title, below]) => [title, always(below)]),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((all) => all.map(([text, below], at) => item(`${at + 1}.`, text, below(at + 1))))
}

/** Points in the alphabet's order, with a letter skipped or printed twice now and then. */
function points(): fc.Arbitrary<readonly Node[]> {
  return fc
    .tuple(
      fc.constantFrom(['a', 'b', 'c', 'd', 'đ', 'e'], ['a', 'b', 'c', 'd', 'e', 'g'], ['a', 'b', 'b', 'c', 'd', 'đ']),
      fc.array(pointBody(), { minLength: 1, maxLength: 6 }),
    )
    .map(([letters, all]) => all.map(([text, children], at) => item(`${letters[at] ?? ''})`, text, children)))
}

function pointBody(): fc.Arbitrary<readonly [string, readonly Node[]]> {
  return fc.oneof(
    { weight: 3, arbitrary: sentence.map((text) => [text, []] as const) },
    { weight: 1, arbitrary: fc.tuple(listed, bullets('-', 1)) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        listed,
        table().map((data) => [data]),
      ),
    },
  )
}

function bullets(sign: '-' | '+', depth: number): fc.Arbitrary<readonly Node[]> {
  const plain = sentence.map((text) => [text, []] as const)
  const nested = depth === 0 ? plain : fc.tuple(listed, bullets('+', depth - 1))
  return fc
    .array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: nested }), { minLength: 1, maxLength: 3 })
    .map((all) => all.map(([text, children]) => item(sign, text, children)))
}

const cellText = fc.oneof(
  { weight: 3, arbitrary: sentence },
  { weight: 2, arbitrary: fc.constantFrom('Công an xã', 'Quý II/2026', '80%', '- Chợ;\n- Trường học', '12', '<b>&') },
)
const maybeCell = fc.oneof({ weight: 4, arbitrary: cellText }, { weight: 1, arbitrary: fc.constant('') })

const row = (cells: readonly Cell[]): Row => ({ type: 'row', id: '', cells, position: null })

/** A table of 2 to 8 columns: a head of one or two rows, rows that span all columns, cells that span two rows. */
function table(): fc.Arbitrary<Node> {
  return fc
    .record({
      columns: fc.integer({ min: 2, max: 8 }),
      isTall: fc.boolean(),
      rows: fc.array(
        fc.record({
          kind: fc.constantFrom('plain', 'plain', 'group', 'pair'),
          texts: fc.array(maybeCell, { minLength: 14, maxLength: 14 }),
          group: sentence,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    })
    .map(({ columns, isTall, rows }) => {
      const heads = Array.from({ length: columns }, (_, at) => cell(at === 0 ? 'STT' : `Cột ${at}`))
      const high = heads.map((each, at) => (at === 0 ? { ...each, rowSpan: 2 } : each))
      const wide = [...high.slice(0, 1), { ...cell('Nội dung chung'), colSpan: columns - 1 }]
      const head = isTall ? [row(wide), row(heads.slice(1))] : [row(heads)]
      const numbered = (texts: readonly string[], at: number): readonly Cell[] => [
        cell(String(at + 1)),
        ...texts.slice(1, columns - 1).map(cell),
        cell('Xong'),
      ]
      const body = rows.flatMap(({ kind, texts, group }, at): readonly Row[] => {
        if (kind === 'group') return [row([{ ...cell(group), colSpan: columns }])]
        if (kind === 'plain') return [row(numbered(texts, at))]
        const [first, ...others] = numbered(texts, at)
        return [
          row([{ ...(first ?? cell('')), rowSpan: 2 }, ...others]),
          row([...texts.slice(7, 7 + columns - 2).map(cell), cell('Tiếp')]),
        ]
      })
      return { type: 'table', id: '', head, rows: body, position: null }
    })
}

const bodies = fc.constantFrom(
  { superior: null, issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY', symbol: 'KH-UBND' },
  { superior: null, issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH VÂN', symbol: 'KH-UBND' },
  { superior: null, issuer: 'ỦY BAN NHÂN DÂN PHƯỜNG HÀ ĐÔNG 1', symbol: 'KH-UBND' },
  { superior: 'UBND TỈNH THANH VÂN', issuer: 'SỞ NỘI VỤ', symbol: 'KH-SNV' },
  { superior: 'UBND XÃ AN THỦY', issuer: 'PHÒNG VĂN HÓA - XÃ HỘI', symbol: 'KH-VHXH' },
)
const part = (min: number, max: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min, max }))

const header: fc.Arbitrary<Partial<Header>> = fc
  .record({
    body: bodies,
    serial: fc.option(fc.integer({ min: 1, max: 900 })),
    place: fc.option(fc.constantFrom('An Thủy', 'Thanh Vân', 'Hà Đông 1')),
    date: fc.oneof(
      fc.record({ year: fc.integer({ min: 2000, max: 2100 }), month: part(1, 12), day: part(1, 31) }),
      fc.constant({ year: null, month: null, day: null }),
    ),
    docType: fc.constantFrom('KẾ HOẠCH', 'KẾ HOẠCH', 'CHƯƠNG TRÌNH', 'PHƯƠNG ÁN'),
    title: fc.tuple(words, fc.constantFrom('', ' giai đoạn 2026 - 2030')).map((each) => each.join('')),
    isPrinted: fc.boolean(),
  })
  .map(({ body: { superior, issuer, symbol }, serial, isPrinted, ...others }) => ({
    ...others,
    superior,
    issuer,
    number: serial === null ? `/${symbol}` : `${serial}/${symbol}`,
    nation: isPrinted ? 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' : null,
    motto: isPrinted ? 'Độc lập - Tự do - Hạnh phúc' : null,
  }))

const basis = words.map((text) => `Căn cứ Luật ${text};`)
const issuing = words.map((text) => `Ủy ban nhân dân xã ban hành Kế hoạch ${text} như sau:`)

const recipients: fc.Arbitrary<readonly Recipient[]> = fc.oneof(
  fc.constant([]),
  fc
    .array(
      fc.oneof(
        fc
          .constantFrom('UBND tỉnh (để b/c);', 'TT Đảng ủy, TT HĐND xã;', 'Các thôn;', 'Công an xã & BCH QS xã;')
          .map(recipient),
        fc.constant<Recipient>({ ...recipient('Gửi bản điện tử:'), kind: 'group' }),
      ),
      { maxLength: 5 },
    )
    .map((lines) => [...lines, recipient('Lưu: VT.')]),
)

const signature: fc.Arbitrary<Signature> = fc
  .record({
    signed: fc.constantFrom<readonly [string | null, string | null]>(
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      ['TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH'],
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
      ['TUQ. CHỦ TỊCH', 'TRƯỞNG PHÒNG'],
      [null, 'CHỦ TỊCH'],
    ),
    name: fc.option(fc.constantFrom('Lê Văn Bình', 'Đỗ Thị Ánh Nguyệt')),
  })
  .map(({ signed: [authority, title], name }) => ({ authority, title, name, position: null }))

function appendixPart(number: string): fc.Arbitrary<Appendix> {
  return fc
    .record({
      title: fc.constantFrom('DANH MỤC NHIỆM VỤ', 'Đề cương báo cáo', 'BIỂU SỐ LIỆU <A & B>'),
      attachedTo: fc.option(fc.constant('(Kèm theo Kế hoạch số      /KH-UBND của Ủy ban nhân dân xã An Thủy)')),
      body: fc.oneof(
        table().map((data) => [data]),
        clauses(),
        sections(2),
      ),
    })
    .map(({ title, attachedTo, body }) => ({ ...appendix(`Phụ lục${number}`, title, body), attachedTo }))
}

const ownId = fc.constantFrom('i-1', 'I-1', 'mục đích', '"<&>', 'x'.repeat(60), '_', 'i_1')

const mandate: fc.Arbitrary<Omit<Mandate, 'itemId'>> = fc.record({
  clause: fc.option(fc.integer({ min: 1, max: 3 })),
  pile: fc.constantFrom('own', 'helps', 'upper'),
  levels: fc.constantFrom<Mandate['levels']>([], ['commune'], ['district', 'commune']),
  unitKinds: fc.constantFrom([], ['xã', 'phường']),
  how: fc.constantFrom('informative', 'verbatim', 'decisive', 'parent-only'),
  valuePolicy: fc.constantFrom('locked', 'tighten-only', 'local'),
  reason: fc.oneof(fc.constant('person'), words),
  confirmed: fc.boolean(),
})
const origin: fc.Arbitrary<Omit<Origin, 'itemId'>> = fc.record({
  planId: fc.constantFrom('k1', 'k"<&>'),
  parentItemId: words,
  hashes: fc.record({ text: words, words, values: words, structure: words }),
  rules: fc.array(fc.constantFrom('readdressed', 'bound'), { maxLength: 2 }),
})

/** Some items have ids that a person or another tool gave. */
function withOwnIds(made: Plan, ids: readonly string[]): Plan {
  const places = itemsOf(made).map(({ item: { id } }) => id)
  const given = new Map([...new Set(ids)].map((id, at) => [places[at * 3] ?? '', id]))
  return mapItems(made, (each) => ({ ...each, id: given.get(each.id) ?? each.id }))
}

function withMarks(
  made: Plan,
  marked: readonly (readonly [number, Omit<Mandate, 'itemId'>, Omit<Origin, 'itemId'>])[],
): Plan {
  const ids = itemsOf(made).map(({ item: { id } }) => id)
  const idAt = (at: number): string => ids[at % ids.length] ?? ''
  return {
    ...made,
    mandates: marked.map(([at, each]) => ({ itemId: idAt(at), ...each })),
    origins: marked.map(([at, , each]) => ({ itemId: idAt(at), ...each })),
  }
}
