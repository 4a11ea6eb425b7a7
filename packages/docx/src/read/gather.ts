import { childOf, childrenOf, hasText, type Element } from './element.ts'
import { closeInstructions, fieldMark, noteInstruction, openInstruction } from './field.ts'
import { legacyCode } from './legacy-font.ts'
import type { Fate, Piece } from './piece.ts'
import { runProperties, type RunProperties } from './properties.ts'
import { placeAt, type Story } from './story.ts'
import { effectiveRun, type Style } from './styles.ts'

/** What stands in a paragraph, in order. */
export interface Gathered {
  readonly pieces: readonly Piece[]
  /** The text boxes that hang on it, each as the blocks inside. */
  readonly boxes: readonly (readonly Element[])[]
  /** It begins a page, or a page begins after it. */
  readonly pageBefore: boolean
  readonly pageAfter: boolean
}

/** Where a walk through a paragraph stands. */
interface Walk {
  readonly story: Story
  readonly style: Style
  readonly paragraph: number
  readonly pieces: Piece[]
  readonly boxes: (readonly Element[])[]
  /** Whether any words that are seen have come. */
  seen: boolean
  pageBefore: boolean
  pageAfter: boolean
}

interface Around {
  readonly fate: Fate
  readonly look: RunProperties
}

type Handler = (element: Element, walk: Walk, around: Around) => void

/** Gathers the pieces of a `w:p`, through every wrapper that Word puts around runs. */
export function gather(paragraph: Element, style: Style, story: Story): Gathered {
  const walk: Walk = {
    story,
    style,
    paragraph: paragraph.paragraph,
    pieces: [],
    boxes: [],
    seen: false,
    pageBefore: false,
    pageAfter: false,
  }
  for (const name of story.waitingBookmarks.splice(0)) markParagraph(name, walk)
  inside(paragraph, walk, { fate: 'seen', look: {} })
  putAll(closeInstructions(story, walk.paragraph), walk)
  return walk
}

/** Anything unknown is looked into: a vendor's wrapper may hold words. */
const inside: Handler = (element, walk, around) => {
  for (const child of element.children) (handlers.get(child.name) ?? inside)(child, walk, around)
}

const nothing: Handler = () => {}
const removed: Handler = (element, walk, around) => {
  if (hasText(element)) count('tracked-deletions', walk)
  inside(element, walk, around.fate === 'seen' ? { ...around, fate: 'deleted' } : around)
}
const added: Handler = (element, walk, around) => {
  if (hasText(element)) count('tracked-insertions', walk)
  inside(element, walk, around)
}
const sign =
  (text: string): Handler =>
  (_, walk, around) =>
    put(text, walk, around)

const handlers = new Map<string, Handler>([
  ['w:pPr', nothing],
  ['w:rPr', nothing],
  ['w:sdtPr', nothing],
  ['w:r', run],
  ['m:r', run],
  ['w:del', removed],
  ['w:moveFrom', removed],
  ['w:ins', added],
  ['w:moveTo', added],
  ['w:fldSimple', simpleField],
  ['w:t', ({ text }, walk, around) => put(text.replace(/[\r\n]/gu, ' '), walk, around)],
  ['m:t', ({ text }, walk, around) => put(text, walk, around)],
  ['w:delText', ({ text }, walk, around) => put(text, walk, { ...around, fate: 'deleted' })],
  ['w:tab', sign('\t')],
  ['w:ptab', sign('\t')],
  ['w:cr', sign('\n')],
  ['w:noBreakHyphen', sign('-')],
  ['w:softHyphen', softHyphen],
  ['w:br', lineBreak],
  ['w:lastRenderedPageBreak', pageWasHere],
  ['w:sym', symbol],
  [
    'w:fldChar',
    ({ attributes }, walk) => putAll(fieldMark(attributes['w:fldCharType'] ?? '', walk.story, walk.paragraph), walk),
  ],
  ['w:instrText', instruction],
  ['w:delInstrText', instruction],
  ['w:bookmarkStart', ({ attributes }, walk) => markParagraph(attributes['w:name'] ?? '', walk)],
  ['w:rt', (element, walk, around) => inside(element, walk, { ...around, fate: 'beside' })],
  ['w:drawing', drawing],
  ['w:pict', drawing],
  ['w:object', embedded],
  ['w:subDoc', (_, walk) => count('file-part-not-read', walk)],
])

