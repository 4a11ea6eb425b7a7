import type { Node, Plan, Position, Unread } from '@kehoach/core'
import type { Block } from './block.ts'

/** How many letters and digits of a source stand in the plan's parts, and how many in `unread`. */
export interface Account {
  readonly placed: number
  readonly unread: number
}

/** The account of a plan that was read: nothing of its source stands anywhere else. */
export function accountOf(plan: Plan): Account {
  const count = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + lettersIn(text), 0)
  return { placed: count(placedTexts(plan)), unread: count(plan.unread.map(({ text }) => text)) }
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/**
 * The words of blocks that stand nowhere in the plan, with their places: what recognising lost, to be kept in `unread`.
 * Words are counted, so that one said twice must stand twice.
 */
export function lostFrom(blocks: readonly Block[], plan: Plan): readonly Unread[] {
  const left = new Map<string, number>()
  for (const text of [...placedTexts(plan), ...formWords(plan), ...plan.unread.map((each) => each.text)]) {
    for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1)
  }
  return blocks.flatMap((block) => passagesOf(block).flatMap(({ text, position }) => lostOf(text, position, left)))
}

function lostOf(text: string, position: Position | null, left: Map<string, number>): readonly Unread[] {
  const lost = wordsIn(text).filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
  return lost.length === 0 ? [] : [{ text: lost.join(' '), position }]
}

const wordsIn = (text: string): readonly string[] => text.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? []

function passagesOf(block: Block): readonly Unread[] {
  if (block.type !== 'table') return [block]
  return block.rows.flatMap(({ cells, position }) => cells.map(({ text }) => ({ text, position })))
}

/** Every text that the plan's parts hold, as printed. */
function placedTexts(plan: Plan): readonly string[] {
  const { header, signature } = plan
  const { superior, issuer, issuerInferred, nation, motto, number, place, date, docType, title } = header
  return [
    superior,
    issuerInferred ? null : issuer,
    nation,
    motto,
    number,
    place,
    docType,
    title,
    ...[date.day, date.month, date.year].map((value) => (value === null ? null : String(value))),
    ...plan.opening.map(({ text }) => text),
    ...textsIn(plan.body),
    ...plan.closing.map(({ text }) => text),
    ...plan.recipients.map(({ text }) => text),
    signature?.authority,
    signature?.title,
    signature?.name,
    ...plan.appendices.flatMap(({ label, title: name, attachedTo, body }) => [
      label,
      name,
      attachedTo,
      ...textsIn(body),
    ]),
  ].filter((text) => text !== null && text !== undefined)
}

function textsIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) =>
    node.type === 'item'
      ? [node.label?.printed ?? '', node.text, ...textsIn(node.children)]
      : [...node.head, ...node.rows].flatMap(({ cells }) => cells.map(({ text }) => text)),
  )
}

/** Words of the form that fields stand for: "Số:", "ngày … tháng … năm …", "Nơi nhận:". Annex I, part I, II. */
function formWords({ header }: Plan): readonly string[] {
  const { date, docType } = header
  const twoDigits = [date.day, date.month].map((value) => (value === null ? '' : String(value).padStart(2, '0')))
  return ['Số ngày tháng năm Nơi nhận NƠI NHẬN', ...twoDigits, [...(docType ?? '')].join(' ')]
}
