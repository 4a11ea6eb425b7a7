import { item, paragraph, plan, recipient, table, type Plan } from '@kehoach/core'
import { arbitraryPlan, wellFormedPlan, withoutPositions } from '@kehoach/test-kit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkdown, toMarkdown } from './index.ts'

const runs = process.env['LONG'] === undefined ? 300 : 10_000

const readAgain = (made: Plan): Plan => fromMarkdown(toMarkdown(made).value).value
const linesOf = (made: Plan): readonly string[] => toMarkdown(made).value.split('\n')

describe('the canonical form', () => {
  test('gives back every well-formed plan, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlan(), wellFormedPlan()), (made) => {
        expect(withoutPositions(readAgain(made))).toEqual(withoutPositions(made))
      }),
      { numRuns: runs },
    )
  }, 300_000)

  test('is the same text when it is written again', () => {
    fc.assert(
      fc.property(arbitraryPlan(), (made) => {
        const text = toMarkdown(made).value
        expect(toMarkdown(fromMarkdown(text).value).value).toBe(text)
      }),
      { numRuns: Math.min(runs, 1000) },
    )
  }, 300_000)

  test('keeps labels as they are printed, repeated and skipped ones too', () => {
    const labels = ['1.', '3.', '3.', 'a)', 'đ)', 'e)', 'e)', '- a)', '+']
    const made = plan({ body: labels.map((printed) => item(printed, `Nội dung ${printed}`)) })
    const printed = readAgain(made).body.flatMap((node) => (node.type === 'item' ? [node.label?.printed] : []))
    expect(printed).toEqual(labels)
  })

  test('mandates that share one list are written each with its own', () => {
    const units = ['xã', 'phường']
    const made = plan({ body: [item('1.', 'Trồng cây.'), item('2.', 'Tưới cây.')] })
    const mandates = made.body.map(({ id }): Plan['mandates'][number] => ({
      itemId: id,
      clause: null,
      pile: 'own',
      levels: [],
      unitKinds: units,
      how: 'decisive',
      valuePolicy: 'local',
      reason: 'person',
      confirmed: true,
    }))
    expect(readAgain({ ...made, mandates }).mandates).toEqual(mandates)
  })

  test('says what it does not write', () => {
    const made = { ...plan({ body: [item('1.', 'Một')] }), unread: [{ text: 'dấu vết', position: null }] }
    expect(toMarkdown(made).diagnostics).toMatchObject([{ ruleId: 'unread-not-printed', data: { pieces: 1 } }])
  })
})

describe('what a person does to a file', () => {
  const made = plan({
    opening: [paragraph('Ủy ban nhân dân xã ban hành Kế hoạch như sau:')],
    body: [item('I.', 'NHIỆM VỤ', [item('1.', 'Trồng cây.'), item('2.', 'Chăm sóc cây.')])],
    recipients: [recipient('Các thôn;')],
  })
  const section = (read: Plan): readonly (readonly [string, string])[] =>
    read.body.flatMap((node) =>
      node.type === 'item'
        ? node.children.flatMap((child) => (child.type === 'item' ? [[child.id, child.text] as const] : []))
        : [],
    )
  const [[first], [second]] = section(made) as [readonly [string, string], readonly [string, string]]

  test('an edited paragraph keeps its id', () => {
    const text = toMarkdown(made).value.replace('Trồng cây.', 'Trồng 500 cây.')
    expect(section(fromMarkdown(text).value)).toEqual([
      [first, 'Trồng 500 cây.'],
      [second, 'Chăm sóc cây.'],
    ])
  })

  test('a new paragraph without attributes is read by its numbering and gets an id of its own', () => {
    const text = linesOf(made)
      .flatMap((line) => (line.startsWith('2\\.') ? ['3. Tưới cây', '', line] : [line]))
      .join('\n')
    const read = section(fromMarkdown(text).value)
    expect(read.map(([, words]) => words)).toEqual(['Trồng cây.', 'Tưới cây', 'Chăm sóc cây.'])
    expect(new Set(read.map(([id]) => id)).size).toBe(3)
  })

  test('an id that stands twice is said, and so is one that is spoken of and absent', () => {
    const twice = toMarkdown(made).value.replace(`{#${second}}`, `{#${first}}`)
    expect(fromMarkdown(twice).diagnostics).toMatchObject([{ ruleId: 'repeated-id', data: { id: first } }])
    const gone = plan({
      ...made,
      mandates: [
        {
          itemId: 'i-khong-con',
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
    })
    expect(fromMarkdown(toMarkdown(gone).value).diagnostics).toMatchObject([
      { ruleId: 'absent-item', data: { id: 'i-khong-con' } },
    ])
  })

  test('front matter that a person broke is said with its line', () => {
    const broken = toMarkdown(made).value.replace('status: "unknown"', 'status: "không biết"')
    const { diagnostics } = fromMarkdown(broken)
    expect(diagnostics).toMatchObject([{ ruleId: 'broken-front-matter', severity: 'error' }])
    expect(String(diagnostics[0]?.data['problem'])).toMatch(/status/u)
  })
})

describe('Markdown of others', () => {
  const foreign = `**ỦY BAN NHÂN DÂN XÃ AN ĐÔNG**

# KẾ HOẠCH

**Trồng cây năm 2026**

### I. MỤC ĐÍCH

Phủ xanh đất trống.

## II. NHIỆM VỤ

**1. Trồng cây**

- a) Trồng 500 cây;
- đ) Chăm sóc cây.

| STT | Nội dung | Thời gian |
|---|---|---|
| 1 | Đào hố | Tháng 01/2026 |
`
  test('headings of any level, bold and lists are read by the numbering', () => {
    const { value } = fromMarkdown(foreign)
    const shown = value.body.map((node) => (node.type === 'item' ? `${node.label?.printed} ${node.text}` : 'bảng'))
    expect(shown).toEqual(['I. MỤC ĐÍCH', 'II. NHIỆM VỤ'])
    const [, duties] = value.body
    const [clause] = duties?.type === 'item' ? duties.children : []
    const labels =
      clause?.type === 'item'
        ? clause.children.flatMap((each) => (each.type === 'item' ? [each.label?.value] : []))
        : []
    expect(labels).toEqual(['a', 'đ'])
  })

  test('a table keeps its cells', () => {
    const tables = JSON.stringify(fromMarkdown(foreign).value)
    expect(tables).toContain('Đào hố')
    expect(withoutPositions(readAgain(plan({ body: [table(['STT', 'Việc'], [['1', 'Đào hố\nLấp hố']])] })))).toEqual(
      withoutPositions(plan({ body: [table(['STT', 'Việc'], [['1', 'Đào hố\nLấp hố']])] })),
    )
  })
})
