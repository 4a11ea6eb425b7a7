import type { Appendix, Node, Unread } from '@kehoach/core'
import type { ParagraphBlock, TableBlock } from './block.ts'
import { flatTable } from './flat-table.ts'
import { isAppendixStart } from './from-text.ts'
import { appendixLabelAt, bare, isAttachedTo, isTableHead } from './landmark.ts'
import { readOutline, withRoles } from './outline.ts'

type Content = ParagraphBlock | TableBlock

/** The appendices of a document and what in them found no place. */
export interface ReadAppendices {
  readonly appendices: readonly Appendix[]
  readonly unread: readonly Unread[]
}

/** Reads appendices: each with its label, title, "(Kèm theo …)" line and tables or items. */
export function readAppendices(blocks: readonly Content[], lastPage: number): ReadAppendices {
  const read = appendixGroups(blocks).map((group) => readAppendix(group, lastPage))
  return { appendices: read.map(({ appendix }) => appendix), unread: read.flatMap(({ unread }) => unread) }
}

/** The blocks of each appendix: a label that stands alone begins the next. */
function appendixGroups(blocks: readonly Content[]): readonly (readonly Content[])[] {
  const lines = blocks.map((block) => ({ text: block.type === 'paragraph' ? firstLine(block) : '' }))
  const starts = blocks.flatMap((block, at) => {
    const begins = block.type === 'paragraph' && appendixLabelAt(lines[at]?.text ?? '') !== null
    return begins && (at === 0 || isAppendixStart(lines, at)) ? [at] : []
  })
  return starts.map((from, at) => blocks.slice(from, starts[at + 1] ?? blocks.length))
}

const firstLine = ({ text }: ParagraphBlock): string => text.split('\n')[0] ?? ''

function readAppendix(group: readonly Content[], lastPage: number): { appendix: Appendix; unread: readonly Unread[] } {
  const [first, ...others] = group
  const opening = first?.type === 'paragraph' ? first : null
  const { label, rest } = appendixLabelAt(opening === null ? '' : firstLine(opening)) ?? { label: '', rest: '' }
  const below =
    opening === null
      ? []
      : opening.text
          .split('\n')
          .slice(1)
          .map((text): ParagraphBlock => ({ ...opening, text }))
  const content = [...below, ...others]
  const headEnd = content.findIndex((block, at) => !isHeadLine(block) && !closesBracket(content[at - 1], block))
  const head = content.slice(0, headEnd < 0 ? content.length : headEnd).filter((block) => block.type === 'paragraph')
  const attached = head.filter(({ text }) => isAttachedTo(text) || /^[^(]*\)$/u.test(text))
  const title = [rest, ...head.filter((block) => !attached.includes(block)).map(({ text }) => bare(text))].filter(
    (text) => text !== '' && !/^[\s_*–—-]+$/u.test(text),
  )
  const { nodes, unread } = readBody(headEnd < 0 ? [] : content.slice(headEnd), lastPage)
  return {
    appendix: {
      type: 'appendix',
      id: '',
      label,
      title: title.length === 0 ? null : title.join(' '),
      attachedTo: attached.length === 0 ? null : attached.map(({ text }) => bare(text)).join(' '),
      body: nodes,
      position: opening?.position ?? null,
    },
    unread,
  }
}

/** "(Kèm theo Kế hoạch của UBND tỉnh Bình" and, on the next line, "Sơn)". */
function closesBracket(above: Content | undefined, block: Content): boolean {
  if (above?.type !== 'paragraph' || block.type !== 'paragraph') return false
  return isAttachedTo(above.text) && !above.text.trimEnd().endsWith(')') && /^[^()]{1,80}\)$/u.test(block.text.trim())
}

/** Title lines are in capitals or bold and centred; the line in brackets says what the appendix belongs to. */
function isHeadLine(block: Content): boolean {
  if (block.type === 'table') return false
  const text = bare(block.text)
  if (isTableHead(text)) return false
  const isCapital = text === text.toUpperCase() && !/^[IVX]+\.|^\d+\./u.test(text)
  return (
    isCapital ||
    isAttachedTo(text) ||
    /^[\s_*–—-]+$/u.test(text) ||
    (block.hints.bold === 'all' && block.hints.align === 'center')
  )
}

function readBody(blocks: readonly Content[], lastPage: number): { nodes: readonly Node[]; unread: readonly Unread[] } {
  const tableAt = blocks.findIndex((block) => block.type === 'paragraph' && isTableHead(block.text))
  const isFlat = tableAt >= 0 && blocks.every((block) => block.type === 'paragraph')
  if (!isFlat) return { nodes: withRoles(readOutline(blocks)), unread: [] }
  const lines = blocks.slice(tableAt).filter((block) => block.type === 'paragraph')
  const { table, unread } = flatTable(lines, lastPage)
  return { nodes: [...withRoles(readOutline(blocks.slice(0, tableAt))), table], unread }
}
