import type { ArchiveLimits } from '@kehoach/archive'
import type { FurnitureBlock } from '@kehoach/recognise'
import { asFurniture, readBlocks } from './block-reader.ts'
import { eachChild, type Element } from './element.ts'
import { partOf, type WordPackage } from './package.ts'
import type { ReadRuleId } from './rules.ts'
import { story, type Reading } from './story.ts'

/** A kind of story beside the body: the relationship that leads to it, and the element that holds it. */
interface SideKind {
  readonly kind: string
  readonly holder: string
  /** Its parts hold entries, each a story of its own; else the part is one story. */
  readonly entry: string | null
  readonly rule: ReadRuleId | null
}

const sideKinds: readonly SideKind[] = [
  { kind: 'header', holder: 'w:hdr', entry: null, rule: null },
  { kind: 'footer', holder: 'w:ftr', entry: null, rule: null },
  { kind: 'footnotes', holder: 'w:footnotes', entry: 'w:footnote', rule: 'notes-set-aside' },
  { kind: 'endnotes', holder: 'w:endnotes', entry: 'w:endnote', rule: 'notes-set-aside' },
  { kind: 'comments', holder: 'w:comments', entry: 'w:comment', rule: 'comments' },
]

/**
 * The words that stand beside the body, as furniture: headers and footers that a section names, notes, people's
 * comments. Each part is read once.
 */
export function readSideStories(
  file: WordPackage,
  references: ReadonlySet<string>,
  reading: Reading,
  limits: ArchiveLimits,
): readonly FurnitureBlock[] {
  return sideKinds.flatMap((side) => {
    const named = file.relationships.filter(
      ({ id, kind, external }) => kind === side.kind && !external && (side.entry !== null || references.has(id)),
    )
    const targets = [...new Set(named.map(({ target }) => target))]
    return targets.flatMap((target) => readPart(file, target, side, reading, limits))
  })
}

function readPart(
  file: WordPackage,
  target: string,
  { holder, entry, rule }: SideKind,
  reading: Reading,
  limits: ArchiveLimits,
): readonly FurnitureBlock[] {
  const bytes = partOf(file, target)
  if (bytes === undefined) return []
  const children: Element[] = []
  const broken = eachChild(bytes, holder, (child) => void children.push(child), limits)
  if (broken.length > 0) reading.findings.count('part-unreadable', null, { key: ['part', target] })
  const texts = (elements: readonly Element[]): readonly FurnitureBlock[] =>
    asFurniture(readBlocks(elements, story(target, reading)))
  if (entry === null) return texts(children)
  return children.flatMap((child) => {
    const blocks = texts(child.children)
    if (rule !== null && blocks.length > 0) reading.findings.count(rule, blocks[0]?.position ?? null)
    return blocks
  })
}
