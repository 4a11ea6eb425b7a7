import { spanning, type Outcome, type Plan } from '@kehoach/core'
import type { Block, BlockRow, FurnitureBlock, ParagraphBlock } from './block.ts'
import { continues, endsSentence, joined } from './join.ts'
import { follows, readLabel, type ReadLabel } from './label-grammar.ts'
import {
  appendixLabelAt,
  docTypeAt,
  isAuthority,
  isOpeningStart,
  isRecipientsHead,
  isStamp,
  isTableHead,
  pageNumberAt,
} from './landmark.ts'
import { linesOf, printedWidth, wrapWidth, type Line } from './line.ts'
import { recognise } from './recognise.ts'

/** A plan read from plain text, whatever its layout: a paragraph a line, wrapped, or with a blank after every line. */
export function fromText(text: string): Outcome<Plan> {
  return recognise(textBlocks(text))
}

/**
 * The blocks of a plain text: wrapped lines joined to paragraphs in the body; in the head, the foot and flattened
 * tables each line is a block of its own, since there a line means something.
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = linesOf(text.normalize('NFC'))
  const zones = zonesOf(lines)
  const body = lines.filter((_, at) => zones[at] === 'body')
  const reader = paragraphReader(wrapWidth(body.length >= 12 ? body : lines))
  lines.forEach((line, at) => reader.take(line, zones[at] ?? 'body', lines[at + 1]))
  return reader.blocks()
}

type Zone = 'line' | 'body'

/** Which lines stand alone: those of the head down to the title, of the foot, and of flattened tables. */
function zonesOf(lines: readonly Line[]): readonly Zone[] {
  const typeAt = lines.findIndex(({ text }, at) => at < 40 && docTypeAt(text) !== null)
  const bodyAt = typeAt < 0 ? 0 : bodyStart(lines, typeAt + 1)
  const zones: Zone[] = []
  let zone: Zone = bodyAt === 0 ? 'body' : 'line'
  lines.forEach(({ text }, at) => {
    if (at === bodyAt) zone = 'body'
    if (at > bodyAt && isRecipientsHead(text)) zone = 'line'
    if (at > bodyAt && appendixLabelAt(text) !== null && isAppendixStart(lines, at))
      zone = hasFlatTable(lines, at) ? 'line' : 'body'
    zones.push(zone)
  })
  return zones
}

function bodyStart(lines: readonly Line[], from: number): number {
  const at = lines.findIndex(({ text }, index) => index > from && (isOpeningStart(text) || isSectionStart(text)))
  return at < 0 || at > from + 8 ? Math.min(from + 3, lines.length) : at
}

function isSectionStart(text: string): boolean {
  const label = readLabel(text)
  return label !== null && label.rank <= 4
}

/** A mention such as "Phụ lục" at a line's start is an appendix only after the foot or with a title in capitals below. */
export function isAppendixStart(lines: readonly { readonly text: string }[], at: number): boolean {
  const label = appendixLabelAt(lines[at]?.text ?? '')
  const below = lines[at + 1]?.text ?? ''
  const isTitle = below === below.toUpperCase() && /\p{L}{3}/u.test(below)
  const afterFoot = lines
    .slice(Math.max(0, at - 60), at)
    .some(({ text }) => isRecipientsHead(text) || isAuthority(text))
  return label !== null && (afterFoot || isTitle || label.label.startsWith('PHỤ'))
}

function hasFlatTable(lines: readonly Line[], at: number): boolean {
  return lines.slice(at, at + 14).some(({ text }) => isTableHead(text) && !text.includes('\t') && !text.includes('|'))
}

interface Open {
  readonly block: ParagraphBlock
  readonly last: Line
  readonly zone: Zone
}

/** Takes lines in order and gives back blocks. */
function paragraphReader(width: number): {
  take: (line: Line, zone: Zone, after: Line | undefined) => void
  blocks: () => readonly Block[]
} {
  const done: Block[] = []
  let open: Open | null = null
  let labels: readonly ReadLabel[] = []
  let page = 1

  const close = (): void => {
    if (open !== null) done.push(open.block)
    open = null
  }
  const start = (line: Line, zone: Zone): void => {
    close()
    const label = readLabel(line.text)
    if (label !== null) labels = [...labels.filter(({ rank }) => rank < label.rank), label]
    open = {
      block: {
        type: 'paragraph',
        text: line.text,
        hints: line.pageStart ? { pageStart: true } : {},
        position: line.position,
      },
      last: line,
      zone,
    }
  }
  const isFurniture = (line: Line, zone: Zone): boolean => {
    if (isStamp(line.text)) return true
    const number = pageNumberAt(line.text)
    if (number === null || zone === 'line') return false
    if (number < page || number > page + 3) return false
    page = number
    return true
  }
  const take = (line: Line, zone: Zone, after: Line | undefined): void => {
    if (isFurniture(line, zone)) {
      done.push(furniture(line))
      return
    }
    const cells = line.text.split('\t')
    if (isRow(cells, done.at(-1), open !== null)) {
      close()
      addRow(done, line, cells)
      return
    }
    if (open !== null && zone === 'body' && open.zone === 'body' && belongsTo(open, line, after, width, labels)) {
      const text = joined(open.block.text, line.text)
      open = {
        ...open,
        block: { ...open.block, text, position: spanning(open.block.position, line.position) },
        last: line,
      }
    } else start(line, zone)
  }
  return {
    take,
    blocks: () => {
      close()
      return done.map(filled)
    },
  }
}

const furniture = (line: Line): FurnitureBlock => ({ type: 'furniture', text: line.text, position: line.position })

