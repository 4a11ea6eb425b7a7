import { readParts, zipParts, type ArchiveLimits, type ZipPart } from '@kehoach/archive'
import type { Diagnostic, Outcome } from '@kehoach/core'
import { contentTypes, type ContentTypes } from './content-types.ts'
import { notZip } from './not-zip.ts'
import { readRelationships, relationshipsOf, type Relationship } from './relationship.ts'
import { say } from './say.ts'

/** A Word file opened: its main part found and the parts that hold words unpacked. */
export interface WordPackage {
  readonly main: string
  readonly relationships: readonly Relationship[]
  readonly types: ContentTypes
  /** The parts that were unpacked, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** The names of all parts, read or not. */
  readonly names: readonly string[]
  /** Targets outside the file that any part names. Never fetched. */
  readonly external: readonly Relationship[]
  /** Custom parts, among which ours may be. */
  readonly custom: ReadonlyMap<string, Uint8Array>
}

/** Kinds of related parts that hold words or what decides how they look. Nothing else is unpacked. */
const readKinds: ReadonlySet<string> = new Set([
  'styles',
  'numbering',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
])

/**
 * Opens a Word file: the main part by the relationship `officeDocument` of the whole file, never by a fixed name, and
 * only where its content type is a document's without macros. Null, with the rule, where there is none.
 */
export async function openPackage(bytes: Uint8Array, limits: ArchiveLimits): Promise<Outcome<WordPackage | null>> {
  const other = notZip(bytes)
  if (other !== null) return { value: null, diagnostics: [other] }
  const directory = zipParts(bytes, { limits })
  if (directory.value === null) return { value: null, diagnostics: directory.diagnostics }
  const zip: Zip = { bytes, byName: byLowerName(directory.value), limits }

  const links = directory.value.filter(({ name }) => /(?:^|\/)_rels\/[^/]*\.rels$/iu.test(name))
  const first = await unpacked(zip, ['[Content_Types].xml', ...links.map(({ name }) => name)])
  if (first.value === null) return { value: null, diagnostics: first.diagnostics }
  const ofFile = readRelationships(first.value.get('_rels/.rels'), '', limits)
  const types = contentTypes(first.value.get('[content_types].xml'), limits)
  const main = ofFile.find(({ kind, external }) => kind === 'officeDocument' && !external)?.target
  const refusal = refusalOf(main, types, zip)
  if (refusal !== null || main === undefined || types === null)
    return { value: null, diagnostics: refusal === null ? [] : [refusal] }

  const relationships = readRelationships(first.value.get(relationshipsOf(main).toLowerCase()), main, limits)
  const related = relationships.filter(({ kind, external }) => readKinds.has(kind) && !external)
  const second = await unpacked(zip, [main, ...related.map(({ target }) => target)])
  if (second.value === null) return { value: null, diagnostics: second.diagnostics }
  const external = links.flatMap(({ name }) =>
    readRelationships(first.value?.get(name.toLowerCase()), '', limits).filter((each) => each.external),
  )
  const custom = directory.value.filter(({ name, size }) => customPart.test(name) && size <= largestCustom)
  const third = await unpacked(
    zip,
    custom.slice(0, 20).map(({ name }) => name),
  )
  return {
    value: {
      main,
      relationships,
      types,
      parts: second.value,
      names: directory.value.map(({ name }) => name),
      external,
      custom: third.value ?? new Map(),
    },
    diagnostics: [...directory.diagnostics, ...first.diagnostics, ...second.diagnostics],
  }
}

const customPart = /^customXml\/item\d{0,6}\.xml$/iu

/** The origin of a plan of 5,000 items has 1 MB. */
const largestCustom = 10_000_000

/** A part by its name, whatever its case: names of parts differ by more than case. ECMA-376, part 2, 9.1.1. */
export function partOf({ parts }: WordPackage, name: string): Uint8Array | undefined {
  return parts.get(name.toLowerCase())
}

interface Zip {
  readonly bytes: Uint8Array
  readonly byName: ReadonlyMap<string, ZipPart>
  readonly limits: ArchiveLimits
}

const byLowerName = (parts: readonly ZipPart[]): ReadonlyMap<string, ZipPart> =>
  new Map(parts.map((part) => [part.name.toLowerCase(), part]))

/** The named parts that are there, each once, by their names in lower case. */
async function unpacked(
  { bytes, byName, limits }: Zip,
  names: readonly string[],
): Promise<Outcome<ReadonlyMap<string, Uint8Array> | null>> {
  const wanted = [...new Set(names.map((name) => name.toLowerCase()))].flatMap((name) => byName.get(name) ?? [])
  const { value, diagnostics } = await readParts(bytes, wanted, { limits })
  if (value === null) return { value, diagnostics }
  return { value: new Map([...value].map(([name, part]) => [name.toLowerCase(), part])), diagnostics }
}

function refusalOf(main: string | undefined, types: ContentTypes | null, { byName }: Zip): Diagnostic | null {
  if (types === null) return say('content-types-missing')
  if (types.hasMacroDocument) return say('docm-refused')
  if (main === undefined || !byName.has(main.toLowerCase())) return say('main-part-missing')
  const type = types.of(main)
  return wordTypes.has(type) ? null : say('not-a-word-document', { type })
}

/** A document, or a template without macros: both hold one document. */
const wordTypes: ReadonlySet<string> = new Set([
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
])
