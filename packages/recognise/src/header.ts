import { emptyHeader, type Header, type PartialDate, type Unread } from '@kehoach/core'
import type { ParagraphBlock } from './block.ts'
import { bare, docTypeAt, isAttachedTo } from './landmark.ts'

/** The head of a document and what of it found no place. */
export interface ReadHead {
  readonly header: Header
  readonly unread: readonly Unread[]
}

const nation = /C\s?ỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/iu
const motto = /Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc/iu
const number =
  /(?:^|\s)Số\s*:?\s*((?:\d{1,6}[a-z]?|[….]{1,20})?\s*(?:\/\d{4})?\s*[/-]\s*[A-ZĐ][\p{L}\d]*(?:\s?[-/&]\s?[\p{L}\d]+){0,3})?/u
const dateLine =
  /(?:([\p{Lu}][\p{L}\d .’'-]{0,60}?)\s*,\s*)?ngày\s*(\d{1,2}|[….]{1,12})?\s*tháng\s*(\d{1,2}|[….]{1,12})?\s*năm\s*(\d{4}|\d{0,2}[….]{1,8})?/iu

/**
 * Reads the head: Quốc hiệu, tiêu ngữ, agency, number, place and date, kind of document, title. Two columns may stand
 * side by side on a line, one after the other, or be cut away. Decree 30/2020/NĐ-CP, Annex I, part I, II.1–5.
 */
export function readHeader(blocks: readonly ParagraphBlock[]): ReadHead {
  const typeAt = blocks.findIndex(({ text }) => docTypeAt(text) !== null)
  const above = typeAt < 0 ? blocks : blocks.slice(0, typeAt)
  const below = typeAt < 0 ? [] : blocks.slice(typeAt + 1)
  const columns = above.flatMap(({ text, position }) => pieces(text).map((piece) => ({ text: piece, position })))
  const taken = columns.map(({ text }) => takePiece(text))
  const header: Header = {
    ...emptyHeader,
    ...Object.assign({}, ...taken.map(({ fields }) => fields)),
    ...agencies(
      taken.flatMap(({ rest }, at) => (isAgency(rest) && !isUnplaced(columns[at]?.text ?? '') ? [rest] : [])),
    ),
    docType: typeAt < 0 ? null : docTypeAt(blocks[typeAt]?.text ?? ''),
    title: titleOf(below),
  }
  const unread = taken.flatMap(({ rest }, at) =>
    rest === '' || isAgency(rest) ? [] : [{ text: rest, position: columns[at]?.position ?? null }],
  )
  return {
    header,
    unread: [
      ...unread,
      ...below.filter(({ text }) => !isTitle(text)).map(({ text, position }) => ({ text, position })),
    ],
  }
}

/** The pieces of a line: columns printed side by side are divided by wide space; blanks of number and date are no columns. */
function pieces(text: string): readonly string[] {
  const line = bare(text)
  return /(?:^|\s)Số\s*:/u.test(line) || dateLine.test(line) ? [line] : wideParts(line)
}

const wideParts = (line: string): readonly string[] => line.split(/\s{3,}|\t+/u).filter((piece) => piece.trim() !== '')

interface Taken {
  readonly fields: Partial<Header>
  readonly rest: string
}

/** Takes what a piece of the head says, and gives back the words that are left. */
function takePiece(piece: string): Taken {
  const fields: { -readonly [Key in keyof Header]?: Header[Key] } = {}
  let rest = piece
  const take = (expression: RegExp, use: (match: RegExpExecArray) => void): void => {
    const match = expression.exec(rest)
    if (match === null) return
    use(match)
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`.trim()
  }
  take(nation, ([whole]) => (fields.nation = whole.trim()))
  take(motto, ([whole]) => (fields.motto = whole.trim()))
  if (/(?:^|\s)Số\s*:/u.test(rest) || /^Số\s+\d/u.test(rest)) {
    take(number, ([, symbol]) => (fields.number = symbol === undefined ? null : symbol.replace(/[\s….]/gu, '')))
  }
  take(dateLine, ([, place, day, month, year]) => {
    if (place !== undefined) fields.place = place.trim()
    fields.date = dateOf(day, month, year)
  })
  return { fields, rest: rest.trim() }
}

function dateOf(day = '', month = '', year = ''): PartialDate {
  const value = (digits: string): number | null => (/^\d+$/u.test(digits) ? Number(digits) : null)
  return { year: value(year), month: value(month), day: value(day) }
}

const isAgency = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !isUnplaced(text)

/** Marks of the head that are no agency: a draft's mark, urgency, secrecy. */
const isUnplaced = (text: string): boolean =>
  /^(?:DỰ THẢO|DỰ THẢO LẦN.*|HỎA TỐC.*|HOẢ TỐC.*|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|XEM XONG TRẢ LẠI|LƯU HÀNH NỘI BỘ)$/u.test(
    text,
  )

const isRule = (text: string): boolean => /^[\s_*–—=-]{3,}$/u.test(text)

const bodyHead =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG|HĐND|SỞ|PHÒNG|BAN|TRUNG TÂM|VĂN PHÒNG|BỘ|CHI CỤC|CỤC|CÔNG AN|CHỦ TỊCH)(?=\s|$)/u

/** The issuer and, above it, its superior: two bodies only where each line group begins as one. */
function agencies(lines: readonly string[]): Pick<Header, 'superior' | 'issuer'> | Record<string, never> {
  const bodies: string[] = []
  for (const line of lines) {
    const last = bodies.at(-1)
    if (last === undefined || (bodyHead.test(line) && !/^(?:ỦY|UỶ) BAN NHÂN DÂN$/u.test(last))) bodies.push(line)
    else bodies[bodies.length - 1] = `${last} ${line}`
  }
  const issuer = bodies.at(-1)
  return issuer === undefined ? {} : { issuer, superior: bodies.length > 1 ? bodies.slice(0, -1).join(' ') : null }
}

/** Not the rule below a title, nor the line that says which decision the plan is attached to. */
const isTitle = (text: string): boolean => bare(text) !== '' && !isRule(bare(text)) && !isAttachedTo(text)

function titleOf(lines: readonly ParagraphBlock[]): string | null {
  const title = lines.filter(({ text }) => isTitle(text)).map(({ text }) => bare(text))
  return title.length === 0 ? null : title.join(' ').replace(/\s+/gu, ' ')
}
