import { diagnose, type Diagnostic, type Header, type Outcome, type Plan } from '@kehoach/core'
import { AlignmentType, Document, Packer, Paragraph } from 'docx'
import { appendixSection } from './write/appendix.ts'
import { justified, nodes, opening } from './write/body.ts'
import { footTable } from './write/foot.ts'
import { headTable } from './write/head.ts'
import { nd30, textWidth, type Layout } from './write/layout.ts'
import { pageOf } from './write/page.ts'
import { ruleLine } from './write/rule-line.ts'
import { forbiddenIn, runs } from './write/text.ts'
import { widthInTwips } from './write/text-width.ts'
import { deterministic } from './write/zip.ts'

export interface DocxOptions {
  readonly layout?: Layout
}

/**
 * A plan as a Word file in form 1.4 of Decree 30/2020/NĐ-CP: the bytes of the .docx, the same for the same plan. What
 * cannot stand in a Word file is reported.
 */
export async function toDocx(plan: Plan, { layout = nd30 }: DocxOptions = {}): Promise<Outcome<Uint8Array>> {
  const width = textWidth(layout)
  const document = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: layout.font, hAnsi: layout.font, cs: layout.font, eastAsia: layout.font },
            size: layout.size.body,
            language: { value: 'vi-VN', eastAsia: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      {
        ...pageOf(layout, false),
        children: [
          headTable(plan.header, layout),
          ...title(plan.header, layout),
          ...opening(plan.opening, layout),
          ...nodes(plan.body, layout, width),
          ...plan.closing.map(({ text }) => justified(text, layout)),
          new Paragraph({ spacing: { before: 0, after: 0, line: 240 } }),
          ...(plan.recipients.length > 0 || plan.signature !== null
            ? [footTable(plan.recipients, plan.signature, layout)]
            : []),
        ],
      },
      ...plan.appendices.map((appendix) => appendixSection(appendix, layout)),
    ],
  })
  const packed = await Packer.pack(document, 'uint8array')
  const name = [plan.header.docType, plan.header.title].filter((part) => part !== null).join(' ')
  return { value: deterministic(packed, name), diagnostics: findings(plan) }
}

/** Kind and subject in the middle, a line of 1/3 to 1/2 of the subject's last line below. Annex I, II.5.b. */
function title({ docType, title: subject }: Header, layout: Layout): readonly Paragraph[] {
  const { size } = layout
  const width = textWidth(layout)
  const centred = (text: string, before: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before, after: 0, line: 252 },
      keepNext: true,
      children: [...runs(text, { bold: true, size: size.body })],
    })
  const length = Math.min(width * 0.35, widthInTwips(subject ?? '', size.body, true) * 0.42)
  return [
    ...(docType === null ? [] : [centred(docType.toUpperCase(), 240)]),
    ...(subject === null ? [] : [centred(subject, 0)]),
    ...(docType === null && subject === null
      ? []
      : [ruleLine(Math.round(length), width), new Paragraph({ spacing: { before: 0, after: 60, line: 120 } })]),
  ]
}

function findings(plan: Plan): readonly Diagnostic[] {
  const forbidden = textsIn(plan).reduce((sum, text) => sum + forbiddenIn(text), 0)
  return [
    ...(plan.body.length === 0 ? [diagnose('docx', 'warning', 'empty-body')] : []),
    ...(forbidden > 0 ? [diagnose('docx', 'warning', 'forbidden-characters', { count: forbidden })] : []),
    ...(plan.unread.length > 0 ? [diagnose('docx', 'info', 'unread-not-printed', { pieces: plan.unread.length })] : []),
  ]
}

/** Every string of a plan that is printed. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
