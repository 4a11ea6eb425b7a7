import type { Unread } from '@kehoach/core'
import type { Block, ParagraphBlock, TableBlock } from './block.ts'
import { isAppendixStart } from './from-text.ts'
import { continues, joinBlocks } from './join.ts'
import { readLabel } from './label-grammar.ts'
import {
  appendixLabelAt,
  bare,
  docTypeAt,
  hasEndMark,
  isAuthority,
  isClosing,
  isOpeningStart,
  isRecipientsHead,
  isSignerTitle,
} from './landmark.ts'

/** A document divided at its landmarks, each part still as blocks. */
export interface Parts {
  readonly head: readonly ParagraphBlock[]
  readonly opening: readonly ParagraphBlock[]
  readonly body: readonly (ParagraphBlock | TableBlock)[]
  readonly closing: readonly ParagraphBlock[]
  readonly foot: readonly ParagraphBlock[]
  readonly appendices: readonly (ParagraphBlock | TableBlock)[]
  readonly furniture: readonly Unread[]
}

type Content = ParagraphBlock | TableBlock

/** Divides blocks into head, opening, body, closing, foot and appendices. A part that is not there is empty. */
export function divide(blocks: readonly Block[]): Parts {
  const furniture = blocks
    .filter((block) => block.type === 'furniture')
    .map(({ text, position }) => ({ text, position }))
  const content = blocks.filter((block) => block.type !== 'furniture')
  const headEnd = endOfHead(content)
  const rest = content.slice(headEnd)
  const footAt = footStart(rest)
  const appendixAt = appendixStart(rest, footAt)
  const bodyEnd = Math.min(footAt, appendixAt)
  const before = healed(rest.slice(0, bodyEnd).flatMap(linesApart))
  const sectionAt = firstSection(before)
  const { body, closing } = withClosing(before.slice(sectionAt))
  return {
    head: content.slice(0, headEnd).flatMap(paragraphsOf).flatMap(linesOf),
    opening: before.slice(0, sectionAt).flatMap(paragraphsOf),
    body,
    closing,
    foot: footAt < appendixAt ? rest.slice(footAt, appendixAt).flatMap(paragraphsOf).flatMap(linesOf) : [],
    appendices: rest.slice(appendixAt),
    furniture,
  }
}

/** The first block after the head: the title stands below the kind of document, the opening or a section after it. */
function endOfHead(blocks: readonly Content[]): number {
  const texts = blocks.map((block) =>
    paragraphsOf(block)
      .flatMap(linesOf)
      .map(({ text }) => text),
  )
  const typeAt = texts.findIndex((lines, at) => at < 40 && lines.some((line) => docTypeAt(line) !== null))
  if (typeAt < 0) return headWithoutType(blocks)
  let at = typeAt + 1
  const titleInside =
    (texts[typeAt] ?? []).findIndex((line) => docTypeAt(line) !== null) < (texts[typeAt]?.length ?? 1) - 1
  for (let titles = titleInside ? 1 : 0; at < blocks.length && at < typeAt + 9; at += 1, titles += 1) {
    const block = blocks[at]
    if (block?.type !== 'paragraph' || !isTitleLine(block.text, titles)) break
  }
  return at
}

