import { spanning, type Recipient, type Signature, type Unread } from '@kehoach/core'
import type { ParagraphBlock } from './block.ts'
import { bare, isAuthority, isRecipientsHead, isSignerTitle } from './landmark.ts'

/** The foot of a document: recipients, signature, and what is neither. */
export interface ReadFoot {
  readonly recipients: readonly Recipient[]
  readonly signature: Signature | null
  readonly unread: readonly Unread[]
}

interface Piece {
  readonly text: string
  readonly position: ParagraphBlock['position']
  /** Nothing else stands on its line. */
  readonly isAlone: boolean
}

/**
 * Reads "Nơi nhận" and the signature, which may stand one after the other or side by side on the same lines.
 * Decree 30/2020/NĐ-CP, Annex I, part I, II.7 and II.9.
 */
export function readFoot(blocks: readonly ParagraphBlock[]): ReadFoot {
  const pieces = blocks.flatMap(({ text, position }) =>
    columnsOf(text).map((piece, _, all) => ({ text: piece, position, isAlone: all.length === 1 })),
  )
  const recipients: Recipient[] = []
  const authority: Piece[] = []
  const titles: Piece[] = []
  const names: Piece[] = []
  const unread: Piece[] = []
  for (const piece of pieces) {
    const { text } = piece
    if (isRecipientsHead(text)) continue
    if (isAuthority(text)) (isActing(text, authority) ? titles : authority).push(piece)
    else if (isSignerTitle(text) || (titles.length > 0 && names.length === 0 && isBodyName(text))) titles.push(piece)
    else if (isSideNote(text) && !isRestOf(recipients.at(-1), piece)) unread.push(piece)
    else if (isRecipient(text)) recipients.push(recipientOf(piece))
    else if (titles.length + authority.length > 0 && names.length === 0 && isName(text)) names.push(piece)
    else if (continuesRecipient(text, recipients.at(-1), titles.length + authority.length > 0))
      extend(recipients, piece)
    else unread.push(piece)
  }
  return { recipients, signature: signatureOf(authority, titles, names), unread }
}

/** The body whose head signs, below the title: `GIÁM ĐỐC` over `SỞ TƯ PHÁP`. */
const isBodyName = (text: string): boolean => /^\p{Lu}{2,}(?: [\p{Lu}, ]{2,60})$/u.test(text) && /\s/u.test(text)

/** `Q. CHỦ TỊCH` below the collective is the signer's title; alone it is the authority. */
const isActing = (text: string, authority: readonly Piece[]): boolean => /^Q\s*\./u.test(text) && authority.length > 0

/**
 * Recipients on the left and a signature on the right are divided by wide space, or by nothing but the end mark of the
 * recipient: "- Sở Nội vụ; KT. CHỦ TỊCH".
 */
function columnsOf(text: string): readonly string[] {
  const columns = text.split(/\s{4,}|\t+/u).flatMap(besideSignature)
  return columns.map(bare).filter((piece) => piece !== '' && !/^[_*-]+$/u.test(piece))
}

function besideSignature(text: string): readonly string[] {
  if (!/^(?:[-–+•*]|Nơi nhận|Lưu)/u.test(bare(text))) return [text]
  const isSigned = (left: string, right: string): boolean =>
    isAuthority(right) || isSignerTitle(right) || (/Lưu\s*:/u.test(left) && isName(bare(right)))
  for (const { index } of text.matchAll(/(?<=[:;.])\s+(?=\p{Lu})/gu)) {
    const [left, right] = [text.slice(0, index), text.slice(index).trim()]
    if (index >= 3 && isSigned(left, right)) return [left, right]
  }
  return [text]
}

/** A brace group's note: "(B/cáo)", "} (Báo cáo)". */
const isSideNote = (text: string): boolean =>
  /^(?:-\s*)?(?:[}\]|]\s*)?\((?:để\s+)?(?:b\/c(?:áo)?|báo cáo|t\/h|thực hiện|p\/h|phối hợp|theo dõi)\)[;.]?$/iu.test(
    text,
  ) || /^(?:-\s*)?[}\]|]/u.test(text)

/** "(t/h);" alone on a line is the rest of a recipient that has not ended; beside others it is a brace's note. */
function isRestOf(last: Recipient | undefined, { text, isAlone }: Piece): boolean {
  return isAlone && last !== undefined && last.kind === 'line' && !/[;.]$/u.test(last.text) && text.startsWith('(')
}

const isRecipient = (text: string): boolean =>
  /^[-–+•*]\s*\S/u.test(text) || /^\p{Lu}[^;:]{2,40}:$/u.test(text) || /^Lưu\s*:/u.test(text)

function recipientOf({ text, position }: Piece): Recipient {
  const isGroup = !/^[-–+•*]/u.test(text) && text.endsWith(':')
  return { type: 'recipient', kind: isGroup ? 'group' : 'line', text: text.replace(/^[-–+•*]\s*/u, ''), position }
}

/** A line without a dash goes on with the recipient before it while that one has not ended. */
function continuesRecipient(text: string, last: Recipient | undefined, signed: boolean): boolean {
  if (last === undefined || last.kind === 'group') return false
  const open =
    !/[;.]$/u.test(last.text) || (last.text.match(/\(/gu)?.length ?? 0) > (last.text.match(/\)/gu)?.length ?? 0)
  return open && !(signed && isName(text)) && !/^(?:\p{Lu}+|\d{1,3})$/u.test(text)
}

function extend(recipients: Recipient[], { text, position }: Piece): void {
  const last = recipients.at(-1)
  if (last === undefined) return
  recipients[recipients.length - 1] = {
    ...last,
    text: `${last.text} ${text}`,
    position: spanning(last.position, position),
  }
}

/** A person's name: two to seven capitalised words, a rank or a degree before them; no digits, no end mark. */
function isName(text: string): boolean {
  const person = text.replace(
    /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)\s+|(?:(?:GS|PGS|TS|ThS|BS|CK|DS|KS|CN|NSƯT|NGƯT|NNƯT)\p{L}{0,3}\.?\s*)+)/u,
    '',
  )
  return /^\p{Lu}\p{Ll}*(?:\s\p{Lu}[\p{L}’']*){1,6}$/u.test(person)
}

function signatureOf(authority: readonly Piece[], titles: readonly Piece[], names: readonly Piece[]): Signature | null {
  const all = [...authority, ...titles, ...names]
  if (all.length === 0) return null
  const text = (parts: readonly Piece[]): string | null =>
    parts.length === 0 ? null : parts.map((part) => part.text).join('\n')
  return {
    authority: text(authority),
    title: text(titles),
    name: text(names),
    position: spanning(all[0]?.position ?? null, all.at(-1)?.position ?? null),
  }
}
