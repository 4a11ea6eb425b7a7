import { diffSchema, item, plan, table, appendix, type Change, type Diff, type Plan } from '@kehoach/core'
import { arbitraryPlan } from '@kehoach/test-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff } from './diff.ts'
import { diffReport } from './report.ts'
import { diffText } from './text-diff.ts'

const planOf = (...texts: readonly string[]): Plan =>
  plan({
    header: { title: 'Thử năm 2026', number: '12/KH-UBND' },
    body: [
      item(
        'I.',
        'NHIỆM VỤ',
        texts.map((text, at) => item(`${at + 1}.`, text)),
        'task',
      ),
    ],
  })
const compared = (before: Plan, after: Plan): Diff => diff(before, after).value
const said = ({ changes }: Diff): readonly string[] =>
  changes.map(({ kind, before, after }) =>
    `${kind} ${before?.path.join('.') ?? ''} ${after?.path.join('.') ?? ''}`.replace(/\s+/gu, ' ').trim(),
  )

const dig = 'Các thôn tổ chức đào hố trồng cây dọc đường liên thôn.'
const water = 'Các thôn tổ chức tưới cây vào mùa khô.'
const report = (day: string): string => `Các thôn báo cáo kết quả về Phòng Kinh tế trước ngày ${day}.`

describe('changes', () => {
  test('a later deadline is a change of value, with both dates', () => {
    const { changes } = compared(planOf(dig, report('30/11/2026')), planOf(dig, report('25/11/2026')))
    expect(changes.map(({ kind, values }) => ({ kind, values }))).toEqual([
      {
        kind: 'value',
        values: [{ aspect: 'deadline', before: 'trước ngày 30/11/2026', after: 'trước ngày 25/11/2026' }],
      },
    ])
  })

  test('a smaller quota and another body are changes of value', () => {
    const { changes } = compared(
      planOf('Phòng Kinh tế tổ chức ít nhất 03 lớp tập huấn.'),
      planOf('Phòng Văn hóa - Xã hội tổ chức ít nhất 02 lớp tập huấn.'),
    )
    expect(changes[0]?.values).toEqual([
      { aspect: 'quantity', before: 'ít nhất 03 lớp tập huấn', after: 'ít nhất 02 lớp tập huấn' },
      { aspect: 'actor', before: 'Phòng Kinh tế', after: 'Phòng Văn hóa - Xã hội' },
    ])
  })

  test('what is put in is added, and what follows it is only renumbered', () => {
    const result = compared(planOf(dig, water), planOf(report('30/11/2026'), dig, water))
    expect(said(result)).toEqual(['added I.1'])
    expect([result.unchanged, result.renumbered]).toEqual([3, 2])
  })

  test('what is taken out is removed', () =>
    expect(said(compared(planOf(dig, water), planOf(water)))).toEqual(['removed I.1']))

  test('what changes its place is moved, not removed and added', () =>
    expect(said(compared(planOf(dig, water, report('30/11/2026')), planOf(water, report('30/11/2026'), dig)))).toEqual([
      'moved I.1 I.3',
    ]))

  test('other words alone are a rewording, word by word', () => {
    const [change] = compared(planOf(water), planOf('Các thôn tổ chức tưới cây đều vào mùa khô.')).changes
    expect(change?.kind).toBe('reworded')
    expect(change?.words).toEqual([
      { kind: 'same', text: 'Các thôn tổ chức tưới cây' },
      { kind: 'added', text: 'đều' },
      { kind: 'same', text: 'vào mùa khô.' },
    ])
  })

  test('dashes, spaces, NFC, tone styles and a leading zero of a day are no changes', () => {
    const before = planOf('Phòng Văn hóa - Xã hội  tổ chức hòa giải.', report('05/3/2026'))
    const after = planOf('Phòng Văn hoá – Xã hội tổ chức hoà giải.'.normalize('NFD'), report('05/3/2026'))
    expect(compared(before, after).changes).toEqual([])
  })

  test('a row of a table, its number aside, and the head', () => {
    const rows = (day: string, number: string): Plan =>
      plan({
        header: { number, title: 'Thử năm 2026' },
        appendices: [
          appendix('Phụ lục', 'NHIỆM VỤ', [
            table(['STT', 'Nội dung', 'Chủ trì', 'Thời gian'], [['1', 'Trồng cây phân tán', 'Phòng Kinh tế', day]]),
          ]),
        ],
      })
    const result = compared(rows('Quý I/2026', '1/KH-UBND'), rows('Quý II/2026', '2/KH-UBND'))
    expect(result.changes.map(({ values }) => values)).toEqual([
      [{ aspect: 'deadline', before: 'Quý I/2026', after: 'Quý II/2026' }],
    ])
    expect(result.header).toEqual([{ field: 'number', before: '1/KH-UBND', after: '2/KH-UBND' }])
  })

  test('values come first', () => {
    const before = planOf(water, report('30/11/2026'))
    const after = planOf(dig, 'Các thôn tổ chức tưới cây đều vào mùa khô.', report('25/11/2026'))
    expect(compared(before, after).changes.map(({ kind }) => kind)).toEqual(['value', 'added', 'reworded'])
  })
})

