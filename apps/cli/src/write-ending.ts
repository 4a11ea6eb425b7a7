import type { Diagnostic } from '@kehoach/core'
import type { Ending } from './exit.ts'

/** How a run ends that could not write: it would have overwritten, or the place was wrongly chosen. */
export function writeEnding(diagnostics: readonly Diagnostic[]): readonly Ending[] {
  if (diagnostics.length === 0) return []
  const wouldOverwrite = diagnostics.every(({ ruleId }) => ruleId === 'file-exists' || ruleId === 'output-is-input')
  return [wouldOverwrite ? 'would-overwrite' : 'usage']
}
