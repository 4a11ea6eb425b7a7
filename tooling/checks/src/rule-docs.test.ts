import { expect, test } from 'vitest'
import { textOf } from './files.ts'
import { ruleDocs } from './rule-docs.ts'

test('the page of rules is the one that the packages make (else run pnpm rule-docs)', () =>
  expect(textOf('docs/rules.md')).toBe(ruleDocs()))
