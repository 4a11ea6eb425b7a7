import { isStamp, isStampDetail, pageNumberAt } from './landmark.ts'
import type { Line } from './line.ts'

/** Lines that stand at the head or foot of every page, stamps, and page numbers that say that they are one. */
export interface RunningLines {
  readonly furniture: ReadonlySet<Line>
  /** The lines that begin a page, as the furniture before them shows. */
  readonly pageStarts: ReadonlySet<Line>
}

/**
 * Finds them: "Trang 3/6" always, and the lines beside such a number or beside a page's start that stand there twice or
 * more, their digits aside. A stamp's lines stand together: "Cơ quan: …" is one only beside another.
 */
export function runningLines(lines: readonly Line[]): RunningLines {
  const numbered = lines.map(({ text }) => isPageMark(text))
  const besidePage = (at: number): boolean =>
    numbered[at - 1] === true || numbered[at + 1] === true || lines[at]?.pageStart === true
  const counts = new Map<string, number>()
  lines.forEach((line, at) => {
    if (besidePage(at)) counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 1)
  })
  const isRunning = (line: Line, at: number): boolean =>
    besidePage(at) && line.text.length > 3 && (counts.get(shapeOf(line)) ?? 0) >= 2 && !/^(?:STT|TT)\s/u.test(line.text)
  const furniture = new Set(
    lines.filter((line, at) => numbered[at] === true || isRunning(line, at) || isInStamp(lines, at)),
  )
  const spaced = isSpaced(lines)
  const pageStarts = lines.filter(
    (line, at) =>
      !furniture.has(line) && (isAfterPage(lines, at, numbered, furniture) || (spaced && at > 0 && isSetOff(line))),
  )
  return { furniture, pageStarts: new Set(pageStarts) }
}

/** A page number that cannot be a row's: "Trang 3", "3/6". */
const isPageMark = (text: string): boolean => pageNumberAt(text) !== null && /^[Tt]rang|\//u.test(text.trim())

const shapeOf = ({ text }: Line): string => text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ')

function isInStamp(lines: readonly Line[], at: number): boolean {
  const text = (near: number): string => lines[near]?.text ?? ''
  if (isStamp(text(at))) return true
  return isStampDetail(text(at)) && [at - 1, at + 1].some((near) => isStamp(text(near)) || isStampDetail(text(near)))
}

/** A text in which a blank line follows nearly every line, as converters of PDF write it. */
const isSpaced = (lines: readonly Line[]): boolean =>
  lines.filter(({ blanksBefore }) => blanksBefore > 0).length > lines.length * 0.7

/** There a page begins with a line that has one space before it and no blank line above. */
const isSetOff = ({ indent, blanksBefore }: Line): boolean => indent === 1 && blanksBefore === 0

function isAfterPage(
  lines: readonly Line[],
  at: number,
  numbered: readonly boolean[],
  furniture: ReadonlySet<Line>,
): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const line = lines[before]
    if (line === undefined || !furniture.has(line)) return false
    if (numbered[before] === true) return true
  }
  return false
}
