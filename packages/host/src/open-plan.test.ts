import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { item, itemsOf, plan, type Plan } from '@kehoach/core'
import { toDocx } from '@kehoach/docx'
import { convertedByOffice, pdfOfWord, testWith } from '@kehoach/test-kit'
import { afterAll, expect, test } from 'vitest'
import { openPlan, type OpenedPlan } from './open-plan.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-open-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written: Plan = plan({
  header: {
    issuer: 'ỦY BAN NHÂN DÂN XÃ AN THỦY',
    number: '15/KH-UBND',
    place: 'An Thủy',
    date: { year: 2026, month: 2, day: 9 },
    docType: 'KẾ HOẠCH',
    title: 'Phòng cháy năm 2026',
  },
  body: [
    item('I.', 'MỤC ĐÍCH', [item('1.', 'Giữ an toàn tại các thôn.'), item('2.', 'Nâng cao ý thức của người dân.')]),
    item('II.', 'NHIỆM VỤ', [item('1.', 'Kiểm tra 100% nhà trọ trước ngày 30/6/2026.')]),
  ],
})

async function opened(name: string, bytes: Uint8Array): Promise<OpenedPlan> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return openPlan(path, { name })
}

const textsOf = (value: Plan | null): readonly string[] =>
  value === null ? [] : itemsOf(value).map(({ item: { label, text } }) => `${label?.printed ?? ''} ${text}`)
const rulesOf = ({ diagnostics }: OpenedPlan): readonly string[] => diagnostics.map(({ ruleId }) => ruleId)

test('a Word file is opened whatever it is called', async () => {
  const { plan: read, source } = await opened('ke-hoach.dat', toDocx(written).value)
  expect(textsOf(read)).toEqual(textsOf(written))
  expect(source?.format).toBe('docx')
})

test('a Word file cut in two is refused with one sentence', async () => {
  const bytes = toDocx(written).value
  const result = await opened('cut.docx', bytes.subarray(0, bytes.length / 2))
  expect(result.plan).toBeNull()
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toHaveLength(1)
})

testWith(['LibreOffice'], 'a .doc and an .rtf are converted, read, and said to be', async () => {
  for (const kind of ['doc', 'rtf'] as const) {
    const result = await opened(`old.${kind}`, convertedByOffice(toDocx(written).value, kind))
    expect(textsOf(result.plan)).toEqual(textsOf(written))
    expect(rulesOf(result)).toContain('read-from-doc')
    expect(result.source?.format).toBe(kind)
  }
})

testWith(['LibreOffice'], 'without a converter a .doc gives its words and says that numbers may be lost', async () => {
  const bytes = convertedByOffice(toDocx(written).value, 'doc')
  const path = process.env['PATH']
  process.env['PATH'] = folder
  try {
    const result = await opened('old-alone.doc', bytes)
    expect(textsOf(result.plan)).toEqual(textsOf(written))
    expect(rulesOf(result)).toContain('doc-numbers-lost')
  } finally {
    process.env['PATH'] = path
  }
})

testWith(['LibreOffice'], 'a PDF is opened; its items are those of the plan that was printed', async () => {
  const { plan: read, source } = await opened('ke-hoach.pdf', pdfOfWord(toDocx(written).value))
  expect(textsOf(read)).toEqual(textsOf(written))
  expect(source?.format).toBe('pdf')
})

test('a PDF that is cut, empty or another thing is refused with one sentence', async () => {
  for (const text of ['%PDF-1.7', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer << /Root 1 0 R >>'])
    expect(rulesOf(await opened('cut.pdf', new TextEncoder().encode(text)))).toEqual(['pdf-unreadable'])
  expect(readFileSync(join(folder, 'cut.pdf')).length).toBeGreaterThan(0)
})
