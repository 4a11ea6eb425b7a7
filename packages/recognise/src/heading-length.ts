import { childItems, type Item, type Node } from '@kehoach/core'

/**
 * How much of an item's text is a heading, in UTF-16 units from its start: all of it for a section or a titled clause, the
 * part up to the colon for a run-in heading ("1. Mục đích: Nâng cao …"), 0 for a sentence. Annex I of Decree 30/2020/NĐ-CP,
 * II.6.c: a clause with a title is bold, one without is not.
 */
export function headingLength(item: Item, siblings: readonly Node[]): number {
  if (item.label === null || item.text === '') return 0
  if (isTitle(item)) return item.text.length
  const run = runIn(item)
  if (run === 0) return 0
  const peers = childItems({ children: siblings }).filter(({ label }) => label !== null && isCounted(label.value))
  return peers.filter((peer) => runIn(peer) > 0 || isTitle(peer)).length * 2 > peers.length ? run : 0
}

const isSection = (value: string): boolean => /^(?:[IVX]{1,7}|[A-HĐ])$/u.test(value)
const isCounted = (value: string): boolean => isSection(value) || /^\d{1,3}(?:\.\d{1,3}){0,4}$/u.test(value)

/** A section is a title unless it is a sentence; a clause is one when it stands over others and does not end as a sentence. */
function isTitle({ label, text, children }: Item): boolean {
  if (label === null) return false
  if (/^(?:Phần|Chương|Mục|Tiểu mục)\s/iu.test(label.printed)) return true
  if (!isCounted(label.value)) return false
  const isSentence = text.length > 160 || /[.;]$/u.test(text)
  if (isSection(label.value)) return !isSentence || text === text.toUpperCase()
  return children.length > 0 && !isSentence
}

/** The heading before a colon that a sentence with a capital follows: few words, no number, no clause of its own. */
function runIn({ label, text }: Item): number {
  if (label === null || !isCounted(label.value)) return 0
  const colon = text.slice(0, 80).indexOf(': ')
  if (colon < 2) return 0
  const head = text.slice(0, colon)
  const rest = text.slice(colon + 2).trimStart()
  const isShort = head.split(' ').length <= 8 && !/[\d.;:]/u.test(head)
  return isShort && /^\p{Lu}/u.test(head) && /^\p{Lu}/u.test(rest) && rest.length >= 20 ? colon + 1 : 0
}
