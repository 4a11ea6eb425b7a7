import {
  isoDate,
  type Coverage,
  type CoverageItem,
  type Diagnostic,
  type DocumentRef,
  type Mandate,
  type Outcome,
  type Plan,
} from '@kehoach/core'
import { obligationsOf, type PlacedObligation } from '@kehoach/language'
import { alignAll, type Alignment } from './align.ts'
import { parentFindings } from './findings.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { proposeMandates } from './mandates.ts'
import { asksForOwnPlan, withPreamble } from './own-plan.ts'
import { indexed, passagesOf, type Indexed } from './passages.ts'
import { piecesOf } from './pieces.ts'
import { compareAll, type Features, type Wanted } from './similarity.ts'
import { thresholds } from './thresholds.ts'
import { valuesOf } from './values.ts'
import { verdictOf, type Judging } from './verdict.ts'
import { villagesOf } from './weakening/answer.ts'
import { yearOf } from './year.ts'

export interface CoverageOptions {
  readonly parentFiles?: readonly (string | null)[]
  readonly childFile?: string | null
}

/**
 * Judges a child against its parents: one verdict for each obligation, with the words on both sides. Words and values
 * decide; where the words say too little either way, `ask` is true.
 */
export function coverage(parents: readonly Plan[], child: Plan, options: CoverageOptions = {}): Outcome<Coverage> {
  const placed = parents.flatMap((parent) => obligationsOf(parent, yearOf(parent)).map((each) => ({ parent, each })))
  const lexicon = pairLexicon(
    parents,
    child,
    placed.map(({ each }) => each),
  )
  const index = indexed(child, lexicon)
  const mandates = new Map(parents.flatMap((parent) => mandatesOf(parent)))
  const wanted = placed.map(({ parent, each }) => wantedOf(each, yearOf(parent), lexicon))
  const alignments = alignAll(wanted, index)
  const ownPlan = new Set(placed.flatMap(({ each }, at) => (asksForOwnPlan(each) ? [at] : [])))
  const villages = villagesOf(index.map(({ passage }) => passage.text))
  const items = placed.map(({ parent, each }, at) =>
    judgedItem(each, mandates.get(`${parent.id} ${each.obligation.id}`) ?? null, {
      wanted: wanted[at] as Wanted,
      alignment: ownPlan.has(at) ? withPreamble(alignments[at] as Alignment, index) : (alignments[at] as Alignment),
      isOwnPlan: ownPlan.has(at),
      child,
      lexicon,
      villages,
    }),
  )
  const answered = new Set(items.flatMap(({ links }) => links.map(({ childId }) => childId)))
  const findings: readonly Diagnostic[] = parents.flatMap((parent) => parentFindings(parent, child))
  const refs = parents.map((parent, at) => refOf(parent, options.parentFiles?.[at] ?? null))
  const value: Coverage = {
    parent: refs[0] ?? refOf(child, null),
    parents: refs,
    child: refOf(child, options.childFile ?? null),
    summary: summaryOf(items),
    items,
    added: addedBy(child, index, items, answered),
    findings,
  }
  return { value, diagnostics: findings }
}

/** Every obligation beside every passage that shares words with it: what `pnpm calibrate` fits the weights on. */
export function comparisons(
  parent: Plan,
  child: Plan,
): readonly { readonly parentText: string; readonly childText: string; readonly features: Features }[] {
  const placed = obligationsOf(parent, yearOf(parent))
  const lexicon = pairLexicon([parent], child, placed)
  const wanted = placed.map((each) => wantedOf(each, yearOf(parent), lexicon))
  return compareAll(wanted, indexed(child, lexicon)).flatMap((list, at) =>
    list.map(({ found, features }) => ({
      parentText: placed[at]?.obligation.text ?? '',
      childText: found.passage.text,
      features,
    })),
  )
}

/** Of a row the cells that say what; who and when are compared as values. */
function contentOf({ obligation, node, cells }: PlacedObligation): string {
  if (node.type !== 'row') return obligation.text
  const texts = (['title', 'form', 'product'] as const).map(
    (field) => node.cells[cells[field] ?? -1]?.text.trim() ?? '',
  )
  return texts.filter((text) => text !== '').join('\n') || obligation.text
}

