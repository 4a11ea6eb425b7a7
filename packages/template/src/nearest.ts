/** The candidate most like a word, accents and case aside; an empty string where none is like it. */
export function nearest(word: string, candidates: readonly string[]): string {
  const wanted = bare(word)
  const limit = Math.max(1, Math.floor(wanted.length * 0.4))
  const [best] = candidates
    .slice(0, 500)
    .map((candidate) => ({ candidate, distance: edits(wanted, bare(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= limit ? best.candidate : ''
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().slice(0, 60)

/** Insertions, deletions and replacements between two words. */
function edits(first: string, second: string): number {
  const rows = [...first].reduce<readonly number[]>(
    (above, letter, i) =>
      [...second].reduce<readonly number[]>(
        (row, other, j) => [
          ...row,
          Math.min((row[j] ?? 0) + 1, (above[j + 1] ?? 0) + 1, (above[j] ?? 0) + (letter === other ? 0 : 1)),
        ],
        [i + 1],
      ),
    [0, ...Array.from(second, (_, at) => at + 1)],
  )
  return rows.at(-1) ?? 0
}
