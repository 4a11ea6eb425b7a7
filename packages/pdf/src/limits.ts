/** What one PDF may cost. The wall clock is the caller's: reading runs in its worker, which it can end. */
export interface PdfLimits {
  readonly bytes: number
  readonly pages: number
  /** Pieces of text on all pages together. */
  readonly pieces: number
}

/** Far above any plan: see the table of limits in the trust page. */
export const pdfLimits: PdfLimits = { bytes: 50 * 1024 * 1024, pages: 300, pieces: 300_000 }
