import type { Block, FurnitureBlock, ParagraphBlock } from '@kehoach/recognise'
import { childOf, hasText, wholeNumber, type Element } from './element.ts'
import { closeParagraph, openParagraph, type OpenParagraph } from './paragraph.ts'
import { placeAt, type Story } from './story.ts'
import { readTable } from './table.ts'

/** Takes the children of a body, cell, text box, header or note in order, and gives the blocks that they make. */
export interface BlockReader {
  readonly take: (element: Element) => void
  readonly blocks: () => readonly Block[]
}

interface State {
  readonly story: Story
  readonly isCell: boolean
  readonly blocks: Block[]
  /** Paragraphs whose end mark is gone: the next one goes on in them. */
  readonly joined: OpenParagraph[]
  pageStart: boolean
  sectionFrom: number
}

/** A reader of blocks at its start. */
export function blockReader(story: Story, within: 'page' | 'cell' = 'page'): BlockReader {
  const state: State = { story, isCell: within === 'cell', blocks: [], joined: [], pageStart: false, sectionFrom: 0 }
  return {
    take: (element) => takeBlock(element, state),
    blocks: () => {
      closeJoined(state)
      return state.blocks
    },
  }
}

/** The blocks of elements that stand together. */
export function readBlocks(
  elements: readonly Element[],
  story: Story,
  within: 'page' | 'cell' = 'page',
): readonly Block[] {
  const reader = blockReader(story, within)
  for (const element of elements) reader.take(element)
  return reader.blocks()
}

const handlers = new Map<string, (element: Element, state: State) => void>([
  ['w:p', takeParagraph],
  ['w:tbl', takeTable],
  ['w:sectPr', endSection],
  ['w:bookmarkStart', ({ attributes }, { story }) => void story.waitingBookmarks.push(attributes['w:name'] ?? '')],
  ['w:altChunk', (_, { story }) => story.reading.findings.count('file-part-not-read', placeAt(story, 0))],
])

/** A wrapper is looked into; words that stand in no paragraph make one. */
function takeBlock(element: Element, state: State): void {
  const handler = handlers.get(element.name)
  if (handler !== undefined) handler(element, state)
  else if (element.children.some(holdsBlocks)) for (const child of element.children) takeBlock(child, state)
  else if (hasText(element)) takeParagraph({ ...element, children: [element], paragraph: -1 }, state)
}

const holdsBlocks = ({ name, children }: Element): boolean => handlers.has(name) || children.some(holdsBlocks)

function takeParagraph(element: Element, state: State): void {
  const { story, joined } = state
  const open = openParagraph(element, story)
  joined.push(open)
  const isLast = open.mark === 'ends' || open.section !== undefined
  if (isLast) closeJoined(state)
  if (open.section !== undefined) endSection(open.section, state)
}

function closeJoined(state: State): void {
  const { story, joined } = state
  const parts = joined.splice(0)
  const deciding = parts.find(({ mark, seen }) => mark === 'hidden' && seen.length > 0) ?? parts.at(-1)
  if (deciding === undefined) return
  if (parts.some(({ pageBefore }) => pageBefore)) state.pageStart = true
  const isDeleted = parts.every(({ mark, seen }) => mark !== 'ends' && seen.length === 0)
  const block = isDeleted ? null : closeParagraph(parts, deciding, story, state.isCell)
  const boxes = parts.flatMap((part) => part.boxes).flatMap((elements) => readBlocks(elements, story))
  const aside = parts.flatMap((part) => part.aside)
  put(block === null ? [...aside, ...boxes] : [block, ...aside, ...boxes], state)
  if (parts.some(({ pageAfter }) => pageAfter)) state.pageStart = true
}

function takeTable(element: Element, state: State): void {
  closeJoined(state)
  put(
    readTable(element, state.story, (elements) => readBlocks(elements, state.story, 'cell')),
    state,
  )
}

/** Adds blocks; the first paragraph after a page's end begins the page. */
function put(blocks: readonly Block[], state: State): void {
  for (const block of blocks) {
    state.blocks.push(placedBlock(block, state))
  }
}

function placedBlock(block: Block, state: State): Block {
  if (block.type === 'furniture' || !state.pageStart) return block
  state.pageStart = false
  return block.type === 'paragraph' ? { ...block, hints: { ...block.hints, pageStart: true } } : block
}

/** A section ends: its properties say how it began and how its pages lie. ECMA-376, part 1, 17.6. */
function endSection(sectPr: Element, state: State): void {
  const { story, blocks } = state
  closeJoined(state)
  for (const { name, attributes } of sectPr.children) {
    if (name === 'w:headerReference' || name === 'w:footerReference') story.references.add(attributes['r:id'] ?? '')
  }
  const size = childOf(sectPr, 'w:pgSz')?.attributes ?? {}
  const isWide = (wholeNumber(size['w:w']) ?? 0) > (wholeNumber(size['w:h']) ?? Infinity)
  const isContinuous = childOf(sectPr, 'w:type')?.attributes['w:val'] === 'continuous'
  let beginsPage = state.sectionFrom > 0 && !isContinuous
  for (let at = state.sectionFrom; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block === undefined || block.type === 'furniture') continue
    if (block.type === 'paragraph' && (isWide || beginsPage))
      replace(blocks, at, block, { isWide, pageStart: beginsPage })
    beginsPage = false
  }
  state.sectionFrom = blocks.length
}

function replace(
  blocks: Block[],
  at: number,
  block: ParagraphBlock,
  { isWide, pageStart }: { isWide: boolean; pageStart: boolean },
): void {
  const hints = { ...block.hints, ...(isWide ? { landscape: true } : {}), ...(pageStart ? { pageStart: true } : {}) }
  blocks[at] = { ...block, hints }
}

/** Blocks as furniture, for stories that are no content: each paragraph, each row of a table. */
export function asFurniture(blocks: readonly Block[]): readonly FurnitureBlock[] {
  return blocks.flatMap((block): readonly FurnitureBlock[] => {
    if (block.type === 'furniture') return [block]
    if (block.type === 'paragraph') return [{ type: 'furniture', text: block.text, position: block.position }]
    return block.rows.flatMap(({ cells, position }): readonly FurnitureBlock[] => {
      const text = cells.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join('\t')
      return text === '' ? [] : [{ type: 'furniture', text, position: position ?? block.position }]
    })
  })
}
