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
}

/**
 * Reads "Nơi nhận" and the signature, which may stand one after the other or side by side on the same lines.
 * Decree 30/2020/NĐ-CP, Annex I, part I, II.7 and II.9.
 */
export function readFoot(blocks: readonly ParagraphBlock[]): ReadFoot {
  const pieces = blocks.flatMap(({ text, position }) => columnsOf(text).map((piece) => ({ text: piece, position })))
  const recipients: Recipient[] = []
  const authority: Piece[] = []
  const titles: Piece[] = []
  const names: Piece[] = []
  const unread: Piece[] = []
  for (const piece of pieces) {
    const { text } = piece
    if (isRecipientsHead(text)) continue
    if (isAuthority(text)) authority.push(piece)
    else if (isSignerTitle(text)) titles.push(piece)
    else if (isSideNote(text)) unread.push(piece)
    else if (isRecipient(text)) recipients.push(recipientOf(piece))
    else if (titles.length + authority.length > 0 && names.length === 0 && isName(text)) names.push(piece)
    else if (continuesRecipient(text, recipients.at(-1), titles.length + authority.length > 0))
      extend(recipients, piece)
    else unread.push(piece)
  }
  return { recipients, signature: signatureOf(authority, titles, names), unread }
}

/** Recipients on the left and a signature on the right are divided by wide space. */
function columnsOf(text: string): readonly string[] {
  return text
    .split(/\s{4,}|\t+/u)
    .map(bare)
    .filter((piece) => piece !== '' && !/^[_*-]+$/u.test(piece))
}

/** A brace group's note: "(B/cáo)", "} (Báo cáo)". */
const isSideNote = (text: string): boolean =>
  /^(?:-\s*)?(?:[}\]|]\s*)?\((?:để\s+)?(?:b\/c(?:áo)?|báo cáo|t\/h|thực hiện|p\/h|phối hợp|theo dõi)\)[;.]?$/iu.test(
    text,
  ) || /^(?:-\s*)?[}\]|]/u.test(text)

const isRecipient = (text: string): boolean =>
  /^[-–+•*]\s*\S/u.test(text) || /^(?:Gửi|Kính gửi)\s[^;]{3,40}:$/u.test(text) || /^Lưu\s*:/u.test(text)

function recipientOf({ text, position }: Piece): Recipient {
  const isGroup = !/^[-–+•*]/u.test(text) && text.endsWith(':')
  return { type: 'recipient', kind: isGroup ? 'group' : 'line', text: text.replace(/^[-–+•*]\s*/u, ''), position }
}

/** A line without a dash goes on with the recipient before it while that one has not ended. */
function continuesRecipient(text: string, last: Recipient | undefined, signed: boolean): boolean {
  if (last === undefined || last.kind === 'group') return false
  const open =
    !/[;.]$/u.test(last.text) || (last.text.match(/\(/gu)?.length ?? 0) > (last.text.match(/\)/gu)?.length ?? 0)
  return open && !(signed && isName(text)) && !/^\p{Lu}+$/u.test(text)
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

/** Two to six capitalised words, as a person's name: no digits, no end mark. */
function isName(text: string): boolean {
  return /^(?:(?:TS|ThS|PGS|GS|BS|KS)\.\s*)?\p{Lu}\p{Ll}*(?:\s\p{Lu}[\p{Ll}’']*){1,5}$/u.test(text)
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
