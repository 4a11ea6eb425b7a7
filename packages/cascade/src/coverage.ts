import {
  isoDate,
  type Coverage,
  type CoverageItem,
  type Diagnostic,
  type DocumentRef,
  type Mandate,
  type Outcome,
  type Plan,
  type Verdict,
} from '@kehoach/core'
import { obligationsOf, parts, sentences, type PlacedObligation } from '@kehoach/language'
import { align, type Alignment, type Wanted } from './align.ts'
import { parentFindings } from './findings.ts'
import { lexiconOf, shareIn, weightOf, type Lexicon } from './lexicon.ts'
import { proposeMandates } from './mandates.ts'
import { indexed, passagesOf, type Indexed } from './passages.ts'
import { thresholds } from './thresholds.ts'
import { answerOf, isStronger, weakenings } from './weakening.ts'
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
  const passages = passagesOf(child)
  const lexicon = lexiconOf(
    [...parents, child],
    [...placed.map(({ each }) => each.obligation.text), ...passages.map(({ text }) => text)],
  )
  const index = indexed(passages, lexicon)
  const mandates = new Map(parents.flatMap((parent) => mandatesOf(parent)))
  const answered = new Set<string>()
  const items = placed.map(({ parent, each }) => {
    const judged = judgeOne(each, mandates.get(`${parent.id} ${each.obligation.id}`) ?? null, { child, index, lexicon })
    judged.links.forEach(({ childId }) => answered.add(childId))
    return judged
  })
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

interface Pair {
  readonly child: Plan
  readonly index: readonly Indexed[]
  readonly lexicon: Lexicon
}

function judgeOne({ obligation, path, position }: PlacedObligation, mandate: Mandate | null, pair: Pair): CoverageItem {
  const isMandated = mandate === null || mandate.pile === 'own'
  const { lexicon } = pair
  const wanted: Wanted = {
    id: obligation.itemId,
    text: obligation.text,
    span: obligation.span,
    bag: lexicon.bag(obligation.text),
    parts: piecesOf(obligation.text).map(lexicon.bag),
  }
  const alignment = align(wanted, pair.index)
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
  return { ...base, ...verdictOf(obligation, wanted, alignment, mandate, pair) }
}

type Judged = Pick<CoverageItem, 'verdict' | 'concrete' | 'confidence' | 'ask' | 'weakening' | 'reasons'>

function verdictOf(
  obligation: PlacedObligation['obligation'],
  wanted: Wanted,
  alignment: Alignment,
  mandate: Mandate | null,
  { child, lexicon }: Pair,
): Judged {
  const { share } = alignment
  const verdict = (
    name: Verdict,
    ruleId: string,
    more: Partial<Judged> & { data?: Record<string, string | number> } = {},
  ): Judged => {
    const { data = {}, ...rest } = more
    return {
      verdict: name,
      concrete: null,
      confidence: confidenceOf(share),
      ask: false,
      weakening: [],
      reasons: [{ ruleId, data }],
      ...rest,
    }
  }
  if (alignment.links.length === 0) return verdict('missing', 'no-answer', { ask: share > thresholds.doubt })
  const isUnsure = share < thresholds.accept
  const answer = answerOf(
    alignment.answers.map(({ passage }) => passage.text),
    yearOf(child),
  )
  const weakening = weakenings(obligation, answer)
  const absent = absentParts(wanted, alignment, lexicon)
  if (weakening.length > 0) {
    return verdict('weakened', 'asks-less', {
      weakening: [...weakening],
      ask: isUnsure || weakening.every((each) => each.child === ''),
      data: { aspects: weakening.map(({ aspect }) => aspect).join(', ') },
    })
  }
  if (absent.length > 0)
    return verdict('partial', 'part-absent', { ask: isUnsure, data: { absent: absent.join(' | ') } })
  const concrete = mandate?.how === 'decisive' ? isConcrete(obligation, answer.text) : null
  if (isUnsure) return verdict('covered', 'some-words', { ask: true, concrete })
  return isStronger(obligation, answer)
    ? verdict('stronger', 'asks-more', { concrete })
    : verdict('covered', 'words-and-values', { concrete })
}

/** How sure the share of words makes us, either way: least in the middle between rejecting and accepting. */
function confidenceOf(share: number): number {
  const middle = (thresholds.accept + thresholds.reject) / 2
  return Math.round(Math.min(0.98, 0.5 + Math.abs(share - middle) * 1.1) * 100) / 100
}

/** Parts of the obligation whose words the answer lacks. */
function absentParts(wanted: Wanted, { answers }: Alignment, lexicon: Lexicon): readonly string[] {
  const bags = answers.flatMap(({ bag, headingBag }) => [bag, headingBag])
  const all = weightOf(wanted.bag)
  const pieces = piecesOf(wanted.text)
  if (pieces.length < 2) return []
  return pieces.filter((piece) => {
    const bag = lexicon.bag(piece)
    return weightOf(bag) / all >= thresholds.partWeight && shareIn(bag, bags) < thresholds.part
  })
}

/** The parts of an obligation: between semicolons and at commas that more than a word or two follow. */
function piecesOf(text: string): readonly string[] {
  return sentences(text)
    .flatMap((sentence) => parts(sentence.text))
    .flatMap((part) => part.text.split(/,\s+(?=\p{L}+\s+\p{L}+\s+\p{L}+)/u))
}

/** Whether an answer holds a local value that the parent does not: a place, a person or unit in charge, a number, a time. */
function isConcrete(obligation: PlacedObligation['obligation'], text: string): boolean {
  const local =
    /(?:thôn|ấp|khu phố|tổ dân phố|bản|buôn|làng|Phòng|Trung tâm|Văn phòng|Ban|Công an|đồng chí|công chức)\s+\p{Lu}[\p{L} -]*/gu
  const places = [...text.matchAll(local)].map(([place]) => place)
  return places.some((place) => !obligation.text.includes(place.slice(0, 14)))
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
