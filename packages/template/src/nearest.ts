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

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function edits(first: string, second: string): number {
  let before: readonly number[] = []
  let row: readonly number[] = [0, ...Array.from(second, (_, at) => at + 1)]
  for (let i = 1; i <= first.length; i += 1) {
    const next: number[] = [i]
    for (let j = 1; j <= second.length; j += 1) {
      const isSame = first[i - 1] === second[j - 1]
      const isSwapped = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1]
      const steps = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1)]
      next.push(Math.min(...steps, ...(isSwapped ? [(before[j - 2] ?? 0) + 1] : [])))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
