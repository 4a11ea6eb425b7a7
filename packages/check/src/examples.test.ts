import { fromText } from '@kehoach/recognise'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { formatDiagnostic } from './messages.ts'
import { nd30 } from './nd30.ts'
import type { CheckRule } from './rule.ts'

const today = '2026-03-02'
const found = (rule: CheckRule, text: string) =>
  check(fromText(text).value, { rules: [rule], today, source: text }).diagnostics

describe.each(nd30.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('its invalid example is reported, with a place in it', () => {
    const diagnostics = found(rule, rule.example.invalid)
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const { ruleId, severity, edits, position } of diagnostics) {
      expect(ruleId).toBe(id)
      expect(severity).toBe(rule.meta.severity)
      if (edits.length > 0) expect(rule.meta.proposesEdits).toBe(true)
      if (position?.type === 'text') expect(position.end.offset).toBeLessThanOrEqual(rule.example.invalid.length)
    }
    if (rule.meta.proposesEdits) expect(diagnostics.some(({ edits }) => edits.length > 0)).toBe(true)
  })

  test('its valid example is not', () => expect(found(rule, rule.example.valid)).toEqual([]))

  test('its sentence is made of its facts, in both languages, without a final stop', () => {
    for (const diagnostic of found(rule, rule.example.invalid)) {
      for (const language of ['vi', 'en'] as const) {
        const sentence = formatDiagnostic(diagnostic, language)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/u)
        expect(sentence).not.toMatch(/[^."]\.$/u)
        expect(sentence).not.toBe(id)
      }
    }
  })
})

test('ids are kebab-case and unique', () => {
  const ids = nd30.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
})
