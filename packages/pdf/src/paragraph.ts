import { continues, endsSentence, joined, readLabel, type Hints, type ParagraphBlock } from '@kehoach/recognise'
import { isDocType } from './doc-type.ts'
import type { FontStyles } from './font-style.ts'
import type { Line } from './line.ts'
import { positionOn, type Box, type PageText } from './piece.ts'
import type { TextLine } from './layout.ts'
import { beginsListEntry, firstWord } from './wrapped-lines.ts'

/** How the body of a document is set: its margins by page, and the usual distance of two lines of one paragraph. */
export interface Setting {
  readonly margins: ReadonlyMap<number, Margins>
  readonly pitch: number
  /** Whether paragraphs begin with their first line set in. Decree 30/2020/NĐ-CP, Annex I, part I, II.6.e. */
  readonly isIndented: boolean
  /** The first line of each page. */
  readonly pageStarts: ReadonlySet<TextLine>
}

interface Margins {
  readonly left: number
  readonly right: number
}

/** The paragraphs that lines make. In head and foot each line is a block of its own, since there a line means something. */
export function paragraphsOf(
  lines: readonly TextLine[],
  setting: Setting,
  styles: FontStyles,
): readonly ParagraphBlock[] {
  const groups: { lines: TextLine[]; text: string }[] = []
  lines.forEach((line, at) => {
    const group = groups.at(-1)
    const last = lines[at - 1]
    if (group === undefined || last === undefined || startsParagraph(group, last, line, setting))
      groups.push({ lines: [line], text: line.line.text })
    else {
      group.lines.push(line)
      group.text = joined(group.text, line.line.text)
    }
  })
  return groups.map(({ lines: own, text }) => blockOf(own, text, setting, styles))
}

function startsParagraph(
  group: { readonly lines: readonly TextLine[]; readonly text: string },
  last: TextLine,
  next: TextLine,
  setting: Setting,
): boolean {
  if (last.zone !== 'body' || next.zone !== 'body') return true
  const [above, line] = [last.line, next.line]
  const text = group.text
  const { left, right } = setting.margins.get(last.page.number) ?? { left: above.left, right: above.right }
  if (isFarBelow(last, next, setting)) return true
  const ownLeft = setting.margins.get(next.page.number)?.left ?? left
  const isFull = above.right + firstWord(line) > right - above.size * 0.35
  const isSetIn = line.left - ownLeft > line.size * 0.8
  const stands = isSetIn || isWideGap(last, next, setting)
  const mayList = stands || (!setting.isIndented && readLabel(text)?.ordinal === 0)
  if (isDocType(line.text) || beginsListEntry(text, line.text, isFull, mayList)) return true
  const isRest = continues(text, line.text)
  if (isSetIn && !isHanging(group.lines, line, isFull)) return !(isRest && isFull && !setting.isIndented)
  if (!isFull) return !isRest || isWideGap(last, next, setting) || above.right < (left + right) / 2
  if (isCapitals(text) !== isCapitals(line.text) && !isRest) return true
  if (isWideGap(last, next, setting)) return !isRest
  const endedOnPage = last.page.number !== next.page.number && endsSentence(text)
  return endedOnPage && !setting.isIndented && !isRest
}

/** Lines under each other further apart than those of one paragraph: a gap before a paragraph is at least 3 points. */
function isWideGap(last: TextLine, next: TextLine, { pitch }: Setting): boolean {
  if (last.page.number !== next.page.number) return false
  const usual = Math.max(pitch * (last.line.size / Math.max(1, next.line.size)), next.line.size)
  return next.line.baseline - last.line.baseline > usual + Math.max(2.4, usual * 0.12)
}

/** Another thing altogether: further below than an empty line. */
function isFarBelow(last: TextLine, next: TextLine, { pitch }: Setting): boolean {
  const distance = next.line.baseline - last.line.baseline
  return last.page.number === next.page.number && distance > Math.max(pitch, next.line.size * 1.2) * 2
}

/** A line set in as far as the lines above it, or further than the label of its paragraph's first line, which is full. */
function isHanging(lines: readonly TextLine[], line: Line, isFull: boolean): boolean {
  const [first, ...others] = lines.map((each) => each.line)
  const above = others.at(-1)
  if (above !== undefined) return Math.abs(above.left - line.left) < line.size * 0.25
  if (first === undefined || readLabel(first.text) === null) return false
  return line.left > first.left + line.size * 0.4 && isFull
}

function isCapitals(text: string): boolean {
  const words = text.replace(/^\S{1,5}[.)/]\s+/u, '')
  return words === words.toUpperCase() && /\p{L}{2}/u.test(words)
}

function blockOf(lines: readonly TextLine[], text: string, setting: Setting, styles: FontStyles): ParagraphBlock {
  const page = lines[0]?.page
  const boxes = lines.filter((line) => line.page === page).map(({ line }) => line.box)
  return {
    type: 'paragraph',
    text,
    hints: hintsOf(lines, setting, styles),
    position: page === undefined ? null : positionOf(page, boxes),
  }
}

