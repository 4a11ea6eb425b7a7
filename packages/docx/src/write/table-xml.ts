import { element, type Xml } from './xml.ts'

/** A cell as it stands in its row; `merge` says whether it begins or goes on with a cell over several rows. */
export interface CellXml {
  readonly width: number
  readonly span?: number
  readonly merge?: 'restart' | 'continue' | null
  readonly center?: boolean
  readonly content: Xml
}

export interface RowXml {
  readonly cells: readonly CellXml[]
  readonly isHead?: boolean
  readonly canSplit?: boolean
  /** An exact height in twips. */
  readonly height?: number
}

/** Margins inside cells, in twips. */
interface Margins {
  readonly side: number
  readonly top: number
}

export interface TableStyle {
  readonly columns: readonly number[]
  readonly border: 'none' | { readonly color: string; readonly size: number }
  readonly margins: Margins
  readonly align?: 'center'
  /** What the table is, for people who cannot see it. */
  readonly description: string
  /** Whether the first row heads columns. */
  readonly hasHead: boolean
}

/** A table of fixed column widths in twips. ECMA-376, part 1, 17.4. */
export function tableXml(style: TableStyle, rows: readonly RowXml[]): Xml {
  const { columns } = style
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl>${tableProperties(style)}<w:tblGrid>${grid}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl>`
}

function tableProperties({ columns, border, margins, align, description, hasHead }: TableStyle): Xml {
  const width = columns.reduce((sum, each) => sum + each, 0)
  const { side, top } = margins
  return (
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>` +
    (align === undefined ? '' : `<w:jc w:val="${align}"/>`) +
    '<w:tblInd w:w="0" w:type="dxa"/>' +
    `<w:tblBorders>${sides.map((name) => borderXml(name, border)).join('')}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/>' +
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>` +
    `<w:tblLook w:val="${hasHead ? '0020' : '0000'}" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    element('w:tblDescription', { 'w:val': description }) +
    '</w:tblPr>'
  )
}

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

function borderXml(name: string, border: TableStyle['border']): Xml {
  return border === 'none'
    ? `<w:${name} w:val="nil"/>`
    : `<w:${name} w:val="single" w:sz="${border.size}" w:space="0" w:color="${border.color}"/>`
}

function rowXml({ cells, isHead, canSplit, height }: RowXml): Xml {
  const properties =
    (canSplit === true ? '' : '<w:cantSplit/>') +
    (height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="exact"/>`) +
    (isHead === true ? '<w:tblHeader/>' : '')
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.map(cellXml).join('')}</w:tr>`
}

/** `w:tcPr` in the order of CT_TcPr; a cell must hold a paragraph. */
function cellXml({ width, span, merge, center, content }: CellXml): Xml {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>` +
    (span === undefined || span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`) +
    (merge === undefined || merge === null ? '' : `<w:vMerge w:val="${merge}"/>`) +
    (center === true ? '<w:vAlign w:val="center"/>' : '') +
    `</w:tcPr>${content === '' ? '<w:p/>' : content}</w:tc>`
  )
}
