import type { Recipient, Signature } from '@kehoach/core'
import { AlignmentType, Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { textWidth, type Layout } from './layout.ts'
import { runs } from './text.ts'

/** Recipients on the left, signature on the right, level with each other. Annex I, II.7.đ and II.9.d. */
export function footTable(recipients: readonly Recipient[], signature: Signature | null, layout: Layout): Table {
  const width = textWidth(layout)
  const half = Math.round(width / 2)
  const cell = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({
      children: children.length === 0 ? [new Paragraph({})] : [...children],
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
    })
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          cell(recipientLines(recipients, layout), half),
          cell(signatureLines(signature, layout), width - half),
        ],
      }),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: [half, width - half],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
  })
}

function recipientLines(recipients: readonly Recipient[], { size }: Layout): readonly Paragraph[] {
  if (recipients.length === 0) return []
  const line = (text: string, options: Parameters<typeof runs>[1]): Paragraph =>
    new Paragraph({ spacing: { before: 0, after: 0, line: 240 }, children: [...runs(text, options)] })
  return [
    line('Nơi nhận:', { bold: true, italics: true, size: size.recipientsHead }),
    ...recipients.map(({ kind, text }) =>
      kind === 'group'
        ? line(text, { italics: true, size: size.recipients })
        : line(`- ${text}`, { size: size.recipients }),
    ),
  ]
}

function signatureLines(signature: Signature | null, { size }: Layout): readonly Paragraph[] {
  if (signature === null) return []
  const line = (text: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0, line: 252 },
      children: [...runs(text, { bold: true, size: size.body })],
    })
  const { authority, title, name } = signature
  const upper = [authority, title].flatMap((part) => part?.split('\n') ?? [])
  return [...upper.map(line), ...Array.from({ length: 5 }, () => line('')), ...(name === null ? [] : [line(name)])]
}