const positionOf = (page: PageText, boxes: readonly Box[]): ParagraphBlock['position'] => positionOn(page, boxes)

function hintsOf(lines: readonly TextLine[], setting: Setting, styles: FontStyles): Hints {
  const pieces = lines.flatMap(({ line }) => line.pieces)
  const bold = pieces.map(({ font }) => styles.get(font)?.bold ?? false)
  const italic = pieces.length > 0 && pieces.every(({ font }) => styles.get(font)?.italic ?? false)
  const isBold = bold.length > 0 && bold.every(Boolean)
  return {
    ...(isBold ? { bold: 'all' as const } : bold[0] === true ? { bold: 'start' as const } : {}),
    ...(italic ? { italic: 'all' as const } : {}),
    ...(lines[0] !== undefined && setting.pageStarts.has(lines[0]) ? { pageStart: true } : {}),
    ...(lines.every((line) => isCentred(line, setting) && readLabel(line.line.text) === null)
      ? { align: 'center' as const }
      : {}),
  }
}

/** Clearly set in on both sides by as much. */
function isCentred({ line, page }: TextLine, { margins }: Setting): boolean {
  const { left, right } = margins.get(page.number) ?? { left: line.left, right: line.right }
  const [before, after] = [line.left - left, right - line.right]
  return before > line.size * 1.5 && Math.abs(before - after) < line.size * 1.2
}

/** Measures how the lines of a body are set. */
export function settingOf(lines: readonly TextLine[]): Setting {
  const body = lines.filter(({ zone }) => zone === 'body')
  const wide = marginsOf(body)
  const pages = Map.groupBy(body, ({ page }) => page.number)
  const margins = new Map(
    [...new Set(lines.map(({ page }) => page.number))].map((page) => {
      const own = pages.get(page) ?? []
      const isLikeOthers = own.every(({ line }) => line.left > wide.left - 6 && line.right < wide.right + 6)
      return [page, isLikeOthers ? wide : marginsOf(own)] as const
    }),
  )
  const starts = lines.filter(({ page }, at) => page.number > 1 && page !== lines[at - 1]?.page)
  return {
    pageStarts: new Set(starts),
    margins,
    pitch: pitchOf(body, margins),
    isIndented: setInShare(body, margins) > 0.5,
  }
}

/** The margins that most wide lines keep: the commonest left end of the full ones, and where the longest end. */
function marginsOf(lines: readonly TextLine[]): Margins {
  if (lines.length === 0) return { left: 0, right: 0 }
  const right = quantile(
    lines.map(({ line }) => line.right),
    0.95,
  )
  const longest = quantile(
    lines.map(({ line }) => line.right - line.left),
    0.95,
  )
  const full = lines.filter(({ line }) => line.right - line.left > longest * 0.85)
  const lefts = (full.length > 0 ? full : lines).map(({ line }) => Math.round(line.left))
  return { left: smallestCommon(lefts), right }
}

function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
}

/** The smallest of whole values that at least a fifth of them share, to a point. */
function smallestCommon(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const near = (value: number): number =>
    [value - 1, value, value + 1].reduce((sum, at) => sum + (counts.get(at) ?? 0), 0)
  const ordered = [...counts.keys()].toSorted((a, b) => a - b)
  return ordered.find((value) => near(value) >= values.length * 0.2) ?? ordered[0] ?? 0
}

/** The commonest distance from a full line to one that begins at the margin. */
function pitchOf(lines: readonly TextLine[], margins: ReadonlyMap<number, Margins>): number {
  const counts = new Map<number, number>()
  lines.forEach((next, at) => {
    const last = lines[at - 1]
    const margin = margins.get(next.page.number)
    if (last === undefined || margin === undefined || last.page !== next.page) return
    const isInside = last.line.right > margin.right - 12 && next.line.left < margin.left + 4
    const distance = next.line.baseline - last.line.baseline
    if (!isInside || distance <= 0 || distance > next.line.size * 3) return
    const step = Math.round(distance * 2) / 2
    counts.set(step, (counts.get(step) ?? 0) + 1)
  })
  const common = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return (
    common?.[0] ??
    Math.max(
      1,
      quantile(
        lines.map(({ line }) => line.size),
        0.5,
      ),
    ) * 1.35
  )
}

/** How many of the lines that begin with a label are set in. */
function setInShare(lines: readonly TextLine[], margins: ReadonlyMap<number, Margins>): number {
  const labelled = lines.filter(({ line }) => readLabel(line.text) !== null)
  const setIn = labelled.filter(({ line, page }) => line.left - (margins.get(page.number)?.left ?? 0) > line.size * 0.8)
  return labelled.length === 0 ? 0 : setIn.length / labelled.length
}
