import { docxLimits, type ArchiveLimits } from '@kehoach/archive'
import type { Diagnostic, Outcome } from '@kehoach/core'
import type { Block } from '@kehoach/recognise'
import type { Part } from './origin/read-origin.ts'
import { blockReader } from './read/block-reader.ts'
import { eachChild } from './read/element.ts'
import { findings } from './read/findings.ts'
import { ignoredParts } from './read/ignored.ts'
import { readNumbering } from './read/numbering.ts'
import { openPackage, partOf, type WordPackage } from './read/package.ts'
import { say } from './read/say.ts'
import { readSideStories } from './read/side-stories.ts'
import { story, type Reading, type Story } from './read/story.ts'
import { readStyles } from './read/styles.ts'

export interface DocxReadOptions {
  /** How much a file may unpack to, hold and nest; by default `docxLimits` of `@kehoach/archive`. */
  readonly limits?: ArchiveLimits
}

/** What a Word file says, and beside it what is not seen and may tell which part is which. */
export interface DocxContent {
  readonly blocks: readonly Block[]
  /** The part that holds the body, as positions name it. */
  readonly main: string
  /** The paragraph of the body at which each bookmark starts. */
  readonly bookmarks: ReadonlyMap<string, number>
  readonly custom: readonly Part[]
}

/** Reads a Word file. Null where the bytes hold no Word document that can be read; a diagnostic says why. */
export async function readDocx(
  bytes: Uint8Array,
  { limits = docxLimits }: DocxReadOptions = {},
): Promise<Outcome<DocxContent | null>> {
  const { value: file, diagnostics } = await openPackage(bytes, limits)
  if (file === null) return { value: null, diagnostics }
  const { reading, broken } = readingOf(file, limits)
  const body = story(file.main, reading)
  const reader = blockReader(body)
  const main = partOf(file, file.main) ?? new Uint8Array()
  const cut = eachChild(main, 'w:body', reader.take, limits)
  // What stands behind the place where the XML breaks is lost: half a plan must not be taken for a whole one.
  if (cut.length > 0) return { value: null, diagnostics: [...cut, say('document-broken', { part: file.main })] }
  const blocks = [...withoutContents(reader.blocks(), body), ...readSideStories(file, body.references, reading, limits)]
  return {
    value: {
      blocks,
      main: file.main,
      bookmarks: body.bookmarks,
      custom: [...file.custom].map(([name, part]) => ({ name, bytes: part })),
    },
    diagnostics: [
      ...diagnostics,
      ...ignoredParts(file),
      ...broken,
      ...reading.findings.diagnostics(),
      ...(blocks.some(({ type }) => type !== 'furniture') ? [] : [say('no-text')]),
    ],
  }
}

function readingOf(
  file: WordPackage,
  limits: ArchiveLimits,
): { readonly reading: Reading; readonly broken: readonly Diagnostic[] } {
  const partNamed = (kind: string): { readonly name: string; readonly bytes: Uint8Array | undefined } => {
    const name = file.relationships.find((each) => each.kind === kind && !each.external)?.target ?? ''
    return { name, bytes: partOf(file, name) }
  }
  const stylesPart = partNamed('styles')
  const numberingPart = partNamed('numbering')
  const { styles, diagnostics: inStyles } = readStyles(stylesPart.bytes, limits)
  const { listOf, diagnostics: inNumbering } = readNumbering(numberingPart.bytes, styles, limits)
  const broken = [
    ...(inStyles.length > 0 ? [say('part-unreadable', { part: stylesPart.name, count: 1 })] : []),
    ...(inNumbering.length > 0 ? [say('part-unreadable', { part: numberingPart.name, count: 1 })] : []),
  ]
  return { reading: { styles, listOf, findings: findings(), legacyFonts: new Map() }, broken }
}

/** A table of contents says the headings once more: its paragraphs stand beside. A field that never ends is none. */
function withoutContents(blocks: readonly Block[], { contents, reading, fields }: Story): readonly Block[] {
  if (fields.length > 0) reading.findings.count('field-unclosed', null, { by: fields.length })
  const inContents = paragraphsIn(contents)
  return blocks.map((block) => {
    const at = block.position?.type === 'docx' ? block.position.paragraph : -1
    if (block.type !== 'paragraph' || !inContents.has(at)) return block
    reading.findings.count('contents-set-aside', block.position)
    return { type: 'furniture', text: block.text, position: block.position }
  })
}

function paragraphsIn(contents: Story['contents']): ReadonlySet<number> {
  const inside = new Set<number>()
  let reached = -1
  for (const { from, to } of contents.toSorted((a, b) => a.from - b.from)) {
    for (let at = Math.max(from, reached + 1); at <= to; at += 1) inside.add(at)
    reached = Math.max(reached, to)
  }
  return inside
}