describe('laws', () => {
  const runs = { numRuns: 150 }

  test('a plan does not differ from itself', () =>
    fc.assert(
      fc.property(arbitraryPlan(), (one) => {
        const { changes, header, renumbered } = compared(one, one)
        expect([changes, header, renumbered]).toEqual([[], [], 0])
      }),
      runs,
    ))

  test('the other way round it is the same turned round', () =>
    fc.assert(
      fc.property(arbitraryPlan(), arbitraryPlan(), (one, other) => {
        const [there, back] = [compared(one, other), compared(other, one)]
        expect(sorted(back.changes)).toEqual(sorted(there.changes.map(turned)))
        expect(back.header).toEqual(
          there.header.map(({ field, before, after }) => ({ field, before: after, after: before })),
        )
        expect([back.unchanged, back.renumbered]).toEqual([there.unchanged, there.renumbered])
      }),
      runs,
    ))

  test('and so is a plan with its parts in another order, some left out', () =>
    fc.assert(
      fc.property(arbitraryPlan(), fc.nat(), (one, seed) => {
        const mixed = one.body.filter((_, at) => (at + seed) % 3 > 0).toReversed()
        const other = { ...one, body: mixed }
        expect(sorted(compared(other, one).changes)).toEqual(sorted(compared(one, other).changes.map(turned)))
      }),
      runs,
    ))

  test('the result is of its schema', () =>
    fc.assert(
      fc.property(arbitraryPlan(), arbitraryPlan(), (one, other) => {
        const { value } = diff(one, other)
        expect(diffSchema.parse(value)).toEqual(value)
      }),
      runs,
    ))
})

const flipped = { added: 'removed', removed: 'added' } as const
const flip = <Kind extends string>(kind: Kind): Kind =>
  kind in flipped ? (flipped[kind as keyof typeof flipped] as string as Kind) : kind

function turned({ kind, before, after, values, words, moved }: Change): Change {
  const runs = words.map((each) => ({ ...each, kind: flip(each.kind) }))
  return {
    kind: flip(kind),
    before: after,
    after: before,
    values: values.map((each) => ({ ...each, before: each.after, after: each.before })),
    words: runs,
    moved,
  }
}

/** In an order of its own; runs of words that stand beside each other, taken out before put in, and what is said only on one side. */
function sorted(changes: readonly Change[]): readonly unknown[] {
  return changes
    .map((change) => ({
      ...change,
      words: ['same', 'added', 'removed'].map((kind) =>
        change.words.filter((each) => each.kind === kind && kind !== 'same').map(({ text }) => text),
      ),
    }))
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

test('the report is a table of both wordings', () => {
  const report_ = diffReport(compared(planOf(dig, report('30/11/2026')), planOf(dig, report('25/11/2026'))), 'vi')
  expect(report_.blocks).toEqual([
    { type: 'heading', text: 'Nội dung' },
    {
      type: 'table',
      columns: ['Mục', 'Trước', 'Sau', 'Khác nhau'],
      rows: [
        [
          'I.2',
          report('30/11/2026'),
          report('25/11/2026'),
          'đổi số liệu\nthời hạn: trước ngày 30/11/2026 → trước ngày 25/11/2026',
        ],
      ],
    },
    { type: 'paragraph', text: '2 nội dung không đổi.' },
  ])
})

test('by text, a new number is a changed line', () =>
  expect(diffText(planOf(dig), planOf(water, dig)).map(({ kind }) => kind)).toEqual([
    'same',
    'removed',
    'added',
    'added',
  ]))
