import { paragraph } from './paragraph.ts'
import { runs } from './run.ts'
import type { Xml } from './xml.ts'

/** Address, e-mail, website and telephone at the foot of page 1, under a line of the text's width. Annex I, III.4. */
export function contactFooter(lines: readonly string[], namespaces: string): Xml {
  const content = lines.map((line, at) =>
    paragraph(
      { align: 'center', ...(at === 0 ? { border: { side: 'top' as const, size: 6, space: 4 } } : {}) },
      runs(line, { size: 22 }),
    ),
  )
  return `<w:ftr ${namespaces}>${content.join('')}</w:ftr>`
}

export function emptyFooter(namespaces: string): Xml {
  return `<w:ftr ${namespaces}>${paragraph({}, '')}</w:ftr>`
}