/** Three cells make a row; under a row two do, and an empty one too: a tab after a label alone makes none. */
function isRow(cells: readonly string[], last: Block | undefined, isOpen: boolean): boolean {
  const isUnderRow = !isOpen && last?.type === 'table'
  return cells.length > 2 ? cells.some((text) => text.trim() !== '') : cells.length === 2 && isUnderRow
}

/** A line of cells divided by tabs: a row of the table before it, the rest of its last row, or the head of a new table. */
function addRow(done: Block[], line: Line, texts: readonly string[]): void {
  const last = done.at(-1)
  if (last?.type !== 'table') {
    done.push({ type: 'table', rows: [rowOf(texts, true, line)], position: line.position })
    return
  }
  const width = last.rows[0]?.cells.length ?? 0
  const before = last.rows.at(-1)?.cells ?? []
  const isRest = last.rows.length > 1 && before.length < width && before.length + texts.length - 1 === width
  const rows = isRest
    ? [...last.rows.slice(0, -1), continuedRow(before, texts, line)]
    : [...last.rows, rowOf(texts, false, line)]
  done[done.length - 1] = { ...last, rows, position: spanning(last.position, line.position) }
}

function rowOf(texts: readonly string[], head: boolean, { position }: Line): BlockRow {
  return { cells: texts.map((text) => ({ text: text.trim(), colSpan: 1, rowSpan: 1 })), head, position }
}

/** A cell of several paragraphs breaks the line of its row: the next line begins in that cell. */
function continuedRow(before: BlockRow['cells'], texts: readonly string[], line: Line): BlockRow {
  const [first = '', ...others] = texts
  const cells = before.map((cell, at) =>
    at === before.length - 1 ? { ...cell, text: `${cell.text}\n${first.trim()}` } : cell,
  )
  return { ...rowOf(others, false, line), cells: [...cells, ...rowOf(others, false, line).cells] }
}

/** Rows that end before the head does are filled with empty cells. */
function filled(block: Block): Block {
  if (block.type !== 'table') return block
  const width = block.rows[0]?.cells.length ?? 0
  const empty = { text: '', colSpan: 1, rowSpan: 1 }
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...Array.from({ length: Math.max(0, width - row.cells.length) }, () => empty)],
    })),
  }
}

/** Words that are written with a capital only where a sentence begins: after an unfinished line they begin a paragraph. */
const beginsDuty =
  /^(?:Phối hợp|Chủ trì|Tổ chức|Tham mưu|Thực hiện|Xây dựng|Tuyên truyền|Hướng dẫn|Chỉ đạo|Kiểm tra|Theo dõi|Tăng cường|Tiếp tục|Đẩy mạnh|Làm đầu mối|Căn cứ|Trong đó|Triển khai|Chịu trách nhiệm|Nâng cao|Phát huy|Rà soát|Bố trí|Báo cáo|Thường xuyên|Chủ động|Lồng ghép|Cung cấp|Niêm yết|Ban hành|Đề nghị|Giao|Yêu cầu|Cán bộ|Trên cơ sở|Trên đây)\s/u

/** How much of the width a first line's indent takes: 1 to 1.27 cm of 16. */
const indentShare = 0.08

/**
 * Whether a line goes on with the paragraph before it. Blank lines prove nothing; labels, capitals, end marks and
 * whether the next word would still have fitted on the last line decide.
 */
function belongsTo(
  { block, last }: Open,
  line: Line,
  after: Line | undefined,
  width: number,
  labels: readonly ReadLabel[],
): boolean {
  const next = line.text
  if (docTypeAt(next) !== null || isAuthority(next) || appendixLabelAt(block.text) !== null) return false
  const label = readLabel(next)
  const room = block.text === last.text ? width * (1 - indentShare) : width
  const full = widthWith(last, line) > room * 0.97
  if (label !== null) return full && !endsSentence(block.text) && !isExpected(label, next, labels)
  if (continues(block.text, next)) return true
  if (/^(?:Căn cứ|Trên đây là)\s/u.test(next) && (endsSentence(block.text) || !full)) return false
  if (isCapitals(block.text) !== isCapitals(next)) return false
  if (beginsDuty.test(next)) return false
  if (isCapitals(block.text)) return !endsSentence(block.text) || full
  if (endsSentence(block.text)) return full && !isIndented(line, after, width) && line.blanksBefore <= last.blanksBefore
  return full || (width !== Infinity && printedWidth(last.text) > room * 0.88)
}

/** The width a line would have with the first word of the next. */
function widthWith(line: Line, next: Line): number {
  return printedWidth(`${line.text} ${/^\S+/u.exec(next.text)?.[0] ?? ''}`)
}

/** A line that was wrapped before it was full was set in: it begins a paragraph. */
function isIndented(line: Line, after: Line | undefined, width: number): boolean {
  return after !== undefined && continues(line.text, after.text) && widthWith(line, after) < width * 0.96
}

/** A label in the middle of a sentence is taken for one only where a list that is open asks for it. */
function isExpected(label: ReadLabel, text: string, labels: readonly ReadLabel[]): boolean {
  if (label.ordinal === 0) return /^\S\s*\p{Lu}/u.test(text)
  const open = labels.find(({ kind }) => kind === label.kind)
  return open === undefined ? label.ordinal === 1 : follows(open, label)
}

function isCapitals(text: string): boolean {
  const words = text.replace(/^\S{1,5}[.)/]\s+/u, '')
  return words === words.toUpperCase() && /\p{L}{2}/u.test(words)
}
