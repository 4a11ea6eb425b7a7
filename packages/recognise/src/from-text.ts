import { spanning, type Outcome, type Plan } from '@kehoach/core'
import type { Block, FurnitureBlock, ParagraphBlock } from './block.ts'
import { continues, endsSentence, joined } from './join.ts'
import { follows, readLabel, type ReadLabel } from './label-grammar.ts'
import {
  appendixLabelAt,
  docTypeAt,
  isAttachedTo,
  isAuthority,
  isOpeningStart,
  isRecipientsHead,
  isTableHead,
  pageNumberAt,
} from './landmark.ts'
import { linesOf, printedWidth, wrapWidth, type Line } from './line.ts'
import { recognise } from './recognise.ts'
import { fieldOf } from './role.ts'
import { runningLines } from './running-lines.ts'
import { addRow, filled, isBarRule, rowIn, withoutBars, withoutTabs } from './tab-table.ts'

/** A plan read from plain text, whatever its layout: a paragraph a line, wrapped, or with a blank after every line. */
export function fromText(text: string): Outcome<Plan> {
  return recognise(textBlocks(text))
}

/**
 * The blocks of a plain text: wrapped lines joined to paragraphs in the body; in the head, the foot and flattened
 * tables each line is a block of its own, since there a line means something.
 */
export function textBlocks(text: string): readonly Block[] {
  const found = linesOf(text.normalize('NFC'))
  const { furniture: running, pageStarts } = runningLines(found)
  const lines = found.map((line) => (pageStarts.has(line) && !line.pageStart ? { ...line, pageStart: true } : line))
  const zones = zonesOf(lines)
  const body = lines.filter((_, at) => zones[at] === 'body')
  const reader = paragraphReader(wrapWidth(body.length >= 12 ? body : lines), running)
  lines.forEach((line, at) => reader.take(line, zones[at] ?? 'body', lines[at + 1]))
  return reader.blocks()
}

type Zone = 'line' | 'body'

/**
 * Which lines stand alone: those of a head down to its title, of a foot, and of flattened tables. A second document, the
 * plan behind the decision that issues it, has a head of its own.
 */
function zonesOf(lines: readonly Line[]): readonly Zone[] {
  const typeAt = lines.findIndex(({ text }, at) => at < 40 && docTypeAt(text) !== null)
  let bodyAt = typeAt < 0 ? 0 : bodyStart(lines, typeAt + 1)
  const zones: Zone[] = []
  let zone: Zone = bodyAt === 0 ? 'body' : 'line'
  let isFoot = false
  lines.forEach(({ text }, at) => {
    if (at === bodyAt) zone = 'body'
    if (at > bodyAt && isRecipientsHead(text)) [zone, isFoot] = ['line', true]
    if (at > bodyAt && isFoot && docTypeAt(text) !== null) [bodyAt, isFoot] = [bodyStart(lines, at + 1), false]
    if (at > bodyAt && appendixLabelAt(text) !== null && isAppendixStart(lines, at))
      zone = hasFlatTable(lines, at) ? 'line' : 'body'
    zones.push(zone)
  })
  return zones
}

/** The first line below a title: behind the rule or the "(Kèm theo …)" that ends it, or where a text begins. */
function bodyStart(lines: readonly Line[], from: number): number {
  const near = lines.slice(from, from + 9)
  const attachedAt = near.findIndex(({ text }) => isAttachedTo(text))
  const closesAt = near.findIndex(({ text }, at) => at >= attachedAt && /\)\s*$/u.test(text))
  if (attachedAt >= 0 && closesAt >= 0) return from + closesAt + 1
  const ruleAt = near.findLastIndex(({ text }) => /^[\s_*–—=-]{3,}$/u.test(text))
  if (ruleAt > 0) return from + ruleAt + 1
  const at = near.findIndex(({ text }, index) => index > 0 && (isOpeningStart(text) || isSectionStart(text)))
  return at < 0 ? Math.min(from + 3, lines.length) : from + at
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

