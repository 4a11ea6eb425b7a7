import { words } from '@kehoach/language'
import { emptyWords, thesaurus } from './thesaurus.ts'

/**
 * The terms of a text: groups of the thesaurus (`#12`), longest phrase first, and of the other words each alone and each
 * with its neighbour. Empty words and numbers are no terms: numbers are compared as values.
 */
export function termsOf(
  text: string,
  spelled: (word: string) => readonly string[] = (word) => [word],
): readonly string[] {
  const list = words(text).flatMap((word) => spelled(word))
  const terms: string[] = []
  let last = ''
  for (let at = 0; at < list.length;) {
    const found = groupAt(list, at)
    if (found !== null) {
      if (found.group !== null) terms.push(`#${found.group}`)
      at += found.length
      last = ''
      continue
    }
    const word = list[at] ?? ''
    at += 1
    if (/^\d+$/u.test(word)) {
      last = ''
      continue
    }
    const isEmpty = emptyWords.has(word)
    if (!isEmpty) terms.push(word)
    if (last !== '' && !(isEmpty && emptyWords.has(last))) terms.push(`${last} ${word}`)
    last = word
  }
  return [...new Set(terms)]
}

/** The longest phrase of the thesaurus that begins at a word; null where none does. `group` is null for light words. */
function groupAt(
  list: readonly string[],
  at: number,
): { readonly group: number | null; readonly length: number } | null {
  for (const length of lengthsFrom.get(list[at] ?? '') ?? []) {
    if (length > list.length - at) continue
    const group = groupOf.get(list.slice(at, at + length).join(' '))
    if (group !== undefined) return { group: group < 0 ? null : group, length }
  }
  return null
}

/** Each phrase with the number of its group; -1 for words that carry no content. */
const groupOf: ReadonlyMap<string, number> = new Map(
  thesaurus.flatMap(({ phrases, isLight }, group) =>
    phrases
      .map((phrase) => [words(phrase).join(' '), isLight ? -1 : group] as const)
      .filter(([phrase]) => phrase !== ''),
  ),
)
/** For each word that begins a phrase, how long such phrases are, the longest first. */
const lengthsFrom: ReadonlyMap<string, readonly number[]> = new Map(
  [...Map.groupBy(groupOf.keys(), (phrase) => phrase.split(' ')[0] ?? '')].map(([first, phrases]) => [
    first,
    [...new Set(phrases.map((phrase) => phrase.split(' ').length))].toSorted((a, b) => b - a),
  ]),
)
