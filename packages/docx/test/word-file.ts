import { writeZip } from '@kehoach/archive'
import type { Block } from '@kehoach/recognise'
import { docxBlocks } from '../src/docx-blocks.ts'

/** A Word file written by hand: only what a test is about. Parts given by name replace those made here. */
export interface WordFile {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly parts?: Readonly<Record<string, string>>
  /** More relationships of the main part. */
  readonly links?: string
  readonly mainType?: string
}

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const spaces = `xmlns:w="${w}" xmlns:r="${r}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** The bytes of a Word file written by hand. */
export function wordFile({
  body,
  styles,
  numbering,
  parts = {},
  links = '',
  mainType = documentType,
}: WordFile): Uint8Array {
  const encoder = new TextEncoder()
  const all: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    '_rels/.rels': rels(link('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': rels(
      link('styles', 'styles', 'styles.xml') + link('numbering', 'numbering', 'numbering.xml') + links,
    ),
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${spaces}>${styles}</w:styles>` }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': `<w:numbering ${spaces}>${numbering}</w:numbering>` }),
    ...parts,
  }
  return writeZip(
    Object.entries(all).flatMap(([name, text]) => (text === '' ? [] : [{ name, bytes: encoder.encode(text) }])),
  )
}

export const rels = (links: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`
export const link = (id: string, kind: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${r}/${kind}" Target="${target}"${mode}/>`

/** A paragraph of one run, with properties of the paragraph and of the run. */
export const p = (text: string, pPr = '', rPr = ''): string => paragraph(run(text, rPr), pPr)
export const paragraph = (content: string, pPr = ''): string =>
  `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${content}</w:p>`
export const run = (text: string, rPr = ''): string =>
  `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}${t(text)}</w:r>`
export const t = (text: string): string =>
  `<w:t xml:space="preserve">${text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</w:t>`
export const inList = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

/** A level of a list. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="space"/><w:lvlText w:val="${text}"/></w:lvl>`
export const abstractList = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
export const list = (id: number, abstractId: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`

export const table = (rows: readonly string[], tblPr = ''): string =>
  `<w:tbl><w:tblPr>${tblPr}</w:tblPr>${rows.join('')}</w:tbl>`
export const row = (cells: readonly string[], trPr = ''): string =>
  `<w:tr>${trPr === '' ? '' : `<w:trPr>${trPr}</w:trPr>`}${cells.join('')}</w:tr>`
export const cell = (content: string, tcPr = ''): string =>
  `<w:tc><w:tcPr>${tcPr}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
export const ruled = '<w:tblBorders><w:insideV w:val="single"/></w:tblBorders>'

/** What a file holds, in short: a paragraph as its text, a table as its rows, furniture behind a `~`. */
export async function readShort(file: WordFile): Promise<readonly (string | readonly (readonly string[])[])[]> {
  return short((await docxBlocks(wordFile(file))).value ?? [])
}

function short(blocks: readonly Block[]): readonly (string | readonly (readonly string[])[])[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return block.text
    if (block.type === 'furniture') return `~${block.text}`
    return block.rows.map(({ cells }) => cells.map(({ text }) => text))
  })
}

/** The rule ids that reading a file reports. */
export async function reported(file: WordFile): Promise<readonly string[]> {
  return (await docxBlocks(wordFile(file))).diagnostics.map(({ ruleId }) => ruleId)
}