function pairLexicon(parents: readonly Plan[], child: Plan, placed: readonly PlacedObligation[]): Lexicon {
  const passages = passagesOf(child).map(({ text }) => text)
  return lexiconOf([...parents, child], [...placed.map(({ obligation }) => obligation.text), ...passages])
}

function wantedOf(placed: PlacedObligation, year: number | null, lexicon: Lexicon): Wanted {
  const { obligation, role } = placed
  const content = contentOf(placed)
  const bag = lexicon.bag(content)
  return {
    id: obligation.itemId,
    text: obligation.text,
    span: obligation.span,
    kind: obligation.kind,
    section: role,
    year,
    content,
    bag,
    rarest: new Map([...bag].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 3)),
    parts: piecesOf(content).map(lexicon.bag),
    values: valuesOf(obligation.text, year),
  }
}

function mandatesOf(parent: Plan): readonly (readonly [string, Mandate])[] {
  const placed = obligationsOf(parent, yearOf(parent))
  const proposed = proposeMandates(parent, placed)
  return placed.map(({ obligation }, at): readonly [string, Mandate] => {
    const confirmed = parent.mandates.find(
      ({ itemId, clause }) => itemId === obligation.itemId && (clause === null || clause === obligation.clause),
    )
    return [`${parent.id} ${obligation.id}`, confirmed ?? (proposed[at] as Mandate)]
  })
}

function judgedItem(
  { obligation, path, position }: PlacedObligation,
  mandate: Mandate | null,
  judging: Judging,
): CoverageItem {
  const isMandated = mandate === null || mandate.pile === 'own'
  const { alignment } = judging
  const base = {
    parentId: obligation.itemId,
    parentPath: [...path],
    clause: obligation.clause,
    parentText: obligation.text,
    parentPosition: position,
    mandated: isMandated,
    links: [...alignment.links],
    candidates: [...alignment.candidates],
    childIds: alignment.links.map(({ childId }) => childId),
    childPaths: alignment.links.map(({ childPath }) => childPath),
    childTexts: alignment.links.map(({ childText }) => childText),
  }
  if (!isMandated) {
    return {
      ...base,
      verdict: 'not-applicable',
      concrete: null,
      confidence: 0.9,
      ask: false,
      weakening: [],
      reasons: [{ ruleId: mandate.reason, data: {} }],
    }
  }
  const judged = verdictOf(obligation, mandate, judging)
  if (judged.verdict !== 'missing') return { ...base, ...judged }
  // A passage that was looked at and rejected is no evidence.
  const candidates = [...base.links, ...base.candidates].slice(0, 3)
  return { ...base, ...judged, links: [], candidates, childIds: [], childPaths: [], childTexts: [] }
}

function summaryOf(items: readonly CoverageItem[]): Record<string, number> {
  const mandated = items.filter((item) => item.mandated)
  const counts: Record<string, number> = {
    mandated: mandated.length,
    ask: mandated.filter(({ ask }) => ask).length,
    notConcrete: mandated.filter(({ concrete }) => concrete === false).length,
  }
  for (const verdict of [
    'covered',
    'stronger',
    'weakened',
    'partial',
    'delegated',
    'missing',
    'waived',
    'not-applicable',
    'cannot-check',
  ]) {
    counts[verdict] = mandated.filter((item) => item.verdict === verdict).length
  }
  return counts
}

/** Passages of the child that ask for something and answer nothing of the parents. */
function addedBy(
  child: Plan,
  index: readonly Indexed[],
  items: readonly CoverageItem[],
  answered: ReadonlySet<string>,
): Coverage['added'] {
  const near = new Set(
    items.flatMap(({ candidates }) =>
      candidates.filter(({ confidence }) => confidence >= thresholds.reject).map(({ childId }) => childId),
    ),
  )
  const asking = new Set(obligationsOf(child, yearOf(child)).map(({ obligation }) => obligation.itemId))
  return index
    .filter(({ passage }) => asking.has(passage.id) && !answered.has(passage.id) && !near.has(passage.id))
    .map(({ passage }) => ({
      childId: passage.id,
      childPath: [...passage.path],
      childText: passage.text,
      position: passage.position,
    }))
}

function refOf(plan: Plan, file: string | null): DocumentRef {
  return {
    file,
    id: plan.id,
    number: plan.header.number,
    date: isoDate(plan.header.date),
    issuer: plan.header.issuer,
    title: plan.header.title,
  }
}
