import { join } from 'node:path'
import { diagnose } from '@kehoach/core'
import { expect, test } from 'vitest'
import { formatDiagnostic } from '../src/messages.ts'
import { readRules } from '../src/read/rules.ts'

const facts = {
  count: 2,
  part: 'word/a.xml',
  type: 'application/pdf',
  font: '.VnTime',
  format: 'hebrew1',
  field: 'DDE',
  kind: 'image',
  target: 'http://x.example/a.png',
}

test('each sentence of reading, in both languages', async () => {
  const lines = readRules.flatMap(({ id, severity }) => {
    const diagnostic = diagnose('docx', severity, id, facts)
    return [`${id} (${severity})`, `  ${formatDiagnostic(diagnostic, 'vi')}`, `  ${formatDiagnostic(diagnostic, 'en')}`]
  })
  expect(lines.join('\n')).not.toMatch(/undefined|\.$/mu)
  await expect([...lines, ''].join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'reading-messages.txt'))
})
