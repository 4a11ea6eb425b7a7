/** Measures of a page, in twips (1/20 pt; 567 to the centimetre), and sizes in half points. */
export interface Layout {
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
    readonly header: number
  }
  readonly font: string
  /** Sizes of the parts of a document, in half points. */
  readonly size: {
    readonly body: number
    readonly title: number
    readonly agency: number
    readonly motto: number
    readonly number: number
    readonly authority: number
    readonly pageNumber: number
    readonly table: number
    readonly recipientsHead: number
    readonly recipients: number
  }
  readonly firstLine: number
  readonly gap: number
  /** Line spacing in 240ths of a line. */
  readonly line: number
  /** From this many columns on, an appendix lies on its side. */
  readonly landscapeFrom: number
}

/** The layout of Decree 30/2020/NĐ-CP, Annex I, part I, with the values that most offices choose inside its ranges. */
export const nd30: Layout = {
  page: { width: 11906, height: 16838 }, // I.1: A4
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567 }, // I.3: 20–25, 30–35, 15–20 mm
  font: 'Times New Roman', // I.4
  size: {
    body: 28,
    title: 28,
    agency: 26,
    motto: 28,
    number: 26,
    authority: 28,
    pageNumber: 28,
    table: 24,
    recipientsHead: 24,
    recipients: 22,
  }, // V
  firstLine: 720, // II.6.e: 1 or 1.27 cm
  gap: 120, // II.6.e: at least 6 pt
  line: 276, // II.6.e: single to 1.5
  landscapeFrom: 6,
}

/** A named set of rules for a page, in force from a day (ISO) on. */
export interface Profile {
  readonly id: string
  readonly from: string
  readonly source: string
  readonly layout: Layout
}

/** The profiles that are known, newest first. */
export const profiles: readonly Profile[] = [
  { id: 'nd30-2020', from: '2020-03-05', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I', layout: nd30 },
]

/** The width of the text between the margins. */
export function textWidth({ page, margin }: Layout): number {
  return page.width - margin.left - margin.right
}
