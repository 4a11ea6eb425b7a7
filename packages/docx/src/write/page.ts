import type { Layout } from './layout.ts'
import { paragraph } from './paragraph.ts'
import { runProperties } from './run.ts'
import type { Xml } from './xml.ts'

/** The ids of the parts that a section's pages show above and below the text; null where there is none. */
export interface PageParts {
  readonly number: string
  readonly empty: string
  readonly contact: string | null
}

/** A section: its page numbers begin at 1 and do not show on its first page. Annex I, I.7 and III.1.đ; ECMA-376, 17.6.17. */
export function sectionXml({ page, margin }: Layout, isLandscape: boolean, { number, empty, contact }: PageParts): Xml {
  const { width, height } = page
  const size = isLandscape
    ? `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
    : `<w:pgSz w:w="${width}" w:h="${height}"/>`
  return (
    '<w:sectPr>' +
    `<w:headerReference w:type="default" r:id="${number}"/><w:headerReference w:type="first" r:id="${empty}"/>` +
    (contact === null ? '' : `<w:footerReference w:type="first" r:id="${contact}"/>`) +
    '<w:type w:val="nextPage"/>' +
    size +
    `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="${margin.header}" w:footer="${margin.header}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/>' +
    '</w:sectPr>'
  )
}

/** The header with the page's number in the middle. */
export function numberHeader({ size }: Layout, namespaces: string): Xml {
  const style = runProperties({ size: size.pageNumber })
  const field = ['begin', 'instrText', 'separate', 'value', 'end'].map((part) => {
    if (part === 'instrText') return `<w:r>${style}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>`
    if (part === 'value') return `<w:r>${style}<w:t>2</w:t></w:r>`
    return `<w:r>${style}<w:fldChar w:fldCharType="${part}"/></w:r>`
  })
  return `<w:hdr ${namespaces}>${paragraph({ align: 'center' }, field.join(''))}</w:hdr>`
}

export function emptyHeader(namespaces: string): Xml {
  return `<w:hdr ${namespaces}>${paragraph({}, '')}</w:hdr>`
}