function isTitleLine(text: string, titlesBefore: number): boolean {
  if (/^[\s_–—-]+$/u.test(text) || /^\(\s*(?:[Bb]an hành )?[Kk]èm theo/u.test(text)) return true
  if ((readLabel(text)?.rank ?? 9) <= 4 || (readLabel(text) !== null && titlesBefore > 0)) return false
  if (titlesBefore === 0) return !/^Căn cứ\s/u.test(text)
  if (/[.;:]$/u.test(text) || text.length > 220) return false
  return !isOpeningStart(text) || /^\p{Ll}/u.test(text)
}

/** With no kind of document printed, the head ends where a basis, the issuing sentence or a section begins. */
function headWithoutType(blocks: readonly Content[]): number {
  const at = blocks.findIndex(
    (block, index) =>
      index < 25 &&
      block.type === 'paragraph' &&
      (isOpeningStart(block.text) || (readLabel(block.text)?.rank ?? 9) <= 4),
  )
  const isHead = (block: Content): boolean =>
    paragraphsOf(block).some(({ text }) => /^Số\s*:|ngày\s+\d{0,2}\s*tháng|CỘNG HÒA|Độc lập/u.test(text))
  return at > 0 && blocks.slice(0, at).some(isHead) ? at : 0
}

/** Where the foot begins: the recipients, or a signature that stands before them. */
function footStart(blocks: readonly Content[]): number {
  const isStart = (block: Content): boolean =>
    paragraphsOf(block)
      .flatMap(linesOf)
      .some(
        ({ text }) =>
          isRecipientsHead(text) || (isAuthority(text) && /^(?:TM|KT|TL|TUQ|Q|T\/M)\s*\./u.test(bare(text))),
      )
  const at = blocks.findIndex(isStart)
  if (at >= 0) return at
  const signer = blocks.findLastIndex((block) => block.type === 'paragraph' && isSignerTitle(block.text))
  return signer > blocks.length * 0.5 ? signer : blocks.length
}

function appendixStart(blocks: readonly Content[], footAt: number): number {
  const lines = blocks.map((block) => ({ text: block.type === 'paragraph' ? (block.text.split('\n')[0] ?? '') : '' }))
  const at = blocks.findIndex((block, index) => {
    if (block.type !== 'paragraph' || appendixLabelAt(lines[index]?.text ?? '') === null) return false
    return index > footAt || block.text.includes('\n') || isAppendixStart(lines, index)
  })
  return at < 0 ? blocks.length : at
}

/** The first section: a part, a roman or capital section, or the first numbered clause where there is none. */
function firstSection(blocks: readonly Content[]): number {
  const rankAt = (block: Content): number => (block.type === 'paragraph' ? (readLabel(block.text)?.rank ?? 99) : 99)
  const high = blocks.findIndex((block) => rankAt(block) <= 3)
  const numbered = blocks.findIndex((block) => rankAt(block) <= 4.5)
  const early = high < 0 || (numbered >= 0 && numbered < high && !isBasisList(blocks.slice(0, high)))
  const at = early ? numbered : high
  return at < 0 ? openingEnd(blocks) : at
}

/** Numbered lines before the first section are bases where each begins as one. */
function isBasisList(blocks: readonly Content[]): boolean {
  const labelled = blocks.flatMap((block) => {
    const label = block.type === 'paragraph' ? readLabel(block.text) : null
    return label === null || block.type !== 'paragraph' ? [] : [block.text.slice(label.length)]
  })
  return labelled.every((text) =>
    /^(?:Căn cứ|Thực hiện|Theo)?\s*(?:Luật|Nghị|Quyết|Kế hoạch|Chỉ thị|Thông|Công văn|Căn cứ)/u.test(text),
  )
}

function openingEnd(blocks: readonly Content[]): number {
  const at = blocks.findLastIndex((block) => block.type === 'paragraph' && /như sau\s*:?$/u.test(block.text))
  return at + 1
}

/** The closing paragraphs: unnumbered ones at the end of the body that close, the last perhaps with "./.". */
function withClosing(blocks: readonly Content[]): { body: readonly Content[]; closing: readonly ParagraphBlock[] } {
  let at = blocks.length
  while (at > 1) {
    const block = blocks[at - 1]
    if (block?.type !== 'paragraph' || readLabel(block.text) !== null || isHeadingText(block)) break
    if (!isClosing(block.text) && !hasEndMark(block.text)) break
    at -= 1
  }
  const isLoneContent =
    at > 0 &&
    at < blocks.length &&
    isEmptySection(blocks[at - 1]) &&
    !blocks.slice(at).some((block) => block.type === 'paragraph' && block.text.startsWith('Trên đây là'))
  if (isLoneContent) return { body: blocks, closing: [] }
  const trailing = blocks.slice(at).flatMap(paragraphsOf)
  const start = trailing.findIndex(({ text }) =>
    /^(?:Trên đây là|Trong quá trình|Quá trình|Yêu cầu|Đề nghị|Nhận được|Căn cứ (?:nội dung )?Kế hoạch)/u.test(text),
  )
  const kept =
    start < 0
      ? trailing.length > 0 && hasEndMark(trailing.at(-1)?.text ?? '')
        ? trailing.length - 1
        : trailing.length
      : start
  return { body: blocks.slice(0, at + kept), closing: trailing.slice(kept) }
}

function isHeadingText({ text }: ParagraphBlock): boolean {
  return text === text.toUpperCase()
}

function isEmptySection(block: Content | undefined): boolean {
  return block?.type === 'paragraph' && (readLabel(block.text)?.rank ?? 99) <= 3
}

/** Paragraphs that a page or a converter cut in two, put together again. */
function healed(blocks: readonly Content[]): readonly Content[] {
  const whole: Content[] = []
  for (const block of blocks) {
    const last = whole.at(-1)
    if (
      last?.type === 'paragraph' &&
      block.type === 'paragraph' &&
      (continues(last.text, block.text) || isPartTitle(last, block))
    ) {
      whole[whole.length - 1] = joinBlocks(last, block)
    } else whole.push(block)
  }
  return whole
}

/** "Phần I" stands on a line of its own, its title below. Annex I, part I, II.6.c. */
function isPartTitle(last: ParagraphBlock, next: ParagraphBlock): boolean {
  const label = readLabel(last.text)
  return label !== null && label.rank < 2 && label.length >= last.text.trim().length && readLabel(next.text) === null
}

/** A paragraph with line breaks inside: lines that begin with a label stand alone, others are joined. */
function linesApart(block: Content): readonly Content[] {
  if (block.type === 'table' || !block.text.includes('\n')) return [block]
  const lines = linesOf(block)
  const apart = lines.some(({ text }, at) => at > 0 && readLabel(text) !== null)
  return apart
    ? lines
    : lines
        .slice(1)
        .reduce<ParagraphBlock[]>(
          ([first], line) => (first === undefined ? [line] : [joinBlocks(first, line)]),
          lines.slice(0, 1),
        )
}

function linesOf(block: ParagraphBlock): readonly ParagraphBlock[] {
  const lines = block.text.split('\n').map((text) => text.trim())
  return lines.filter((text) => text !== '').map((text) => ({ ...block, text }))
}

/** The paragraphs of a block: those of a table's cells, in reading order, since heads and feet are tables in Word. */
function paragraphsOf(block: Content): readonly ParagraphBlock[] {
  if (block.type === 'paragraph') return [block]
  return block.rows.flatMap(({ cells, position }) =>
    cells
      .filter(({ text }) => text.trim() !== '')
      .map(({ text }) => ({ type: 'paragraph' as const, text, hints: {}, position: position ?? block.position })),
  )
}
