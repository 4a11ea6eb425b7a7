import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check, nd30 } from '@kehoach/check'
import { itemsOf, rowsOf, type Diagnostic, type Plan } from '@kehoach/core'
import { sharedFolder, testWithCorpus } from '@kehoach/test-kit'
import { expect } from 'vitest'
import { readPlan } from './corpus.ts'

/** What a careful official finds in the four plans, by rule and place; what is a reading of ours is an info. */
const loud: Readonly<Record<string, readonly string[]>> = {
  'phan-2024': [
    'citation-group-level II/1/a/-3',
    'repeated-label II/1/e#2',
    'bare-citation II/1/g',
    'non-vietnamese-letter V/2/f',
    'actor-level V/5',
    'actor-level V/6',
    'conflicting-quotas V/6/¶1',
    'body-not-recipient V/8',
    'order-to-requested-body closing',
  ],
  'duc-pho-2024': ['conflicting-citations II/2', 'body-not-recipient V/7', 'body-not-recipient V/7'],
  'cho-don-2024': ['plan-without-deadline -', 'body-not-recipient V/5', 'report-chain V/8'],
  'trang-bang-2023': ['body-not-recipient II/1', 'missing-deadline II/1', 'malformed-level II/5/c'],
}

const quiet: Readonly<Record<string, readonly string[]>> = {
  'phan-2024': [
    'signature-authority -',
    'archive-line -',
    'missing-space II',
    'cited-plan-owner I/2/b',
    'index-level II/1/a/-3',
    'index-level II/1/c',
    'people-capital II/1/e#2',
    'unexplained-abbreviation II/1/a/-2',
    'incomplete-citation V/2/h',
    'duty-outside-field V/5/¶2',
    'duplicated-duty V/2/g',
    'issue-date-needed V/1/a',
    'option-not-duty V/1/a',
  ],
  'duc-pho-2024': [
    'signature-authority -',
    'archive-line -',
    'recipient-punctuation -',
    'purpose-heading I/1',
    'incomplete-citation opening',
    'heading-punctuation III/4',
    'heading-punctuation III/5',
    'heading-punctuation III/6',
    'heading-punctuation III/7',
    'doubled-mark III/1/-2',
    'misplaced-duty V/7/-2',
    'lead-without-item III/6',
    'body-names V/4/¶1',
    'issue-date-needed III/3',
  ],
  'cho-don-2024': [
    'heading-punctuation I/1',
    'heading-punctuation I/2',
    'duty-without-subject V/2',
    'people-capital I/2/-3',
    'appendix-form PL',
    'unexplained-abbreviation PL/5',
    'unexplained-abbreviation -',
    'missing-space -',
    'doubled-word PL/8',
    'body-names PL/1',
  ],
  'trang-bang-2023': [
    'signature-authority -',
    'archive-line -',
    'bases-punctuation opening',
    'heading-punctuation II/2',
    'heading-punctuation II/4',
    'place-capital II/2/d/-2',
    'incomplete-citation II/5',
    'incomplete-citation II/5/c',
    'funding-detail III/1',
    'outdated-term II/6/c/-2',
    'doubled-mark II/4/c',
  ],
}

for (const name of Object.keys(loud)) {
  testWithCorpus(`${name}: what must be found is, and nothing more above info`, () => {
    const file = join(sharedFolder, 'corpus', `${name}.txt`)
    const plan = readPlan(file)
    const { diagnostics } = check(plan, { rules: nd30, today: '2026-11-25', source: readFileSync(file, 'utf8') })
    const said = (severities: readonly string[]): readonly string[] =>
      diagnostics
        .filter(({ severity }) => severities.includes(severity))
        .map((diagnostic) => `${diagnostic.ruleId} ${placeIn(plan, diagnostic)}`)
    expect(said(['error', 'warning']).toSorted()).toEqual(loud[name]?.toSorted())
    expect(said(['info'])).toEqual(expect.arrayContaining(quiet[name] as string[]))
  })
}

/** The path of the paragraph that a finding stands in; `-` for the head, the recipients and the whole. */
function placeIn(plan: Plan, { position }: Diagnostic): string {
  if (position?.type !== 'text') return '-'
  const spots = [
    ...plan.opening.map((each) => ({ at: each.position, path: 'opening' })),
    ...itemsOf(plan).map(({ item, path }) => ({ at: item.position, path: path.join('/') })),
    ...rowsOf(plan).map(({ row, path }) => ({ at: row.position, path: path.join('/') })),
    ...plan.closing.map((each) => ({ at: each.position, path: 'closing' })),
    ...plan.recipients.map((each) => ({ at: each.position, path: '-' })),
    ...plan.appendices.map((each) => ({ at: each.position, path: 'PL' })),
    { at: plan.signature?.position ?? null, path: '-' },
  ].flatMap(({ at, path }) => (at?.type === 'text' ? [{ from: at.start.offset, path }] : []))
  const before = spots.filter(({ from }) => from <= position.start.offset).toSorted((a, b) => b.from - a.from)
  return before[0]?.path ?? '-'
}
