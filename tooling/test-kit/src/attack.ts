/** A file that a reader must refuse, and by which rule. Made when it is asked for; some are large. */
export interface Attack {
  readonly name: string
  /** `zip`: a whole file; `xml`: one XML part (`insideDocx` makes a file of it). */
  readonly level: 'zip' | 'xml'
  readonly ruleId: string
  readonly bytes: Uint8Array
}

/** A row of a table of attacks. */
export type AttackRow = readonly [name: string, ruleId: string, make: () => Uint8Array]

export function attacksOf(level: Attack['level'], rows: readonly AttackRow[]): readonly Attack[] {
  return rows.map(([name, ruleId, make]) => ({
    name,
    level,
    ruleId,
    get bytes() {
      return make()
    },
  }))
}
