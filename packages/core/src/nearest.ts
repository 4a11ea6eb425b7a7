/** The candidate most like a word, accents and case aside; null where none is like it. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = bare(word)
  const limit = Math.max(1, Math.floor(wanted.length * 0.4))
  const measured = candidates
    .slice(0, 1000)
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, bare(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [best] = measured
  return best !== undefined && best.distance <= limit ? best.candidate : null
}

/** Lower case without accents: `Đơn vị` → `don vi`. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase().trim()
}

/** Edits (insert, delete, replace, swap neighbours) between two words, each read to 60 letters. */
function distanceBetween(first: string, second: string): number {
  const [a, b] = [[...first].slice(0, 60), [...second].slice(0, 60)]
  let before: number[] = []
  let row = [...b, ''].map((_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && i > 1 && j > 1
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + cost,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
