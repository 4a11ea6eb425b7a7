import { appendix, cell, item, paragraph, plan, recipient, table, type Plan } from '@kehoach/core'

const word = 'x'.repeat(500)
const odd =
  'Chữ \u202eđảo\u202c, עברית, \u0000\u0008\u000b\u001b, \ufffe\uffff, \ud800 lẻ, 😀👨‍👩‍👧, \u200b\u2028<w:p>&amp;]]>"\''
const ragged = { ...table(['a', 'b'], [['1'], [], ['1', '2', '3']]), head: [] }
const spans = {
  ...table([], []),
  rows: [
    { type: 'row', id: 'r1', position: null, cells: [{ text: 'a', colSpan: 90, rowSpan: 90 }, cell('b')] },
    { type: 'row', id: 'r2', position: null, cells: [cell('c'), { text: 'd', colSpan: 2, rowSpan: 3 }] },
  ],
} as const
const deep = (depth: number): ReturnType<typeof item> =>
  item('a)', `Cấp ${depth}.`, depth === 0 ? [] : [deep(depth - 1)])
const wide = Array.from({ length: 12 }, (_, at) => `Cột ${at + 1}`)
const same = item('1.', 'Một nội dung [… đơn vị …].')

/** Plans that nobody should write and somebody will, with the rules that each must report. */
export const badPlans: Readonly<Record<string, { readonly plan: Plan; readonly rules: readonly string[] }>> = {
  empty: { plan: plan({}), rules: ['empty-body', 'blank-head'] },
  'many-items': {
    plan: plan({
      body: Array.from({ length: 5000 }, (_, at) => item(`${at + 1}.`, `Nội dung thứ ${at + 1} của kế hoạch.`)),
    }),
    rules: ['blank-head', 'missing-end-mark'],
  },
  'many-rows': {
    plan: plan({
      appendices: [
        appendix('Phụ lục', 'BẢNG', [
          table(
            ['STT', 'Nội dung', 'Hạn'],
            Array.from({ length: 2000 }, (_, at) => [String(at + 1), `Việc thứ ${at + 1}`, 'Quý I']),
          ),
        ]),
      ],
    }),
    rules: ['empty-body', 'blank-head', 'missing-end-mark'],
  },
  'twelve-columns': {
    plan: plan({
      body: [item('I.', 'BẢNG', [table(wide, [wide.map(() => 'Nghiêm túc thực hiện')])])],
      appendices: [appendix('Phụ lục', null, [table(wide, [wide.map(() => 'Nghiêm túc thực hiện')])])],
    }),
    rules: ['blank-head', 'missing-end-mark', 'narrow-columns'],
  },
  'hundred-columns': {
    plan: plan({
      body: [
        table(
          Array.from({ length: 100 }, (_, at) => String(at)),
          [],
        ),
      ],
    }),
    rules: ['blank-head', 'missing-end-mark'],
  },
  'long-words': {
    plan: plan({
      header: {
        issuer: word,
        superior: word,
        number: word,
        place: word,
        docType: word,
        title: word,
        nation: word,
        motto: word,
      },
      body: [item(word, word), table([word, 'b'], [[word, 'b']])],
      recipients: [recipient(word)],
      signature: { authority: word, title: word, name: word, position: null },
    }),
    rules: ['long-title', 'missing-end-mark', 'narrow-columns'],
  },
  'odd-characters': {
    plan: plan({
      header: { issuer: odd, number: odd, place: odd, docType: odd, title: odd },
      opening: [paragraph(odd)],
      body: [item('-', odd, [table([odd], [[odd]])])],
      recipients: [recipient(odd)],
      appendices: [appendix(odd, odd, [item(null, odd)])],
    }),
    rules: ['forbidden-characters', 'missing-end-mark'],
  },
  'long-title': {
    plan: plan({
      header: { issuer: 'UBND', docType: 'KẾ HOẠCH', title: 'Tăng cường công tác bảo đảm trật tự '.repeat(17) },
      body: [item('1.', 'Việc./.')],
    }),
    rules: ['long-title'],
  },
  'odd-tables': {
    plan: plan({ body: [ragged, spans, table([], []), { ...table([], []), head: [], rows: [] }] }),
    rules: ['blank-head', 'missing-end-mark'],
  },
  'tall-row': {
    plan: plan({ body: [table(['Nội dung'], [['Một đoạn rất dài. '.repeat(1500)]])] }),
    rules: ['blank-head', 'missing-end-mark'],
  },
  deep: { plan: plan({ body: [deep(200)] }), rules: ['blank-head', 'missing-end-mark'] },
  'same-part-twice': {
    plan: plan({
      body: [
        { ...same, id: 'Ab' },
        { ...same, id: 'aB' },
        { ...same, id: '' },
        { ...same, id: 'đ-ể "x"<' },
        { ...same, id: 'x'.repeat(80) },
      ],
    }),
    rules: ['blank-head', 'open-places', 'missing-end-mark'],
  },
}

/** One object at two places of a tree. */
export const shared: Plan = ((): Plan => {
  const twice = { ...same, id: 'i1' }
  return { ...plan({}), body: [twice, twice] }
})()
