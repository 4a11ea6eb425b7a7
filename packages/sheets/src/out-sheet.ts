import type { Feature } from 'write-excel-file/universal'
import { readParts, writeZip, zipParts } from '@kehoach/archive'
import { InternalError, type Diagnostic, type Outcome } from '@kehoach/core'
import writeXlsxFile, { type Cell as ExcelCell, type Sheet } from 'write-excel-file/universal'
import { say } from './say.ts'
import { cellAt, cellName } from './table.ts'

/** How a cell is coloured. */
export type Tone = 'good' | 'weak' | 'bad' | 'ask'

export interface OutCell {
  readonly text: string
  readonly tone?: Tone | undefined
}

export interface OutColumn {
  readonly head: string
  /** In characters; by its texts where left out. */
  readonly width?: number | undefined
  /** A drop-down for the cells of the column. */
  readonly choices?: readonly string[] | undefined
}

/** A sheet to write: paragraphs above, a head that stays in sight and filters, rows of texts. */
export interface OutSheet {
  readonly name: string
  readonly above: readonly string[]
  readonly columns: readonly OutColumn[]
  readonly rows: readonly (readonly (OutCell | string)[])[]
  /** Columns at the left that stay in sight. */
  readonly sticky?: number | undefined
}

/**
 * An .xlsx of sheets: every cell is text, so none becomes a formula (ASVS 1.2.10) and codes keep their zeros; the same
 * bytes for the same sheets. `cell-cut` where a text is longer than a cell of Excel may be.
 */
export async function toXlsx(sheets: readonly OutSheet[]): Promise<Outcome<Uint8Array>> {
  const names = sheetNames(sheets.map(({ name }) => name))
  const blob = await writeXlsxFile(
    sheets.map((sheet, nth) => excelSheet(sheet, names[nth] ?? '')),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [filterAndChoices(sheets)] },
  ).toBlob()
  const bytes = await sameBytes(new Uint8Array(await blob.arrayBuffer()))
  return { value: bytes, diagnostics: sheets.flatMap((sheet, nth) => cuts(sheet, names[nth] ?? '')) }
}

/** The most characters that a cell of Excel holds. */
const longest = 32_767

const colours: Readonly<Record<Tone, string>> = { good: '#e2f0d9', weak: '#fff2cc', bad: '#f8cbad', ask: '#ddebf7' }

function excelSheet({ above, columns, rows, sticky }: OutSheet, sheet: string): Sheet<Blob> {
  const head = columns.map(({ head: text }) => textCell(text, { fontWeight: 'bold', backgroundColor: '#d9d9d9' }))
  return {
    sheet,
    data: [
      ...above.map((text) => [textCell(text, {})]),
      ...(columns.length === 0 ? [] : [head]),
      ...rows.map((row) => row.map((cell) => bodyCell(typeof cell === 'string' ? { text: cell } : cell))),
    ],
    columns: columns.map((column, nth) => ({ width: widthOf(column, nth, rows) })),
    ...(columns.length === 0 ? {} : { stickyRowsCount: above.length + 1 }),
    ...(sticky === undefined ? {} : { stickyColumnsCount: sticky }),
  }
}

const bodyCell = ({ text, tone }: OutCell): ExcelCell =>
  textCell(text, {
    wrap: true,
    alignVertical: 'top',
    ...(tone === undefined ? {} : { backgroundColor: colours[tone] }),
  })

type Style = Omit<Extract<ExcelCell, { readonly value?: unknown }>, 'value' | 'type' | 'format'>

/** A cell of text, also in Excel's eyes: the format `@` keeps what a person types into it as typed. */
function textCell(text: string, style: Style): ExcelCell {
  if (text === '') return { ...style, type: String, value: '', format: '@' }
  return { ...style, type: String, value: excelText(text), format: '@' }
}

/** Signs that XML cannot hold, and what looks like Excel's own escapes, written as its escapes: `_x0007_`. ECMA-376, 22.9.2.19. */
function excelText(text: string): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
}

function widthOf({ head, width }: OutColumn, nth: number, rows: OutSheet['rows']): number {
  if (width !== undefined) return width
  const lengths = rows.slice(0, 500).map((row) => textOf(row[nth] ?? '').length)
  return Math.min(60, Math.max(8, head.length + 4, ...lengths.map((length) => length + 2)))
}

const textOf = (cell: OutCell | string): string => (typeof cell === 'string' ? cell : cell.text)

function cuts({ above, rows, columns }: OutSheet, sheet: string): readonly Diagnostic[] {
  const first = above.length + (columns.length === 0 ? 1 : 2)
  return rows.flatMap((row, nth) =>
    row.flatMap((cell, at) => {
      const { length } = textOf(cell)
      return length <= longest ? [] : [say('cell-cut', { length, limit: longest }, cellAt(sheet, first + nth, at + 1))]
    }),
  )
}

/** Names that Excel takes: at most 31 characters, none of `[]:*?/\`, no quotation mark at the ends, each once. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\\0-\x1f]+/gu, ' ')
        .replace(/^[' ]+|[' ]+$/gu, '')
        .slice(0, 31) || 'Trang'
    let unique = plain
    for (let nth = 2; taken.has(unique.toLowerCase()); nth += 1)
      unique = `${plain.slice(0, 31 - ` ${nth}`.length)} ${nth}`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** What the writer has no option for: the filter of the head, and drop-downs. Their order in the part is that of the schema. */
function filterAndChoices(sheets: readonly OutSheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex]
            if (sheet === undefined || sheet.columns.length === 0) return content
            return content.replace('</sheetData>', () => `</sheetData>${filterXml(sheet)}${choicesXml(sheet)}`)
          },
        },
      },
    },
  }
}

function filterXml({ above, columns, rows }: OutSheet): string {
  const top = above.length + 1
  return `<autoFilter ref="${cellName(top, 1)}:${cellName(top + rows.length, columns.length)}"/>`
}

/** A list in a validation is one text of at most 255 characters, divided by commas: longer ones, or with commas, are left out. */
function choicesXml({ above, columns, rows }: OutSheet): string {
  const top = above.length + 2
  const lists = columns.flatMap(({ choices = [] }, nth) => {
    const list = choices.join(',')
    if (list === '' || list.length > 255 || choices.some((choice) => choice.includes(','))) return []
    const range = `${cellName(top, nth + 1)}:${cellName(Math.max(top, top + rows.length - 1), nth + 1)}`
    const attributes = 'type="list" allowBlank="1" showErrorMessage="1" errorTitle="Không có trong danh sách"'
    return [
      `<dataValidation ${attributes} error="Hãy chọn một giá trị trong danh sách." sqref="${range}"><formula1>"${xmlText(list.replaceAll('"', '""'))}"</formula1></dataValidation>`,
    ]
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The same parts in a zip with sorted names and one fixed time. */
async function sameBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const limits = { ...unlimited, packed: bytes.length }
  const parts = zipParts(bytes, { limits }).value ?? []
  const { value: contents } = await readParts(bytes, parts, { limits })
  if (contents === null) throw new InternalError('the workbook written cannot be read')
  const names = [...contents.keys()].toSorted((a, b) => (a < b ? -1 : 1))
  return writeZip(names.map((name) => ({ name, bytes: contents.get(name) ?? new Uint8Array() })))
}

const huge = Number.MAX_SAFE_INTEGER
const unlimited = {
  packed: huge,
  unpacked: huge,
  entries: huge,
  part: huge,
  ratio: huge,
  ratioFrom: huge,
  depth: 256,
  nodes: huge,
  attributes: 256,
  textRun: huge,
}
