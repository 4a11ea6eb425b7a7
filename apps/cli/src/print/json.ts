import type { Language } from '@kehoach/core'
import type { Finished } from '../finished.ts'
import { toolFacts } from '../tool.ts'
import { withMessage } from './diagnostics.ts'

/** One JSON object and a line end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The envelope of every result that has no shape of its own. design/cli.md §6.3 */
export async function envelopeOf(
  { format, inputs, result, notes, found = [] }: Finished,
  exit: number,
  language: Language,
): Promise<unknown> {
  const diagnostics = [...notes, ...found].flatMap(({ file, diagnostics }) =>
    diagnostics.map(async (each) => ({ file, ...(await withMessage(each, language)) })),
  )
  return {
    format,
    format_version: '1.0',
    tool: await toolFacts(),
    inputs: inputs.map(({ path, sha256 }) => ({ path, sha256 })),
    result,
    diagnostics: await Promise.all(diagnostics),
    exit,
  }
}
