import type { Header, Paragraph, PartialDate, Plan, Recipient, Signature } from '@kehoach/core'
import { justified, proseXml } from './body.ts'
import type { Context } from './context.ts'
import { footTable } from './foot.ts'
import { headTable, printedDate, printedNumber, type HeadParts } from './head.ts'
import { paragraph } from './paragraph.ts'
import { runs } from './run.ts'
import { sidesOf, titleBlock } from './title.ts'
import type { Xml } from './xml.ts'

/** A decision that issues a plan: its own number and words; the plan's are the plan's. Form 1.3 of Annex III. */
export interface Decision {
  /** `12/QĐ-UBND`; `/QĐ-UBND` where the number is blank. */
  readonly number: string | null
  readonly date: PartialDate
  /** `Ban hành Kế hoạch …`. */
  readonly subject: string
  /** The line above the bases: the body, or `CHỦ TỊCH ỦY BAN …` when its head decides (note 6 of the form). */
  readonly authority: string
  /** The body as running text names it: `Ủy ban nhân dân xã …`. */
  readonly body: string
  readonly bases: readonly Paragraph[]
  /** `Theo đề nghị của … .`; null where nobody proposed it. */
  readonly proposal: string | null
  /** The words of each article, without `Điều 1.`; the last ends with `./.`. */
  readonly articles: readonly string[]
  readonly recipients: readonly Recipient[]
  readonly signature: Signature | null
}

/** The decision that a plan's own words suggest: a proposal for its author, who says who carries it out. */
export function decisionFor(plan: Plan): Decision {
  const { issuer, number, date, docType, title } = plan.header
  const named = [capitalised(docType ?? 'Kế hoạch'), lowered(title ?? '')].filter((part) => part !== '').join(' ')
  const symbol = /-(.+)$/u.exec(number ?? '')?.[1] ?? 'UBND'
  const last = 'Điều 3'
  return {
    number: `/QĐ-${symbol}`,
    date,
    subject: `Ban hành ${named}`,
    authority: (issuer ?? '').toUpperCase(),
    body: runningName(issuer ?? ''),
    bases: plan.opening.filter(({ kind }) => kind === 'basis'),
    proposal: null,
    articles: [
      `Ban hành kèm theo Quyết định này ${named}.`,
      'Quyết định này có hiệu lực kể từ ngày ký.',
      'Các cơ quan, đơn vị, tổ chức, cá nhân có tên tại Kế hoạch chịu trách nhiệm thi hành Quyết định này./.',
    ],
    recipients: [
      { type: 'recipient', kind: 'line', text: `Như ${last};`, position: null },
      ...plan.recipients.filter(({ text }) => !/^Như\s/u.test(text)),
    ],
    signature: plan.signature,
  }
}

/** The decision from its head to its signature. */
export function decisionXml(
  decision: Decision,
  header: Header,
  parts: Omit<HeadParts, 'isNumbered'>,
  context: Context,
): Xml {
  const { layout } = context
  const own: Header = {
    ...header,
    number: decision.number,
    date: decision.date,
    docType: 'QUYẾT ĐỊNH',
    title: decision.subject,
  }
  const bold = { size: layout.size.title, bold: true }
  const sides = sidesOf(decision.authority.toUpperCase(), bold.size, true, context.width)
  const proposal: Paragraph[] =
    decision.proposal === null
      ? []
      : [{ type: 'paragraph', id: '', kind: 'basis', text: decision.proposal, position: null }]
  return [
    headTable(own, { ...parts, isNumbered: true }, context),
    titleBlock(own, null, context.drafting.comments.length > 0, context),
    decision.authority === ''
      ? ''
      : paragraph(
          { align: 'center', before: 60, after: layout.gap, keepNext: true, ...(sides > 0 ? { sides } : {}) },
          runs(decision.authority, { ...bold, caps: true }),
        ),
    proseXml([...decision.bases, ...proposal], context),
    paragraph({ align: 'center', before: 60, after: layout.gap, keepNext: true }, runs('QUYẾT ĐỊNH:', bold)),
    ...decision.articles.map((words, at) => {
      const size = layout.size.body
      return justified(runs(`Điều ${at + 1}.`, { size, bold: true }) + runs(` ${words}`, { size }), context, {
        keepNext: at === decision.articles.length - 1,
      })
    }),
    paragraph({ keepNext: true }, ''),
    footTable(decision.recipients, decision.signature, null, context),
  ].join('')
}

/** "(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm … của …)": blank where the decision is. */
export function attachedToDecision({ number, date, body }: Decision): string {
  return `(Kèm theo Quyết định số ${printedNumber(number)} ${printedDate(date)} của ${body})`
}

/** A committee's name out of its capitals; another name in capitals stays. */
function runningName(name: string): string {
  const match = /^(?:ỦY|UỶ) BAN NHÂN DÂN (TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) (.+)$/u.exec(
    name,
  )
  if (match === null) return name
  const unit = (match[2] ?? '').toLowerCase().replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
  return `Ủy ban nhân dân ${(match[1] ?? '').toLowerCase()} ${unit}`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
