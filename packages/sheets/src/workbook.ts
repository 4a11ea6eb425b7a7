import { readParts, readXml, zipParts, type XmlVisitor } from '@kehoach/archive'
import type { Diagnostic, Outcome } from '@kehoach/core'
import type { SheetLimits } from './limits.ts'
import { say } from './say.ts'

/** The XML parts of a workbook, each unpacked under the limits and well-formed, and where its sheets stand. */
export interface Workbook {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[]
}

/** The prefixes under which the visitors see the names of a workbook, in its two dialects. */
export const namespaces: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': '',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': '',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': '',
}

const bookPart = 'xl/workbook.xml'
const relationsPart = 'xl/_rels/workbook.xml.rels'

/** Opens an .xlsx: nothing of it is trusted. Null with the reason where it is no workbook, or one not to be read. */
export async function openWorkbook(bytes: Uint8Array, limits: SheetLimits): Promise<Outcome<Workbook | null>> {
  const refuse = (...diagnostics: readonly Diagnostic[]): Outcome<null> => ({ value: null, diagnostics })
  const zip = zipParts(bytes, { limits: limits.archive })
  if (zip.value === null) return refuse(...zip.diagnostics)
  if (zip.value.some(({ name }) => /vbaProject/iu.test(name))) return refuse(say('workbook-macros'))
  if (!zip.value.some(({ name }) => name === bookPart)) return refuse(say('not-a-table'))
  const wanted = zip.value.filter(({ name }) => /\.(?:xml|rels)$/u.test(name) && isNeeded(name))
  const read = await readParts(bytes, wanted, { limits: limits.archive })
  if (read.value === null) return refuse(...read.diagnostics)
  for (const content of read.value.values()) {
    const problems = readXml(content, silent, { limits: limits.archive })
    if (problems.length > 0) return refuse(...problems)
  }
  const sheets = sheetsOf(read.value, limits)
  return sheets.length === 0
    ? refuse(say('workbook-broken', { about: bookPart }))
    : { value: { parts: read.value, sheets }, diagnostics: [] }
}

const silent: XmlVisitor = { open: () => undefined, close: () => undefined, text: () => undefined }

/** Drawings, comments, custom XML, external links: never read. */
function isNeeded(name: string): boolean {
  return (
    name === '[Content_Types].xml' ||
    name === '_rels/.rels' ||
    /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/u.test(
      name,
    )
  )
}

function sheetsOf(parts: ReadonlyMap<string, Uint8Array>, limits: SheetLimits): Workbook['sheets'] {
  const targets = new Map<string, string>()
  visit(parts.get(relationsPart), limits, (name, attributes) => {
    if (name === 'Relationship') targets.set(attributes['Id'] ?? '', partOf(attributes['Target'] ?? ''))
  })
  const sheets: { name: string; part: string; hidden: boolean }[] = []
  visit(parts.get(bookPart), limits, (name, attributes) => {
    const part = targets.get(attributes['r:id'] ?? '')
    if (name === 'sheet' && part !== undefined && parts.has(part))
      sheets.push({ name: attributes['name'] ?? '', part, hidden: (attributes['state'] ?? 'visible') !== 'visible' })
  })
  return sheets
}

function visit(bytes: Uint8Array | undefined, limits: SheetLimits, open: XmlVisitor['open']): void {
  if (bytes !== undefined) readXml(bytes, { ...silent, open }, { limits: limits.archive, namespaces })
}

const partOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)
