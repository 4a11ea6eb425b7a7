import { AlignmentType, Header, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx'
import type { Layout } from './layout.ts'

/** A section's page: numbers from 1 in the middle of the top margin, none on its first page. Annex I, I.7 and III.1.đ. */
export function pageOf(
  { page, margin, size }: Layout,
  landscape: boolean,
): Pick<ISectionOptions, 'properties' | 'headers'> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.body })],
  })
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margin, footer: margin.header },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
  }
}
