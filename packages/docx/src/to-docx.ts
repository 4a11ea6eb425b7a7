import { diagnose, type Lock, type Outcome, type Plan, type Question } from '@kehoach/core'
import { locatedPlaces, type LocatedPlace } from './open-places.ts'
import { originOf, originPart } from './origin/origin.ts'
import { partMarks } from './origin/part-marks.ts'
import { printedPlan } from './verify/printed-plan.ts'
import { appendixXml, isLandscape, landscapeWidth } from './write/appendix.ts'
import { nodesXml, proseXml } from './write/body.ts'
import { contextOf, type Context } from './write/context.ts'
import { attachedToDecision, decisionFor, decisionXml, type Decision } from './write/decision.ts'
import { draftingOf, noDrafting, type Drafting } from './write/drafting.ts'
import { withEndMarks, withoutEndMark } from './write/end-mark.ts'
import { findings } from './write/findings.ts'
import { footTable, type Drafter } from './write/foot.ts'
import { headTable } from './write/head.ts'
import { nd30, type Layout } from './write/layout.ts'
import { soundLayout } from './write/measures.ts'
import { packaged, type Section } from './write/package.ts'
import { paragraph } from './write/paragraph.ts'
import { titleBlock } from './write/title.ts'
import type { Urgency } from './write/urgency.ts'

export interface DocxOptions {
  readonly layout?: Layout
  /** `plan`: form 1.4; `decision`: a decision with the plan attached, form 1.3. */
  readonly dress?: 'plan' | 'decision'
  /** The decision's own words; left out, those that `decisionFor` proposes. */
  readonly decision?: Decision
  /** Shows what is still open: yellow, each with a comment. Left out, the copy is clean. */
  readonly draft?: {
    readonly questions: readonly Question[]
    /** Words a question for the unit; left out, the comment says what is to be filled. */
    readonly ask?: (question: Question) => string
  }
  /** The base that the plan was derived from; it travels inside the file. */
  readonly lock?: Lock
  /** Whether a missing end mark `./.` is added or only reported. */
  readonly endMark?: 'as-written' | 'add'
  readonly urgency?: Urgency
  /** The scope of circulation, `LƯU HÀNH NỘI BỘ`. */
  readonly circulation?: string
  readonly drafter?: Drafter
  /** Lines at the foot of page 1: address, telephone, e-mail. */
  readonly contact?: readonly string[]
}

/**
 * A plan as a Word file in the form of Decree 30/2020/NĐ-CP: the bytes of the .docx, the same for the same input. Ids,
 * mandates, origins and the lock travel inside, hidden. What cannot stand in a Word file, or is not as the form wants it, is
 * reported; see `rules`.
 */
export function toDocx(plan: Plan, options: DocxOptions = {}): Outcome<Uint8Array> {
  const { value: layout, diagnostics } = soundLayout(options.layout ?? nd30)
  const printed = options.endMark === 'add' ? withEndMarks(plan) : plan
  const marks = partMarks(printed)
  const drafting = draftOf(printed, options)
  const context = contextOf(layout, drafting, marks)
  const name = [plan.header.docType, plan.header.title].filter((part) => part !== null).join(' ')
  return {
    value: packaged({
      title: name,
      layout,
      sections: sectionsOf(printed, options, context),
      drafting,
      contact: options.contact ?? [],
      origin: originPart(originOf(plan, printedPlan(plan, options), marks, options.lock ?? null)),
    }),
    diagnostics: [
      ...diagnostics,
      ...markedParts(plan, printed).map((part) => diagnose('docx', 'info', 'end-mark-added', { part })),
      ...findings(printed, layout, options.draft !== undefined),
    ],
  }
}

function markedParts(plan: Plan, printed: Plan): readonly string[] {
  const still = printed === plan ? null : withoutEndMark(printed)
  return still === null ? [] : withoutEndMark(plan).filter((part) => !still.includes(part))
}

function draftOf(plan: Plan, { draft }: DocxOptions): Drafting {
  if (draft === undefined) return noDrafting()
  const ask = ({ question, about }: LocatedPlace): string =>
    question !== null && draft.ask !== undefined ? draft.ask(question) : `Cần điền hoặc xác nhận: ${about}`
  return draftingOf(locatedPlaces(plan, draft.questions), ask)
}

function sectionsOf(plan: Plan, options: DocxOptions, context: Context): readonly Section[] {
  const appendices = plan.appendices.map((appendix): Section => {
    const landscape = isLandscape(appendix, context.layout)
    const width = landscape ? landscapeWidth(context.layout) : context.width
    return { isLandscape: landscape, content: appendixXml(appendix, { ...context, width }) }
  })
  const own =
    options.dress === 'decision' ? decisionSections(plan, options, context) : [planSection(plan, options, context)]
  return [...own, ...appendices]
}

function planSection(plan: Plan, options: DocxOptions, context: Context): Section {
  const { header, recipients, signature } = plan
  const foot = footTable(recipients, signature, options.drafter ?? null, context)
  const content = [
    headTable(header, headParts(options), context),
    titleBlock(header, null, context.drafting.comments.length > 0, context),
    proseXml(plan.opening, context),
    nodesXml(plan.body, context),
    // The signature never stands alone on a page: the last sentence goes with it
    proseXml(plan.closing, context, foot !== ''),
    foot === '' ? '' : paragraph({ keepNext: true }, ''),
    foot,
  ]
  return { isLandscape: false, content: content.join('') }
}

/** The decision in a section, the plan in the next: its head without number and date, not signed again. Form 1.3; II.8.b. */
function decisionSections(plan: Plan, options: DocxOptions, context: Context): readonly Section[] {
  const decision = options.decision ?? decisionFor(plan)
  const { header } = plan
  const moved = new Set(decision.bases)
  const attached = [
    headTable(header, { isNumbered: false, urgency: null, circulation: null }, context),
    titleBlock(header, attachedToDecision(decision), false, context),
    proseXml(
      plan.opening.filter((part) => !moved.has(part)),
      context,
    ),
    nodesXml(plan.body, context),
    proseXml(plan.closing, context),
  ]
  return [
    { isLandscape: false, content: decisionXml(decision, header, headParts(options), context) },
    { isLandscape: false, content: attached.join('') },
  ]
}

const headParts = ({ urgency, circulation }: DocxOptions) => ({
  isNumbered: true,
  urgency: urgency ?? null,
  circulation: circulation ?? null,
})
