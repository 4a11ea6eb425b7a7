/** How many letters must be put in, taken out or exchanged to make one text the other (Levenshtein 1966). */
export function differences(first: string, second: string): number {
  let row = Uint32Array.from({ length: second.length + 1 }, (_, at) => at)
  for (let at = 1; at <= first.length; at += 1) {
    const next = new Uint32Array(second.length + 1)
    next[0] = at
    for (let other = 1; other <= second.length; other += 1) {
      const exchanged = (row[other - 1] ?? 0) + (first[at - 1] === second[other - 1] ? 0 : 1)
      next[other] = Math.min((row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1, exchanged)
    }
    row = next
  }
  return row[second.length] ?? 0
}
