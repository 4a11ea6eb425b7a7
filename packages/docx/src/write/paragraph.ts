import type { Xml } from './xml.ts'

/** How a paragraph stands. Lengths in twips; `line` in 240ths of a line, or twips where `exactly`. */
export interface ParagraphStyle {
  readonly align?: 'both' | 'center' | 'left' | 'right'
  readonly firstLine?: number
  /** Set in from both sides. */
  readonly sides?: number
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly exactly?: boolean
  readonly keepNext?: boolean
  /** A drawn line above or below the paragraph, in eighths of a point. */
  readonly border?: { readonly side: 'top' | 'bottom'; readonly size: number; readonly space: number }
  /** The depth of a heading from 0, for the navigation pane and screen readers. */
  readonly outline?: number | null
  /** The section that ends with this paragraph. */
  readonly section?: Xml
  /** The size of an empty paragraph's mark, in half points. */
  readonly mark?: number
}

/** A paragraph with its content as markup. */
export function paragraph(style: ParagraphStyle, content: Xml): Xml {
  return `<w:p>${paragraphProperties(style)}${content}</w:p>`
}

/** `w:pPr` in the order of CT_PPr. ECMA-376, part 1, 17.3.1.26. */
function paragraphProperties(style: ParagraphStyle): Xml {
  const { align, firstLine, sides, before = 0, after = 0, line = 240, exactly, keepNext, border, outline } = style
  const indent =
    sides === undefined
      ? firstLine === undefined
        ? null
        : `w:left="0" w:firstLine="${firstLine}"`
      : `w:left="${sides}" w:right="${sides}"`
  return (
    '<w:pPr>' +
    (keepNext === true ? '<w:keepNext/>' : '') +
    (border === undefined
      ? ''
      : `<w:pBdr><w:${border.side} w:val="single" w:sz="${border.size}" w:space="${border.space}" w:color="000000"/></w:pBdr>`) +
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="${exactly === true ? 'exact' : 'auto'}"/>` +
    (indent === null ? '' : `<w:ind ${indent}/>`) +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
    (outline === undefined || outline === null ? '' : `<w:outlineLvl w:val="${outline}"/>`) +
    (style.mark === undefined ? '' : `<w:rPr><w:sz w:val="${style.mark}"/><w:szCs w:val="${style.mark}"/></w:rPr>`) +
    (style.section ?? '') +
    '</w:pPr>'
  )
}

/** A paragraph that shows nothing and takes next to no room: what Word wants after a table or at a section's end. */
export function tiny(section: Xml = ''): Xml {
  return paragraph({ line: 20, exactly: true, mark: 2, section }, '')
}
