import type { ArchiveLimits } from '@kehoach/archive'
import type { Diagnostic } from '@kehoach/core'
import { childOf, childrenOf, readTree, valueOf, type Element } from './element.ts'
import { paragraphProperties, runProperties, type ParagraphProperties, type RunProperties } from './properties.ts'

/** A style with what it inherits along `basedOn` already in it. */
export interface Style {
  readonly id: string
  readonly name: string
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  /** Whether lines stand between the columns of its tables. */
  readonly bordered: boolean
  /** The id of the style in whose chain the list stands: a level of a list names the style it belongs to. */
  readonly listStyle: string | null
}

/** The styles of a document: of any kind by id, and what stands under all of them. */
export interface Styles {
  readonly of: (id: string | undefined) => Style
  readonly defaultParagraph: Style
  readonly defaultTable: Style
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

const none: Style = { id: '', name: '', run: {}, paragraph: {}, bordered: false, listStyle: null }

/** Reads `styles.xml`; a document without it has plain styles. */
export function readStyles(
  bytes: Uint8Array | undefined,
  limits: ArchiveLimits,
): { readonly styles: Styles; readonly diagnostics: readonly Diagnostic[] } {
  const { root, diagnostics } = bytes === undefined ? { root: null, diagnostics: [] } : readTree(bytes, limits)
  const elements = childrenOf(root, 'w:style')
  const raw = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', element]))
  const resolved = new Map<string, Style>()
  const of = (id: string | undefined): Style => {
    if (id === undefined) return none
    const known = resolved.get(id)
    if (known !== undefined) return known
    const { chain, base } = chainOf(raw, id, resolved)
    return chain.reduceRight<Style>((below, element) => {
      const style = inheriting(below, element)
      resolved.set(style.id, style)
      return style
    }, base)
  }
  const idOf = (isWanted: (element: Element) => boolean): string | undefined =>
    elements.find(isWanted)?.attributes['w:styleId']
  const isDefault =
    (type: string) =>
    ({ attributes }: Element): boolean =>
      attributes['w:type'] === type && isOn(attributes['w:default'])
  // Some programs mark no style as the common one: Word takes the one that it calls so.
  const normal = idOf((element) => valueOf(element, 'w:name')?.toLowerCase() === 'normal')
  const defaults = childOf(root, 'w:docDefaults')
  return {
    styles: {
      of,
      defaultParagraph: of(idOf(isDefault('paragraph')) ?? normal),
      defaultTable: of(idOf(isDefault('table'))),
      run: runProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
      paragraph: paragraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    diagnostics,
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'

/** A style and those it is based on, each once, down to one that is resolved: a circle ends where it closes. */
function chainOf(
  raw: ReadonlyMap<string, Element>,
  id: string,
  resolved: ReadonlyMap<string, Style>,
): { readonly chain: readonly Element[]; readonly base: Style } {
  const chain = new Map<string, Element>()
  for (let at: string | undefined = id; at !== undefined && !chain.has(at);) {
    const known = resolved.get(at)
    if (known !== undefined) return { chain: [...chain.values()], base: known }
    const element = raw.get(at)
    if (element === undefined) break
    chain.set(at, element)
    at = valueOf(element, 'w:basedOn')
  }
  return { chain: [...chain.values()], base: none }
}

function inheriting(below: Style, element: Element): Style {
  const id = element.attributes['w:styleId'] ?? ''
  const name = valueOf(element, 'w:name') ?? id
  const own = paragraphProperties(childOf(element, 'w:pPr'))
  const lines = childrenOf(childOf(childOf(element, 'w:tblPr'), 'w:tblBorders'), 'w:insideV')
  return {
    id,
    name,
    run: { ...below.run, ...runProperties(childOf(element, 'w:rPr')) },
    paragraph: { ...below.paragraph, ...headingLevel(name), ...own },
    bordered: lines.length === 0 ? below.bordered : hasLine(lines),
    listStyle: own.listId === undefined ? below.listStyle : id,
  }
}

/** Word's own heading styles are headings by their name, whatever the file says of their level. */
function headingLevel(name: string): ParagraphProperties {
  const level = /^heading ([1-9])$/iu.exec(name)?.[1]
  return level === undefined ? {} : { outlineLevel: Number(level) - 1 }
}

/** Whether any of these borders is a line that is seen. */
export function hasLine(borders: readonly Element[]): boolean {
  return borders.some(({ attributes }) => !['nil', 'none', undefined].includes(attributes['w:val']))
}

/** How a run looks: the toggles of its styles flip each other, what stands at the run itself decides. 17.7.3. */
export function effectiveRun(
  defaults: RunProperties,
  paragraphStyle: Style,
  characterStyle: Style,
  own: RunProperties,
): RunProperties {
  const [below, above] = [paragraphStyle.run, characterStyle.run]
  const font = own.font ?? above.font ?? below.font ?? defaults.font
  const flag = (key: 'bold' | 'italic' | 'caps' | 'hidden'): boolean =>
    own[key] ?? (defaults[key] === true || (below[key] === true) !== (above[key] === true))
  const flags = { bold: flag('bold'), italic: flag('italic'), caps: flag('caps'), hidden: flag('hidden') }
  return font === undefined ? flags : { ...flags, font }
}
