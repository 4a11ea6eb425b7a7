import { onOff, valueOf, wholeNumber, type Element } from './element.ts'

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

type Growing<T> = { -readonly [Key in keyof T]: T[Key] }
type Reader<T> = (element: Element, said: Growing<T>) => void

/** Each property that is understood, by its element. A property given twice is the last. */
const runReaders = new Map<string, Reader<RunProperties>>([
  ['w:b', (element, said) => void (said.bold = isOn(element))],
  ['w:i', (element, said) => void (said.italic = isOn(element))],
  ['w:caps', (element, said) => void (said.caps = isOn(element))],
  ['w:vanish', (element, said) => void (said.hidden = isOn(element))],
  ['w:rFonts', ({ attributes }, said) => set(said, 'font', attributes['w:hAnsi'] ?? attributes['w:ascii'])],
])

const paragraphReaders = new Map<string, Reader<ParagraphProperties>>([
  ['w:jc', ({ attributes }, said) => set(said, 'align', alignments.get(attributes['w:val'] ?? ''))],
  ['w:ind', readIndent],
  ['w:outlineLvl', ({ attributes }, said) => set(said, 'outlineLevel', wholeNumber(attributes['w:val']))],
  ['w:pageBreakBefore', (element, said) => void (said.pageBreakBefore = isOn(element))],
  ['w:numPr', readList],
])

function readIndent({ attributes }: Element, said: Growing<ParagraphProperties>): void {
  const hanging = wholeNumber(attributes['w:hanging'])
  set(said, 'left', wholeNumber(attributes['w:start'] ?? attributes['w:left']))
  set(said, 'firstLine', hanging === undefined ? wholeNumber(attributes['w:firstLine']) : -hanging)
}

function readList(element: Element, said: Growing<ParagraphProperties>): void {
  set(said, 'listId', valueOf(element, 'w:numId'))
  set(said, 'listLevel', wholeNumber(valueOf(element, 'w:ilvl')))
}

/** Sets a property that is said; one that is not stays away, so that spreading over another says only what is said. */
function set<T, Key extends keyof T>(said: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) said[key] = value
}

const isOn = (element: Element): boolean => onOff(element) === true

/** The properties in a `w:rPr`. */
export function runProperties(rPr: Element | undefined): RunProperties {
  return propertiesIn(rPr, runReaders)
}

/** The properties in a `w:pPr`. */
export function paragraphProperties(pPr: Element | undefined): ParagraphProperties {
  return propertiesIn(pPr, paragraphReaders)
}

function propertiesIn<T extends object>(
  element: Element | undefined,
  readers: ReadonlyMap<string, Reader<T>>,
): Partial<T> {
  const said: Partial<T> = {}
  for (const child of element?.children ?? []) readers.get(child.name)?.(child, said as Growing<T>)
  return said
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
