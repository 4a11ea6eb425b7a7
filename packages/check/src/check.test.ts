import { fromMarkdown } from '@kehoach/markdown'
import { fromText } from '@kehoach/recognise'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyEdits,
  check,
  defineRule,
  formatDiagnostic,
  messagesOf,
  nd30,
  readDisables,
  rules,
  withoutDisables,
} from './index.ts'
import * as everything from './index.ts'
import { formatterOf } from '@kehoach/core'
import { sourceMap } from './source-map.ts'

const today = '2026-03-02'
const twice = 'I. NHIỆM VỤ\n\na) Trồng cây.\n\nb) Tưới cây.\n\nb) Rào cây trước ngày 28/02/2026.'
const idsIn = (text: string, options: Partial<Parameters<typeof check>[1]> = {}): readonly string[] =>
  check(fromMarkdown(withoutDisables(text)).value, {
    rules: nd30,
    today,
    source: text,
    disabled: readDisables(text),
    ...options,
  }).diagnostics.map(({ ruleId }) => ruleId)

test('the public names', () => {
  expect(Object.keys(everything).toSorted()).toEqual([
    'always',
    'applyEdits',
    'check',
    'defineRule',
    'documented',
    'formRules',
    'formatDiagnostic',
    'messages',
    'messagesOf',
    'nd30',
    'readDisables',
    'rules',
    'sinceDecree30',
    'substanceRules',
    'withoutDisables',
  ])
})

