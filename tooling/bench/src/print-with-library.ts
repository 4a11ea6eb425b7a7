import { type Item, type Node, type Plan, type Table as Data } from '@kehoach/core'
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ISectionOptions,
} from 'docx'

/** The same pages built with the `docx` library alone: what `toDocx` is measured against. */
export async function printWithLibrary(plan: Plan): Promise<Uint8Array> {
  const { header, opening, body, closing, recipients, signature, appendices } = plan
  const document = new Document({
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28, language: { value: 'vi-VN' } } } } },
    sections: [
      {
        ...page(false),
        children: [
          grid(
            [
              [
                [centred(header.issuer ?? '', { bold: true }), rule(1500, 3400)],
                [
                  centred(header.nation ?? '', { bold: true }),
                  centred(header.motto ?? '', { bold: true }),
                  rule(3400, 5500),
                ],
              ],
              [[centred(`Số: ${header.number}`)], [centred(`${header.place}, ngày`, { italics: true })]],
            ],
            [3447, 5624],
          ),
          centred(header.docType ?? '', { bold: true }),
          centred(header.title ?? '', { bold: true }),
          rule(2600, 9071),
          ...opening.map(({ text }) => justified(text, { italics: true })),
          ...nodes(body),
          ...closing.map(({ text }) => justified(text)),
          grid(
            [
              [
                [
                  justified('Nơi nhận:', { bold: true, italics: true }),
                  ...recipients.map(({ text }) => justified(`- ${text}`, { size: 22 })),
                ],
                [
                  centred(signature?.authority ?? '', { bold: true }),
                  centred(signature?.title ?? '', { bold: true }),
                  ...Array.from({ length: 5 }, () => centred('')),
                  centred(signature?.name ?? '', { bold: true }),
                ],
              ],
            ],
            [4536, 4535],
          ),
        ],
      },
      ...appendices.map((appendix): ISectionOptions => ({
        ...page(true),
        children: [
          centred(appendix.label, { bold: true }),
          centred(appendix.title ?? '', { bold: true }),
          rule(2600, 14003),
          ...nodes(appendix.body),
        ],
      })),
    ],
  })
  return Packer.pack(document, 'uint8array')
}

function page(isLandscape: boolean): Pick<ISectionOptions, 'properties' | 'headers'> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
  })
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: 11906,
          height: 16838,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
  }
}

const centred = (text: string, options: IRunOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240 },
    children: [new TextRun({ size: 28, ...options, text })],
  })

const justified = (text: string, options: IRunOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: 0, firstLine: 720 },
    spacing: { before: 0, after: 120, line: 276 },
    children: [new TextRun({ size: 28, ...options, text })],
  })

const rule = (length: number, width: number): Paragraph =>
  new Paragraph({
    spacing: { before: 80, after: 0, line: 120, lineRule: LineRuleType.EXACT },
    indent: { left: (width - length) / 2, right: (width - length) / 2 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })

const grid = (rows: readonly (readonly (readonly Paragraph[])[])[], widths: readonly number[]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, at) =>
              new TableCell({ children: [...children], width: { size: widths[at] ?? 0, type: WidthType.DXA } }),
          ),
        }),
    ),
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
  })

const nodes = (list: readonly Node[]): readonly (Paragraph | Table)[] =>
  list.flatMap((node) => (node.type === 'table' ? [dataTable(node)] : [itemParagraph(node), ...nodes(node.children)]))

const itemParagraph = ({ label, text, children }: Item): Paragraph =>
  justified([label?.printed, text].filter(Boolean).join(' '), { bold: label !== null && children.length > 0 })

const dataTable = ({ head, rows }: Data): Table =>
  new Table({
    rows: [...head, ...rows].map(
      ({ cells }, at) =>
        new TableRow({
          tableHeader: at < head.length,
          cantSplit: true,
          children: cells.map(
            (cell) =>
              new TableCell({
                columnSpan: cell.colSpan,
                rowSpan: cell.rowSpan,
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: cell.text.split('\n').map(
                  (text) =>
                    new Paragraph({
                      spacing: { before: 0, after: 40, line: 240 },
                      children: [new TextRun({ text, size: 24, bold: at < head.length })],
                    }),
                ),
              }),
          ),
        }),
    ),
    columnWidths: Array.from({ length: 7 }, () => 2000),
    layout: TableLayoutType.FIXED,
  })
