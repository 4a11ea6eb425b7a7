import { buildZip, utf8, type ZipEntry } from './build-zip.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const xml = (content: string): Uint8Array => utf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`)

/** The main part of a small Word file. */
export const documentXml: Uint8Array = xml(
  `<w:document xmlns:w="${main}"><w:body><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">KẾ HOẠCH </w:t></w:r></w:p><w:p><w:r><w:t>I. MỤC ĐÍCH &amp; YÊU CẦU</w:t></w:r></w:p></w:body></w:document>`,
)

/** The parts that every Word file has. */
export const smallDocxEntries: readonly ZipEntry[] = [
  {
    name: '[Content_Types].xml',
    bytes: xml(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`,
    ),
  },
  {
    name: '_rels/.rels',
    bytes: xml(
      `<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
  },
  { name: 'word/document.xml', bytes: documentXml },
]

/** A Word file whose main part is this XML. */
export function insideDocx(document: Uint8Array): Uint8Array {
  return buildZip(
    smallDocxEntries.map((entry) => (entry.bytes === documentXml ? { ...entry, bytes: document } : entry)),
  )
}
