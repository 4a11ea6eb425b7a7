/** Numbers by chance that a seed repeats (xorshift, 32 bits). */
export interface Random {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

export function randomOf(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  const below = (end: number): number => (end <= 0 ? 0 : next() % end)
  const pick = <T>(list: readonly T[]): T => list.at(below(list.length)) as T
  return { below, pick }
}