test('every rule that can be reported has its docs, and a severity', () => {
  expect(rules.length).toBe(nd30.length + 3)
  for (const { id, docs } of rules) {
    expect(docs.vi, id).toMatch(/[.?"]$/u)
    expect(docs.en, id).toMatch(/[.?"]$/u)
  }
})

describe('disabling with a reason', () => {
  const comment = (words: string): string => twice.replace('b) Rào', `<!-- kehoach-disable ${words} -->\n\nb) Rào`)

  test('silences the rule in the paragraph below, and keeps what it silenced', () => {
    const text = comment('repeated-label: theo bản đã ký')
    expect(idsIn(text)).not.toContain('repeated-label')
    const { value } = check(fromMarkdown(withoutDisables(text)).value, {
      rules: nd30,
      today,
      disabled: readDisables(text),
    })
    expect(value.silenced.map(({ diagnostic, reason }) => [diagnostic.ruleId, reason])).toEqual([
      ['repeated-label', 'theo bản đã ký'],
    ])
  })

  test('a file is covered from its first line', () =>
    expect(idsIn(`<!-- kehoach-disable repeated-label: theo bản đã ký -->\n\n${twice}`)).not.toContain(
      'repeated-label',
    ))

  test('without a reason nothing is silenced, and that is said', () =>
    expect(idsIn(comment('repeated-label'))).toEqual(
      expect.arrayContaining(['repeated-label', 'disable-without-reason']),
    ))

  test('a rule that is not there, and one that finds nothing, are said', () => {
    expect(idsIn(comment('repeeted-label: lý do'))).toContain('disable-unknown-rule')
    expect(idsIn(comment('plan-year: lý do'))).toContain('disable-unused')
  })

  test('the comment is no text of the plan, and moves nothing', () => {
    const text = comment('repeated-label: theo bản đã ký')
    expect(withoutDisables(text)).toHaveLength(text.length)
    expect(JSON.stringify(fromMarkdown(withoutDisables(text)).value)).not.toContain('kehoach-disable')
  })
})

describe('rules of one’s own', () => {
  const noTrees = defineRule({
    id: 'no-trees',
    meta: {
      severity: 'warning',
      docs: { vi: 'Không trồng cây.', en: 'No trees.' },
      source: 'Nội quy',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      proposesEdits: false,
    },
    message: { vi: (d: { words: string }) => `"${d.words}"`, en: (d: { words: string }) => `"${d.words}"` },
    example: { invalid: 'I. NHIỆM VỤ\n1. Trồng cây.', valid: 'I. NHIỆM VỤ\n1. Quét sân.' },
    check: (_, { passages, at }) =>
      passages
        .filter(({ text }) => text.includes('Trồng cây'))
        .map((passage) => ({ data: { words: passage.text }, position: at(passage, [0, 9]) })),
  })

  test('stand beside the preset and bring their sentences', () => {
    const { diagnostics } = check(fromText(noTrees.example.invalid).value, { rules: [...nd30, noTrees], today })
    const own = diagnostics.filter(({ ruleId }) => ruleId === 'no-trees')
    expect(own.map((each) => formatterOf(messagesOf([noTrees]))(each, 'vi'))).toEqual(['"Trồng cây."'])
  })

  test('apply in their days alone', () => {
    const ids = (day: string): readonly string[] =>
      check(fromText(noTrees.example.invalid).value, { rules: [noTrees], today: day }).value.rules
    expect([ids('2025-12-31'), ids('2026-06-01'), ids('2027-01-01')]).toEqual([[], ['no-trees'], []])
  })
})

describe('edits', () => {
  const source =
    'I. TỔ CHỨC THỰC HIỆN\n\n**1. Giao Ủy ban MTTQ Việt Nam xã vận động nhân dân\ntrồng cây theo Kế hoạch số 57/KH-UBNDngày 14/8/2025 của UBND tỉnh.**\n\n2. Các thôn trồng cây trước ngày 28/02/2026..\n'
  const { diagnostics } = check(fromMarkdown(source).value, { rules: nd30, today, source })
  const edits = diagnostics.flatMap((each) => each.edits)

  test('are exact places of the source, through wrapped and bold text', () => {
    const { text, applied } = applyEdits(source, edits)
    expect(text).toBe(
      'I. TỔ CHỨC THỰC HIỆN\n\n**1. Đề nghị Ủy ban MTTQ Việt Nam xã vận động Nhân dân\ntrồng cây theo Kế hoạch số 57/KH-UBND ngày 14/8/2025 của UBND tỉnh.**\n\n2. Các thôn trồng cây trước ngày 28/02/2026.\n',
    )
    expect(applied).toBe(4)
  })

  test('are none without the source: no place would be exact', () =>
    expect(check(fromMarkdown(source).value, { rules: nd30, today }).diagnostics.flatMap((each) => each.edits)).toEqual(
      [],
    ))

  test('once applied, the rules that proposed them are silent', () => {
    const { text } = applyEdits(source, edits)
    const again = check(fromMarkdown(text).value, { rules: nd30, today, source: text }).diagnostics
    expect(again.flatMap((each) => each.edits)).toEqual([])
  })

  test('a span is found wherever white space and marks stand between its letters', () =>
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zđê]{1,6}$/u), { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        (words, at) => {
          const text = words.join(' ')
          const printed = words.join('\n  **')
          const whole = {
            type: 'text',
            start: { line: 1, column: 1, offset: 0 },
            end: { line: 1, column: 1, offset: printed.length },
          } as const
          const index = at % words.length
          const from = words.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)
          const place = sourceMap(printed)(text, whole, [from, from + (words[index] ?? '').length])
          expect(place?.type === 'text' && printed.slice(place.start.offset, place.end.offset)).toBe(words[index])
        },
      ),
    ))
})

test('the same plan gives the same findings, in the order of the document', () => {
  const run = (): unknown => check(fromText(twice).value, { rules: nd30, today, source: twice })
  expect(run()).toEqual(run())
  const lines = check(fromText(twice).value, { rules: nd30, today, source: twice }).diagnostics.map(({ position }) =>
    position?.type === 'text' ? position.start.offset : -1,
  )
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test('sentences in two languages', () => {
  const found = check(fromText(twice).value, { rules: nd30, today }).diagnostics.filter(
    ({ ruleId }) => ruleId === 'repeated-label',
  )
  const said = found.flatMap((each) => [formatDiagnostic(each, 'vi'), formatDiagnostic(each, 'en')])
  expect(said).toEqual(['ký hiệu "b)" có hai lần trong mục I', 'the label "b)" stands twice in I'])
})
