import { arbitraryPlan, wellFormedPlan } from '@kehoach/test-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromDocx } from './from-docx.ts'
import { formatDiagnostic } from './messages.ts'
import { toDocx, type DocxOptions } from './to-docx.ts'
import { verifyDocx } from './verify-docx.ts'

const [runs, timeout] = process.env['LONG'] === undefined ? [300, 120_000] : [10_000, 3_600_000]
const options = fc.constantFrom<DocxOptions>(
  {},
  {},
  { draft: { questions: [] } },
  { endMark: 'add' },
  { dress: 'decision' },
  { urgency: 'THƯỢNG KHẨN', circulation: 'LƯU HÀNH NỘI BỘ', contact: ['Điện thoại: 000'] },
)

test(
  'of any well-formed plan: the file reads back as the plan, first what is seen, then ids, mandates, origins',
  () =>
    fc.assert(
      fc.asyncProperty(wellFormedPlan(), options, async (plan, chosen) => {
        const { value, diagnostics } = await verifyDocx(plan, toDocx(plan, chosen).value, chosen)
        expect(diagnostics.map((each) => formatDiagnostic(each, 'en'))).toEqual([])
        expect(value).toBe(true)
      }),
      { numRuns: runs },
    ),
  timeout,
)

test(
  'what was read, written and read again is the same plan with the same ids',
  () =>
    fc.assert(
      fc.asyncProperty(wellFormedPlan(), async (plan) => {
        const { value: first } = await fromDocx(toDocx(plan).value)
        if (first === null) throw new Error('not read')
        const { value: second } = await fromDocx(toDocx(first).value)
        const bare = (of: unknown): unknown =>
          JSON.parse(JSON.stringify(of, (key, value: unknown) => (key === 'position' ? null : value)))
        expect(bare({ ...second, unread: [] })).toEqual(bare({ ...first, unread: [] }))
        expect(first.id).toBe(plan.id)
      }),
      { numRuns: Math.min(runs, 1000) },
    ),
  timeout,
)

test(
  'of any other plan: reading back says yes, or names what is not as it was; it never throws',
  () =>
    fc.assert(
      fc.asyncProperty(arbitraryPlan(), options, async (plan, chosen) => {
        const { value, diagnostics } = await verifyDocx(plan, toDocx(plan, chosen).value, chosen)
        expect(value).toBe(diagnostics.length === 0)
        expect(diagnostics.every(({ severity }) => severity === 'error')).toBe(true)
      }),
      { numRuns: Math.min(runs, 1000) },
    ),
  timeout,
)
