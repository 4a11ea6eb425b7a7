import { childOf, onOff, valueOf, wholeNumber, type Element } from './element.ts'

/** What of a run's formatting bears on its words. Undefined: not said here. */
export interface RunProperties {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  readonly font?: string
}

/** What of a paragraph's formatting bears on its words and place. Undefined: not said here. */
export interface ParagraphProperties {
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  /** In twips. */
  readonly left?: number
  /** Of the first line beside the others, in twips; negative where it hangs. */
  readonly firstLine?: number
  /** From 0; 9 is body text. */
  readonly outlineLevel?: number
  readonly listId?: string
  readonly listLevel?: number
  readonly pageBreakBefore?: boolean
}

type Defined<T> = { -readonly [Key in keyof T]: Exclude<T[Key], undefined> }

/** An object without the keys whose value is undefined, so that spreading it over another says only what it says. */
function said<T extends object>(values: { [Key in keyof T]: T[Key] | undefined }): Partial<Defined<T>> {
  const defined = Object.entries(values).filter(([, value]) => value !== undefined)
  return Object.fromEntries(defined) as Partial<Defined<T>>
}

/** Properties that flip what the styles under them say, instead of saying it anew. ECMA-376, part 1, 17.7.3. */
export const toggles = ['bold', 'italic', 'caps', 'hidden'] as const

/** The properties in a `w:rPr`. */
export function runProperties(rPr: Element | undefined): RunProperties {
  if (rPr === undefined) return {}
  const fonts = childOf(rPr, 'w:rFonts')?.attributes
  return said<RunProperties>({
    bold: onOff(childOf(rPr, 'w:b')),
    italic: onOff(childOf(rPr, 'w:i')),
    caps: onOff(childOf(rPr, 'w:caps')),
    hidden: onOff(childOf(rPr, 'w:vanish')),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  })
}

/** The properties in a `w:pPr`. */
export function paragraphProperties(pPr: Element | undefined): ParagraphProperties {
  if (pPr === undefined) return {}
  const indent = childOf(pPr, 'w:ind')?.attributes ?? {}
  const list = childOf(pPr, 'w:numPr')
  const hanging = wholeNumber(indent['w:hanging'])
  return said<ParagraphProperties>({
    align: alignments.get(valueOf(pPr, 'w:jc') ?? ''),
    left: wholeNumber(indent['w:start'] ?? indent['w:left']),
    firstLine: hanging === undefined ? wholeNumber(indent['w:firstLine']) : -hanging,
    outlineLevel: wholeNumber(valueOf(pPr, 'w:outlineLvl')),
    listId: valueOf(list, 'w:numId'),
    listLevel: wholeNumber(valueOf(list, 'w:ilvl')),
    pageBreakBefore: onOff(childOf(pPr, 'w:pageBreakBefore')),
  })
}

const alignments = new Map<string, 'left' | 'center' | 'right' | 'justify'>([
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['center', 'center'],
  ['both', 'justify'],
  ['distribute', 'justify'],
])
