/** How a command can end besides being done. */
export type Ending =
  | 'findings'
  | 'would-overwrite'
  | 'not-final'
  | 'not-verified'
  | 'inputs-failed'
  | 'usage'
  | 'bug'
  | 'interrupted'

/** The exit codes, the weightiest first; design/cli.md §2. */
const codes: readonly (readonly [Ending, number])[] = [
  ['interrupted', 130],
  ['bug', 70],
  ['usage', 2],
  ['inputs-failed', 3],
  ['not-verified', 3],
  ['would-overwrite', 4],
  ['not-final', 4],
  ['findings', 1],
]

/** The exit code of a run: that of its weightiest ending, 0 where it is simply done. */
export function exitCode(endings: readonly Ending[]): number {
  return codes.find(([ending]) => endings.includes(ending))?.[1] ?? 0
}
