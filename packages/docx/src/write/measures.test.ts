import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../messages.ts'
import { nd30, profiles, type Layout } from './layout.ts'
import { layoutOf, measures, soundLayout, type LayoutChoices } from './measures.ts'

test('the decree’s profile is in force from the day of signing and lies in its own ranges', () => {
  expect(profiles.map(({ id, from }) => [id, from])).toEqual([['nd30-2020', '2020-03-05']])
  expect(soundLayout(nd30)).toEqual({ value: nd30, diagnostics: [] })
})

describe('a unit’s own choices', () => {
  test('in the units that people use', () => {
    const { value, diagnostics } = layoutOf({
      bodySize: 13,
      firstLine: 1,
      marginLeft: 35,
      marginTop: 25,
      gap: 12,
      lineSpacing: 1.5,
    })
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({
      firstLine: 567,
      gap: 240,
      line: 360,
      size: { body: 26 },
      margin: { left: 1984, top: 1417, right: 1134 },
    })
  })

  test.each([
    ['marginLeft', 25, 'mm', 30, 35, 'I.3'],
    ['marginRight', 10, 'mm', 15, 20, 'I.3'],
    ['bodySize', 12, 'pt', 13, 14, 'II.6.e'],
    ['firstLine', 1.5, 'cm', 1, 1.27, 'II.6.e'],
    ['gap', 3, 'pt', 6, 24, 'II.6.e'],
    ['lineSpacing', 2, 'dòng', 1, 1.5, 'II.6.e'],
    ['recipientsSize', 12, 'pt', 11, 11, 'II.9.d'],
    ['pageWidth', 216, 'mm', 210, 210, 'I.1'],
  ])('%s %d %s is outside %d–%d (%s): said, and not taken', (field, value, unit, from, to, clause) => {
    const made = layoutOf({ [field]: value })
    expect(made.value).toEqual(nd30)
    expect(made.diagnostics).toMatchObject([
      {
        ruleId: 'layout-out-of-range',
        severity: 'warning',
        data: { field, value: String(value), from, to, unit, clause },
      },
    ])
  })

  test('both ends of every range are inside', () => {
    for (const [name, { from, to }] of Object.entries(measures))
      for (const value of [from, to]) expect(layoutOf({ [name]: value }).diagnostics).toEqual([])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '14' as unknown as number, null as unknown as number])(
    '%s is no measure',
    (value) => {
      const { value: layout, diagnostics } = layoutOf({ bodySize: value })
      expect(layout).toEqual(nd30)
      expect(diagnostics).toMatchObject([{ ruleId: 'layout-out-of-range', data: { field: 'bodySize' } }])
    },
  )

  test('a name that nobody knows is said', () => {
    const choices = JSON.parse('{"margin": 30, "__proto__": 2}') as LayoutChoices
    expect(layoutOf(choices).diagnostics).toMatchObject([
      { ruleId: 'unknown-layout-choice', data: { name: 'margin' } },
      { ruleId: 'unknown-layout-choice', data: { name: '__proto__' } },
    ])
  })

  test('a layout out of somebody’s file that lacks parts is filled from the profile', () =>
    expect(soundLayout({ font: 'Times New Roman' } as Layout).value).toEqual(nd30))

  test('another font is not taken', () =>
    expect(soundLayout({ ...nd30, font: 'Arial"/><x>' })).toMatchObject({
      value: nd30,
      diagnostics: [{ data: { field: 'font', clause: 'I.4' } }],
    }))

  test('the sentence names value, range and clause', () => {
    const [diagnostic] = layoutOf({ marginLeft: 40 }).diagnostics
    expect(diagnostic && formatDiagnostic(diagnostic, 'vi')).toBe(
      'lề trái 40 mm ngoài khoảng cho phép 30–35 mm (Phụ lục I, I.3); giữ giá trị của mẫu',
    )
    expect(diagnostic && formatDiagnostic(diagnostic, 'en')).toBe(
      "marginLeft 40 mm is outside 30–35 mm (Annex I, I.3); the profile's value stays",
    )
  })
})
