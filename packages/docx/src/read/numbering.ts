import type { ArchiveLimits } from '@kehoach/archive'
import type { Diagnostic } from '@kehoach/core'
import { childOf, childrenOf, onOff, readTree, valueOf, wholeNumber, type Element } from './element.ts'
import { paragraphProperties, runProperties, type ParagraphProperties } from './properties.ts'
import type { Styles } from './styles.ts'

/** One level of a list: how its labels are counted and printed. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  /** `%1.%2)`: the numbers of the levels stand for `%1` to `%9`. */
  readonly text: string
  readonly after: 'tab' | 'space' | 'nothing'
  /** All its numbers in 1, 2, 3, whatever their levels say. */
  readonly legal: boolean
  /** It starts anew after a label of this level (from 1) or a higher one; 0: never; undefined: after any higher. */
  readonly restart: number | undefined
  readonly style: string | undefined
  readonly font: string | undefined
  readonly paragraph: ParagraphProperties
}

/** A list that paragraphs refer to: its levels, and where it takes up counting anew. */
export interface List {
  readonly id: string
  /** Lists with the same one are counted together. */
  readonly counted: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** The number that a level begins with the first time that this list uses it. */
  readonly starts: ReadonlyMap<number, number>
}

/** Word has nine levels. */
export const lastLevel = 8

/** Reads `numbering.xml`: the list behind each id; undefined for an id that names none. ECMA-376, part 1, 17.9. */
export function readNumbering(
  bytes: Uint8Array | undefined,
  styles: Styles,
  limits: ArchiveLimits,
): { readonly listOf: (id: string) => List | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { root, diagnostics } = bytes === undefined ? { root: null, diagnostics: [] } : readTree(bytes, limits)
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  )
  const nums = new Map(childrenOf(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]))
  const lists = new Map<string, List | undefined>()
  const listOf = (id: string): List | undefined => {
    if (!lists.has(id)) lists.set(id, listAt(id, { nums, abstracts, styles }))
    return lists.get(id)
  }
  return { listOf, diagnostics }
}

interface Source {
  readonly nums: ReadonlyMap<string, Element>
  readonly abstracts: ReadonlyMap<string, Element>
  readonly styles: Styles
}

function listAt(id: string, source: Source): List | undefined {
  const num = source.nums.get(id)
  const abstract = abstractOf(num, source)
  if (num === undefined || abstract === undefined) return undefined
  const overrides = childrenOf(num, 'w:lvlOverride')
  const levels = new Map([
    ...levelsIn(childrenOf(abstract, 'w:lvl')),
    ...levelsIn(overrides.flatMap((override) => childrenOf(override, 'w:lvl'))),
  ])
  const starts = overrides.flatMap((override): (readonly [number, number])[] => {
    const level = wholeNumber(override.attributes['w:ilvl'])
    const start = wholeNumber(valueOf(override, 'w:startOverride'))
    return level === undefined || start === undefined ? [] : [[level, start]]
  })
  return { id, counted: abstract.attributes['w:abstractNumId'] ?? '', levels, starts: new Map(starts) }
}

/** The definition behind a list, through list styles: `numStyleLink` names a style whose list it borrows. */
function abstractOf(num: Element | undefined, { nums, abstracts, styles }: Source): Element | undefined {
  const seen = new Set<Element>()
  let at = num
  while (at !== undefined && !seen.has(at) && seen.size < longestLoan) {
    seen.add(at)
    const abstract = abstracts.get(valueOf(at, 'w:abstractNumId') ?? '')
    const link = valueOf(abstract, 'w:numStyleLink')
    if (link === undefined || childOf(abstract, 'w:lvl') !== undefined) return abstract
    at = nums.get(styles.of(link).paragraph.listId ?? '')
  }
  return undefined
}

/** A list style borrows from a list, hardly ever through another one. */
const longestLoan = 10

function levelsIn(elements: readonly Element[]): readonly (readonly [number, ListLevel])[] {
  return elements.flatMap((element): (readonly [number, ListLevel])[] => {
    const level = wholeNumber(element.attributes['w:ilvl'])
    return level === undefined || level < 0 || level > lastLevel ? [] : [[level, levelOf(element)]]
  })
}

function levelOf(element: Element): ListLevel {
  const after = valueOf(element, 'w:suff')
  const format = childOf(element, 'w:numFmt')?.attributes
  return {
    start: wholeNumber(valueOf(element, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    text: childOf(element, 'w:lvlText')?.attributes['w:val'] ?? '',
    after: after === 'space' || after === 'nothing' ? after : 'tab',
    legal: onOff(childOf(element, 'w:isLgl')) ?? false,
    restart: wholeNumber(valueOf(element, 'w:lvlRestart')),
    style: valueOf(element, 'w:pStyle'),
    font: runProperties(childOf(element, 'w:rPr')).font,
    paragraph: paragraphProperties(childOf(element, 'w:pPr')),
  }
}