function run(element: Element, walk: Walk, around: Around): void {
  const rPr = childOf(element, 'w:rPr')
  const { styles } = walk.story.reading
  const own = runProperties(rPr)
  const character = styles.of(childOf(rPr, 'w:rStyle')?.attributes['w:val'])
  const look = effectiveRun(styles.run, walk.style, character, own)
  const fate = around.fate === 'seen' && look.hidden === true ? 'hidden' : around.fate
  inside(element, walk, { look, fate })
}

function put(text: string, walk: Walk, { look, fate }: Around): void {
  if (text === '') return
  const { bold = false, italic = false, caps = false, font } = look
  const instruction = openInstruction(walk.story)
  if (instruction === undefined && fate === 'seen') walk.seen ||= text.trim() !== ''
  const pieces = instruction?.held ?? walk.pieces
  pieces.push({ text, fate, bold, italic, caps, font })
}

function putAll(pieces: readonly Piece[], walk: Walk): void {
  for (const piece of pieces) walk.pieces.push(piece)
}

/** In a TCVN3 font the place of the soft hyphen is the letter ư. */
function softHyphen(_: Element, walk: Walk, around: Around): void {
  if (legacyCode(around.look.font) === 'TCVN3') put('\u00ad', walk, around)
}

function lineBreak(element: Element, walk: Walk, around: Around): void {
  const isPage = element.attributes['w:type'] === 'page'
  const { seen } = walk
  if (isPage && seen) walk.pageAfter = true
  if (isPage && !seen) walk.pageBefore = true
  if (seen) put('\n', walk, around)
}

/** Where Word last broke the page: worth knowing only where a paragraph begins there. */
function pageWasHere(_: Element, walk: Walk): void {
  if (!walk.seen) walk.pageBefore = true
}

function symbol({ attributes }: Element, walk: Walk, around: Around): void {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!Number.isInteger(code) || code < 0x20 || code > 0xff_ff) return
  const font = attributes['w:font'] ?? around.look.font
  const letter = String.fromCharCode(code < 0x1_00 ? code | 0xf0_00 : code)
  put(letter, walk, { ...around, look: { ...around.look, ...(font === undefined ? {} : { font }) } })
}

function instruction({ text }: Element, walk: Walk): void {
  const field = openInstruction(walk.story)
  if (field !== undefined) field.instruction += text
}

function simpleField(element: Element, walk: Walk, around: Around): void {
  noteInstruction(element.attributes['w:instr'] ?? '', walk.story, walk.paragraph)
  inside(element, walk, around)
}

/** Of a picture or shape the words of its text boxes; the words of a VML word picture (a watermark) stand beside. */
function drawing(element: Element, walk: Walk, around: Around): void {
  for (const child of element.children) {
    if (child.name === 'w:txbxContent' && around.fate === 'seen') walk.boxes.push(child.children)
    else if (child.name === 'w:txbxContent') inside(child, walk, around)
    else if (child.name === 'v:textpath') put(child.attributes['string'] ?? '', walk, { ...around, fate: 'beside' })
    else if (child.name === 'a:t') put(child.text, walk, { ...around, fate: 'beside' })
    else if (child.name === 'pic:pic' || child.name === 'v:imagedata') count('picture-not-read', walk)
    else if (child.name === 'c:chart' || child.name === 'dgm:relIds') count('chart-not-read', walk)
    else if (child.name === 'o:OLEObject') count('embedding-ignored', walk)
    else drawing(child, walk, around)
  }
}

function embedded(element: Element, walk: Walk, around: Around): void {
  if (childrenOf(element, 'o:OLEObject').length === 0) count('embedding-ignored', walk)
  drawing(element, walk, around)
}

function markParagraph(name: string, { story: { bookmarks }, paragraph }: Walk): void {
  if (paragraph >= 0 && !bookmarks.has(name)) bookmarks.set(name, paragraph)
}

function count(ruleId: Parameters<Story['reading']['findings']['count']>[0], walk: Walk): void {
  walk.story.reading.findings.count(ruleId, placeAt(walk.story, walk.paragraph))
}
