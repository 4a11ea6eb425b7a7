import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

/** The first day that a zip can name, as local date parts: zip keeps no zone, so every machine writes the same bytes. */
const fixedTime = new Date(1980, 0, 1)

/**
 * The same parts in the same bytes on any day and machine: names sorted, one fixed time, core properties with the title
 * and no name of anybody.
 */
export function deterministic(bytes: Uint8Array, title: string): Uint8Array {
  const parts = unzipSync(bytes)
  parts['docProps/core.xml'] = strToU8(coreProperties(title))
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
  const files: Zippable = Object.fromEntries(
    names.map((name) => [name, [parts[name] ?? new Uint8Array(), { mtime: fixedTime, level: 6 }]]),
  )
  return zipSync(files)
}

/** Readers that look at the first part expect the list of content types there. */
const order = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2)

function coreProperties(title: string): string {
  const escaped = title.replace(/[<>&"']/gu, (sign) => `&#${sign.codePointAt(0)};`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`
}