/** The first head of a table within this appendix is one without tabs: its cells stand as lines. */
function hasFlatTable(lines: readonly Line[], at: number): boolean {
  const near = lines.slice(at + 1, at + 14)
  const nextAt = near.findIndex(({ text }) => appendixLabelAt(text) !== null)
  const head = near.slice(0, nextAt < 0 ? near.length : nextAt).find(({ text }) => isTableHead(text))
  return head !== undefined && !head.text.includes('\t') && !head.text.includes('|')
}

interface Open {
  readonly block: ParagraphBlock
  readonly last: Line
  readonly zone: Zone
}

/** Takes lines in order and gives back blocks. */
function paragraphReader(
  width: number,
  running: ReadonlySet<Line>,
): {
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
    if (appendixLabelAt(line.text) !== null) labels = []
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
    if (running.has(line)) return true
    const number = pageNumberAt(line.text)
    if (number === null || zone === 'line') return false
    if (number < page || number > page + 3) return false
    page = number
    return true
  }
  const take = (printed: Line, zone: Zone, after: Line | undefined): void => {
    const line = zone === 'line' ? printed : { ...printed, text: withoutTabs(printed.text) }
    if (isBarRule(printed.text)) return
    if (isFurniture(printed, zone)) {
      done.push(furniture(line))
      return
    }
    const above = open === null ? done.at(-1) : undefined
    const row = zone === 'body' || above?.type === 'table' ? rowIn(withoutBars(printed.text), above) : null
    if (row !== null) {
      close()
      addRow(done, line, row)
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

/** Words that are written with a capital only where a sentence begins: after an unfinished line they begin a paragraph. */
const beginsDuty =
  /^(?:Phối hợp|Chủ trì|Tổ chức|Tham mưu|Thực hiện|Xây dựng|Tuyên truyền|Hướng dẫn|Chỉ đạo|Kiểm tra|Theo dõi|Tăng cường|Tiếp tục|Đẩy mạnh|Làm đầu mối|Căn cứ|Trong đó|Triển khai|Chịu trách nhiệm|Nâng cao|Phát huy|Rà soát|Bố trí|Báo cáo|Thường xuyên|Chủ động|Lồng ghép|Cung cấp|Niêm yết|Ban hành|Đề nghị|Giao|Yêu cầu|Cán bộ|Trên cơ sở|Trên đây)[\s,]/u

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
  if (docTypeAt(next) !== null || isAuthority(next)) return false
  if (appendixLabelAt(block.text) !== null || appendixLabelAt(next) !== null) return false
  if (isAttachedTo(block.text) && block.text.trimEnd().endsWith(')')) return false
  const label = readLabel(next)
  const room = block.text === last.text ? width * (1 - indentShare) : width
  const full = widthWith(last, line) > room * 0.97
  if (label !== null) return full && !endsSentence(block.text) && !isExpected(label, next, labels)
  if (continues(block.text, next)) return true
  if (/^(?:Căn cứ|Trên đây là)\s/u.test(next) && (endsSentence(block.text) || !full)) return false
  if (isCapitals(block.text) !== isCapitals(next) || isField(next)) return false
  if (beginsDuty.test(next)) return false
  if (isCapitals(block.text)) return !endsSentence(block.text) || full
  if (endsSentence(block.text)) return full && !isIndented(line, after, width) && line.blanksBefore <= last.blanksBefore
  // A name may begin any line of a sentence; letters of an abbreviation hardly ever begin a paragraph.
  const least = /^\p{Lu}{2,}(?!\p{L})(?<!UBND|HĐND|MTTQ)/u.test(next) ? 0.6 : 0.84
  return full || (width !== Infinity && printedWidth(last.text) > room * least)
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

/** "Cơ quan chủ trì: …": a field of a task has a line of its own. */
const isField = (text: string): boolean => text.includes(':') && fieldOf(text) !== null

function isCapitals(text: string): boolean {
  const words = text.replace(/^\S{1,5}[.)/]\s+/u, '')
  return words === words.toUpperCase() && /\p{L}{2}/u.test(words)
}
