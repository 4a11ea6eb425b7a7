import type { Plan } from '@kehoach/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryPlan } from '@kehoach/test-kit'
import { partsOf, problemsIn } from '../test/check-package.ts'
import { documentOf, wordsOf } from '../test/read-part.ts'
import { openPlaces } from './open-places.ts'
import { readOrigin } from './origin/read-origin.ts'
import { toDocx, type DocxOptions } from './to-docx.ts'
import { printedPlan } from './verify/printed-plan.ts'
import { seenHash } from './verify/seen.ts'
import { slotsOf } from './write/text-slots.ts'
import { forbiddenIn } from './write/xml.ts'

const [runs, timeout] = process.env['LONG'] === undefined ? [60, 30_000] : [2000, 900_000]
const options = fc.constantFrom<DocxOptions>(
  {},
  { draft: { questions: [] } },
  { dress: 'decision' },
  { dress: 'decision', draft: { questions: [] }, urgency: 'KHẨN' },
  { contact: ['x'] },
)
const bare = (text: string): string => text.replaceAll(/\s/gu, '').toUpperCase()

test(
  'of any well-formed plan: a file as Word wants it',
  () =>
    fc.assert(
      fc.property(arbitraryPlan(), options, (plan, chosen) => {
        expect(problemsIn(toDocx(plan, chosen).value)).toEqual([])
      }),
      { numRuns: runs },
    ),
  timeout,
)

test(
  'of any well-formed plan: no word of its tree is lost',
  () =>
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const printed = bare(wordsOf(documentOf(toDocx(plan).value)))
        const lost = slotsOf(plan).filter(
          ({ text, owner }) =>
            owner !== plan.header &&
            forbiddenIn(text) === 0 &&
            text.split(/\r\n|[\r\n]/u).some((line) => !printed.includes(bare(line))),
        )
        expect(lost.map(({ text }) => text)).toEqual([])
      }),
      { numRuns: runs },
    ),
  timeout,
)

test(
  'of any well-formed plan: ids, mandates and origins are read back, each id at a bookmark',
  () =>
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const { value } = toDocx(plan)
        const { value: origin, diagnostics } = readOrigin(
          [...partsOf(value)].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
        )
        expect(diagnostics).toEqual([])
        expect(origin).toMatchObject({
          planId: plan.id,
          seenHash: seenHash(printedPlan(plan, {})),
          mandates: plan.mandates,
          origins: plan.origins,
          parents: plan.parents,
        })
        expect(new Set(origin?.parts.map(({ id }) => id))).toEqual(new Set(idsOf(plan)))
        const document = documentOf(value)
        expect(origin?.parts.filter(({ bookmark }) => !document.includes(`w:name="${bookmark}"`))).toEqual([])
      }),
      { numRuns: runs },
    ),
  timeout,
)

test(
  'of any well-formed plan: a draft has a comment for each open place, and one that counts them',
  () =>
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        const { length } = openPlaces(plan)
        const comments = partsOf(toDocx(plan, { draft: { questions: [] } }).value).get('word/comments.xml') ?? ''
        expect(comments.match(/<w:comment /gu)?.length ?? 0).toBe(length === 0 ? 0 : length + 1)
      }),
      { numRuns: runs },
    ),
  timeout,
)

/** The ids of every part, however deep. */
function idsOf({ opening, body, closing, appendices }: Plan): readonly string[] {
  const found: string[] = []
  JSON.stringify([opening, body, closing, appendices], (key, value: unknown) => {
    if (key === 'id') found.push(String(value))
    return value
  })
  return found
}
